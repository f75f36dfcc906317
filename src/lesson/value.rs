//! Numbers and words in a text that are read off runs.
//!
//! **Flow.** `{b:results@end+24}` becomes a [`Value`] when the file is read; [`Value::text`] reads it off the studies of the
//! lesson's scenarios, in their order.

use serde::{Deserialize, Serialize};

use crate::exploration::{HORIZON, Study};
use crate::model::overtakes;
use crate::text::words::lesson;
use crate::text::{Language, number};

/// What is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum What {
    /// Results, in index points.
    Results,
    /// Relations, in index points.
    Relations,
    /// The month itself.
    Month,
}

/// When it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Moment {
    /// In this month.
    Month(u16),
    /// So many months after the subsidy stops, or before it.
    End(i16),
    /// When results are highest.
    Peak,
}

/// Something read off one scenario at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reading {
    /// Which of the lesson's scenarios, by its place.
    pub scenario: u8,
    /// What.
    pub what: What,
    /// When.
    pub at: Moment,
}

/// A computed number or word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Value {
    /// A number.
    Number(Reading),
    /// Whether the first is higher than, lower than or equal to the second, in words.
    Compare(Reading, Reading),
    /// When the results of the first pass those of the second for good, in words.
    Passes(u8, u8),
}

/// A lead of at least this much is one: two index points.
const LEAD: f64 = 0.02;

impl Reading {
    /// The month it is read in, within the run.
    fn month(self, study: &Study) -> u16 {
        let month = match self.at {
            Moment::Month(month) => month,
            Moment::End(after) => study.scenario.subsidy().saturating_add_signed(after),
            Moment::Peak => study.outcomes.peak.month,
        };
        month.min(HORIZON)
    }

    /// The whole number; `None` when the lesson has no such scenario.
    #[must_use]
    pub fn number(self, studies: &[impl AsRef<Study>]) -> Option<i64> {
        let study = studies.get(usize::from(self.scenario))?.as_ref();
        let month = self.month(study);
        let stocks = study.run.at(month);
        Some(match self.what {
            What::Results => number::index(stocks.results),
            What::Relations => number::index(stocks.relations),
            What::Month => i64::from(month),
        })
    }
}

impl Value {
    /// As it stands in the text; `None` when the lesson has no such scenario.
    #[must_use]
    pub fn text(self, language: Language, studies: &[impl AsRef<Study>]) -> Option<String> {
        match self {
            Self::Number(reading) => reading.number(studies).map(number::whole),
            Self::Compare(one, other) => {
                let (one, other) = one.number(studies).zip(other.number(studies))?;
                let words = match one.cmp(&other) {
                    std::cmp::Ordering::Greater => lesson::higher(language),
                    std::cmp::Ordering::Less => lesson::lower(language),
                    std::cmp::Ordering::Equal => lesson::equal(language),
                };
                Some(words.to_owned())
            }
            Self::Passes(one, other) => {
                let results = |place: u8| {
                    let study = studies.get(usize::from(place))?.as_ref();
                    Some(study.run.monthly(|stocks| stocks.results))
                };
                let (one, other) = results(one).zip(results(other))?;
                Some(match overtakes(&one, &other, LEAD) {
                    Some(month) => lesson::after_months(language, i64::from(month)),
                    None => lesson::never(language).to_owned(),
                })
            }
        }
    }

    /// What it is about, for its colour.
    #[must_use]
    pub fn what(self) -> Option<What> {
        match self {
            Self::Number(reading) => Some(reading.what),
            Self::Compare(..) | Self::Passes(..) => None,
        }
    }
}
