//! The dialogs of the page: share, download and embed, each a file, in one frame.
//!
//! **Flow.** The state says which one is open; it is given the same [`Visit`] as the rooms, and closes itself by
//! [`Action::Show`](crate::app::Action::Show).
//!
//! **Invariant.** A dialog lies over every room and changes nothing below it until the reader asks for that.

mod builder;
mod download;
mod drawing;
mod frame;
mod image;
mod kept;
mod memo;
mod part;
mod share;

use yew::prelude::*;

use self::builder::Builder;
use self::download::Download;
use self::frame::Frame;
pub use self::image::image;
use self::share::Share;
use super::room::Visit;
use crate::app::Dialog;

/// The dialogs about the link, a piece of the page.
pub fn link(open: Dialog, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    match open {
        Dialog::Embed => html! { <Builder {session} {explorer} {dispatch} /> },
        _ => html! { <Share {session} {explorer} {dispatch} /> },
    }
}

/// The dialog that gives files, another piece.
pub fn download(_: Dialog, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    html! { <Download {session} {explorer} {dispatch} /> }
}
