//! What the policy map measures, and from where on it is called enough. The reader sets both; neither is part of a scenario.

use super::{ControlSpec, Unit};

/// What stands in a cell of the policy map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Results two years after the subsidy.
    ResultsLeft,
    /// Relations two years after the subsidy.
    RelationsLeft,
    /// Results when the subsidy stops.
    ResultsAtEnd,
    /// Results after a year.
    ResultsFirstYear,
    /// Relations when the subsidy stops.
    RelationsAtEnd,
}

/// Months between the end of the subsidy and the outcomes that are said to be left.
const LATER: u16 = 24;
/// The month of the outcome after a year.
const YEAR: u16 = 12;

impl Outcome {
    /// Every outcome, in the order of the page; the first is what the page opens with.
    pub const ALL: [Self; 5] = [
        Self::ResultsLeft,
        Self::RelationsLeft,
        Self::ResultsAtEnd,
        Self::ResultsFirstYear,
        Self::RelationsAtEnd,
    ];

    /// Its name in links.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::ResultsLeft => "results-left",
            Self::RelationsLeft => "relations-left",
            Self::ResultsAtEnd => "results-end",
            Self::ResultsFirstYear => "results-year",
            Self::RelationsAtEnd => "relations-end",
        }
    }

    /// The outcome of a name in links.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }

    /// Whether it is about relations; else it is about results.
    #[must_use]
    pub fn is_relations(self) -> bool {
        matches!(self, Self::RelationsLeft | Self::RelationsAtEnd)
    }

    /// The month in which it is read, for a subsidy of so many months.
    #[must_use]
    pub fn month(self, subsidy: u16) -> u16 {
        match self {
            Self::ResultsLeft | Self::RelationsLeft => subsidy.saturating_add(LATER),
            Self::ResultsAtEnd | Self::RelationsAtEnd => subsidy,
            Self::ResultsFirstYear => YEAR,
        }
    }
}

/// An outcome, and how much of it is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Goal {
    /// What is measured.
    pub outcome: Outcome,
    /// How many index points are enough; within the range of [`GOAL`].
    pub points: i16,
}

/// How high the goal can be set.
pub const GOAL: ControlSpec = ControlSpec {
    control: None,
    key: "goal",
    low: 5,
    high: 90,
    default: 40,
    large_step: 5,
    unit: Unit::Points,
};

impl Default for Goal {
    /// Somewhat less than what region B keeps, so that its surroundings show both sides of the border.
    fn default() -> Self {
        Self { outcome: Outcome::ResultsLeft, points: GOAL.default }
    }
}

impl Goal {
    /// The lowest value of a stock, 0 to 1, that is written with at least as many whole points as the goal has.
    ///
    /// Half a point below the goal: a reader who sees "40" beside a goal of 40 must not be told that it is missed.
    #[must_use]
    pub fn level(self) -> f64 {
        (f64::from(self.points) - 0.5) / 100.0
    }

    /// Whether a value of a stock, 0 to 1, is enough.
    #[must_use]
    pub fn is_reached_by(self, value: f64) -> bool {
        value >= self.level()
    }
}
