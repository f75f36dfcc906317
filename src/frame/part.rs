//! What a frame can leave out, and what it can lock.

use crate::scenario::{CONTROLS, Control};

/// A part of the room to explore in that a frame can leave out. The figure and its heading always stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All controls: cases, pinned scenarios, sliders.
    Controls,
    /// The cases to start from.
    Cases,
    /// The pinned scenarios, and the button that pins.
    Pins,
    /// The further controls.
    More,
    /// The choice of view.
    Views,
    /// The three moments below the figure.
    Moments,
    /// What you see, in sentences.
    Words,
    /// The figures as a table.
    Table,
}

impl Part {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Controls,
        Self::Cases,
        Self::Pins,
        Self::More,
        Self::Views,
        Self::Moments,
        Self::Words,
        Self::Table,
    ];

    /// Its name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Controls => "controls",
            Self::Cases => "cases",
            Self::Pins => "pins",
            Self::More => "more",
            Self::Views => "views",
            Self::Moments => "moments",
            Self::Words => "words",
            Self::Table => "table",
        }
    }
}

/// Something the reader sets, and that a frame can lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// A control of the scenario.
    Control(Control),
    /// The month of the playhead.
    Month,
    /// The choice of a case.
    Cases,
    /// What is pinned.
    Pins,
    /// The view.
    Views,
}

/// The locks beside those of the controls, in the order of their bits.
const OTHERS: [(Lock, &str); 4] =
    [(Lock::Month, "month"), (Lock::Cases, "cases"), (Lock::Pins, "pins"), (Lock::Views, "views")];

impl Lock {
    /// Everything that can be locked: first the controls in the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        let controls = CONTROLS.iter().filter_map(|spec| spec.control).map(Self::Control);
        controls.chain(OTHERS.into_iter().map(|(lock, _)| lock))
    }

    /// Its name in links.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Control(control) => control.spec().key,
            other => OTHERS.iter().find(|(lock, _)| *lock == other).map_or("", |(_, key)| key),
        }
    }
}
