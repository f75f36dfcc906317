//! What pushes and what pulls: every term of the slope of relations and of results, with its sign.
//!
//! **Flow.** The stocks of a month and what drives them go in; out come terms per month, each the product of the factors of
//! its equation. **Invariant.** Together they are the slope of [`flows`](super::flows), for any mechanism switched off; a
//! test holds both together, because the equations keep a shorter form that a run calculates faster.

use super::stock::activity_with;
use super::{Activity, Drive, Inputs, Mechanism, Parameters, Series, Stocks, Without};

macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident: $key:literal, $series:ident, $grows:literal,
       [$($factor:ident),+], [$($mechanism:ident),*];)+) => {
        /// One term of a slope.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Push {
            $($(#[$doc])* $name,)+
        }

        impl Push {
            /// Every term: those of relations, then those of results, what fills before what empties.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in links.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            /// The stock it belongs to.
            #[must_use]
            pub const fn series(self) -> Series {
                match self { $(Self::$name => Series::$series,)+ }
            }

            /// Whether it fills the stock; otherwise it empties it.
            #[must_use]
            pub const fn fills(self) -> bool {
                match self { $(Self::$name => $grows,)+ }
            }

            /// The factors that multiply to it.
            #[must_use]
            pub const fn factors(self) -> &'static [Factor] {
                match self { $(Self::$name => &[$(Factor::$factor),+],)+ }
            }

            /// Mechanisms that can be switched off to see what the term does; the first is switched off in it itself.
            #[must_use]
            pub const fn mechanisms(self) -> &'static [Mechanism] {
                match self { $(Self::$name => &[$(Mechanism::$mechanism),*],)+ }
            }
        }
    };
}

terms! {
    /// Members deliberate: they get to know each other.
    Talk: "talk", Relations, true, [Build, Talk, Room], [Say, TakeOver];
    /// Members do together what they agreed.
    Work: "work", Relations, true, [Build, JointWork, Room], [Agreements, TakeOver];
    /// Members meet anyway.
    Meeting: "meeting", Relations, true, [Build, Meeting, Room], [Meeting];
    /// People leave.
    Ageing: "ageing", Relations, false, [Ageing, Relations], [Ageing];
    /// Members act beyond what was agreed.
    MembersStrain: "members-strain", Relations, false, [Strain, MembersAction, Unagreed, Relations], [Strain, Agreements];
    /// The coordinator acts beyond what was agreed.
    CoordinatorStrain: "coordinator-strain", Relations, false, [Strain, CoordinatorAction, Unagreed, Relations], [Strain, TakeOver];
    /// What the members' joint work yields.
    JointYield: "joint-yield", Results, true, [JointYield, Saturation, Attainable, Pace], [Agreements, Ideas];
    /// What the coordinator's own work yields.
    CoordinatorYield: "coordinator-yield", Results, true, [CoordinatorYield, Saturation, Attainable, Pace], [TakeOver, Cases];
    /// What a quick win yields.
    QuickWin: "quick-win", Results, true, [QuickWin, Saturation, Attainable, Pace], [];
    /// What members do anyway.
    Anyway: "anyway", Results, true, [Anyway, Saturation, Attainable, Pace], [Floor];
    /// Results that are not renewed do not last.
    Fading: "fading", Results, false, [Results, Pace], [];
}

/// A factor of a term, as it stands in the equations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Factor {
    /// `a_R`: relations built per unit of time together.
    Build,
    /// `T`: joint deliberation.
    Talk,
    /// `W`: joint work.
    JointWork,
    /// `m_0`: meeting anyway.
    Meeting,
    /// `1 − R`: room that is left.
    Room,
    /// `d_S`: ageing.
    Ageing,
    /// `R`: what there is to lose.
    Relations,
    /// `phi`: strain per unit of action.
    Strain,
    /// `N`: the members' own action.
    MembersAction,
    /// `H`: the coordinator's own action.
    CoordinatorAction,
    /// `1 − L·A`: the part that was not agreed.
    Unagreed,
    /// `y_W W`: yield of joint work.
    JointYield,
    /// `y_Z H C`: yield of the coordinator's work.
    CoordinatorYield,
    /// The yield of a quick win.
    QuickWin,
    /// `u_0`: what members do anyway.
    Anyway,
    /// `1/(1 + V)`: more activity yields ever less.
    Saturation,
    /// `M`: what can be attained.
    Attainable,
    /// `1/tau_Y`: the pace at which results follow.
    Pace,
    /// `Y`: results.
    Results,
}

impl Factor {
    /// As it stands in `doc/model.md`.
    #[must_use]
    pub const fn symbols(self) -> &'static str {
        match self {
            Self::Build => "a_R",
            Self::Talk => "T",
            Self::JointWork => "W",
            Self::Meeting => "m_0",
            Self::Room => "1 − R",
            Self::Ageing => "d_S",
            Self::Relations => "R",
            Self::Strain => "phi",
            Self::MembersAction => "N",
            Self::CoordinatorAction => "H",
            Self::Unagreed => "1 − L·A",
            Self::JointYield => "y_W W",
            Self::CoordinatorYield => "y_Z H C",
            Self::QuickWin => "w",
            Self::Anyway => "u_0",
            Self::Saturation => "1/(1 + V)",
            Self::Attainable => "M",
            Self::Pace => "1/tau_Y",
            Self::Results => "Y",
        }
    }

    /// The parameter that the factor consists of or contains, if there is one.
    #[must_use]
    pub const fn parameter(self) -> Option<&'static str> {
        match self {
            Self::Build => Some("a_R"),
            Self::Meeting => Some("m_0"),
            Self::Ageing => Some("d_S"),
            Self::Strain => Some("phi"),
            Self::JointYield => Some("y_W"),
            Self::CoordinatorYield => Some("y_Z"),
            Self::Anyway => Some("u_0"),
            Self::Attainable => Some("g_I"),
            Self::Pace => Some("tau_Y"),
            _ => None,
        }
    }
}

/// A month of a run, ready to be asked for its terms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    x: Stocks,
    drive: Drive,
    activity: Activity,
    p: Parameters,
}

impl Moment {
    /// The moment of these stocks in `month`. The inputs must lie within their ranges.
    #[must_use]
    pub fn new(without: Without, x: Stocks, month: f64, inputs: &Inputs, p: &Parameters) -> Self {
        let p = without.idle(p);
        let drive = Drive::with(month, inputs, &p, without);
        Self { x, drive, activity: activity_with(&x, &drive, &p, without), p }
    }

    /// The stocks.
    #[must_use]
    pub const fn stocks(&self) -> Stocks {
        self.x
    }

    /// The value of a factor now.
    #[must_use]
    pub fn factor(&self, factor: Factor) -> f64 {
        let Self { x, drive, activity: a, p } = self;
        match factor {
            Factor::Build => p.a_r,
            Factor::Talk => a.talk,
            Factor::JointWork => a.joint_work,
            Factor::Meeting => p.m_0,
            Factor::Room => 1.0 - x.relations,
            Factor::Ageing => p.d_s,
            Factor::Relations => x.relations,
            Factor::Strain => p.phi,
            Factor::MembersAction => a.action,
            Factor::CoordinatorAction => a.coordinator_action,
            Factor::Unagreed => 1.0 - drive.legitimacy * x.agenda,
            Factor::JointYield => p.y_w * a.joint_work,
            Factor::CoordinatorYield => a.coordinator_yield,
            Factor::QuickWin => drive.quick_win,
            Factor::Anyway => p.u_0,
            Factor::Saturation => 1.0 / (1.0 + a.total_yield),
            Factor::Attainable => a.attainable,
            Factor::Pace => 1.0 / p.tau_y,
            Factor::Results => x.results,
        }
    }

    /// What a term adds to its stock, per month; negative when it takes away.
    #[must_use]
    pub fn term(&self, push: Push) -> f64 {
        let size: f64 = push.factors().iter().map(|factor| self.factor(*factor)).product();
        if push.fills() { size } else { -size }
    }

    /// The terms of a stock, in the order of [`Push::ALL`].
    pub fn terms(&self, series: Series) -> impl Iterator<Item = (Push, f64)> + '_ {
        Push::ALL.iter().filter(move |push| push.series() == series).map(|push| (*push, self.term(*push)))
    }

    /// What flows in, what flows out (not negative), and their difference: the slope per month.
    #[must_use]
    pub fn balance(&self, series: Series) -> Balance {
        let (mut inflow, mut outflow) = (0.0, 0.0);
        for (push, value) in self.terms(series) {
            if push.fills() {
                inflow += value;
            } else {
                outflow -= value;
            }
        }
        Balance { inflow, outflow, slope: inflow - outflow }
    }
}

/// What goes in and out of a stock, per month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Balance {
    /// All that fills it.
    pub inflow: f64,
    /// All that empties it, not negative.
    pub outflow: f64,
    /// The difference.
    pub slope: f64,
}

/// Values rounded to whole numbers of which the sum is the rounded sum: those with the largest remainder are rounded up.
/// No value changes sign, and one that is whole stays.
#[must_use]
pub fn rounded(values: &[f64]) -> Vec<i64> {
    let mut whole: Vec<i64> = values.iter().map(|value| value.floor() as i64).collect();
    let sum = values.iter().sum::<f64>().round() as i64;
    // What is left of each; a sort would weigh three kilobytes for a handful of values.
    let mut left: Vec<f64> = values.iter().map(|value| value - value.floor()).collect();
    for _ in whole.iter().sum::<i64>()..sum {
        let mut largest = 0.0_f64;
        for rest in &left {
            largest = largest.max(*rest);
        }
        if let Some(place) = left.iter().position(|rest| *rest == largest)
            && let (Some(value), Some(rest)) = (whole.get_mut(place), left.get_mut(place))
        {
            *value += 1;
            *rest = -1.0;
        }
    }
    whole
}
