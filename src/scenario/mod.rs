//! What the reader chose.
//!
//! **Flow.** Sliders, cases and links make a [`Scenario`]; the model reads it as [`Inputs`].
//!
//! **Invariant.** A [`Scenario`] holds whole numbers within the range of their [`ControlSpec`], so that two scenarios
//! are equal exactly when they look equal, and a link restores every digit.

mod asked;
mod case;
pub mod change;
mod codec;
mod codec_v1;
mod control;
mod frame_v1;
mod goal;
mod link;
mod pin;

pub use asked::Asked;
pub use case::Case;
pub use change::{Change, Number};
pub use control::{CONTROLS, Control, ControlSpec, MONTH, SUBSIDY_MARKS, StyleStop, Unit};
pub use goal::{GOAL, Goal, Outcome};
pub use link::{Link, Notice};
pub use pin::{PINS, Pin};

use crate::model::{Inputs, NEVER};

/// One choice of every control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scenario {
    values: [i16; CONTROLS.len()],
}

impl Default for Scenario {
    /// Region B: the supporting coordinator, which is where the page opens.
    fn default() -> Self {
        let mut values = [0; CONTROLS.len()];
        for (value, spec) in values.iter_mut().zip(&CONTROLS) {
            *value = spec.default;
        }
        Self { values }
    }
}

impl Scenario {
    /// The value of a control, in its own unit.
    #[must_use]
    pub fn get(&self, control: Control) -> i16 {
        self.values.get(control as usize).copied().unwrap_or_default()
    }

    /// The same scenario with one control changed, clamped to its range.
    #[must_use]
    pub fn with(mut self, control: Control, value: i16) -> Self {
        if let Some(place) = self.values.get_mut(control as usize) {
            *place = control.spec().clamp(value);
        }
        self
    }

    /// The controls in which two scenarios differ.
    pub fn differences(self, other: Self) -> impl Iterator<Item = Control> {
        CONTROLS
            .iter()
            .filter_map(|spec| spec.control)
            .filter(move |control| self.get(*control) != other.get(*control))
    }

    /// Length of the subsidy in months.
    #[must_use]
    pub fn subsidy(&self) -> u16 {
        u16::try_from(self.get(Control::Subsidy)).unwrap_or_default()
    }

    /// The inputs of the equations.
    #[must_use]
    pub fn inputs(&self) -> Inputs {
        let share = |control| f64::from(self.get(control)) / 100.0;
        let (early, late) = (share(Control::EarlyFocus), share(Control::LateFocus));
        let shift = f64::from(self.get(Control::FocusShift));
        Inputs {
            existing: share(Control::Existing),
            independence: share(Control::Independence),
            pressure: share(Control::Pressure),
            subsidy: f64::from(self.get(Control::Subsidy)),
            focus: early,
            later_focus: late,
            focus_shift: if early == late { NEVER } else { shift },
            ..Inputs::default()
        }
        .with_style(share(Control::Style))
    }
}
