//! What the model must show: every demand as an inequality on runs, for any set of parameters and without any mechanism.
//!
//! **Flow.** A [`Book`] of runs is made once for one set of parameters; every [`Check`] reads one number off it. A
//! [`Verdict`] is all of them; [`sensitivity`] repeats it over draws of parameters.
//!
//! **Invariant.** Consistency, not truth: the parameters were chosen so that the checks hold. A check that cannot be read
//! does not hold.

mod ablation;
mod attention;
mod book;
mod check;
mod cloud;
mod growth;
pub mod measure;
mod report;
mod runs;
pub mod sensitivity;
mod style;
mod subsidy;
mod taking_over;

pub use crate::sample::{self, SUPPORTING, reference};
pub use ablation::{Loss, ablations};
pub use book::{DIRECTIVE, ENDLESS, Line, MONTHS, Setting, funded, taken_over};
pub use check::{Check, Kind, Reading};
pub use cloud::{correlation_at, low_corner};
pub use report::report;
pub use runs::Book;

use crate::model::{Parameters, Without};

/// Every check, by group.
pub fn checks() -> impl Iterator<Item = &'static Check> {
    let mut all: Vec<&'static Check> = [
        growth::CHECKS,
        attention::CHECKS,
        subsidy::CHECKS,
        style::CHECKS,
        taking_over::CHECKS,
        cloud::CHECKS,
    ]
    .into_iter()
    .flatten()
    .collect();
    // P before F before N, and 2 before 10.
    all.sort_by_key(|check| {
        let (letter, number) = check.group().split_at(1);
        (["P", "F", "N"].iter().position(|known| *known == letter), number.parse::<u8>().unwrap_or(u8::MAX))
    });
    all.into_iter()
}

/// The readings of all checks.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// One a check, in the order of [`checks`].
    pub readings: Vec<Reading>,
}

impl Verdict {
    /// Of these runs.
    #[must_use]
    pub fn read(book: &Book) -> Self {
        Self { readings: checks().map(|check| check.read(book)).collect() }
    }

    /// Of these parameters, while some mechanisms may be switched off.
    #[must_use]
    pub fn of(parameters: &Parameters, without: Without, setting: &Setting) -> Self {
        Self::read(&Book::of(parameters, without, setting))
    }

    /// The checks that do not hold in full.
    pub fn short(&self) -> impl Iterator<Item = &Reading> {
        self.readings.iter().filter(|reading| !reading.holds())
    }

    /// Whether every direction holds.
    #[must_use]
    pub fn directions_hold(&self) -> bool {
        self.readings.iter().all(Reading::direction_holds)
    }
}
