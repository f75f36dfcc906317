//! The rooms of the page, one a file or folder: each gets a [`Visit`] and sends actions.

mod class;
mod explore;
mod kit;
mod map;
mod own;
mod practise;
mod story;

pub use class::{ClassRoom, ticket};
pub use explore::Explore;
pub use kit::KitRoom;
pub use own::OwnRoom;
pub use practise::Practise;
pub use story::Story;

use yew::prelude::*;

use super::shared::Shared;
use crate::app::{Action, Session};
use crate::exploration::{Explorer, LoadError};

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
