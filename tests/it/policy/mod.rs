//! The policy map: its cells, its border, what is said of it, and how it is drawn.

mod advice;
mod cells;
mod chart;
mod contour;
mod words;

use netwerktijd::model::{Inputs, simulate};
use netwerktijd::policy::{COLUMNS, Grid, Work};
use netwerktijd::scenario::{Control, GOAL, Goal, Outcome, Scenario};

use crate::support::{EXPLORER, Random, scenario};

/// The whole map of a scenario.
pub fn grid(scenario: Scenario, outcome: Outcome) -> Grid {
    let mut work = Work::new(scenario, outcome);
    assert!(work.step(COLUMNS, EXPLORER.parameters()));
    work.grid()
}

/// What a cell should hold: the outcome of a run of its own, in double precision, read without the help of the map.
pub fn direct(scenario: Scenario, style: i16, months: u16, outcome: Outcome) -> f64 {
    let there = scenario.with(Control::Style, style);
    let inputs = Inputs { subsidy: f64::from(months), ..there.inputs() };
    let run = simulate(&inputs, EXPLORER.parameters(), 120);
    match outcome {
        Outcome::ResultsLeft => run.at(months + 24).results,
        Outcome::RelationsLeft => run.at(months + 24).relations,
        Outcome::ResultsAtEnd => run.at(months).results,
        Outcome::ResultsFirstYear => run.at(12).results,
        Outcome::RelationsAtEnd => run.at(months).relations,
    }
}

/// A scenario and a goal; the goal is drawn near a value of the map every other time, so that the border lies on it.
pub fn setting(random: &mut Random) -> (Scenario, Goal) {
    let scenario = scenario(random);
    let outcome = Outcome::ALL[(random.unit() * 5.0) as usize];
    let mut points = random.between(f64::from(GOAL.low), f64::from(GOAL.high) + 1.0).floor() as i16;
    if random.unit() < 0.6 {
        let (style, months) = (random.between(0.0, 101.0).floor(), random.between(6.0, 73.0).floor());
        let value = direct(scenario, style as i16, months as u16, outcome);
        points = GOAL.clamp((value * 100.0).round() as i16);
    }
    (scenario, Goal { outcome, points })
}
