//! Where on the page a claim can be seen.

use crate::scenario::{Case, Control};

/// One place on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The two curves.
    Curves,
    /// The names of the phases under the curves.
    Phases,
    /// The time slider.
    Time,
    /// The three moments: after a year, when the subsidy stops, two years later.
    Moments,
    /// The sentences about what is seen.
    Sentences,
    /// A slider.
    Slider(Control),
    /// A case.
    Case(Case),
    /// The panel about the model.
    About,
    /// Nowhere yet.
    NotYet,
}

impl Place {
    /// What the place is called in `doc/model.md`.
    #[must_use]
    pub fn name(self) -> String {
        let plain = |name: &str| name.to_owned();
        match self {
            Self::Curves => plain("curves"),
            Self::Phases => plain("phases"),
            Self::Time => plain("time slider"),
            Self::Moments => plain("three moments"),
            Self::Sentences => plain("sentences"),
            Self::Slider(control) => format!("slider `{}`", control.spec().key),
            Self::Case(Case::RegionA) => plain("case region A"),
            Self::Case(Case::RegionB) => plain("case region B"),
            Self::Case(Case::TalkativeTeam) => plain("case local care team"),
            Self::Case(Case::DropoutTarget) => plain("case early leavers"),
            Self::Case(Case::ExistingPlatforms) => plain("case existing platforms"),
            Self::About => plain("about the model"),
            Self::NotYet => plain("not on the page yet"),
        }
    }
}
