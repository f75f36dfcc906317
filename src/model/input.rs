//! What is known beforehand about one network: the inputs of the equations.

/// A month that never comes: the switch, shift or pulse does not happen.
pub const NEVER: f64 = 999.0;

macro_rules! inputs {
    ($($(#[$doc:meta])* $field:ident = $key:literal, $default:expr, $low:expr, $high:expr;)+) => {
        /// The inputs of the equations. Shares run from 0 to 1, times are in months since the start of the network.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Inputs {
            $($(#[$doc])* pub $field: f64,)+
        }

        /// Name, default, lowest and highest value of every input.
        pub const INPUT_RANGES: &[(&str, f64, f64, f64)] = &[$(($key, $default, $low, $high)),+];

        impl Default for Inputs {
            fn default() -> Self {
                Self { $($field: $default),+ }
            }
        }

        impl Inputs {
            /// Sets an input by its name in `doc/model.md`; `false` when there is none of that name.
            pub fn set(&mut self, key: &str, value: f64) -> bool {
                match key {
                    $($key => self.$field = value,)+
                    _ => return false,
                }
                true
            }

            /// The value of an input by its name in `doc/model.md`, if there is one of that name.
            #[must_use]
            pub fn get(&self, key: &str) -> Option<f64> {
                match key {
                    $($key => Some(self.$field),)+
                    _ => None,
                }
            }

            /// Every input within its range; what is not a number becomes the default.
            #[must_use]
            pub fn clamped(&self) -> Self {
                Self { $($field: clamp(self.$field, $default, $low, $high)),+ }
            }
        }
    };
}

inputs! {
    /// Coordinator style: 0 letting go, about 0.35 supporting, about 0.65 steering, 1 taking over.
    style = "style", 0.35, 0.0, 1.0;
    /// Coordinator style after the switch.
    later_style = "style2", 0.35, 0.0, 1.0;
    /// Month in which the style starts to change, over three months.
    style_switch = "t_style", NEVER, 0.0, NEVER;
    /// Share of working time for results; the rest is for talk about goals, tasks and each other.
    focus = "focus", 0.45, 0.0, 1.0;
    /// The same in the later phase.
    later_focus = "focus2", 0.45, 0.0, 1.0;
    /// Month in which the focus starts to shift, over three months.
    focus_shift = "t_focus", NEVER, 0.0, NEVER;
    /// Pressure for results that comes with the subsidy.
    pressure = "press", 0.5, 0.0, 1.0;
    /// Length of the subsidy, in whole months.
    subsidy = "T_sub", 36.0, 0.0, 120.0;
    /// Independence of the coordinator; 0 is one of the parties.
    independence = "indep", 1.0, 0.0, 1.0;
    /// Who executes: -1 the members, 0 as the style has it, 1 the coordinator.
    execution = "exec", 0.0, -1.0, 1.0;
    /// Existing relations and platforms at the start.
    existing = "pre", 0.2, 0.0, 1.0;
    /// Size of a quick win in months 4 to 10, as extra yield credited to the members.
    quick_win = "win", 0.0, 0.0, 0.5;
    /// Start of a six-month focus pulse; for experiments on the model.
    pulse_start = "t_pulse", NEVER, 0.0, NEVER;
    /// Height of that pulse.
    pulse_height = "d_pulse", 0.0, -1.0, 1.0;
}

impl Inputs {
    /// The same style before and after any switch.
    #[must_use]
    pub fn with_style(self, style: f64) -> Self {
        Self { style, later_style: style, ..self }
    }

    /// The same focus before and after any shift.
    #[must_use]
    pub fn with_focus(self, focus: f64) -> Self {
        Self { focus, later_focus: focus, ..self }
    }
}

fn clamp(value: f64, default: f64, low: f64, high: f64) -> f64 {
    if value.is_nan() { default } else { value.clamp(low, high) }
}
