//! A scenario of a lesson, under the name its text uses.

use serde::{Deserialize, Serialize};

use crate::scenario::{Control, Scenario};

/// A scenario with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// Its name in the text, such as `a`.
    pub name: String,
    /// What figures call it; empty where the page has a name for it.
    pub label: String,
    /// What differs from the scenario the page opens with.
    pub(super) changes: Vec<(Control, i16)>,
}

impl Setup {
    /// From a name, a label and a scenario.
    #[must_use]
    pub fn new(name: String, label: String, scenario: Scenario) -> Self {
        let differs = scenario.differences(Scenario::default());
        Self { name, label, changes: differs.map(|control| (control, scenario.get(control))).collect() }
    }

    /// The scenario; every value is within its range, whatever the blob holds.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        let set = |scenario: Scenario, (control, value): &(Control, i16)| scenario.with(*control, *value);
        self.changes.iter().fold(Scenario::default(), set)
    }
}
