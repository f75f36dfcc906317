//! The dialogs of the page: share and download, each a file, in one frame.
//!
//! **Flow.** The state says which one is open; it is given the same [`Visit`] as the rooms, and closes itself by
//! [`Action::Show`](crate::app::Action::Show).
//!
//! **Invariant.** A dialog lies over every room and changes nothing below it until the reader asks for that.

mod download;
mod drawing;
mod frame;
mod kept;
mod memo;
mod part;
mod share;

use yew::prelude::*;

use self::download::Download;
use self::frame::Frame;
use self::share::Share;
use super::room::Visit;
use crate::app::Dialog;

/// The dialog that is open.
pub fn dialog(open: Dialog, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    match open {
        Dialog::Share => html! { <Share {session} {explorer} {dispatch} /> },
        Dialog::Download => html! { <Download {session} {explorer} {dispatch} /> },
    }
}
