//! The curves as sound: a button, how to listen, and what was heard.
//!
//! **Flow.** The first press opens a place to play in and fetches the piece, which takes the button over ([`player`]).

mod player;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::AudioContext;
use yew::prelude::*;

pub use self::player::player;
use super::element::{element, pressed, said};
use super::{arrival, icon};
use crate::text::Language;
use crate::text::words::sound as words;
use crate::ui::browser::sound::context;
use crate::ui::hooks::Arrival;

/// The identifier of the button.
const BUTTON: &str = "listen";

/// What the button and the page around it share.
#[derive(Debug, Clone, Default)]
pub struct Opened {
    /// What a press opened to play in, until it is taken; within it nothing where the browser has none.
    place: Rc<RefCell<Option<Option<AudioContext>>>>,
    /// Whether it sounds now: then nobody talks through it.
    sounds: Rc<Cell<bool>>,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.place, &other.place)
    }
}

impl Opened {
    fn take(&self) -> Option<Option<AudioContext>> {
        self.place.take()
    }

    /// Whether it sounds, as it is at any time.
    pub fn sounds(&self) -> Rc<Cell<bool>> {
        self.sounds.clone()
    }
}

/// The button before the piece is here; that it does not come stands beside it, with a way to try again.
pub fn listen(language: Language, opened: &Opened, coming: &Arrival, fetch: Callback<()>) -> Html {
    let opened = opened.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        // Browsers give sound to who presses, not to what comes over the network later.
        opened.place.borrow_mut().get_or_insert_with(context);
        fetch.emit(());
    });
    let (class, failed) = match coming {
        Arrival::Failed(_) => (TELLING, arrival(language, coming)),
        Arrival::Here | Arrival::Coming => (SILENT, Html::default()),
    };
    listening(language, class, failed, ("", words::listen(language)), onclick)
}

/// The classes of the whole: while nothing is said, and while something is.
const SILENT: &str = "listen";
const TELLING: &str = "listen telling";

/// The button, with what stands before it and what was heard.
fn listening(
    language: Language,
    class: &'static str,
    before: Html,
    (told, label): (&str, &str),
    onclick: Callback<MouseEvent>,
) -> Html {
    let sounds = label == words::stop(language);
    let how = [("id", "listen-how"), ("class", if sounds { "" } else { "hidden" })];
    let button = [("type", "button"), ("id", BUTTON), ("class", "quiet"), ("aria-describedby", "listen-how")];
    element(
        "div",
        &[("class", class)],
        vec![
            before,
            said("p", &how, words::how(language)),
            said("p", &[("id", "listen-told"), ("role", "status")], told),
            pressed("button", &button, onclick, vec![icon::sound(sounds), super::words(label)]),
        ],
    )
}
