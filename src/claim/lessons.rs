//! The claims S22 to S42: time and steering, balance, and what to do.

use Sort::{Claim as C, Example as E, Mechanism as M, Recommendation as R};

use super::Place::{Case as At, Curves, NotYet, Slider, Time};
use super::Term as T;
use super::{Account, Claim, Sort, tested};
use crate::scenario::Case::{ExistingPlatforms, RegionA, RegionB, TalkativeTeam};
use crate::scenario::Control::{EarlyFocus, Existing, FocusShift, Independence, LateFocus, Style, Subsidy};

pub(super) static CLAIMS: &[Claim] = &[
    tested(
        22,
        C,
        "Time and steering both decide whether a network gets both",
        &[T::Funding, T::Pull, T::TakeOver, T::Learning],
        &[Time, Slider(Style), Slider(Subsidy)],
    ),
    tested(
        23,
        C,
        "The older the network, the more relations and results go together",
        &[T::Strain, T::JointWork, T::Organised],
        &[Time, Curves],
    ),
    tested(
        24,
        R,
        "So the state should be sparing with short subsidies",
        &[T::Funding, T::Learning, T::Organised, T::Forgetting],
        &[Slider(Subsidy)],
    ),
    tested(
        25,
        R,
        "Build on ties that exist between organisations and between people",
        &[T::Together, T::JointWork, T::Organised],
        &[Slider(Existing), At(ExistingPlatforms)],
    ),
    tested(
        26,
        C,
        "Networks with an independent coordinator seem the most effective",
        &[T::Legitimacy, T::Support, T::Strain],
        &[Slider(Independence)],
    ),
    tested(
        27,
        C,
        "That holds most where the coordinator mainly supports",
        &[T::Support, T::TakeOver],
        &[Slider(Style), Slider(Independence)],
    ),
    Claim {
        number: 28,
        sort: C,
        wording: "Networks without a subsidy meet the same tension, for instance when they must save money",
        terms: &[T::Pressure],
        account: Account::Context(
            "pressure comes with the subsidy in this model; another source of it is not in the equations",
        ),
        places: &[NotYet],
    },
    tested(
        29,
        M,
        "Quick wins can give a network a push",
        &[T::JointYield, T::OwnSuccess],
        &[Slider(EarlyFocus)],
    ),
    tested(
        30,
        M,
        "Too much attention for results damages relations that could have lasted",
        &[T::Focus, T::Talk, T::Agreeing, T::Strain],
        &[Slider(EarlyFocus), Slider(LateFocus)],
    ),
    tested(
        31,
        M,
        "Too much talk about tasks and each other backfires too",
        &[T::Action, T::JointYield, T::Disappointment],
        &[Slider(EarlyFocus), At(TalkativeTeam)],
    ),
    tested(
        32,
        E,
        "Some neighbourhood teams talked so long that few clients were helped",
        &[T::Action, T::Disappointment],
        &[At(TalkativeTeam)],
    ),
    tested(
        33,
        R,
        "Do not choose one side; find the balance",
        &[T::Talk, T::Action, T::JointWork],
        &[Slider(EarlyFocus), Slider(LateFocus)],
    ),
    tested(
        34,
        R,
        "Balance by the phase the network is in",
        &[T::Agreeing, T::JointWork],
        &[Slider(EarlyFocus), Slider(LateFocus), Slider(FocusShift)],
    ),
    tested(
        35,
        R,
        "Young networks should take time to get acquainted and to agree",
        &[T::Agreeing, T::JointWork, T::Together],
        &[Slider(EarlyFocus), Slider(FocusShift)],
    ),
    tested(
        36,
        C,
        "Part of the problem solves itself: the tension lessens as the network matures",
        &[T::JointWork, T::Strain],
        &[Time],
    ),
    tested(
        37,
        C,
        "Results are easier to catch up on than relations are to repair",
        &[T::TakeOver, T::Say, T::Together, T::Strain, T::Trust, T::Delay],
        &[Slider(LateFocus)],
    ),
    tested(
        38,
        R,
        "So invest in cooperation while the network forms",
        &[T::Agreeing, T::JointWork, T::Learning],
        &[Slider(EarlyFocus), Slider(FocusShift)],
    ),
    tested(
        39,
        C,
        "What ideas the members will have cannot be known at the start",
        &[T::Ideas, T::Agreeing],
        &[NotYet],
    ),
    tested(
        40,
        C,
        "A coordinator must choose between letting run and steering",
        &[T::Pull, T::Support, T::Organised],
        &[Slider(Style)],
    ),
    tested(
        41,
        R,
        "It must balance letting go and driving",
        &[T::Pull, T::TakeOver, T::Support],
        &[Slider(Style)],
    ),
    tested(
        42,
        R,
        "Whatever the form, its core is to bring members to decide and act together",
        &[T::Support, T::JointYield, T::OwnSuccess, T::Learning, T::Ideas],
        &[Slider(Style), At(RegionA), At(RegionB)],
    ),
];
