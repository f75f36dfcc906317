//! The piece around the page in a frame of another site, and before an audience.

use std::sync::OnceLock;

use yew::Html;

use crate::ui::room::Visit;
use crate::ui::surround;

/// A picture for the host of a frame.
#[derive(Debug)]
pub struct Picture {
    /// The name of its file.
    pub name: String,
    /// Its kind, as browsers call it.
    pub mime: &'static str,
    /// The text of an SVG, or the address that holds the pixels of a PNG.
    pub data: String,
}

/// What stands around the page.
#[derive(Debug)]
pub struct Surround {
    /// The page with what stands around it.
    pub around: fn(&Visit, Html) -> Html,
}

/// The content of the piece; only its mark may name it.
pub static FRAME: Surround = Surround { around: surround::around };

static KEPT: OnceLock<&'static Surround> = OnceLock::new();

/// Keeps the piece that came.
pub fn keep_frame(piece: &'static Surround) {
    KEPT.set(piece).ok();
}

/// The piece, once it came.
pub(in crate::ui) fn frame() -> Option<&'static Surround> {
    KEPT.get().copied()
}
