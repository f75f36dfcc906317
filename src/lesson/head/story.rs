//! What only a step of the story has: its figure.

use serde::{Deserialize, Serialize};

use crate::lesson::Setup;

/// The table `[story]` of the front matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// What is drawn beside the text.
    pub figure: Figure,
    /// Where the playhead stands, in months from the start.
    pub month: u16,
}

/// A figure of the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// Relations and results of the first scenario over time, the others beside it as broken lines.
    Time,
    /// A small time chart for every scenario, side by side.
    Each,
    /// The results of every scenario in one chart.
    Results,
    /// Many networks at two ages.
    Networks,
}

impl Story {
    /// Parts that its text must have beside the first.
    pub const PARTS: &'static [&'static str] = &[];

    /// A sentence about what cannot be.
    ///
    /// # Errors
    /// That sentence.
    pub fn check(&self, scenarios: &[Setup]) -> Result<(), String> {
        match self.figure {
            Figure::Each | Figure::Results if scenarios.len() < 2 => {
                Err("this figure compares scenarios, so it needs at least two [[scenario]] tables".to_owned())
            }
            _ => Ok(()),
        }
    }
}
