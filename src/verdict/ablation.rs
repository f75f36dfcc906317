//! What is lost without a mechanism: what each assumption buys.

use super::{Reading, Setting, Verdict};
use crate::model::{Mechanism, Parameters, Without};

/// The checks that fail without one mechanism; nothing is refitted.
#[derive(Debug, Clone)]
pub struct Loss {
    /// The mechanism that is off; `None` for the whole model.
    pub without: Option<Mechanism>,
    /// Readings whose direction is lost.
    pub directions: Vec<Reading>,
    /// Readings that no longer hold in full.
    pub full: Vec<Reading>,
}

impl Loss {
    /// Without this mechanism.
    #[must_use]
    pub fn of(parameters: &Parameters, without: Option<Mechanism>, setting: &Setting) -> Self {
        let set = without.map_or(Without::NOTHING, Without::only);
        let verdict = Verdict::of(parameters, set, setting);
        let lost =
            |holds: fn(&Reading) -> bool| verdict.readings.iter().copied().filter(|r| !holds(r)).collect();
        Self { without, directions: lost(Reading::direction_holds), full: lost(Reading::holds) }
    }

    /// Numbers of the claims of which a direction is lost, in order.
    #[must_use]
    pub fn claims(&self) -> Vec<u8> {
        let mut claims: Vec<u8> =
            self.directions.iter().flat_map(|reading| reading.check.claims).copied().collect();
        claims.sort_unstable();
        claims.dedup();
        claims
    }
}

/// The whole model first, then without each mechanism.
#[must_use]
pub fn ablations(parameters: &Parameters, setting: &Setting) -> Vec<Loss> {
    let each = Mechanism::ALL.iter().copied().map(Some);
    std::iter::once(None).chain(each).map(|without| Loss::of(parameters, without, setting)).collect()
}
