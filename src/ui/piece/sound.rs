//! The piece that makes the curves heard.

use std::rc::Rc;
use std::sync::OnceLock;

use yew::{Callback, Html};

use crate::app::{Action, State};
use crate::exploration::Exploration;
use crate::ui::part;

/// What makes the curves heard.
#[derive(Debug)]
pub struct Sound {
    /// `part::player`
    pub player: fn(&State, &Rc<Exploration>, &part::Opened, &Callback<Action>) -> Html,
}

/// The content of the piece; only its mark may name it.
pub static SOUND: Sound = Sound { player: part::player };

static KEPT: OnceLock<&'static Sound> = OnceLock::new();

/// Keeps the piece that came.
pub fn keep_sound(piece: &'static Sound) {
    KEPT.set(piece).ok();
}

/// The piece, once it came.
pub(in crate::ui) fn sound() -> Option<&'static Sound> {
    KEPT.get().copied()
}
