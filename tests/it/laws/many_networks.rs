//! Time: over many networks of every kind, good relations and good results first exclude each other and later meet.

use netwerktijd::model::{Inputs, Trajectory};

use super::measure::{correlation, min, partial_correlation, share, steps};
use super::sample::cloud;
use super::support::{RELATIONS, RESULTS, at, at_least, run};

/// Five times the prototype's 400. Samples of 400 give -0.18 to -0.30 at month 12 around a value of -0.245 (the mean of
/// six samples of 10,000; the prototype has -0.25), so that some miss -0.2 by chance, seed 111 with -0.184 among them.
/// Those of 2,000 give -0.22 to -0.25: the threshold is kept and the noise made smaller.
const COUNT: usize = 2000;
const SEED: u64 = 111;
const AGES: [u16; 5] = [12, 24, 36, 48, 60];

fn networks() -> (Vec<Inputs>, Vec<Trajectory>) {
    let inputs = cloud(COUNT, SEED);
    let runs = inputs.iter().map(run).collect();
    (inputs, runs)
}

fn correlation_at(runs: &[Trajectory], month: u16) -> f64 {
    correlation(&at(runs, month, RELATIONS), &at(runs, month, RESULTS))
}

/// Check P4 for S6, S7: at month 12 the correlation of relations and results is -0.2 or lower.
#[test]
fn young_networks_with_high_results_tend_to_have_poor_relations() {
    let (_, runs) = networks();
    at_least("less the correlation at 12 months", -correlation_at(&runs, 12), 0.2);
}

/// Check P4 for S7, in the form that section 10.1 of `doc/model.md` asks for: richer starts lift both, so hold the
/// start equal. Stricter than the plain correlation: -0.5 or lower at month 12.
#[test]
fn among_young_networks_with_equal_starts_the_tension_is_strong() {
    let (inputs, runs) = networks();
    let existing: Vec<f64> = inputs.iter().map(|inputs| inputs.existing).collect();
    let tension = partial_correlation(&at(&runs, 12, RELATIONS), &at(&runs, 12, RESULTS), &existing);
    at_least("less the correlation at 12 months at equal starts", -tension, 0.5);
}

/// Check P4 for S23: from month 12 by way of 24, 36, 48 to 60 the correlation never falls.
#[test]
fn the_older_the_networks_the_better_relations_and_results_go_together() {
    let (_, runs) = networks();
    let by_age = AGES.map(|age| correlation_at(&runs, age));
    at_least("smallest step of the correlation per year", min(&steps(&by_age)), 0.0);
}

/// Check P4 for S23: at month 60 the correlation is 0.6 or higher.
#[test]
fn in_mature_networks_relations_and_results_go_together() {
    let (_, runs) = networks();
    at_least("correlation at 60 months", correlation_at(&runs, 60), 0.6);
}

/// Check P4 for S22: at month 60 a quarter of the networks lies between 0.2 and 0.8 for relations, and for results.
#[test]
fn networks_do_not_split_into_winners_and_losers() {
    let (_, runs) = networks();
    for (name, stock) in [("relations", RELATIONS), ("results", RESULTS)] {
        let between = share(&at(&runs, 60, stock), |value| value > 0.2 && value < 0.8);
        at_least(&format!("share of networks with {name} between 0.2 and 0.8"), between, 0.25);
    }
}
