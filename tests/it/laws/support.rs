//! The reference case of the checks, what is varied on it, and asserts that name the value and the threshold.

use std::sync::LazyLock;

use netwerktijd::model::{Inputs, Parameters, Stocks, Trajectory, simulate};
pub use netwerktijd::verdict::{ENDLESS, funded, reference, taken_over as directive};
use netwerktijd::verdict::{Loss, Setting, ablations};

use crate::golden_model::nominal;

/// How long every run of the checks lasts.
pub const HORIZON: u16 = 108;

/// The parameters that the page uses.
pub static NOMINAL: LazyLock<Parameters> = LazyLock::new(nominal);

/// What is lost without each mechanism; the whole model comes first.
pub static LOSSES: LazyLock<Vec<Loss>> = LazyLock::new(|| ablations(&NOMINAL, &Setting::DRAW));

/// One stock of a run.
pub type Stock = fn(&Stocks) -> f64;
pub const RELATIONS: Stock = |x| x.relations;
pub const COMMITMENT: Stock = |x| x.commitment;
pub const RESULTS: Stock = |x| x.results;

/// The same with the subsidy running on.
pub fn endless(inputs: Inputs) -> Inputs {
    funded(ENDLESS, inputs)
}

/// One run with the nominal parameters.
pub fn run(inputs: &Inputs) -> Trajectory {
    simulate(inputs, &NOMINAL, HORIZON)
}

/// The claim holds when `value` is not below `threshold`; what is not a number fails.
#[track_caller]
pub fn at_least(what: &str, value: f64, threshold: f64) {
    assert!(value >= threshold, "{what}: {value} where at least {threshold} was claimed");
}

/// The claim holds when `value` is not above `threshold`; what is not a number fails.
#[track_caller]
pub fn at_most(what: &str, value: f64, threshold: f64) {
    assert!(value <= threshold, "{what}: {value} where at most {threshold} was claimed");
}
