//! Scenarios kept for comparison.

use super::Scenario;

/// How many scenarios can be pinned.
pub const PINS: usize = 3;
/// How many letters a name may have.
const LONGEST: usize = 24;

/// A scenario kept for comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin {
    /// What is kept.
    pub scenario: Scenario,
    name: String,
}

impl Pin {
    /// A scenario without a name of the reader's.
    #[must_use]
    pub fn new(scenario: Scenario) -> Self {
        Self { scenario, name: String::new() }
    }

    /// The same under another name: at most 24 letters, without control characters and space around it. An empty one
    /// gives the name back that the page gives it.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        let clean: String = name.chars().filter(|c| !c.is_control()).collect();
        let name: String = clean.trim().chars().take(LONGEST).collect();
        Self { name: name.trim_end().to_owned(), ..self }
    }

    /// The reader's own name for it, if there is one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        (!self.name.is_empty()).then_some(self.name.as_str())
    }
}
