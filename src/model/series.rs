//! The two lines of every figure, as the model's stocks.

use super::Stocks;

/// A stock whose slope is explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Series {
    /// Relations (R).
    #[default]
    Relations,
    /// Results (Y).
    Results,
}

impl Series {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Relations, Self::Results];

    /// Its stock, 0 to 1.
    #[must_use]
    pub fn of(self, stocks: &Stocks) -> f64 {
        match self {
            Self::Relations => stocks.relations,
            Self::Results => stocks.results,
        }
    }

    /// Its name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Relations => "relations",
            Self::Results => "results",
        }
    }
}
