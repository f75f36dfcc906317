//! What only an exercise has: what is asked, in which case, and which answer fits best.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::lesson::{Inline, Part, Setup, Value};
use crate::model::{INPUT_RANGES, Inputs, Series};
use crate::practise::{Ask, MONTHS};

/// The table `[exercise]` of the front matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercise {
    /// Which lines are drawn.
    ask: Vec<Line>,
    /// At which months.
    months: [u16; MONTHS],
    /// The answer that fits the model best: a, b or c.
    pub best: String,
    /// A scenario that is shown beforehand, to compare with.
    #[serde(default)]
    given: Option<String>,
    /// Inputs of the equations of the first scenario that no slider reaches.
    #[serde(default)]
    set: BTreeMap<String, f64>,
}

/// A line that is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    Relations,
    Results,
}

/// The names of the answers.
pub const ANSWERS: [&str; 3] = ["a", "b", "c"];

/// The part that names and explains what is given.
const GIVEN: &str = "given";

impl Exercise {
    /// Parts that its text must have beside the first.
    pub const PARTS: &'static [&'static str] = &["question", "answer-a", "answer-b", "answer-c", "debrief"];

    /// What is asked; `None` only for what [`Exercise::check`] refuses.
    #[must_use]
    pub fn question(&self) -> Option<Ask> {
        let series: Vec<Series> = self
            .ask
            .iter()
            .map(|line| match line {
                Line::Relations => Series::Relations,
                Line::Results => Series::Results,
            })
            .collect();
        Ask::new(self.months, &series)
    }

    /// The inputs of the case that is asked: those of its scenario, with what is set.
    #[must_use]
    pub fn inputs(&self, setup: &Setup) -> Inputs {
        self.set.iter().fold(setup.scenario().inputs(), |mut inputs, (key, value)| {
            inputs.set(key, *value);
            inputs
        })
    }

    /// Whether every input has a slider, so that the case can be opened in Explore.
    #[must_use]
    pub fn has_sliders(&self) -> bool {
        self.set.is_empty()
    }

    /// The place of the scenario that is shown beforehand.
    #[must_use]
    pub fn given(&self, scenarios: &[Setup]) -> Option<usize> {
        let name = self.given.as_ref()?;
        scenarios.iter().position(|setup| setup.name == *name)
    }

    /// A sentence about what cannot be.
    ///
    /// # Errors
    /// That sentence.
    pub fn check(&self, scenarios: &[Setup]) -> Result<(), String> {
        let Some(ask) = self.question() else {
            return Err(
                "ask names relations, results or both, and months are five rising months from 1 to 96"
                    .to_owned(),
            );
        };
        let stop = scenarios.first().map_or(0, |setup| setup.scenario().subsidy());
        if stop < ask.last() && !ask.months().contains(&stop) {
            return Err(format!(
                "the subsidy stops in month {stop}, so that is one of the months, or the last month comes before it"
            ));
        }
        if !ANSWERS.contains(&self.best.as_str()) {
            return Err(format!("best is a, b or c, not {:?}", self.best));
        }
        if let Some(name) = &self.given
            && self.given(scenarios).is_none_or(|place| place == 0)
        {
            return Err(format!(
                "given is {name:?}, which is no scenario of this lesson, or the first one, which is asked"
            ));
        }
        self.set.iter().try_for_each(|(key, value)| check_input(key, *value))
    }

    /// What stands before the model is shown gives nothing of it away, and what is given is named.
    ///
    /// # Errors
    /// The place of the part and of the block, and a sentence.
    pub fn check_text(&self, parts: &[Part]) -> Result<(), (usize, usize, String)> {
        if self.given.is_some() && !parts.iter().any(|part| part.id == GIVEN) {
            return Err((0, 0, "a lesson with something given needs a part `### … {#given}`".to_owned()));
        }
        for (place, part) in
            parts.iter().enumerate().filter(|(_, part)| part.id.is_empty() || part.id == GIVEN)
        {
            for (block, lines) in part.blocks.iter().enumerate() {
                if lines.lines().iter().flatten().any(tells) {
                    let what =
                        "this stands before the model is shown, so it holds no number of the first scenario";
                    return Err((place, block, what.to_owned()));
                }
            }
        }
        Ok(())
    }
}

/// Whether a piece of text tells something of the case that is asked.
fn tells(inline: &Inline) -> bool {
    match inline {
        Inline::Value(Value::Number(reading)) => reading.scenario == 0,
        Inline::Value(Value::Compare(one, other)) => one.scenario == 0 || other.scenario == 0,
        Inline::Value(Value::Passes(one, other)) => *one == 0 || *other == 0,
        _ => false,
    }
}

fn check_input(key: &str, value: f64) -> Result<(), String> {
    let Some((_, _, low, high)) = INPUT_RANGES.iter().find(|(name, ..)| *name == key) else {
        let names: Vec<&str> = INPUT_RANGES.iter().map(|(name, ..)| *name).collect();
        return Err(format!("there is no input {key:?}; the inputs are {}", names.join(", ")));
    };
    if value >= *low && value <= *high {
        return Ok(());
    }
    Err(format!("{key} is a number from {low} to {high}, not {value}"))
}
