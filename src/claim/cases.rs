//! The claims S1 to S21: the double task, fast and slow networks, the two regions.

use Sort::{Claim as C, Example as E, Mechanism as M};

use super::Place::{About, Case as At, Curves, Moments, NotYet, Phases, Sentences, Slider};
use super::Term as T;
use super::{Account, Claim, Sort, tested};
use crate::scenario::Case::{DropoutTarget, RegionA, RegionB};
use crate::scenario::Control::{EarlyFocus, Existing, Pressure, Style, Subsidy};

pub(super) static CLAIMS: &[Claim] = &[
    Claim {
        number: 1,
        sort: C,
        wording: "Tasks too big for one small municipality bring it into a regional network",
        terms: &[],
        account: Account::Context("why such networks exist; the model begins once there is one"),
        places: &[NotYet],
    },
    Claim {
        number: 2,
        sort: C,
        wording: "The state pays for such cooperation for a time and sets targets",
        terms: &[T::Funding, T::Pressure],
        account: Account::Context("subsidy and pressure are given to the model, not computed by it"),
        places: &[Slider(Subsidy), Slider(Pressure)],
    },
    Claim {
        number: 3,
        sort: E,
        wording: "One target: early school leaving down by forty percent",
        terms: &[T::Pressure],
        account: Account::Context("a target for society; results here are what the network delivers"),
        places: &[At(DropoutTarget), About],
    },
    tested(
        4,
        C,
        "A funded network has two tasks: output, and cooperation that lasts",
        &[T::Together, T::OwnSuccess, T::Delay],
        &[Curves, Moments],
    ),
    tested(
        5,
        M,
        "Lasting cooperation keeps results alive when the money stops",
        &[T::Organised, T::Learning, T::Forgetting, T::Trust, T::OwnSuccess, T::Floor],
        &[Curves, Moments, Sentences],
    ),
    tested(
        6,
        C,
        "In a young network the two tasks pull against each other",
        &[T::TakeOver, T::Focus, T::Talk, T::JointWork, T::Strain],
        &[Curves, Slider(EarlyFocus)],
    ),
    tested(
        7,
        C,
        "Networks that score much early often cooperate poorly",
        &[T::TakeOver, T::CoordinatorYield, T::Strain],
        &[Curves, At(RegionA)],
    ),
    tested(
        8,
        M,
        "Behind early scores there is often one hard-working party",
        &[T::TakeOver, T::Share, T::CoordinatorAction, T::CoordinatorYield],
        &[Sentences, Phases, At(RegionA)],
    ),
    tested(
        9,
        C,
        "Networks that build cooperation first come to action later",
        &[T::Agreeing, T::JointWork, T::JointYield, T::Delay],
        &[Curves, At(RegionB)],
    ),
    tested(
        10,
        C,
        "Later their cooperation is stronger and their commitment larger",
        &[T::TakeOver, T::Say, T::Together, T::Trust, T::OwnSuccess],
        &[Curves, At(RegionB)],
    ),
    tested(
        11,
        C,
        "So more of what they do is expected to last",
        &[T::TakeOver, T::Support, T::Learning, T::Organised, T::Forgetting],
        &[Moments, Sentences],
    ),
    tested(
        12,
        E,
        "The youth-unemployment networks had to start within weeks",
        &[T::Funding, T::Pressure, T::Focus],
        &[Slider(Existing), Slider(Subsidy)],
    ),
    tested(
        13,
        E,
        "Political pressure asked for plans and results at once",
        &[T::Pressure, T::Focus, T::Expectations, T::Disappointment],
        &[Slider(Pressure)],
    ),
    tested(
        14,
        E,
        "In region A the coordinator took the decisions itself",
        &[T::TakeOver, T::Say, T::Trust, T::OwnSuccess],
        &[At(RegionA)],
    ),
    tested(
        15,
        E,
        "It also did the members' work, such as intakes",
        &[T::Share, T::Action, T::CoordinatorAction, T::CoordinatorYield, T::OwnSuccess],
        &[At(RegionA), Phases],
    ),
    tested(
        16,
        C,
        "At first region A scored fairly high",
        &[T::Pull, T::TakeOver, T::CoordinatorAction, T::CoordinatorYield, T::Saturation],
        &[At(RegionA), Curves],
    ),
    tested(
        17,
        M,
        "Then the others' commitment crumbled",
        &[T::TakeOver, T::Say, T::OwnSuccess, T::Fading],
        &[At(RegionA)],
    ),
    tested(
        18,
        C,
        "In time region A lost both results and relations",
        &[T::TakeOver, T::CoordinatorYield, T::Strain, T::Ageing],
        &[At(RegionA), Curves, Phases],
    ),
    tested(
        19,
        E,
        "Region B was coordinated as independently, but there members decided and divided the work",
        &[T::TakeOver, T::Support],
        &[At(RegionB), Slider(Style)],
    ),
    tested(
        20,
        C,
        "All that alignment made the run-up longer",
        &[T::Talk, T::Agreeing, T::JointWork],
        &[At(RegionB), Phases],
    ),
    tested(
        21,
        C,
        "In the end region B had good relations and good results",
        &[T::Together, T::JointWork, T::JointYield, T::OwnSuccess],
        &[At(RegionB), Curves],
    ),
];
