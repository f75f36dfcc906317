//! Numbers and words in a text that are read off runs.
//!
//! **Flow.** `{b:results@end+24}` becomes a [`Value`] when the file is read; [`Value::text`] reads it off the [`Told`]: the
//! studies of the lesson's scenarios, in their order, and the month that is looked at.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Inline, Lesson, figure};
use crate::exploration::{Explorer, HORIZON, Study};
use crate::model::overtakes;
use crate::networks::Networks;
use crate::scenario::{Change, Control, Number, Scenario, StyleStop};
use crate::text::label::stop_name;
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
    /// How relations and results of many networks go together, -1 to 1.
    Cloud,
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
    /// In the month that is looked at.
    Age,
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
    /// What the coordinator of a scenario does, in a word.
    Style(u8),
}

/// What values are read off.
#[derive(Debug, Clone)]
pub struct Told {
    /// The lesson's scenarios, run, in their order.
    pub studies: Vec<Rc<Study>>,
    /// The month that is looked at.
    pub age: u16,
    /// Many networks, where the lesson asks for them.
    pub networks: Option<Rc<Networks>>,
}

/// A lead of at least this much is one: two index points.
const LEAD: f64 = 0.02;

impl Told {
    /// Runs a lesson with what the reader changed. What `before` holds of it already is not run again.
    #[must_use]
    pub fn run(explorer: &Explorer, lesson: &Lesson, changes: &[Change], before: Option<&Self>) -> Self {
        let known = |scenario: Scenario| {
            before?.studies.iter().find(|study| study.scenario == scenario).map(Rc::clone)
        };
        let run = |scenario| known(scenario).unwrap_or_else(|| Rc::new(explorer.study(scenario)));
        let many = || {
            let kept = before.and_then(|before| before.networks.clone());
            kept.unwrap_or_else(|| Rc::new(Networks::new(explorer.parameters())))
        };
        Self {
            studies: figure::scenarios(lesson, changes).into_iter().map(run).collect(),
            age: figure::age(lesson, changes),
            networks: lesson.head.wants_networks().then(many),
        }
    }

    /// What a number that the reader can change is at.
    #[must_use]
    pub fn value(&self, number: Number) -> Option<i16> {
        match number {
            Number::Age => i16::try_from(self.age).ok(),
            Number::Control(place, control) => self.study(place).map(|study| study.scenario.get(control)),
        }
    }

    /// A line of text without any marks.
    #[must_use]
    pub fn plain(&self, language: Language, line: &[Inline]) -> String {
        let piece = |inline: &Inline| match inline {
            Inline::Plain(text) | Inline::Strong(text) | Inline::Emphasis(text) => text.clone(),
            Inline::Link { text, .. } => text.clone(),
            Inline::Claim(_) => String::new(),
            Inline::Value(value) => value.text(language, self).unwrap_or_default(),
            other => {
                let value = other.number().and_then(|number| self.value(number));
                value.map(|value| number::whole(value.into())).unwrap_or_default()
            }
        };
        line.iter().map(piece).collect()
    }

    fn study(&self, place: u8) -> Option<&Study> {
        self.studies.get(usize::from(place)).map(Rc::as_ref)
    }
}

impl Reading {
    /// The month it is read in, within the run.
    fn month(self, study: &Study, age: u16) -> u16 {
        let month = match self.at {
            Moment::Month(month) => month,
            Moment::End(after) => study.scenario.subsidy().saturating_add_signed(after),
            Moment::Peak => study.outcomes.peak.month,
            Moment::Age => age,
        };
        month.min(HORIZON)
    }

    /// The value in hundredths of the whole, or the month; `None` when what it is read off is not there.
    #[must_use]
    pub fn whole(self, told: &Told) -> Option<i64> {
        let study = told.study(self.scenario)?;
        let month = self.month(study, told.age);
        let stocks = study.run.at(month);
        Some(match self.what {
            What::Results => number::index(stocks.results),
            What::Relations => number::index(stocks.relations),
            What::Month => i64::from(month),
            What::Cloud => number::index(told.networks.as_ref()?.trend(month.into()).correlation),
        })
    }

    fn text(self, language: Language, told: &Told) -> Option<String> {
        let whole = self.whole(told)?;
        Some(match self.what {
            What::Cloud => number::correlation(language, whole as f64 / 100.0),
            _ => number::whole(whole),
        })
    }
}

impl Value {
    /// As it stands in the text; `None` when what it is read off is not there.
    #[must_use]
    pub fn text(self, language: Language, told: &Told) -> Option<String> {
        match self {
            Self::Number(reading) => reading.text(language, told),
            Self::Compare(one, other) => {
                let (one, other) = one.whole(told).zip(other.whole(told))?;
                let words = match one.cmp(&other) {
                    std::cmp::Ordering::Greater => lesson::higher(language),
                    std::cmp::Ordering::Less => lesson::lower(language),
                    std::cmp::Ordering::Equal => lesson::equal(language),
                };
                Some(words.to_owned())
            }
            Self::Passes(one, other) => {
                let results =
                    |place: u8| told.study(place).map(|study| study.run.monthly(|stocks| stocks.results));
                let (one, other) = results(one).zip(results(other))?;
                Some(match overtakes(&one, &other, LEAD) {
                    Some(month) => lesson::from_month(language, &month.to_string()),
                    None => lesson::never(language).to_owned(),
                })
            }
            Self::Style(place) => {
                let style = told.study(place)?.scenario.get(Control::Style);
                Some(stop_name(language, StyleStop::nearest(style)).to_owned())
            }
        }
    }

    /// What it is about, for its colour.
    #[must_use]
    pub fn what(self) -> Option<What> {
        match self {
            Self::Number(reading) => Some(reading.what),
            Self::Compare(..) | Self::Passes(..) | Self::Style(_) => None,
        }
    }

    /// The class of the element it stands in, which gives it the colour of its line.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self.what() {
            Some(What::Results) => "of-results",
            Some(What::Relations) => "of-relations",
            Some(What::Month | What::Cloud) => "of-time",
            None => "of-words",
        }
    }
}
