//! The last change once more, slowly: from the scenario before it to the one on screen.

use crate::scenario::{CONTROLS, Scenario};

/// How long it takes, and how long it then rests, in seconds.
const TAKES: f64 = 3.0;
const RESTS: f64 = 2.0;

/// A change that is being replayed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Replay {
    /// The scenario before the change.
    pub from: Scenario,
    seconds: f64,
}

impl Replay {
    /// From its start.
    #[must_use]
    pub fn begin(from: Scenario) -> Self {
        Self { from, seconds: 0.0 }
    }

    /// Some seconds further; `None` when it is over. Without motion it stands still at its end until something else is
    /// done: before and after are then seen side by side.
    #[must_use]
    pub fn after(self, seconds: f64, smooth: bool) -> Option<Self> {
        if !smooth {
            return Some(Self { seconds: TAKES, ..self });
        }
        let seconds = self.seconds + seconds.max(0.0);
        (seconds < TAKES + RESTS).then_some(Self { seconds, ..self })
    }

    /// The scenario on the way to another.
    #[must_use]
    pub fn shown(&self, to: Scenario) -> Scenario {
        let share = (self.seconds / TAKES).clamp(0.0, 1.0);
        let between =
            |from: i16, to: i16| (f64::from(from) + (f64::from(to) - f64::from(from)) * share).round() as i16;
        CONTROLS.iter().filter_map(|spec| spec.control).fold(to, |scenario, control| {
            scenario.with(control, between(self.from.get(control), to.get(control)))
        })
    }
}
