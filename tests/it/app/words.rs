//! The layer of words is chosen by itself, and survives language, reset and link.

use netwerktijd::app::{Action, State};
use netwerktijd::scenario::{Control, Scenario};
use netwerktijd::text::{Language, Wording};

fn professional() -> State {
    State { wording: Wording::Professional, ..State::default() }
}

#[test]
fn words_are_chosen_without_a_change_of_anything_else() {
    assert_eq!(State::default().after(Action::Word(Wording::Professional)), Some(professional()));
    assert_eq!(professional().after(Action::Word(Wording::Professional)), None);
    assert_eq!(professional().after(Action::Word(Wording::Plain)), Some(State::default()));
}

#[test]
fn the_words_that_were_chosen_stay() {
    let english = professional().after(Action::Speak(Language::English)).unwrap();
    assert_eq!((english.wording, english.voice().language), (Wording::Professional, Language::English));
    let moved = State { scenario: Scenario::default().with(Control::Style, 3), ..professional() };
    assert_eq!(moved.after(Action::ResetAll), Some(professional()));
    assert_eq!(State::open(&moved.link().encode()).wording, Wording::Professional);
}
