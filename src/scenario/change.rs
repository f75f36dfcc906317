//! Numbers in the text of a lesson that the reader set to another value.
//!
//! In links: `set=age:24,1.style:60`, where a control stands after the place of its scenario among those of the lesson.

use super::link::shown;
use super::{Control, ControlSpec, MONTH, Notice};
use crate::decimal;

/// A number in the text of a lesson that the reader can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// The month that is looked at.
    Age,
    /// A control of one of the lesson's scenarios, by its place from 0.
    Control(u8, Control),
}

/// A number with the value the reader gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Which number.
    pub number: Number,
    /// Its value, within its range.
    pub value: i16,
}

/// The most that a link may change. No lesson has more numbers.
const MOST: usize = 16;
/// What the month is called.
const AGE: &str = "age";

impl Number {
    /// Its range and unit.
    #[must_use]
    pub fn spec(self) -> &'static ControlSpec {
        match self {
            Self::Age => &MONTH,
            Self::Control(_, control) => control.spec(),
        }
    }

    /// Its name in links, and in the page's own identifiers.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Age => AGE.to_owned(),
            Self::Control(place, control) => [place.to_string().as_str(), ".", control.spec().key].concat(),
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        if key == AGE {
            return Some(Self::Age);
        }
        let (place, control) = key.split_once('.')?;
        Some(Self::Control(place.parse().ok()?, Control::from_key(control)?))
    }
}

/// The value the reader gave a number, or else the one it has by itself.
#[must_use]
pub fn value(changes: &[Change], number: Number, default: i16) -> i16 {
    changes.iter().find(|change| change.number == number).map_or(default, |change| change.value)
}

/// The same changes with one number set to a value within its range.
pub fn set(changes: &mut Vec<Change>, number: Number, value: i16) {
    let value = number.spec().clamp(value);
    if let Some(change) = changes.iter_mut().find(|change| change.number == number) {
        change.value = value;
    } else if changes.len() < MOST {
        changes.push(Change { number, value });
    }
}

/// As it stands in a link.
pub(super) fn encode(changes: &[Change]) -> String {
    let one = |change: &Change| [change.number.key().as_str(), ":", &change.value.to_string()].concat();
    changes.iter().map(one).collect::<Vec<_>>().join(",")
}

/// Reads what stands in a link.
pub(super) fn decode(text: &str, notices: &mut Vec<Notice>) -> Vec<Change> {
    let mut changes = Vec::new();
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let (key, given) = part.split_once(':').unwrap_or((part, ""));
        let Some((number, read)) = Number::from_key(key).zip(decimal::parse(given)) else {
            notices.push(Notice::Unreadable { key: shown(key), given: shown(given) });
            continue;
        };
        let used = number.spec().clamp(read.round() as i16);
        if f64::from(used) != read.round() {
            notices.push(Notice::Clamped { key: shown(key), given: shown(given), used });
        }
        set(&mut changes, number, used);
    }
    changes
}
