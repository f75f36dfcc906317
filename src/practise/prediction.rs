//! What is asked, and what somebody expects: five values of one line or of both.
//!
//! **In and out.** Whole points at set months in, the same out; [`line`] gives the curve through them.
//!
//! **Invariant.** Every value is a whole index point from 0 to 100, and a prediction has values for exactly the lines that
//! are asked. The curve passes through the values and turns only there, so that drawing and numbers are the same thing.

use crate::exploration::HORIZON;
use crate::model::{Inputs, Series, Stocks};

/// How many values are given for a line.
pub const MONTHS: usize = 5;

/// The highest value: an index point, 0 to 100.
pub const POINTS_HIGH: u8 = 100;

/// Both lines, in the order of fields, codes and tables.
pub const SERIES: [Series; 2] = [Series::Relations, Series::Results];

/// Whole index points, 0 to 100, one for every month that is asked.
pub type Values = [u8; MONTHS];

/// Which lines are asked, at which months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    months: [u16; MONTHS],
    relations: bool,
    results: bool,
}

impl Ask {
    /// A question for these lines at these months; `None` unless the months rise from at least 1 to at most [`HORIZON`]
    /// and there is a line.
    #[must_use]
    pub fn new(months: [u16; MONTHS], series: &[Series]) -> Option<Self> {
        let rising = months.iter().zip(months.iter().skip(1)).all(|(one, next)| one < next);
        let [first, .., last] = months;
        let asked = Self {
            months,
            relations: series.contains(&Series::Relations),
            results: series.contains(&Series::Results),
        };
        (rising && first >= 1 && last <= HORIZON && !series.is_empty()).then_some(asked)
    }

    /// The months, rising.
    #[must_use]
    pub fn months(&self) -> [u16; MONTHS] {
        self.months
    }

    /// The last month, where the axis ends.
    #[must_use]
    pub fn last(&self) -> u16 {
        let [.., last] = self.months;
        last
    }

    /// Whether a line is asked.
    #[must_use]
    pub fn has(&self, series: Series) -> bool {
        match series {
            Series::Relations => self.relations,
            Series::Results => self.results,
        }
    }

    /// The lines that are asked, relations first.
    pub fn series(self) -> impl Iterator<Item = Series> {
        SERIES.into_iter().filter(move |series| self.has(*series))
    }
}

/// How sure somebody is of a prediction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Sureness {
    /// A guess.
    #[default]
    Guess,
    /// Fairly sure.
    Fairly,
    /// Very sure.
    Very,
}

impl Sureness {
    /// All three, from least to most.
    pub const ALL: [Self; 3] = [Self::Guess, Self::Fairly, Self::Very];

    /// Its name where predictions are kept.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Fairly => "fairly",
            Self::Very => "very",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sureness| sureness.key() == key)
    }
}

/// What somebody expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prediction {
    ask: Ask,
    relations: Values,
    results: Values,
    /// How sure they are.
    pub sureness: Sureness,
}

impl Prediction {
    /// A prediction from values for each line; those of a line that is not asked are left out. `None` when a value is
    /// above 100 or an asked line has none.
    #[must_use]
    pub fn new(ask: Ask, values: impl Fn(Series) -> Option<Values>, sureness: Sureness) -> Option<Self> {
        let read = |series| {
            let given = if ask.has(series) { values(series)? } else { [0; MONTHS] };
            given.iter().all(|value| *value <= POINTS_HIGH).then_some(given)
        };
        Some(Self { ask, relations: read(Series::Relations)?, results: read(Series::Results)?, sureness })
    }

    /// What was asked.
    #[must_use]
    pub fn ask(&self) -> Ask {
        self.ask
    }

    /// The values of a line, one for every month; `None` when that line was not asked.
    #[must_use]
    pub fn values(&self, series: Series) -> Option<Values> {
        self.ask.has(series).then_some(match series {
            Series::Relations => self.relations,
            Series::Results => self.results,
        })
    }

    /// The curve of a line in every whole month from 0 to the last one asked, in index points; `start` is where the line
    /// begins, 0 to 100. Empty when that line was not asked.
    #[must_use]
    pub fn curve(&self, series: Series, start: f64) -> Vec<f64> {
        let Some(values) = self.values(series) else { return Vec::new() };
        let knots = self.ask.months.iter().zip(values).map(|(month, value)| (*month, f64::from(value)));
        line(&std::iter::once((0, start)).chain(knots).collect::<Vec<_>>())
    }
}

/// Where a line begins, in index points: a network has relations before it starts, and results after.
#[must_use]
pub fn start(inputs: &Inputs, series: Series) -> f64 {
    let stocks = Stocks::initial(&inputs.clamped());
    100.0
        * match series {
            Series::Relations => stocks.relations,
            Series::Results => stocks.results,
        }
}

/// A curve through points (month, value) with rising months: its value in every whole month from the first to the last.
///
/// Between two points it never leaves their range (monotone cubic after Fritsch and Carlson), so that a curve of numbers
/// from 0 to 100 stays there and has its highest value at one of them.
#[must_use]
pub fn line(knots: &[(u16, f64)]) -> Vec<f64> {
    let spans: Vec<(f64, f64)> = knots
        .iter()
        .zip(knots.iter().skip(1))
        .map(|((from, low), (to, high))| {
            let length = f64::from(to.saturating_sub(*from)).max(1.0);
            (length, (high - low) / length)
        })
        .collect();
    let slope_of = |place: usize| spans.get(place).map(|span| span.1);
    let tangent = |place: usize| {
        let before = place.checked_sub(1).and_then(slope_of);
        match (before, slope_of(place)) {
            // A harmonic mean keeps each tangent below three times either slope, which is what keeps the curve in range.
            (Some(one), Some(next)) if one * next > 0.0 => 2.0 * one * next / (one + next),
            (Some(_), Some(_)) | (None, None) => 0.0,
            (Some(only), None) | (None, Some(only)) => only,
        }
    };
    let mut values = Vec::new();
    for (place, ((from, low), (to, high))) in knots.iter().zip(knots.iter().skip(1)).enumerate() {
        let (length, slopes) =
            (f64::from(to.saturating_sub(*from)).max(1.0), (tangent(place), tangent(place + 1)));
        for month in *from..*to {
            let t = f64::from(month - from) / length;
            let (t2, t3) = (t * t, t * t * t);
            let value = (2.0 * t3 - 3.0 * t2 + 1.0) * low
                + (t3 - 2.0 * t2 + t) * length * slopes.0
                + (3.0 * t2 - 2.0 * t3) * high
                + (t3 - t2) * length * slopes.1;
            values.push(value.clamp(low.min(*high), low.max(*high)));
        }
    }
    values.extend(knots.last().map(|(_, value)| *value));
    values
}
