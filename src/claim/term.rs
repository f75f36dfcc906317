//! The terms of the equations, each with its sentence, its parameters and the mechanism that is switched off in it.
//!
//! **Invariant.** A mechanism is switched off in one term; what follows from that term names no mechanism of its own.

use crate::model::Mechanism;

macro_rules! mechanism {
    (None) => {
        None
    };
    ($name:ident) => {
        Some(Mechanism::$name)
    };
}

macro_rules! terms {
    ($($name:ident: $symbols:literal, $sentence:literal, [$($parameter:literal),*], $mechanism:ident;)+) => {
        /// One term of the equations in `doc/model.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Term {
            $(#[doc = concat!("`", $symbols, "`: ", $sentence)] $name,)+
        }

        impl Term {
            /// Every term, in the order of the equations.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The term in the symbols of `doc/model.md`.
            #[must_use]
            pub const fn symbols(self) -> &'static str {
                match self { $(Self::$name => $symbols,)+ }
            }

            /// What it says.
            #[must_use]
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence,)+ }
            }

            /// Symbols of the parameters in it.
            #[must_use]
            pub const fn parameters(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($parameter),*],)+ }
            }

            /// The mechanism that is switched off in it, if there is one.
            #[must_use]
            pub const fn mechanism(self) -> Option<Mechanism> {
                match self { $(Self::$name => mechanism!($mechanism),)+ }
            }
        }
    };
}

terms! {
    Funding: "F = ramp(t, 0, w_F) · (1 − ramp(t, T_sub, w_F))",
        "The paid coordinator gets going, and winds down after the subsidy", ["w_F"], None;
    Pull: "pull = s (1 + h_a)/(s + h_a)", "A little steering already pulls a good deal", ["h_a"], None;
    TakeOver: "take = s⁶/(s⁶ + c_x⁶)", "A coordinator who pulls hard takes over", ["c_x"], TakeOver;
    Share: "X = F · take", "What is taken over of the work, the coordinator does", [], None;
    Say: "O = 1 − F · take", "What is taken over of the decisions, members lose", [], Say;
    Legitimacy: "L = 1 − iota (1 − i) pull F", "A party that pulls has less authority", ["iota"], Legitimacy;
    Support: "D = pull (1 − take) F L", "What is not taken over supports joint decisions and joint action", [], None;
    Pressure: "p = k_p q F", "Pressure comes with the subsidy", ["k_p"], Pressure;
    Focus: "fe = f + (1 − f) p (1 − Y)", "Pressure pulls talk time to results while results lag", [], None;
    Organised: "Q = 1 − (1 − D)(1 − K)", "What the coordinator does not organise, own routine does", [], Routine;
    Talk: "T = C Q (1 − fe) O", "Members deliberate as far as they are committed, organised and heard", [], None;
    Action: "N = C Q fe (1 − X)", "Members act as far as the work is left to them", [], None;
    JointWork: "W = N A", "Action becomes joint work as far as it was agreed", [], Agreements;
    CoordinatorAction: "H = fe X", "The coordinator acts on what it took over", [], None;
    JointYield: "y_W W + quick win", "Joint work yields; so does a quick win, which members see as theirs", ["y_W"], None;
    CoordinatorYield: "y_Z H C", "The coordinator's work yields as far as members bring cases", ["y_Z"], Cases;
    Floor: "u_0", "Members do a little anyway", ["u_0"], Floor;
    Expectations: "E = A + p", "Agreements and outside targets are expectations", [], None;
    Ideas: "M = 1 − g_I (1 − A)", "The members' own agenda brings the ideas for all that is attainable", ["g_I"], Ideas;
    Together: "a_R (T + W)(1 − R)", "Time spent together builds relations", ["a_R"], None;
    Meeting: "a_R m_0 (1 − R)", "Members meet each other anyway", ["m_0"], Meeting;
    Strain: "phi (N + H)(1 − L·A) R", "Acting without agreements strains relations", ["phi"], Strain;
    Ageing: "d_S R, d_S A", "People leave, so relations and agreements age", ["d_S"], Ageing;
    Agreeing: "a_A T (1 − A)", "Talking makes agreements", ["a_A"], None;
    Trust: "b_R R O (1 − C)", "Good relations feed commitment, as far as members have a say", ["b_R"], Trust;
    OwnSuccess: "b_Y Y (J/V) O (1 − C)", "Success feeds commitment as far as it is the members' own", ["b_Y"], OwnSuccess;
    Fading: "d_C C", "Commitment that is not fed fades", ["d_C"], None;
    Disappointment: "l_E E (1 − Y) C", "What was expected and is not there costs commitment", ["l_E"], Expectations;
    Learning: "a_K D W (1 − K)", "Working together under a coordinator who supports teaches routine", ["a_K"], Guidance;
    Forgetting: "d_K (1 − D) K", "Routine ages when nobody looks after the network", ["d_K"], Care;
    Saturation: "V/(1 + V)", "More activity yields ever less", [], None;
    Delay: "( … − Y)/tau_Y", "Results follow activity with a delay", ["tau_Y"], None;
}
