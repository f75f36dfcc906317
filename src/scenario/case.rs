//! The cases one click away. Two of them are the article's own, and they are cases: they illustrate, they do not prove.

use super::{Control, Scenario};

/// A named scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Youth unemployment: the coordinator writes the plan and does the work.
    RegionA,
    /// Youth unemployment: the members set the agenda and share the work.
    RegionB,
    /// A neighbourhood team that keeps talking.
    TalkativeTeam,
    /// A covenant with a hard target: 40% fewer early school leavers.
    DropoutTarget,
    /// A network that starts from existing platforms.
    ExistingPlatforms,
}

impl Case {
    /// Every case, in the order of the page.
    pub const ALL: [Self; 5] =
        [Self::RegionA, Self::RegionB, Self::TalkativeTeam, Self::DropoutTarget, Self::ExistingPlatforms];

    /// Its scenario. The two regions differ in style only.
    #[must_use]
    pub fn scenario(self) -> Scenario {
        let changes: &[(Control, i16)] = match self {
            Self::RegionA => &[(Control::Style, 95)],
            Self::RegionB => &[],
            Self::TalkativeTeam => &[
                (Control::Style, 30),
                (Control::Subsidy, 48),
                (Control::Independence, 50),
                (Control::Pressure, 0),
                (Control::EarlyFocus, 5),
                (Control::LateFocus, 5),
            ],
            Self::DropoutTarget => &[
                (Control::Style, 60),
                (Control::Subsidy, 48),
                (Control::Existing, 30),
                (Control::Pressure, 95),
                (Control::EarlyFocus, 55),
                (Control::LateFocus, 55),
            ],
            Self::ExistingPlatforms => &[
                (Control::Subsidy, 30),
                (Control::Existing, 70),
                (Control::Pressure, 30),
                (Control::EarlyFocus, 30),
                (Control::LateFocus, 60),
                (Control::FocusShift, 12),
            ],
        };
        changes.iter().fold(Scenario::default(), |scenario, (control, value)| scenario.with(*control, *value))
    }

    /// Its name in commands.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::RegionA => "region-a",
            Self::RegionB => "region-b",
            Self::TalkativeTeam => "talkative-team",
            Self::DropoutTarget => "dropout-target",
            Self::ExistingPlatforms => "existing-platforms",
        }
    }

    /// The case that a scenario is, if it is one.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        Self::ALL.into_iter().find(|case| case.scenario() == *scenario)
    }
}
