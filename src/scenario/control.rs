//! The one table of sliders: key, range, step and default of everything the reader can set.

use serde::{Deserialize, Serialize};

/// Something the reader can set. The order is that of [`CONTROLS`] and of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Control {
    /// Coordinator style, from letting go (0) to taking over (100).
    Style,
    /// Length of the subsidy in months.
    Subsidy,
    /// Existing relations and platforms at the start.
    Existing,
    /// Independence of the coordinator; 0 is one of the parties.
    Independence,
    /// Pressure for results that comes with the subsidy.
    Pressure,
    /// Attention to results in the early phase; the rest goes to relations.
    EarlyFocus,
    /// Attention to results in the later phase.
    LateFocus,
    /// Month in which the early phase passes into the later one.
    FocusShift,
}

/// In what a control is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Hundredths of the whole, 0 to 100.
    Points,
    /// Months since the start of the network, or a length in months.
    Months,
}

/// Range, step and default of one control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ControlSpec {
    /// Which control; none for time, which is not part of a scenario.
    pub control: Option<Control>,
    /// Its name in links and in the page's own identifiers.
    pub key: &'static str,
    /// Lowest value.
    pub low: i16,
    /// Highest value.
    pub high: i16,
    /// Value at the start and after a reset.
    pub default: i16,
    /// What Page Up and Page Down add.
    pub large_step: i16,
    /// In what it is counted.
    pub unit: Unit,
}

const fn points(control: Control, key: &'static str, default: i16) -> ControlSpec {
    ControlSpec {
        control: Some(control),
        key,
        low: 0,
        high: 100,
        default,
        large_step: 10,
        unit: Unit::Points,
    }
}

const fn months(control: Control, key: &'static str, range: (i16, i16), default: i16) -> ControlSpec {
    let (low, high) = range;
    ControlSpec { control: Some(control), key, low, high, default, large_step: 6, unit: Unit::Months }
}

/// Every control, in the order of the page.
pub const CONTROLS: [ControlSpec; 8] = [
    points(Control::Style, "style", 35),
    months(Control::Subsidy, "subsidy", (6, 72), 36),
    points(Control::Existing, "existing", 20),
    points(Control::Independence, "independence", 100),
    points(Control::Pressure, "pressure", 60),
    points(Control::EarlyFocus, "early", 45),
    points(Control::LateFocus, "late", 45),
    months(Control::FocusShift, "shift", (3, 60), 18),
];

/// The time slider: age of the network, and place of the playhead in the chart. Not part of a scenario: the curves do
/// not depend on it.
pub const MONTH: ControlSpec = ControlSpec {
    control: None,
    key: "month",
    low: 0,
    high: 96,
    default: 30,
    large_step: 6,
    unit: Unit::Months,
};

impl ControlSpec {
    /// The nearest value within the range.
    #[must_use]
    pub fn clamp(&self, value: i16) -> i16 {
        value.clamp(self.low, self.high)
    }

    /// Place of a value on the slider, 0 to 1.
    #[must_use]
    pub fn place(&self, value: i16) -> f64 {
        f64::from(self.clamp(value) - self.low) / f64::from(self.high - self.low)
    }
}

impl Control {
    /// Range, step and default.
    #[must_use]
    pub fn spec(self) -> &'static ControlSpec {
        // The index is that of the enum, so the first entry is never used as a fallback; a test holds that.
        CONTROLS.get(self as usize).unwrap_or(&CONTROLS[0])
    }

    /// The control of a key in a link.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        CONTROLS.iter().find(|spec| spec.key == key).and_then(|spec| spec.control)
    }
}

/// Lengths of real Dutch schemes, as marks on the subsidy slider: a year, the youth-unemployment action plan (about 28
/// months), and the covenants on early school leaving (48 months). Sources: `doc/model.md`.
pub const SUBSIDY_MARKS: [i16; 3] = [12, 28, 48];

/// The named stops of the style slider. The whole range is a continuum; the names are landmarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StyleStop {
    /// The coordinator lets things run their course.
    LettingGo,
    /// The coordinator supports what members do.
    Supporting,
    /// The coordinator stimulates joint decisions and joint action.
    Stimulating,
    /// The coordinator steers.
    Steering,
    /// The coordinator takes over decisions and work.
    TakingOver,
}

impl StyleStop {
    /// Every stop with its place on the slider.
    pub const ALL: [(Self, i16); 5] = [
        (Self::LettingGo, 0),
        (Self::Supporting, 20),
        (Self::Stimulating, 35),
        (Self::Steering, 65),
        (Self::TakingOver, 100),
    ];

    /// The stop nearest to a value of the style slider.
    #[must_use]
    pub fn nearest(style: i16) -> Self {
        let distance = |place: i16| (i32::from(place) - i32::from(style)).abs();
        let nearest = Self::ALL.iter().min_by_key(|(_, place)| distance(*place));
        nearest.map_or(Self::Stimulating, |(stop, _)| *stop)
    }
}
