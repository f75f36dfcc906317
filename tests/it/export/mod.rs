//! What is taken along: tables, files to open again, pictures, names, and the note.

mod csv;
mod file;
mod picture;
mod words;

use netwerktijd::app::State;
use netwerktijd::export::{Chosen, Colophon, Taken};
use netwerktijd::language::Language;
use netwerktijd::scenario::PINS;
use netwerktijd::view::View;

use crate::support::EXPLORER;

/// The page that links lead to.
const PAGE: &str = "https://example.org/netwerktijd/";

fn state(view: View, language: Language) -> State {
    State { view, language, ..State::default() }
}

fn taken(view: View, language: Language) -> Taken {
    Taken::of(&state(view, language), [true; PINS], &EXPLORER)
}

fn colophon(taken: &Taken) -> Colophon {
    Colophon::of(taken, PAGE)
}

fn chosen(language: Language) -> Chosen {
    Chosen::at_first(language)
}
