//! What only lessons of one kind have: the table of that name in a file's front matter.
//!
//! **Invariant.** A key that is not known is refused, so that a slip of the pen cannot be passed over in silence.

mod exercise;
mod kit;
mod mission;
mod story;

use serde::{Deserialize, Serialize};

pub use exercise::{ANSWERS, Exercise};
pub use kit::Kit;
pub use mission::Mission;
pub use story::{Figure, Story};

use super::{Kind, Part, Setup};

/// What only lessons of one kind have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Head {
    /// Of a step of the story.
    Story(Story),
    /// Of an exercise.
    Exercise(Exercise),
    /// Of a mission.
    Mission(Mission),
    /// Of a page for trainers.
    Kit(Kit),
}

impl Head {
    /// The kind it belongs to.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Story(_) => Kind::Story,
            Self::Exercise(_) => Kind::Exercise,
            Self::Mission(_) => Kind::Mission,
            Self::Kit(_) => Kind::Kit,
        }
    }

    /// Whether its figure or numbers need many networks.
    #[must_use]
    pub const fn wants_networks(&self) -> bool {
        matches!(self, Self::Story(Story { figure: Figure::Networks, .. }))
    }

    /// Parts that its text must have beside the first.
    #[must_use]
    pub const fn parts(&self) -> &'static [&'static str] {
        match self {
            Self::Story(_) => Story::PARTS,
            Self::Exercise(_) => Exercise::PARTS,
            Self::Mission(_) => Mission::PARTS,
            Self::Kit(_) => Kit::PARTS,
        }
    }

    /// A sentence about what cannot be, given the scenarios of the lesson.
    ///
    /// # Errors
    /// That sentence.
    pub fn check(&self, scenarios: &[Setup]) -> Result<(), String> {
        match self {
            Self::Story(story) => story.check(scenarios),
            Self::Exercise(exercise) => exercise.check(scenarios),
            Self::Mission(mission) => mission.check(scenarios),
            Self::Kit(kit) => kit.check(scenarios),
        }
    }

    /// Whether the text fits, given its parts in one language.
    ///
    /// # Errors
    /// The places of the part and of the block in it, and a sentence about what is wrong there.
    pub fn check_text(&self, parts: &[Part]) -> Result<(), (usize, usize, String)> {
        match self {
            Self::Exercise(exercise) => exercise.check_text(parts),
            Self::Story(_) | Self::Mission(_) | Self::Kit(_) => Ok(()),
        }
    }
}
