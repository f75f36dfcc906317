//! The piece that makes the curves heard.

use std::sync::OnceLock;

use web_sys::AudioContext;
use yew::Callback;

use crate::exploration::Study;
use crate::text::Language;
use crate::ui::browser::sound::{self, Heard, Playing};
use crate::ui::part;

/// What makes the curves heard.
#[derive(Debug)]
pub struct Sound {
    /// [`sound::play`]
    pub play: fn(&AudioContext, &Study, Callback<Heard>) -> Option<Playing>,
    /// What is said when a run has been heard.
    pub done: fn(Language, &Study) -> String,
}

/// The content of the piece; only its mark may name it.
pub static SOUND: Sound = Sound { play: sound::play, done: part::heard };

static KEPT: OnceLock<&'static Sound> = OnceLock::new();

/// Keeps the piece that came.
pub fn keep_sound(piece: &'static Sound) {
    KEPT.set(piece).ok();
}

/// The piece, once it came.
pub(in crate::ui) fn sound() -> Option<&'static Sound> {
    KEPT.get().copied()
}
