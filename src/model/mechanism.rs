//! The mechanisms of the model, and a run without some of them.
//!
//! **Why.** What a mechanism buys is seen by taking it out: which claims then no longer hold, and how the curves change.
//! A mechanism that is off is replaced by the plainest thing that could stand in its place; nothing is refitted.

use super::stock::flows_with;
use super::{Drive, Number, Parameters, Stocks};

macro_rules! mechanisms {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)+) => {
        /// One mechanism: a term in the equations that can be switched off.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Mechanism {
            $($(#[$doc])* $name,)+
        }

        impl Mechanism {
            /// Every mechanism, in the order of the account in `doc/model.md`.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in commands, files and `doc/model.md`.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }
        }
    };
}

mechanisms! {
    /// A coordinator who pulls hard takes over decisions and work. Off: it takes over nothing.
    TakeOver = "take-over";
    /// Members without a say deliberate less and are less committed. Off: they always have their full say.
    Say = "say";
    /// Acting without shared agreements strains relations. Off: no strain.
    Strain = "strain";
    /// Agreements make the members' action joint work. Off: half of it is, whatever was agreed.
    Agreements = "agreements";
    /// The coordinator's own work needs the members' cases. Off: a fixed part of it succeeds.
    Cases = "cases";
    /// Joint routine organises the members' time when the coordinator does not. Off: only the coordinator does.
    Routine = "routine";
    /// Routine is learnt under a coordinator who supports. Off: half of all joint work teaches it, whoever leads.
    Guidance = "guidance";
    /// A coordinator who supports keeps routine from ageing. Off: it ages at the same pace throughout.
    Care = "care";
    /// Good relations feed commitment. Off: they do not.
    Trust = "trust";
    /// Success that members see as theirs feeds commitment. Off: it does not.
    OwnSuccess = "own-success";
    /// Agreements and targets that are not met cost commitment. Off: nobody is disappointed.
    Expectations = "expectations";
    /// What can be attained grows with the ideas in the members' own agenda. Off: it is fixed.
    Ideas = "ideas";
    /// Pressure pulls time for talk to results while these lag. Off: there is no pressure.
    Pressure = "pressure";
    /// A coordinator who is one of the parties has less authority. Off: authority is never lost.
    Legitimacy = "legitimacy";
    /// Members meet each other anyway. Off: only in the network.
    Meeting = "meeting";
    /// People leave, so relations and agreements age. Off: they do not.
    Ageing = "ageing";
    /// Members do a little anyway, network or not. Off: next to nothing.
    Floor = "floor";
}

impl Mechanism {
    /// The mechanism of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|mechanism| mechanism.key() == key)
    }
}

/// Whether a mechanism is at work.
pub trait Switches: Copy {
    /// Whether it is.
    fn on(self, mechanism: Mechanism) -> bool;

    /// The rates of change with what is at work.
    #[inline(always)]
    fn flows<N: Number>(self, x: &Stocks<N>, drive: &Drive<N>, p: &Parameters<N>) -> Stocks<N> {
        flows_with(x, drive, p, self)
    }
}

/// Every mechanism is at work: the model itself. Costs nothing at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllOn;

impl Switches for AllOn {
    #[inline(always)]
    fn on(self, _: Mechanism) -> bool {
        true
    }
}

/// A set of mechanisms that are switched off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Without(u32);

impl Without {
    /// Nothing is switched off.
    pub const NOTHING: Self = Self(0);

    /// This one is switched off as well.
    #[must_use]
    pub const fn and(self, mechanism: Mechanism) -> Self {
        Self(self.0 | 1 << mechanism as u32)
    }

    /// Only this one is switched off.
    #[must_use]
    pub const fn only(mechanism: Mechanism) -> Self {
        Self::NOTHING.and(mechanism)
    }

    /// The parameters with those of the mechanisms that are off at what makes them idle.
    #[must_use]
    pub fn idle(self, p: &Parameters) -> Parameters {
        let mut p = *p;
        let mut off = |mechanism, parameter: fn(&mut Parameters) -> &mut f64, value| {
            if !self.on(mechanism) {
                *parameter(&mut p) = value;
            }
        };
        off(Mechanism::Strain, |p| &mut p.phi, 0.0);
        off(Mechanism::Trust, |p| &mut p.b_r, 0.0);
        off(Mechanism::OwnSuccess, |p| &mut p.b_y, 0.0);
        off(Mechanism::Expectations, |p| &mut p.l_e, 0.0);
        off(Mechanism::Ideas, |p| &mut p.g_i, 0.0);
        off(Mechanism::Pressure, |p| &mut p.k_p, 0.0);
        off(Mechanism::Legitimacy, |p| &mut p.iota, 0.0);
        off(Mechanism::Meeting, |p| &mut p.m_0, 0.0);
        off(Mechanism::Ageing, |p| &mut p.d_s, 0.0);
        // Not zero: the members' share of all activity is divided by all activity.
        off(Mechanism::Floor, |p| &mut p.u_0, 0.001);
        p
    }
}

impl FromIterator<Mechanism> for Without {
    fn from_iter<I: IntoIterator<Item = Mechanism>>(mechanisms: I) -> Self {
        mechanisms.into_iter().fold(Self::NOTHING, Self::and)
    }
}

impl Switches for Without {
    fn on(self, mechanism: Mechanism) -> bool {
        self.0 & 1 << mechanism as u32 == 0
    }

    /// Written out once and not at each of the four places of a step: these runs are few, and the page stays small.
    #[inline(never)]
    fn flows<N: Number>(self, x: &Stocks<N>, drive: &Drive<N>, p: &Parameters<N>) -> Stocks<N> {
        flows_with(x, drive, p, self)
    }
}
