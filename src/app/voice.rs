//! How the page speaks to this reader.

use super::State;
use crate::text::Voice;

impl State {
    /// The language, in the words that were chosen.
    #[must_use]
    pub fn voice(&self) -> Voice {
        Voice { language: self.language, wording: self.wording }
    }
}
