//! Where the reader stands on the map, and the pinned one; read off the runs that the other views show.

use super::cells::read;
use crate::exploration::Study;
use crate::model::Trajectory;
use crate::scenario::{Control, Goal, Outcome, Scenario};

fn of_run(run: &Trajectory, scenario: Scenario, outcome: Outcome) -> f64 {
    read(outcome, &run.at(outcome.month(scenario.subsidy())))
}

/// The outcome of a study, 0 to 1.
#[must_use]
pub fn value(study: &Study, outcome: Outcome) -> f64 {
    of_run(&study.run, study.scenario, outcome)
}

/// In how many variants a study reaches a goal; with the number of variants.
#[must_use]
pub fn variants_that_reach(study: &Study, goal: Goal) -> (usize, usize) {
    let values = study.variants.iter().map(|run| of_run(run, study.scenario, goal.outcome));
    (values.filter(|value| goal.is_reached_by(*value)).count(), study.variants.len())
}

/// Whether a scenario lies on the map of another: they differ in style and subsidy at most.
#[must_use]
pub fn is_on_map(scenario: Scenario, of: Scenario) -> bool {
    scenario.differences(of).all(|control| matches!(control, Control::Style | Control::Subsidy))
}
