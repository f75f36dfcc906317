//! What the model makes of a case: its run, and where most of its variants lie.
//!
//! **In and out.** The inputs of the equations in, a [`Truth`] out. Exercises set inputs that no slider reaches, such as a
//! quick win or a change of coordinator, so a scenario alone is not enough.
//!
//! **Invariant.** It is made when somebody has committed to a prediction and not before: no part of the page keeps one.

use crate::exploration::{Explorer, HORIZON};
use crate::model::{Band, Inputs, Series, Trajectory, Variants, simulate};
use crate::text::number::index;

/// One run with the nominal parameters, and the band of the chosen variants.
#[derive(Debug, Clone, PartialEq)]
pub struct Truth {
    /// The inputs it was run with, within their ranges.
    pub inputs: Inputs,
    /// The run.
    pub run: Trajectory,
    /// Where eight of ten variants lie.
    pub band: Band,
}

impl Truth {
    /// Runs the model.
    #[must_use]
    pub fn of(explorer: &Explorer, inputs: &Inputs) -> Self {
        let inputs = inputs.clamped();
        let variants = Variants::simulate(&inputs, explorer.members(), HORIZON);
        Self {
            inputs,
            run: simulate(&inputs, explorer.parameters(), HORIZON),
            band: Band::of_variants(&variants, HORIZON),
        }
    }

    /// The value of a line in a month, as a whole index point: what every number on the page is.
    #[must_use]
    pub fn value(&self, series: Series, month: u16) -> i64 {
        let stocks = self.run.at(month);
        index(match series {
            Series::Relations => stocks.relations,
            Series::Results => stocks.results,
        })
    }

    /// Between which whole index points eight of ten variants lie in a month.
    #[must_use]
    pub fn spread(&self, series: Series, month: u16) -> (i64, i64) {
        let edges = match series {
            Series::Relations => &self.band.relations,
            Series::Results => &self.band.results,
        };
        edges.get(usize::from(month)).map_or((0, 0), |(low, high)| (index(*low), index(*high)))
    }

    /// The month in which the subsidy stops.
    #[must_use]
    pub fn stop(&self) -> u16 {
        self.inputs.subsidy.round() as u16
    }
}
