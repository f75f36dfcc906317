//! What was typed into the table, as it was typed, and what is to be said about it.
//!
//! **Invariant.** Reading loses nothing and never fails: either there is an own network, or every field that stands in
//! its way is named. A row without a word in it does not count.

use super::{FEWEST, HIGHEST, LAST_MONTH, MOST, Moment, Own};
use crate::decimal;

/// The most letters of a field that are kept.
const LONGEST: usize = 12;

/// A field of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The month.
    Month,
    /// Relations.
    Relations,
    /// Results.
    Results,
}

impl Field {
    /// Every field, in the order of the row.
    pub const ALL: [Self; 3] = [Self::Month, Self::Relations, Self::Results];

    /// Its name in identifiers.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Relations => "relations",
            Self::Results => "results",
        }
    }
}

/// What was typed: a row for every moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Month, relations and results as they were typed; at least [`FEWEST`] and at most [`MOST`] rows.
    rows: Vec<[String; 3]>,
}

impl Default for Draft {
    /// Three empty rows.
    fn default() -> Self {
        Self { rows: vec![<[String; 3]>::default(); FEWEST] }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The row has values but no month.
    NoMonth,
    /// The row has a month but no value.
    NoValue,
    /// No number can be read from it.
    Unreadable(String),
    /// The number lies outside 0 to this.
    Outside(u8),
    /// Another row has the same month.
    Twice(u8),
}

/// A field that stands in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The row, from 0.
    pub row: usize,
    /// The field of that row.
    pub field: Field,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What a draft says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The own network, when nothing stands in the way.
    pub own: Option<Own>,
    /// The fields that do.
    pub faults: Vec<Fault>,
    /// How many rows are right.
    pub right: usize,
}

impl Draft {
    /// The rows.
    #[must_use]
    pub fn rows(&self) -> &[[String; 3]] {
        &self.rows
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.iter().flatten().all(|text| text.trim().is_empty())
    }

    /// Whether a moment can be added.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.rows.len() < MOST
    }

    /// Whether a moment can be taken away.
    #[must_use]
    pub fn can_shrink(&self) -> bool {
        self.rows.len() > FEWEST
    }

    /// Writes a field.
    #[must_use]
    pub fn with(mut self, row: usize, field: Field, text: &str) -> Self {
        if let Some(place) = self.rows.get_mut(row).and_then(|row| row.get_mut(field as usize)) {
            *place = text.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        }
        self
    }

    /// Adds an empty row, where there is room.
    #[must_use]
    pub fn added(mut self) -> Self {
        if self.has_room() {
            self.rows.push(Default::default());
        }
        self
    }

    /// Takes a row away; of the last three only what is in it.
    #[must_use]
    pub fn without(mut self, row: usize) -> Self {
        if row < self.rows.len() {
            self.rows.remove(row);
        }
        while self.rows.len() < FEWEST {
            self.rows.push(Default::default());
        }
        self
    }

    /// Reads every row.
    #[must_use]
    pub fn read(&self) -> Reading {
        let mut faults = Vec::new();
        let mut moments: Vec<Moment> = Vec::new();
        for (row, texts) in self.rows.iter().enumerate() {
            if texts.iter().all(|text| text.trim().is_empty()) {
                continue;
            }
            let before = faults.len();
            let mut read = |field: Field, highest: u8| {
                let text = texts.get(field as usize).map_or("", |text| text.trim());
                match number(text, highest) {
                    Ok(value) => value,
                    Err(wrong) => {
                        faults.push(Fault { row, field, wrong });
                        None
                    }
                }
            };
            let month = read(Field::Month, LAST_MONTH);
            let relations = read(Field::Relations, HIGHEST);
            let results = read(Field::Results, HIGHEST);
            if faults.len() > before {
                continue;
            }
            let Some(month) = month else {
                faults.push(Fault { row, field: Field::Month, wrong: Wrong::NoMonth });
                continue;
            };
            if moments.iter().any(|moment| moment.month == month) {
                faults.push(Fault { row, field: Field::Month, wrong: Wrong::Twice(month) });
            } else if relations.is_none() && results.is_none() {
                faults.push(Fault { row, field: Field::Relations, wrong: Wrong::NoValue });
            } else {
                moments.push(Moment { month, relations, results });
            }
        }
        let right = moments.len();
        let own = if faults.is_empty() { Own::new(moments) } else { None };
        Reading { own, faults, right }
    }
}

impl From<&Own> for Draft {
    fn from(own: &Own) -> Self {
        let written = |value: Option<u8>| value.map(|value| value.to_string()).unwrap_or_default();
        let row =
            |moment: &Moment| [moment.month.to_string(), written(moment.relations), written(moment.results)];
        Self { rows: own.moments().iter().map(row).collect() }
    }
}

/// A whole number from 0 to `highest`; a decimal one is rounded. `None` when nothing was typed.
fn number(text: &str, highest: u8) -> Result<Option<u8>, Wrong> {
    if text.is_empty() {
        return Ok(None);
    }
    let value = decimal::parse(text).ok_or_else(|| Wrong::Unreadable(text.to_owned()))?.round();
    if (0.0..=f64::from(highest)).contains(&value) {
        Ok(Some(value as u8))
    } else {
        Err(Wrong::Outside(highest))
    }
}
