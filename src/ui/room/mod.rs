//! The rooms of the page, one a file or folder: each gets a [`Visit`] and sends actions.

mod class;
mod course;
mod explore;
mod kit;
mod map;
mod own;
mod practise;
mod story;

pub use class::ticket;
pub use course::{bar, course};
pub use explore::Explore;

use yew::prelude::*;

use self::class::ClassRoom;
use self::kit::KitRoom;
use self::own::OwnRoom;
use self::practise::Practise;
use self::story::Story;
use super::shared::Shared;
use crate::app::{Action, Session};
use crate::exploration::{Explorer, LoadError};
use crate::room::Room;

/// The model, or why it could not be loaded.
pub type Model = Shared<Result<Explorer, LoadError>>;

/// What every room is given.
#[derive(Properties, PartialEq, Clone)]
pub struct Visit {
    /// The state of the page and the way to it.
    pub session: Shared<Session>,
    /// The model.
    pub explorer: Model,
    /// Takes what happens.
    pub dispatch: Callback<Action>,
}

/// The story, which is a piece of the page by itself.
pub fn story(_: Room, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    html! { <Story {session} {explorer} {dispatch} /> }
}

/// Practising, another piece of the page.
pub fn practise(_: Room, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    html! { <Practise {session} {explorer} {dispatch} /> }
}

/// The reader's own network, a piece as well.
pub fn own(_: Room, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    html! { <OwnRoom {session} {explorer} {dispatch} /> }
}

/// What a group and its trainer use: a piece of two rooms.
pub fn class(room: Room, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    match room {
        Room::Kit => html! { <KitRoom {session} {explorer} {dispatch} /> },
        _ => html! { <ClassRoom {session} {explorer} {dispatch} /> },
    }
}
