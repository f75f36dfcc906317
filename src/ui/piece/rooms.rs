//! The pieces that are rooms.

use yew::Html;

use crate::room::Room;
use crate::ui::room::{self, Visit};

/// The rooms of a piece.
#[derive(Debug)]
pub struct Rooms {
    /// The room itself.
    pub enter: fn(Room, &Visit) -> Html,
}

/// Courses.
#[derive(Debug)]
pub struct Courses {
    /// The room itself.
    pub rooms: Rooms,
    /// The line above every room; the name is that of the course that the page is, if it is one.
    pub bar: fn(Option<&str>, &Visit) -> Html,
}

/// The content of the piece; only its mark may name it.
pub static STORY: Rooms = Rooms { enter: room::story };

/// The content of the piece; only its mark may name it.
pub static PRACTISE: Rooms = Rooms { enter: room::practise };

/// The content of the piece; only its mark may name it.
pub static OWN: Rooms = Rooms { enter: room::own };

/// The content of the piece; only its mark may name it.
pub static CLASS: Rooms = Rooms { enter: room::class };

/// The content of the piece; only its mark may name it.
pub static COURSE: Courses = Courses { rooms: Rooms { enter: room::course }, bar: room::bar };
