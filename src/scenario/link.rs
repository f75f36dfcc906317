//! What a share link restores, and what is said of the parts that could not be taken as they stood.

use super::{Asked, Case, Change, Goal, MONTH, Pin, Scenario};
use crate::class::Class;
use crate::frame::Frame;
use crate::language::{Language, Wording};
use crate::own::Own;
use crate::room::{Room, Slug};
use crate::view::View;

/// All that a link restores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The reader's own scenario.
    pub scenario: Scenario,
    /// The month of the playhead.
    pub month: i16,
    /// The scenarios pinned for comparison, at most [`super::PINS`].
    pub pins: Vec<Pin>,
    /// What the policy map measures, and how much of it is enough.
    pub goal: Goal,
    /// The language of the page.
    pub language: Language,
    /// The words it uses where evidence is discussed.
    pub wording: Wording,
    /// The way the scenario is looked at.
    pub view: View,
    /// What is asked of the slope.
    pub asked: Asked,
    /// The room of the page.
    pub room: Room,
    /// The page within the room.
    pub at: Slug,
    /// The reader's own network, if they chose to put it into the link.
    pub own: Option<Own>,
    /// The codes of a class.
    pub class: Class,
    /// Numbers that the reader changed in the text of that page.
    pub changes: Vec<Change>,
    /// How the page stands.
    pub frame: Frame,
}

impl Default for Link {
    fn default() -> Self {
        Self {
            scenario: Scenario::default(),
            month: MONTH.default,
            pins: vec![Pin::new(Case::RegionA.scenario())],
            goal: Goal::default(),
            language: Language::Dutch,
            wording: Wording::Plain,
            view: View::Time,
            asked: Asked::default(),
            room: Room::Explore,
            at: Slug::default(),
            own: None,
            class: Class::default(),
            changes: Vec::new(),
            frame: Frame::default(),
        }
    }
}

/// Something in a link that was not taken as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A value outside its range was moved to the nearest end.
    Clamped {
        /// The key in the link.
        key: String,
        /// The value in the link.
        given: String,
        /// The value used.
        used: i16,
    },
    /// A value could not be read, so the default was used.
    Unreadable {
        /// The key in the link.
        key: String,
        /// The value in the link.
        given: String,
    },
    /// A key this page does not know was passed over.
    Unknown {
        /// The key in the link.
        key: String,
    },
    /// The link was made with another version of the model, so its maker may have seen other curves.
    Model {
        /// The version named in the link; 2 where it names none, because links did not name it yet.
        given: u16,
    },
    /// The link is of a format this page does not know, so the page opened as it always does.
    Format {
        /// The format named in the link.
        given: String,
    },
    /// The link is too long to be one of ours, so the page opened as it always does.
    TooLong,
}

/// How much of a strange value is shown back to the reader.
const SHOWN: usize = 24;

/// A strange text as it may be shown: short, and without control characters.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
    if text.chars().count() > SHOWN {
        shown.push('…');
    }
    shown
}
