//! What only a mission has.

use serde::{Deserialize, Serialize};

/// The table `[mission]` of the front matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mission {}

impl Mission {
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
