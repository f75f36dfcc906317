//! The kinds of lessons: one folder, one room and two blobs each.

use crate::language::Language;

/// A kind of lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A step of the story.
    Story,
    /// Predict, reveal, explain, debrief.
    Exercise,
    /// A goal with a trade-off.
    Mission,
    /// A page for trainers.
    Kit,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Story, Self::Exercise, Self::Mission, Self::Kit];

    /// Its folder in `assets/lessons`, and its name in blobs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Exercise => "exercise",
            Self::Mission => "mission",
            Self::Kit => "kit",
        }
    }

    /// The name of the `<meta>` of the page that holds the address of its blob.
    #[must_use]
    pub fn meta(self, language: Language) -> String {
        ["lessons-", self.key(), "-", language.code()].concat()
    }
}
