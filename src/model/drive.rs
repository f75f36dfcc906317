//! What drives the stocks from outside and is known beforehand: subsidy, style, focus, pressure, quick win.

use super::number::{LANES, Side};
use super::{AllOn, Inputs, Mechanism, Number, Parameters, Switches};

/// The outside drive at one moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drive<N = f64> {
    /// Support for joint decision and joint action (D), 0 to 1.
    pub support: N,
    /// Share of the work that the coordinator does (X), 0 to 1.
    pub coordinator_share: N,
    /// Say of the members (O), 0 to 1.
    pub say: N,
    /// Legitimacy of the coordinator (L), 0 to 1.
    pub legitimacy: N,
    /// Share of time for results before pressure (f), 0 to 1.
    pub focus: N,
    /// Pull of the pressure for results (p), 0 to 1.
    pub pressure: N,
    /// Extra yield of a quick win, 0 to 0.5.
    pub quick_win: N,
}

/// 0 before `start`, 1 after `start + width`, a cubic in between; `width` must be positive.
#[must_use]
pub fn ramp(month: f64, start: f64, width: f64) -> f64 {
    // Most months lie outside, and a division costs as much as all the rest.
    if month <= start {
        0.0
    } else if month >= start + width {
        1.0
    } else {
        let u = ((month - start) / width).clamp(0.0, 1.0);
        u * u * (3.0 - 2.0 * u)
    }
}

/// Months over which a switch of style, a shift of focus and a pulse take effect.
const SWITCH_MONTHS: f64 = 3.0;
/// Months a focus pulse and a quick win last.
const PULSE_MONTHS: f64 = 6.0;
/// Month in which a quick win starts to show.
const QUICK_WIN_START: f64 = 4.0;

/// Whether any ramp is under way between two months, so that the drive may change there.
#[inline]
pub(super) fn changes(from: f64, to: f64, inputs: &Inputs, p: &Parameters) -> bool {
    let subsidy = inputs.subsidy;
    (subsidy < to && from < subsidy + p.w_f) || changes_otherwise(from, to, inputs, p)
}

/// Whether any ramp but that of the end of the subsidy is under way between two months.
#[inline]
pub(super) fn changes_otherwise(from: f64, to: f64, inputs: &Inputs, p: &Parameters) -> bool {
    let within = |start: f64, width: f64| start < to && from < start + width;
    within(0.0, p.w_f)
        || within(inputs.style_switch, SWITCH_MONTHS)
        || within(inputs.focus_shift, SWITCH_MONTHS)
        || within(inputs.pulse_start, PULSE_MONTHS + SWITCH_MONTHS)
        || within(QUICK_WIN_START, PULSE_MONTHS + SWITCH_MONTHS)
}

impl Drive {
    /// The same drive as numbers of another kind.
    pub(super) fn cast<N: Number>(self) -> Drive<N> {
        Drive {
            support: N::of(self.support),
            coordinator_share: N::of(self.coordinator_share),
            say: N::of(self.say),
            legitimacy: N::of(self.legitimacy),
            focus: N::of(self.focus),
            pressure: N::of(self.pressure),
            quick_win: N::of(self.quick_win),
        }
    }

    /// Eight drives as one.
    pub(super) fn side_by_side(drives: &[Self; LANES]) -> Drive<Side> {
        let gather = |read: fn(&Self) -> f64| Side::new(drives.each_ref().map(|drive| read(drive) as f32));
        Drive {
            support: gather(|drive| drive.support),
            coordinator_share: gather(|drive| drive.coordinator_share),
            say: gather(|drive| drive.say),
            legitimacy: gather(|drive| drive.legitimacy),
            focus: gather(|drive| drive.focus),
            pressure: gather(|drive| drive.pressure),
            quick_win: gather(|drive| drive.quick_win),
        }
    }

    /// The drive at the middle and at the end of a step, given the one at its start.
    ///
    /// In nine steps of ten no ramp is under way and all three are the same; the divisions of a drive cost as much as
    /// half a step, so those steps do without.
    #[inline]
    pub(super) fn through(
        self,
        month: f64,
        step: f64,
        inputs: &Inputs,
        p: &Parameters,
        switches: impl Switches,
    ) -> (Self, Self) {
        if changes(month, month + step, inputs, p) {
            let at = |month| Self::with(month, inputs, p, switches);
            (at(month + step / 2.0), at(month + step))
        } else {
            (self, self)
        }
    }

    /// The drive at `month`. The inputs must lie within their ranges.
    #[must_use]
    pub fn at(month: f64, inputs: &Inputs, p: &Parameters) -> Self {
        Self::with(month, inputs, p, AllOn)
    }

    /// The drive at `month` while some mechanisms are switched off.
    #[must_use]
    #[inline]
    pub(super) fn with(month: f64, inputs: &Inputs, p: &Parameters, switches: impl Switches) -> Self {
        let style = style_at(month, inputs);
        Self::of(month, &Manner::of(style, inputs, p, switches), inputs, p, switches)
    }

    /// The drive at `month` of a coordinator that works in this manner then.
    #[inline]
    pub(super) fn of(
        month: f64,
        manner: &Manner,
        inputs: &Inputs,
        p: &Parameters,
        switches: impl Switches,
    ) -> Self {
        let Manner { pull, take_over, share } = *manner;
        let pulse = ramp(month, inputs.pulse_start, SWITCH_MONTHS)
            - ramp(month, inputs.pulse_start + PULSE_MONTHS, SWITCH_MONTHS);
        let focus = inputs.focus
            + (inputs.later_focus - inputs.focus) * ramp(month, inputs.focus_shift, SWITCH_MONTHS)
            + inputs.pulse_height * pulse;
        // The paid coordinator gets going, and winds down after the subsidy.
        let at_work = ramp(month, 0.0, p.w_f) * (1.0 - ramp(month, inputs.subsidy, p.w_f));
        let legitimacy = 1.0 - p.iota * (1.0 - inputs.independence) * pull * at_work;
        let win = ramp(month, QUICK_WIN_START, SWITCH_MONTHS)
            - ramp(month, QUICK_WIN_START + PULSE_MONTHS, SWITCH_MONTHS);
        Self {
            support: pull * (1.0 - take_over) * at_work * legitimacy,
            coordinator_share: at_work * share,
            say: if switches.on(Mechanism::Say) { 1.0 - at_work * take_over } else { 1.0 },
            legitimacy,
            focus: focus.clamp(0.0, 1.0),
            pressure: p.k_p * inputs.pressure * at_work,
            quick_win: inputs.quick_win * win,
        }
    }
}

/// What follows from a style alone. Its divisions cost more than all the rest of a drive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Manner {
    /// How much the coordinator stimulates, 0 to 1.
    pull: f64,
    /// How much it takes over, 0 to 1.
    take_over: f64,
    /// Share of the work that it does itself while it is at work, 0 to 1.
    share: f64,
}

impl Manner {
    #[inline]
    pub(super) fn of(style: f64, inputs: &Inputs, p: &Parameters, switches: impl Switches) -> Self {
        let pull = style * (1.0 + p.h_a) / (style + p.h_a);
        let (style_2, half_2) = (style * style, p.c_x * p.c_x);
        let (style_6, half_6) = (style_2 * style_2 * style_2, half_2 * half_2 * half_2);
        let take_over = if switches.on(Mechanism::TakeOver) { style_6 / (style_6 + half_6) } else { 0.0 };
        let moved = inputs.execution;
        let share = take_over + (1.0 - take_over) * moved.max(0.0) + take_over * moved.min(0.0);
        Self { pull, take_over, share }
    }
}

/// The style at `month`, between the first and the later one.
#[inline]
fn style_at(month: f64, inputs: &Inputs) -> f64 {
    inputs.style + (inputs.later_style - inputs.style) * ramp(month, inputs.style_switch, SWITCH_MONTHS)
}

/// The manners before and after the style is switched: all there are but for the months of the switch.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manners {
    before: (f64, Manner),
    after: (f64, Manner),
}

impl Manners {
    pub(super) fn of(inputs: &Inputs, p: &Parameters) -> Self {
        let at = |month: f64| {
            let style = style_at(month, inputs);
            (style, Manner::of(style, inputs, p, AllOn))
        };
        Self { before: at(inputs.style_switch), after: at(inputs.style_switch + SWITCH_MONTHS) }
    }

    /// The drive at `month`, to the bit that of [`Drive::at`].
    #[inline]
    pub(super) fn drive(&self, month: f64, inputs: &Inputs, p: &Parameters) -> Drive {
        let style = style_at(month, inputs);
        let known = [&self.before, &self.after].into_iter().find(|(of, _)| *of == style);
        match known {
            Some((_, manner)) => Drive::of(month, manner, inputs, p, AllOn),
            None => Drive::of(month, &Manner::of(style, inputs, p, AllOn), inputs, p, AllOn),
        }
    }
}
