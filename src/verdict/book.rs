//! All runs that the checks look at, made once for one set of parameters.

use super::sample::{Seeds, reference};
use crate::model::{Inputs, Parameters, STEP_MONTHS, Stocks, Trajectory, Without, simulate_experiment};

/// A coordinator who takes over decisions and tasks.
pub const DIRECTIVE: f64 = 0.95;
/// How long every run lasts, in months.
pub const MONTHS: u16 = 120;
/// A subsidy that outlasts every run.
pub const ENDLESS: f64 = 120.0;

/// The reference network with a coordinator who takes over.
#[must_use]
pub fn taken_over() -> Inputs {
    reference().with_style(DIRECTIVE)
}

/// The same with a subsidy of another length.
#[must_use]
pub fn funded(months: f64, inputs: Inputs) -> Inputs {
    Inputs { subsidy: months, ..inputs }
}

/// From 0 to 1 in steps of a twentieth, for styles and for focus.
#[must_use]
pub fn twentieths() -> Vec<f64> {
    (0..=20).map(|step| f64::from(step) / 20.0).collect()
}

/// Lengths of subsidy of which the rest is looked at: 6 to 72 months, by three.
#[must_use]
pub fn lengths() -> Vec<f64> {
    (2..=24).map(|step| f64::from(step) * 3.0).collect()
}

/// One run by whole months.
#[derive(Debug, Clone, PartialEq)]
pub struct Line(Vec<Stocks>);

/// Reads one number off the stocks.
pub type Read = fn(&Stocks) -> f64;
/// Relations.
pub const R: Read = |x| x.relations;
/// Commitment.
pub const C: Read = |x| x.commitment;
/// Results.
pub const Y: Read = |x| x.results;
/// Both tasks of the network weigh the same.
pub const BOTH: Read = |x| 0.5 * (x.relations + x.results);
/// How good the network is at the task it is worst at.
pub const WEAKEST: Read = |x| x.relations.min(x.results);

impl Line {
    fn of(run: &Trajectory) -> Self {
        Self(run.months().map(|month| run.at(month)).collect())
    }

    /// The stocks in a month; beyond the run, what is not a number.
    #[must_use]
    pub fn stocks(&self, month: usize) -> Stocks {
        self.0.get(month).copied().unwrap_or(f64::NAN * Stocks::default())
    }

    /// One number in a month.
    #[must_use]
    pub fn at(&self, month: usize, read: Read) -> f64 {
        read(&self.stocks(month))
    }

    /// Results in a month.
    #[must_use]
    pub fn y(&self, month: usize) -> f64 {
        self.at(month, Y)
    }

    /// Relations in a month.
    #[must_use]
    pub fn r(&self, month: usize) -> f64 {
        self.at(month, R)
    }

    /// Commitment in a month.
    #[must_use]
    pub fn c(&self, month: usize) -> f64 {
        self.at(month, C)
    }

    /// One number from one month to another, both included.
    #[must_use]
    pub fn span(&self, from: usize, to: usize, read: Read) -> Vec<f64> {
        (from..=to).map(|month| self.at(month, read)).collect()
    }

    /// One number from a month to the end of the run.
    #[must_use]
    pub fn from(&self, month: usize, read: Read) -> Vec<f64> {
        self.0.iter().skip(month).map(read).collect()
    }
}

/// How the checks are run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    /// Which samples of networks.
    pub seeds: Seeds,
    /// Networks in the cloud, at equal and at unequal starts.
    pub cloud: usize,
    /// Networks in the population after a subsidy, and in varied contexts.
    pub population: usize,
    /// Step of the integration, in months.
    pub step: f64,
}

impl Setting {
    /// For a verdict: 400 networks a sample, half a month a step.
    pub const VERDICT: Self = Self { seeds: Seeds::CHECKING, cloud: 400, population: 400, step: STEP_MONTHS };
    /// For one of many draws of parameters: 150 networks a sample, a month a step.
    pub const DRAW: Self = Self { seeds: Seeds::CHECKING, cloud: 150, population: 150, step: 1.0 };
}

/// Makes runs with one set of parameters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Maker<'a> {
    pub parameters: &'a Parameters,
    pub without: Without,
    pub step: f64,
}

impl Maker<'_> {
    pub fn run(&self, inputs: &Inputs) -> Line {
        self.run_from(Stocks::initial(inputs), 0, inputs, MONTHS)
    }

    pub fn run_from(&self, stocks: Stocks, start: u16, inputs: &Inputs, months: u16) -> Line {
        let (start, p) = (f64::from(start), self.parameters);
        Line::of(&simulate_experiment(stocks, start, inputs, p, months, self.step, self.without))
    }

    pub fn runs(&self, inputs: impl IntoIterator<Item = Inputs>) -> Vec<Line> {
        inputs.into_iter().map(|inputs| self.run(&inputs)).collect()
    }
}
