//! Where the reader stands on the map, and the pinned ones; read off the runs that the other views show.

use crate::exploration::{Facts, Study};
use crate::scenario::{Control, Goal, Outcome, Scenario};

fn read(facts: &Facts, outcome: Outcome) -> f64 {
    match outcome {
        Outcome::ResultsLeft => facts.later,
        Outcome::RelationsLeft => facts.relations_later,
        Outcome::ResultsAtEnd => facts.end,
        Outcome::ResultsFirstYear => facts.year,
        Outcome::RelationsAtEnd => facts.relations_end,
    }
}

/// The outcome of a study, 0 to 1.
#[must_use]
pub fn value(study: &Study, outcome: Outcome) -> f64 {
    read(&study.facts, outcome)
}

/// In how many variants a study reaches a goal, or misses it, as it does with the nominal parameters: of those chosen to fit
/// the findings, and of those drawn freely.
#[must_use]
pub fn variants_that_agree(study: &Study, goal: Goal) -> [usize; 2] {
    let reaches = |facts: &Facts| goal.is_reached_by(read(facts, goal.outcome));
    let said = reaches(&study.facts);
    [&*study.chosen, study.free()]
        .map(|variants| variants.iter().filter(|facts| reaches(facts) == said).count())
}

/// Whether a scenario lies on the map of another: they differ in style and subsidy at most.
#[must_use]
pub fn is_on_map(scenario: Scenario, of: Scenario) -> bool {
    scenario.differences(of).all(|control| matches!(control, Control::Style | Control::Subsidy))
}
