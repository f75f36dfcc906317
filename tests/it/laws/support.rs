//! The reference case of the checks, what is varied on it, and asserts that name the value and the threshold.

use std::sync::LazyLock;

use netwerktijd::model::{Inputs, Parameters, Stocks, Trajectory, simulate};
use netwerktijd::verdict::{Loss, Setting, ablations};

use crate::golden_model::nominal;

/// A coordinator who supports and coordinates.
pub const SUPPORTING: f64 = 0.35;
/// A coordinator who takes over decisions and tasks.
pub const DIRECTIVE: f64 = 0.95;
/// How long every run of the checks lasts.
pub const HORIZON: u16 = 108;
/// A subsidy that outlasts every run of the checks.
pub const ENDLESS: f64 = 120.0;

/// The parameters that the page uses.
pub static NOMINAL: LazyLock<Parameters> = LazyLock::new(nominal);

/// What is lost without each mechanism; the whole model comes first.
pub static LOSSES: LazyLock<Vec<Loss>> = LazyLock::new(|| ablations(&NOMINAL, &Setting::DRAW));

/// One stock of a run.
pub type Stock = fn(&Stocks) -> f64;
pub const RELATIONS: Stock = |x| x.relations;
pub const COMMITMENT: Stock = |x| x.commitment;
pub const RESULTS: Stock = |x| x.results;

/// The case that every claim varies on: `CASE` of the prototype's checks, with a supporting coordinator.
pub fn reference() -> Inputs {
    Inputs {
        pressure: 0.5,
        existing: 0.2,
        subsidy: 36.0,
        independence: 1.0,
        ..Inputs::default().with_style(SUPPORTING).with_focus(0.45)
    }
}

/// The reference case with a coordinator who takes over.
pub fn directive() -> Inputs {
    reference().with_style(DIRECTIVE)
}

/// The same with a subsidy of another length.
pub fn funded(months: f64, inputs: Inputs) -> Inputs {
    Inputs { subsidy: months, ..inputs }
}

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
