//! What was done, as a text that may stay on the device.
//!
//! **In and out.** [`Progress`] in, a short text of lines out, and the other way; what a text cannot be taken for is said
//! ([`Damage`]) and nothing of it is used.
//!
//! **Invariant.** A text of ours comes back as it was; no other text, however damaged, does more than be refused. What
//! somebody wrote in their own words is not part of it.

use std::collections::BTreeMap;

use super::{MONTHS, POINTS_HIGH, Prediction, SERIES, Sureness, Values};
use crate::model::Series;
use crate::scenario::{CONTROLS, Control, Scenario};

/// What the first line says, before the version.
const NAME: &str = "netwerktijd-oefenen";
/// The version of the text.
const VERSION: u32 = 1;
/// No text of ours is longer, in bytes.
const LONGEST: usize = 40_000;
/// The longest name of an exercise, mission or answer.
const LONGEST_NAME: usize = 40;

/// A prediction that was made, and the answer that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The values of relations, where they were asked.
    pub relations: Option<Values>,
    /// Those of results.
    pub results: Option<Values>,
    /// How sure it was.
    pub sureness: Sureness,
    /// The name of the answer, once there is one.
    pub answer: Option<String>,
}

impl Done {
    /// What a prediction leaves, before it is explained.
    #[must_use]
    pub fn of(prediction: &Prediction) -> Self {
        Self {
            relations: prediction.values(Series::Relations),
            results: prediction.values(Series::Results),
            sureness: prediction.sureness,
            answer: None,
        }
    }

    /// The values of a line.
    #[must_use]
    pub fn values(&self, series: Series) -> Option<Values> {
        match series {
            Series::Relations => self.relations,
            Series::Results => self.results,
        }
    }
}

/// All that was done, by the names of exercises and missions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// Exercises whose model was shown.
    pub exercises: BTreeMap<String, Done>,
    /// Missions that were reached, with the scenario that did it last.
    pub missions: BTreeMap<String, Scenario>,
}

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// It is not one of ours.
    Foreign,
    /// It is of a version this page does not know.
    Version,
    /// This line cannot be read, counted from 1.
    Line(usize),
}

/// Whether a text can be a name: letters, digits and hyphens.
fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= LONGEST_NAME && text.bytes().all(plain)
}

impl Progress {
    /// Whether nothing was done yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.exercises.is_empty() && self.missions.is_empty()
    }

    /// The text.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut text = String::new();
        let mut word = |word: &str, end: char| {
            text.push_str(word);
            text.push(end);
        };
        word(NAME, ' ');
        word(&VERSION.to_string(), '\n');
        for (name, done) in &self.exercises {
            word("exercise", ' ');
            word(name, ' ');
            for series in SERIES {
                for value in done.values(series).iter().flatten() {
                    word(&value.to_string(), ',');
                }
                word("", ' ');
            }
            word(done.sureness.key(), ' ');
            word(done.answer.as_deref().unwrap_or(NO_ANSWER), '\n');
        }
        for (name, scenario) in &self.missions {
            word("mission", ' ');
            word(name, ' ');
            for spec in &CONTROLS {
                let value = spec.control.map_or(spec.default, |control| scenario.get(control));
                word(&value.to_string(), ',');
            }
            word("", '\n');
        }
        text
    }

    /// Reads a text.
    ///
    /// # Errors
    /// See [`Damage`].
    pub fn decode(text: &str) -> Result<Self, Damage> {
        let mut lines = text.lines().zip(1..);
        let (head, _) = lines.next().ok_or(Damage::Foreign)?;
        let version = head.strip_prefix(NAME).and_then(|rest| rest.strip_prefix(' '));
        match version.map(str::parse::<u32>) {
            _ if text.len() > LONGEST => return Err(Damage::Foreign),
            None => return Err(Damage::Foreign),
            Some(Ok(VERSION)) => {}
            Some(_) => return Err(Damage::Version),
        }
        let mut progress = Self::default();
        for (line, number) in lines {
            progress.read(line).ok_or(Damage::Line(number))?;
        }
        Ok(progress)
    }

    fn read(&mut self, line: &str) -> Option<()> {
        let words: Vec<&str> = line.split(' ').collect();
        let known = match words.as_slice() {
            ["exercise", name, relations, results, sureness, answer] if is_name(name) => {
                let (relations, results) = (values(relations)?, values(results)?);
                let answer = match *answer {
                    NO_ANSWER => None,
                    answer if is_name(answer) => Some(answer.to_owned()),
                    _ => return None,
                };
                if relations.is_none() && results.is_none() {
                    return None;
                }
                let done = Done { relations, results, sureness: Sureness::from_key(sureness)?, answer };
                self.exercises.insert((*name).to_owned(), done).is_some()
            }
            ["mission", name, values] if is_name(name) => {
                self.missions.insert((*name).to_owned(), scenario(values)?).is_some()
            }
            _ => return None,
        };
        // A name that stands there twice is not ours.
        (!known).then_some(())
    }
}

/// What stands where there is no answer yet.
const NO_ANSWER: &str = "-";

/// Numbers, each followed by a comma.
fn numbers<T: std::str::FromStr>(text: &str) -> Option<Vec<T>> {
    let text = text.strip_suffix(',')?;
    text.split(',').map(|number| number.parse().ok()).collect()
}

/// The values of a line; `Some(None)` where there are none.
fn values(text: &str) -> Option<Option<Values>> {
    if text.is_empty() {
        return Some(None);
    }
    let read: [u8; MONTHS] = numbers(text)?.try_into().ok()?;
    read.iter().all(|value| *value <= POINTS_HIGH).then_some(Some(read))
}

/// A scenario by the values of all controls; none may lie outside its range.
fn scenario(text: &str) -> Option<Scenario> {
    let read: [i16; CONTROLS.len()] = numbers(text)?.try_into().ok()?;
    let mut made = Scenario::default();
    for (spec, value) in CONTROLS.iter().zip(read) {
        let control: Control = spec.control?;
        if spec.clamp(value) != value {
            return None;
        }
        made = made.with(control, value);
    }
    Some(made)
}
