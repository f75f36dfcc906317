//! What the reader asks "why?" of: which line, and which of the terms that move it.

use crate::model::{Push, Series};

/// A question about a slope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// The line that is asked about.
    pub series: Series,
    /// The term that was chosen; without one, the strongest is shown. Always one of this line.
    term: Option<Push>,
}

impl Asked {
    /// A question about a line.
    #[must_use]
    pub const fn of(series: Series) -> Self {
        Self { series, term: None }
    }

    /// A question about a term, and so about its line.
    #[must_use]
    pub const fn about(term: Push) -> Self {
        Self { series: term.series(), term: Some(term) }
    }

    /// The term that was chosen.
    #[must_use]
    pub const fn term(self) -> Option<Push> {
        self.term
    }

    /// The line of that name.
    #[must_use]
    pub fn from_series_key(key: &str) -> Option<Self> {
        [Series::Relations, Series::Results].into_iter().find(|series| series.key() == key).map(Self::of)
    }

    /// The term of that name.
    #[must_use]
    pub fn from_term_key(key: &str) -> Option<Self> {
        Push::ALL.iter().copied().find(|push| push.key() == key).map(Self::about)
    }
}
