//! Courses: steps of the story, exercises and missions in an order, with a rule for having passed.
//!
//! **Flow.** Trainers write `assets/courses/NAME.toml` (`doc/lessons.md` says how). `read` makes [`Course`]s of the files
//! while the page is built and holds them against the lessons; [`encode`] puts those of one language into a blob that the
//! page fetches. An [`Attempt`] is what a participant did; a course judges it ([`Standing`]), [`suspend`] makes a short text
//! of it and the other way, and [`cmi`] says in the words of SCORM what a learning environment is told.
//!
//! **Invariant.** Nothing here knows a browser or a learning environment. A prediction is never marked: it gives no points
//! and takes none. No text that is kept is longer than SCORM 1.2 allows.

mod attempt;
mod blob;
pub mod cmi;
#[cfg(not(target_arch = "wasm32"))]
pub mod read;
pub mod suspend;

use serde::{Deserialize, Serialize};

pub use attempt::{Attempt, Event, Standing};
#[cfg(not(target_arch = "wasm32"))]
pub use blob::encode;
pub use blob::{Book, decode};

use crate::language::Language;
use crate::room::Room;

/// The most items of a course: with these, what is kept of an attempt stays below the 4,096 characters of SCORM 1.2.
pub const MOST_ITEMS: usize = 24;

/// What an item asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// To read a step of the story.
    Story,
    /// To predict, compare and explain.
    Exercise,
    /// To reach the goals of a mission.
    Mission,
}

impl Task {
    /// The room in which it is done.
    #[must_use]
    pub const fn room(self) -> Room {
        match self {
            Self::Story => Room::Story,
            Self::Exercise | Self::Mission => Room::Practise,
        }
    }
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it asks.
    pub task: Task,
    /// The name of the lesson in links.
    pub id: String,
    /// The name of the lesson for readers.
    pub name: String,
    /// The answer that fits the model best, `a` to `c`; empty but for exercises.
    pub best: String,
}

/// When a course is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    /// At least so many items are done.
    pub items: usize,
    /// The score is at least this, 0 to 100.
    pub score: u8,
}

/// A course in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Its name in links: that of its file.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub about: String,
    /// What is done, in this order; at least one and at most [`MOST_ITEMS`].
    pub items: Vec<Item>,
    /// When it is passed.
    pub pass: Pass,
}

impl Course {
    /// The item of a lesson, if it has one.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The first item that is not done yet.
    #[must_use]
    pub fn next(&self, attempt: &Attempt) -> Option<&Item> {
        self.items.iter().find(|item| attempt.points(item).is_none())
    }
}

/// The name of the `<meta>` of the page that holds the address of the blob.
#[must_use]
pub fn meta(language: Language) -> String {
    ["courses-", language.code()].concat()
}
