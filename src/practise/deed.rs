//! What somebody did while practising, for who wants to hear of it: the page that holds ours, or a course.

use super::Prediction;
use crate::scenario::Scenario;

/// Something that was done.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// A prediction was made, and the model shown.
    Predicted {
        /// The exercise.
        exercise: String,
        /// What was expected.
        prediction: Prediction,
    },
    /// The question after it was answered.
    Answered {
        /// The exercise.
        exercise: String,
        /// The name of the answer; [`super::OWN_WORDS`] for own words, which stay where they were written.
        answer: String,
        /// Whether it is the one that fits best.
        best: bool,
    },
    /// A mission was tried.
    Tried {
        /// The mission.
        mission: String,
        /// With what.
        scenario: Scenario,
        /// Whether that reaches all it asks.
        reached: bool,
    },
}
