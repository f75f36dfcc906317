//! What lies on the reader's desk while they practise: drafts, what was shown, answers, tries at missions, and whether it
//! may stay on the device.
//!
//! **In and out.** A [`Desk`] and a [`Change`] in, the next desk out. The page keeps what [`Kept`] says.
//!
//! **Invariant.** What was found on the device and could not be read is neither used nor written over until the reader
//! clears it. Forgetting leaves nothing behind.

use super::{Damage, Done, Draft, Prediction, Progress};
use crate::scenario::Scenario;

/// The name of what somebody wrote in their own words, where an answer is named.
pub const OWN_WORDS: &str = "own";
/// How many solutions of a mission lie beside each other.
pub const SOLUTIONS: usize = 4;

/// Whether what was done stays on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kept {
    /// It does not; nothing is there.
    #[default]
    No,
    /// It does.
    Yes,
    /// It does not, and all there was has just been forgotten.
    Forgotten,
    /// It cannot: the browser does not allow it.
    Denied,
    /// Something is there that is not ours or is damaged.
    Refused(Damage),
}

/// Everything on the desk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    /// What may be kept.
    pub progress: Progress,
    /// Whether it is.
    pub kept: Kept,
    /// Predictions in the making, by exercise.
    drafts: Vec<(String, Draft)>,
    /// The exercise whose difference is being explained.
    pub explaining: Option<String>,
    /// What missions are tried with.
    tries: Vec<(String, Scenario)>,
    /// Solutions laid beside each other, by mission, in their order.
    pub solutions: Vec<(String, Scenario)>,
}

/// Something that happens on the desk. The first text is the name of the exercise or mission.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A value was drawn, typed or erased, or it was said how sure it is.
    Drawn(String, Draft),
    /// The model was asked to show itself.
    Shown(String, Prediction),
    /// The prediction is made once more, beginning with what it was.
    Again(String),
    /// The difference is about to be explained.
    Explain(String),
    /// An answer was chosen.
    Answered(String, String),
    /// A mission is tried with this; whether it reaches all is read off the run.
    Tried(String, Scenario, bool),
    /// A solution is laid beside the others.
    Laid(String, Scenario),
    /// What is done is to stay on the device, or no longer.
    Keep(bool),
    /// All is to be forgotten.
    Forget,
    /// The browser did not allow keeping it.
    Denied,
}

fn put<T>(list: &mut Vec<(String, T)>, name: String, value: T) {
    match list.iter_mut().find(|(other, _)| *other == name) {
        Some((_, held)) => *held = value,
        None => list.push((name, value)),
    }
}

impl Desk {
    /// A desk with what was found on the device: a text, nothing, or that the browser does not say.
    #[must_use]
    pub fn open(found: Result<Option<String>, ()>) -> Self {
        match found.map(|text| text.map(|text| Progress::decode(&text))) {
            Err(()) => Self { kept: Kept::Denied, ..Self::default() },
            Ok(None) => Self::default(),
            Ok(Some(Ok(progress))) => Self { progress, kept: Kept::Yes, ..Self::default() },
            Ok(Some(Err(damage))) => Self { kept: Kept::Refused(damage), ..Self::default() },
        }
    }

    /// A desk with what was done, of which nothing stays on the device.
    #[must_use]
    pub fn of(progress: Progress) -> Self {
        Self { progress, ..Self::default() }
    }

    /// The draft of an exercise.
    #[must_use]
    pub fn draft(&self, name: &str) -> Option<Draft> {
        self.drafts.iter().find(|(other, _)| other == name).map(|(_, draft)| *draft)
    }

    /// The prediction of an exercise whose model was shown, if it answers what is asked there.
    #[must_use]
    pub fn prediction(&self, name: &str, ask: super::Ask) -> Option<Prediction> {
        let done = self.progress.exercises.get(name)?;
        Prediction::new(ask, |series| done.values(series), done.sureness)
    }

    /// What a mission is tried with.
    #[must_use]
    pub fn tried(&self, name: &str) -> Option<Scenario> {
        self.tries.iter().find(|(other, _)| other == name).map(|(_, scenario)| *scenario)
    }

    /// The desk after a change.
    #[must_use]
    pub fn after(&self, change: Change) -> Self {
        let mut next = self.clone();
        if next.kept == Kept::Forgotten {
            next.kept = Kept::No;
        }
        match change {
            Change::Drawn(name, draft) => put(&mut next.drafts, name, draft),
            Change::Shown(name, prediction) => {
                put(&mut next.drafts, name.clone(), Draft::of(&prediction));
                next.progress.exercises.insert(name, Done::of(&prediction));
                next.explaining = None;
            }
            Change::Again(name) => {
                next.progress.exercises.remove(&name);
                next.explaining = None;
            }
            Change::Explain(name) => next.explaining = Some(name),
            Change::Answered(name, answer) => {
                if let Some(done) = next.progress.exercises.get_mut(&name) {
                    done.answer = Some(answer);
                }
            }
            Change::Tried(name, scenario, reached) => {
                if reached {
                    next.progress.missions.insert(name.clone(), scenario);
                }
                put(&mut next.tries, name, scenario);
            }
            Change::Laid(name, scenario) => {
                let laid = next.solutions.iter().filter(|(other, _)| *other == name).count();
                if laid >= SOLUTIONS
                    && let Some(first) = next.solutions.iter().position(|(other, _)| *other == name)
                {
                    next.solutions.remove(first);
                }
                next.solutions.push((name, scenario));
            }
            Change::Keep(keep) => {
                if matches!(next.kept, Kept::No | Kept::Yes) {
                    next.kept = if keep { Kept::Yes } else { Kept::No };
                }
            }
            Change::Forget => next = Self { kept: Kept::Forgotten, ..Self::default() },
            Change::Denied => next.kept = Kept::Denied,
        }
        next
    }
}
