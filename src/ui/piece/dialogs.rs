//! The pieces that are dialogs.

use yew::Html;

use super::Picture;
use crate::app::{Dialog, State};
use crate::embed::message::Image;
use crate::exploration::Explorer;
use crate::ui::dialog;
use crate::ui::room::Visit;

/// The dialogs of a piece.
#[derive(Debug)]
pub struct Dialogs {
    /// The one that is open.
    pub open: fn(Dialog, &Visit) -> Html,
}

/// Files.
#[derive(Debug)]
pub struct Downloads {
    /// The dialog that gives them.
    pub dialogs: Dialogs,
    /// What is on screen as a picture, for the host of a frame.
    pub image: fn(&State, &Explorer, Image) -> Option<Picture>,
}

/// The content of the piece; only its mark may name it.
pub static DIALOG: Dialogs = Dialogs { open: dialog::link };

/// The content of the piece; only its mark may name it.
pub static DOWNLOAD: Downloads =
    Downloads { dialogs: Dialogs { open: dialog::download }, image: dialog::image };
