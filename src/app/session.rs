//! The state with the way that led to it: undo and redo.
//!
//! **Invariant.** A step is what the reader chose: one drag, one case, one link. What changes no scenario (the playhead, the
//! language, what is folded out) is no step and survives undo.

use super::lock::{Hand, held};
use super::{Action, Replay, State};
use crate::frame::Mode;
use crate::scenario::{Case, Control, Pin, Scenario};

/// How many steps are remembered.
const REMEMBERED: usize = 100;

/// What a hand can be on for longer than one action.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Moving {
    /// A control.
    Control(Control),
    /// The policy map: style and subsidy at once.
    Map,
}

/// What undo gives back.
#[derive(Debug, Clone, PartialEq)]
struct Choice {
    scenario: Scenario,
    pins: Vec<Pin>,
    case: Option<Case>,
}

impl Choice {
    fn of(state: &State) -> Self {
        Self { scenario: state.scenario, pins: state.pins.clone(), case: state.case }
    }

    fn applied_to(self, state: &State) -> State {
        State { scenario: self.scenario, pins: self.pins, case: self.case, ..state.clone() }
    }
}

/// The state, the choices before it, and those that were undone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// The state now.
    pub state: State,
    past: Vec<Choice>,
    undone: Vec<Choice>,
    /// What is being moved: its next change belongs to the same step.
    moving: Option<Moving>,
    /// The change that is being replayed.
    replay: Option<Replay>,
    /// The link that the frame began with, or that its host set last: what a reset gives back there.
    start: String,
}

impl Session {
    /// A session that begins with a link.
    #[must_use]
    pub fn open(fragment: &str) -> Self {
        Self { state: State::open(fragment), start: fragment.to_owned(), ..Self::default() }
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Whether there is a change to replay.
    #[must_use]
    pub fn can_replay(&self) -> bool {
        self.before().is_some()
    }

    /// The scenario before the last change of it.
    fn before(&self) -> Option<Scenario> {
        self.past.iter().rev().map(|choice| choice.scenario).find(|scenario| *scenario != self.state.scenario)
    }

    fn replayed(&self) -> Option<Self> {
        let replay = Replay::begin(self.before()?);
        let state = State { playing: false, ..self.state.clone() };
        Some(Self { replay: Some(replay), state, ..self.clone() })
    }

    /// The change that is being replayed.
    #[must_use]
    pub fn replay(&self) -> Option<Replay> {
        self.replay
    }

    /// The state as it is shown: on its way, while a change is replayed.
    #[must_use]
    pub fn shown(&self) -> State {
        let scenario = self.state.scenario;
        let scenario = self.replay.map_or(scenario, |replay| replay.shown(scenario));
        State { scenario, ..self.state.clone() }
    }

    /// The link that the frame began with, or that its host set last.
    #[must_use]
    pub fn start(&self) -> &str {
        &self.start
    }

    /// The session after an action; `None` when nothing changes.
    #[must_use]
    pub fn after(&self, action: Action) -> Option<Self> {
        match action {
            // Under a dialog nothing moves that cannot be seen.
            Action::Undo | Action::Redo | Action::Replay if self.state.dialog.is_some() => None,
            Action::Undo => self.back(),
            Action::Redo => self.forth(),
            Action::Replay => self.replayed(),
            Action::Tick { seconds, smooth } if self.replay.is_some() => {
                let replay = self.replay.and_then(|replay| replay.after(seconds, smooth));
                (replay != self.replay).then(|| Self { replay, ..self.clone() })
            }
            // Whatever else is done ends a replay; a control let go of does not.
            action if self.replay.is_some() && action != Action::Settle => {
                let still = Self { replay: None, ..self.clone() };
                Some(still.after(action).unwrap_or(still))
            }
            Action::Settle => self.moving.is_some().then(|| Self { moving: None, ..self.clone() }),
            action => self.onward(action),
        }
    }

    fn onward(&self, action: Action) -> Option<Self> {
        let moving = match action {
            Action::Set(control, _) => Some(Moving::Control(control)),
            Action::Go { .. } => Some(Moving::Map),
            _ => None,
        };
        let state = match action {
            Action::Host(start) => return self.hosted(start),
            Action::ResetAll if self.state.frame.mode == Mode::Embed => self.state.reset(&self.start)?,
            action => self.state.after(action)?,
        };
        let mut next = Self { state, ..self.clone() };
        if Choice::of(&next.state) == Choice::of(&self.state) {
            return Some(next);
        }
        if moving.is_none() || moving != self.moving {
            next.past.push(Choice::of(&self.state));
            if next.past.len() > REMEMBERED {
                next.past.remove(0);
            }
        }
        next.undone.clear();
        next.moving = moving;
        Some(next)
    }

    /// What the host sets is where the reader begins; there is nothing before it to go back to.
    fn hosted(&self, start: String) -> Option<Self> {
        let state = self.state.after(Action::Host(start.clone())).unwrap_or_else(|| self.state.clone());
        let next = Self { state, start, ..Self::default() };
        (next != *self).then_some(next)
    }

    fn back(&self) -> Option<Self> {
        let mut next = self.clone();
        let choice = next.past.pop()?;
        next.undone.push(Choice::of(&self.state));
        next.state = held(&self.state, Hand::Reader, choice.applied_to(&self.state))?;
        next.moving = None;
        Some(next)
    }

    fn forth(&self) -> Option<Self> {
        let mut next = self.clone();
        let choice = next.undone.pop()?;
        next.past.push(Choice::of(&self.state));
        next.state = held(&self.state, Hand::Reader, choice.applied_to(&self.state))?;
        next.moving = None;
        Some(next)
    }
}
