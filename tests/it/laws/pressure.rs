//! Pressure for results under a directive coordinator: sooner up, further down.

use netwerktijd::model::{Inputs, Trajectory};

use super::measure::max;
use super::support::{RESULTS, at_least, directive, endless, run};

const LOW: f64 = 0.05;
const HIGH: f64 = 0.95;

fn pressed(pressure: f64) -> Trajectory {
    run(&endless(Inputs { pressure, ..directive() }))
}

/// Check F12 for S13, S16: high pressure gives 0.03 more results at month 6 than low.
#[test]
fn pressure_brings_early_results() {
    let difference = pressed(HIGH).at(6).results - pressed(LOW).at(6).results;
    at_least("results at 6, high less low pressure", difference, 0.03);
}

/// Check F12 for S13, S18: from their peak to month 48 results fall 0.02 further under high pressure.
#[test]
fn pressure_deepens_the_later_fall_of_the_results() {
    let fall = |pressure| {
        let results = pressed(pressure).monthly(RESULTS);
        max(&results[..=60]) - results[48]
    };
    at_least("later fall, high less low pressure", fall(HIGH) - fall(LOW), 0.02);
}

/// Check F12 for S6, S13: at month 24 relations are 0.02 lower under high pressure.
#[test]
fn pressure_costs_relations() {
    let difference = pressed(LOW).at(24).relations - pressed(HIGH).at(24).relations;
    at_least("relations at 24, low less high pressure", difference, 0.02);
}
