//! What the model makes of a case: its run, and where most of its variants lie.
//!
//! **In and out.** A study in, whole index points out.
//!
//! **Invariant.** It is made when somebody has committed to a prediction and not before: no part of the page keeps one.

use std::ops::Deref;
use std::rc::Rc;

use crate::exploration::Study;
use crate::model::Series;
use crate::text::number::index;

/// A study, read as the reader sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Truth(pub Rc<Study>);

impl Deref for Truth {
    type Target = Study;

    fn deref(&self) -> &Study {
        &self.0
    }
}

impl Truth {
    /// The value of a line in a month, as a whole index point: what every number on the page is.
    #[must_use]
    pub fn value(&self, series: Series, month: u16) -> i64 {
        index(self.exact(series, month))
    }

    /// The same as the run has it, 0 to 1.
    pub(super) fn exact(&self, series: Series, month: u16) -> f64 {
        let stocks = self.run.at(month);
        match series {
            Series::Relations => stocks.relations,
            Series::Results => stocks.results,
        }
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
        self.scenario.subsidy()
    }
}
