//! What only a mission has: what must come out, what may be changed, and what is told of every try.

use serde::{Deserialize, Serialize};

use crate::lesson::Setup;
use crate::practise::{self, Cost, Target};
use crate::scenario::{CONTROLS, Control, Scenario};

/// The table `[mission]` of the front matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mission {
    /// The controls that may be changed, by their keys in links.
    free: Vec<String>,
    /// What a try costs or leaves.
    costs: Vec<Cost>,
    /// What must come out.
    target: Vec<Target>,
}

impl Mission {
    /// Parts that its text must have beside the first.
    pub const PARTS: &'static [&'static str] = &["debrief"];

    /// The mission, beginning at the first scenario of its lesson.
    #[must_use]
    pub fn mission(&self, scenarios: &[Setup]) -> practise::Mission {
        practise::Mission {
            start: scenarios.first().map_or_else(Scenario::default, Setup::scenario),
            free: self.free.iter().filter_map(|key| Control::from_key(key)).collect(),
            targets: self.target.clone(),
            costs: self.costs.clone(),
        }
    }

    /// A sentence about what cannot be.
    ///
    /// # Errors
    /// That sentence.
    pub fn check(&self, scenarios: &[Setup]) -> Result<(), String> {
        if scenarios.len() > 1 {
            return Err("a mission has one scenario, where it begins".to_owned());
        }
        if let Some(key) = self.free.iter().find(|key| Control::from_key(key).is_none()) {
            let keys = CONTROLS.map(|spec| spec.key).join(", ");
            return Err(format!("there is no control {key:?}; the controls are {keys}"));
        }
        if self.free.is_empty() || self.costs.is_empty() || self.target.len() < 2 {
            return Err(
                "a mission has controls that are free, costs, and at least two targets that pull against each other"
                    .to_owned(),
            );
        }
        self.target.iter().try_for_each(|target| match target {
            Target::Kept(need)
            | Target::RelationsNeverBelow(need)
            | Target::Results { points: need, .. }
            | Target::Relations { points: need, .. } => within(*need, 1, 100),
            Target::SubsidyAtMost(months) => {
                let spec = Control::Subsidy.spec();
                within(*months, i64::from(spec.low), i64::from(spec.high))
            }
        })
    }
}

fn within(need: i64, low: i64, high: i64) -> Result<(), String> {
    if (low..=high).contains(&need) {
        return Ok(());
    }
    Err(format!("a target here is a whole number from {low} to {high}, not {need}"))
}
