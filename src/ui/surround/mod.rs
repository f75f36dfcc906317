//! What stands around the page in a frame of another site, before an audience, and in the window with the notes.
//!
//! **Flow.** The page gives the room that is open and a [`Visit`]; [`host`] speaks with the site that holds the frame.
//!
//! **Invariant.** Nobody but the window that holds the page is listened to, and once it spoke only its origin.

mod bar;
mod host;
mod notes;
mod present;
mod talk;

use yew::prelude::*;

use self::bar::bar;
use self::host::Host;
use self::notes::Notes;
use self::present::Present;
use super::room::Visit;
use crate::frame::Mode;

/// The identifier of all that is in the frame, which takes the focus when the reader enters it.
const FRAMED: &str = "framed";

/// The page with what stands around it.
pub fn around(visit: &Visit, room: Html) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    match session.state.frame.mode {
        Mode::Page => room,
        Mode::Embed => html! {
            <div id={FRAMED} class="framed" tabindex="-1">
                { bar(&session.state) }
                { room }
                <Host {session} {explorer} {dispatch} />
            </div>
        },
        Mode::Present => html! {
            <div class="presented">
                { room }
                <Present {session} {explorer} {dispatch} />
            </div>
        },
        Mode::Notes => html! { <Notes {session} {explorer} {dispatch} /> },
    }
}
