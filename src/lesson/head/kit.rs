//! What only a page for trainers has.

use serde::{Deserialize, Serialize};

use crate::lesson::Setup;

/// The table `[kit]` of the front matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kit {
    /// How long it takes, in minutes: 5 to 240.
    pub minutes: u16,
    /// The exercise it goes with, by its name; a workshop names none.
    #[serde(default)]
    pub exercise: Option<String>,
}

impl Kit {
    /// Parts that its text must have beside the first.
    pub const PARTS: &'static [&'static str] = &["aim", "timing", "say", "expect", "debrief", "hand-out"];

    /// A sentence about what cannot be.
    ///
    /// # Errors
    /// That sentence.
    pub fn check(&self, _scenarios: &[Setup]) -> Result<(), String> {
        if (5..=240).contains(&self.minutes) {
            Ok(())
        } else {
            Err(format!("a page for trainers takes 5 to 240 minutes, not {}", self.minutes))
        }
    }
}
