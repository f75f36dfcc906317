//! What a participant did of a course, and how far that is.
//!
//! **In and out.** Steps that were opened and a desk's [`Progress`] in, points and a [`Standing`] out; a [`Change`] of the
//! desk gives the [`Event`] that a learning environment is told of.

use std::collections::BTreeSet;

use super::{Course, Item, Task};
use crate::model::Series;
use crate::practise::{Change, Done, OWN_WORDS, Progress, SERIES};
use crate::scenario::{CONTROLS, Scenario};

/// Points of an item that was done in full.
const FULL: u8 = 100;
/// Points of an exercise whose answer is not the one that fits the model best: the work was done all the same.
const HALF: u8 = 50;

/// What was done so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attempt {
    /// Steps of the story that were opened.
    pub seen: BTreeSet<String>,
    /// Predictions, answers and missions.
    pub progress: Progress,
}

/// How far an attempt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// How many items are done.
    pub done: usize,
    /// How many there are.
    pub of: usize,
    /// The mean of the points of all items, 0 to 100, rounded down; what is not done has none.
    pub score: u8,
    /// Whether the rule of the course is met.
    pub passed: bool,
}

impl Standing {
    /// Whether every item is done.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.done == self.of
    }
}

/// Something that is told of: a prediction, an answer, or a mission that was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name, such as `fast-start-answer`.
    pub id: String,
    /// What was given, in letters, digits and signs that every learning environment takes.
    pub response: String,
    /// For a choice, the answer that fits best.
    pub best: Option<String>,
    /// Whether it is right; nothing for what can be neither right nor wrong.
    pub right: Option<bool>,
}

impl Attempt {
    /// The points of an item; `None` as long as it is not done.
    #[must_use]
    pub fn points(&self, item: &Item) -> Option<u8> {
        match item.task {
            Task::Story => self.seen.contains(&item.id).then_some(FULL),
            Task::Exercise => {
                let answer = self.progress.exercises.get(&item.id)?.answer.as_ref()?;
                Some(if *answer == item.best { FULL } else { HALF })
            }
            Task::Mission => self.progress.missions.contains_key(&item.id).then_some(FULL),
        }
    }

    /// Only what belongs to a course.
    #[must_use]
    pub fn within(&self, course: &Course) -> Self {
        let mut kept = self.clone();
        let has = |id: &str, task| course.item(id).is_some_and(|item| item.task == task);
        kept.seen.retain(|id| has(id, Task::Story));
        kept.progress.exercises.retain(|id, _| has(id, Task::Exercise));
        kept.progress.missions.retain(|id, _| has(id, Task::Mission));
        kept
    }
}

impl Course {
    /// How far an attempt is.
    #[must_use]
    pub fn standing(&self, attempt: &Attempt) -> Standing {
        let points: Vec<u8> = self.items.iter().filter_map(|item| attempt.points(item)).collect();
        let (done, of) = (points.len(), self.items.len());
        let sum: usize = points.iter().map(|points| usize::from(*points)).sum();
        let score = u8::try_from(sum / of.max(1)).unwrap_or(FULL).min(FULL);
        let passed = done >= self.pass.items && score >= self.pass.score;
        Standing { done, of, score, passed }
    }

    /// What is told of a change on the desk; `before` is what had been done until then. Nothing for what belongs to no item
    /// and for what only prepares something.
    #[must_use]
    pub fn event(&self, before: &Attempt, change: &Change) -> Option<Event> {
        let (id, ending, response, best, right) = match change {
            Change::Shown(id, prediction) => {
                (id, "prediction", response_of(&Done::of(prediction), &prediction.ask().months()), None, None)
            }
            Change::Answered(id, answer) => {
                let best = self.item(id)?.best.clone();
                let right = (answer != OWN_WORDS).then_some(*answer == best);
                (id, "answer", answer.clone(), right.map(|_| best), right)
            }
            // Sliders give a try at every step; the first that reaches all is the solution.
            Change::Tried(id, scenario, true) if !before.progress.missions.contains_key(id) => {
                (id, "solution", settings(*scenario), None, Some(true))
            }
            _ => return None,
        };
        self.item(id)?;
        Some(Event { id: [id, "-", ending].concat(), response, best, right })
    }
}

/// A prediction as a text: `results 6=20 12=35 … fairly`.
fn response_of(done: &Done, months: &[u16]) -> String {
    let mut text = String::new();
    for series in SERIES {
        let Some(values) = done.values(series) else { continue };
        text.push_str(match series {
            Series::Relations => "relations",
            Series::Results => "results",
        });
        for (month, value) in months.iter().zip(values) {
            for piece in [" ", &month.to_string(), "=", &value.to_string()] {
                text.push_str(piece);
            }
        }
        text.push(' ');
    }
    text + done.sureness.key()
}

/// A scenario as a text: `style=70 subsidy=48 …`.
fn settings(scenario: Scenario) -> String {
    let pair = |spec: &crate::scenario::ControlSpec| {
        let value = spec.control.map_or(spec.default, |control| scenario.get(control));
        [spec.key, "=", &value.to_string()].concat()
    };
    CONTROLS.iter().map(pair).collect::<Vec<_>>().join(" ")
}
