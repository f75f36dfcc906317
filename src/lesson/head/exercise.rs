//! What only an exercise has.

use serde::{Deserialize, Serialize};

/// The table `[exercise]` of the front matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercise {}

impl Exercise {
    /// Parts that its text must have beside the first.
    pub const PARTS: &'static [&'static str] = &[];

    /// A sentence about what cannot be.
    ///
    /// # Errors
    /// That sentence.
    pub fn check(&self, _scenarios: usize) -> Result<(), String> {
        Ok(())
    }
}
