//! Reading a file that may be anything.
//!
//! **Why by hand.** The text is taken apart by `serde_json`; its fields are then asked for one by one, because a sentence that
//! names the field in the reader's language is worth more than the message of a derived reader.

use serde_json::{Map, Value};

use super::{Entry, FILE_VERSION, FORMAT, Field, LARGEST, MOST, Refusal};
use crate::model::VERSION;
use crate::scenario::{Asked, CONTROLS, ControlSpec, GOAL, Goal, Link, MONTH, Outcome, PINS, Pin, Scenario};
use crate::view::View;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The scenarios, at least one.
    pub entries: Vec<Entry>,
    /// The version of the model it was made with, where that is another: the lines may run otherwise here.
    pub other_model: Option<String>,
}

/// Reads a file.
///
/// # Errors
/// See [`Refusal`].
pub fn read(text: &str) -> Result<Opened, Refusal> {
    if text.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|error| Refusal::NotJson(error.line()))?;
    let Value::Object(file) = &value else { return Err(Refusal::Foreign) };
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refusal::Foreign);
    }
    let top = Place { map: file, path: String::new() };
    match top.get("version")?.as_u64() {
        Some(1..=FILE_VERSION) => {}
        Some(newer) => return Err(Refusal::Newer(newer.to_string())),
        None => return Err(Refusal::Kind(top.field("version"))),
    }
    let model = top.text("model")?;
    let list = top.list("scenarios", MOST)?;
    if list.is_empty() {
        return Err(Refusal::Missing(Field("scenarios[0]".to_owned())));
    }
    let entries = list.iter().enumerate().map(|(at, value)| entry(&top.within(value, "scenarios", at)?));
    Ok(Opened {
        entries: entries.collect::<Result<_, _>>()?,
        other_model: (model != VERSION).then(|| model.chars().filter(|c| !c.is_control()).take(12).collect()),
    })
}

fn entry(at: &Place<'_>) -> Result<Entry, Refusal> {
    let goal = at.inner("goal")?;
    let outcome = Outcome::from_key(goal.text("outcome")?);
    let view = View::from_key(at.text("view")?).ok_or_else(|| Refusal::Kind(at.field("view")))?;
    let asked = at.text("asked")?;
    let asked = Asked::from_term_key(asked).or_else(|| Asked::from_series_key(asked));
    let mut pins = Vec::new();
    for (place, value) in at.list("pins", PINS)?.iter().enumerate() {
        let pin = at.within(value, "pins", place)?;
        pins.push(Pin::new(scenario(&pin)?).named(pin.text("name")?));
    }
    let link = Link {
        scenario: scenario(at)?,
        month: at.number(&MONTH)?,
        pins,
        goal: Goal {
            outcome: outcome.ok_or_else(|| Refusal::Kind(goal.field("outcome")))?,
            points: goal.number(&ControlSpec { key: "points", ..GOAL })?,
        },
        view,
        asked: asked.ok_or_else(|| Refusal::Kind(at.field("asked")))?,
        ..Link::default()
    };
    Ok(Entry::new(at.text("name")?, link))
}

fn scenario(at: &Place<'_>) -> Result<Scenario, Refusal> {
    let controls = at.inner("scenario")?;
    let mut scenario = Scenario::default();
    for spec in &CONTROLS {
        let value = controls.number(spec)?;
        if let Some(control) = spec.control {
            scenario = scenario.with(control, value);
        }
    }
    Ok(scenario)
}

/// An object of the file, and the path to it.
struct Place<'a> {
    map: &'a Map<String, Value>,
    path: String,
}

impl<'a> Place<'a> {
    fn field(&self, key: &str) -> Field {
        Field(if self.path.is_empty() { key.to_owned() } else { [&self.path, ".", key].concat() })
    }

    fn get(&self, key: &str) -> Result<&'a Value, Refusal> {
        self.map.get(key).ok_or_else(|| Refusal::Missing(self.field(key)))
    }

    fn text(&self, key: &str) -> Result<&'a str, Refusal> {
        self.get(key)?.as_str().ok_or_else(|| Refusal::Kind(self.field(key)))
    }

    fn number(&self, spec: &ControlSpec) -> Result<i16, Refusal> {
        let field = || self.field(spec.key);
        let given = self.get(spec.key)?.as_i64().ok_or_else(|| Refusal::Kind(field()))?;
        let within = i16::try_from(given).ok().filter(|value| (spec.low..=spec.high).contains(value));
        within.ok_or_else(|| Refusal::Outside { field: field(), given, low: spec.low, high: spec.high })
    }

    fn list(&self, key: &str, most: usize) -> Result<&'a [Value], Refusal> {
        let list = self.get(key)?.as_array().ok_or_else(|| Refusal::Kind(self.field(key)))?;
        if list.len() > most { Err(Refusal::Many(self.field(key))) } else { Ok(list) }
    }

    fn inner(&self, key: &str) -> Result<Place<'a>, Refusal> {
        let path = self.field(key);
        let map = self.get(key)?.as_object().ok_or_else(|| Refusal::Kind(path.clone()))?;
        Ok(Place { map, path: path.0 })
    }

    /// An object of a list of this one.
    fn within(&self, value: &'a Value, key: &str, at: usize) -> Result<Place<'a>, Refusal> {
        let path = [&self.field(key).0, "[", &at.to_string(), "]"].concat();
        let map = value.as_object().ok_or_else(|| Refusal::Kind(Field(path.clone())))?;
        Ok(Place { map, path })
    }
}
