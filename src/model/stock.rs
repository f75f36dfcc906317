//! The five stocks, the activity that follows from them, and their rates of change.

use std::ops::{Add, Mul};

use super::{AllOn, Drive, Inputs, Mechanism, Number, Parameters, Switches, Without};

/// The five stocks, each between 0 and 1. Used for rates of change (per month) as well.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Stocks<N = f64> {
    /// Relations (R): trust and quality of the cooperation between members.
    pub relations: N,
    /// Shared agenda (A): agreements the members made themselves.
    pub agenda: N,
    /// Commitment (C): share of promised time really put in.
    pub commitment: N,
    /// Joint routine (K): what was learnt by doing together.
    pub routine: N,
    /// Results (Y): output as a share of what is attainable.
    pub results: N,
}

/// What happens in one month, given the stocks and the drive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Activity<N = f64> {
    /// Joint deliberation (T).
    pub talk: N,
    /// The members' own action (N), agreed or not.
    pub action: N,
    /// Joint work (W): the members' action as far as it follows what was agreed.
    pub joint_work: N,
    /// The coordinator's own action (H).
    pub coordinator_action: N,
    /// Yield of the joint work and of a quick win (J).
    pub joint_yield: N,
    /// Yield of the coordinator's own action, which needs the members' cases.
    pub coordinator_yield: N,
    /// All activity (V): what members do anyway, joint and the coordinator's.
    pub total_yield: N,
    /// Outside targets and own agreements: what is expected of the network (E), before it is met.
    pub expected: N,
    /// What can be attained (M), 0 to 1: all of it only with the ideas in the members' own agenda.
    pub attainable: N,
}

/// What stands in for a mechanism that is switched off: the part of the members' action that is joint work, the part of
/// the coordinator's work that succeeds, the part of joint work that teaches routine.
const HALF_AGREED: f64 = 0.5;
const SOME_CASES: f64 = 0.3;
const HALF_GUIDED: f64 = 0.5;

/// The activity at one moment.
#[must_use]
#[inline(always)]
pub fn activity<N: Number>(x: &Stocks<N>, drive: &Drive<N>, p: &Parameters<N>) -> Activity<N> {
    activity_with(x, drive, p, AllOn)
}

/// The activity in a month while some mechanisms are switched off.
#[must_use]
pub fn activity_without(
    without: Without,
    x: &Stocks,
    month: f64,
    inputs: &Inputs,
    p: &Parameters,
) -> Activity {
    let p = without.idle(p);
    activity_with(x, &Drive::with(month, inputs, &p, without), &p, without)
}

#[inline(always)]
pub(super) fn activity_with<N: Number>(
    x: &Stocks<N>,
    drive: &Drive<N>,
    p: &Parameters<N>,
    switches: impl Switches,
) -> Activity<N> {
    let one = N::of(1.0);
    let either = |mechanism, on: N, off: f64| if switches.on(mechanism) { on } else { N::of(off) };
    // Pressure pulls talk time to results while results lag.
    let focus = drive.focus + (one - drive.focus) * drive.pressure * (one - x.results);
    // Members' time that is organised: by the coordinator, or by their own routine.
    let routine = either(Mechanism::Routine, x.routine, 0.0);
    let organised = x.commitment * (one - (one - drive.support) * (one - routine));
    // A run waits for the longest chain of operations, which begins at the focus: it is multiplied in last.
    let own = organised * (one - drive.coordinator_share);
    let agreed = own * either(Mechanism::Agreements, x.agenda, HALF_AGREED);
    let cases = drive.coordinator_share * either(Mechanism::Cases, x.commitment, SOME_CASES);
    let (joint, alone) = (p.y_w * agreed, p.y_z * cases);
    Activity {
        talk: organised * drive.say * (one - focus),
        action: own * focus,
        joint_work: agreed * focus,
        coordinator_action: drive.coordinator_share * focus,
        joint_yield: joint * focus + drive.quick_win,
        coordinator_yield: alone * focus,
        total_yield: (p.u_0 + drive.quick_win) + (joint + alone) * focus,
        expected: x.agenda + drive.pressure,
        attainable: one - p.g_i * (one - x.agenda),
    }
}

/// The rates of change of the stocks, per month. Each is `in * (1 - X) - out * X`.
#[must_use]
#[inline]
pub fn flows<N: Number>(x: &Stocks<N>, drive: &Drive<N>, p: &Parameters<N>) -> Stocks<N> {
    flows_with(x, drive, p, AllOn)
}

/// The rates of change while some mechanisms are switched off.
#[must_use]
#[inline(always)]
pub(super) fn flows_with<N: Number>(
    x: &Stocks<N>,
    drive: &Drive<N>,
    p: &Parameters<N>,
    switches: impl Switches,
) -> Stocks<N> {
    let one = N::of(1.0);
    let either = |mechanism, on: N, off: N| if switches.on(mechanism) { on } else { off };
    let a = activity_with(x, drive, p, switches);
    let together = p.m_0 + a.talk + a.joint_work;
    let strain = p.phi * (one - drive.legitimacy * x.agenda) * (a.action + a.coordinator_action);
    let own_success = x.results * a.joint_yield / a.total_yield;
    let pace = one / p.tau_y;
    let disappointment = p.l_e * a.expected * (one - x.results);
    let guided = a.joint_work * either(Mechanism::Guidance, drive.support, N::of(HALF_GUIDED));
    let unattended = either(Mechanism::Care, one - drive.support, one);
    Stocks {
        relations: p.a_r * together * (one - x.relations) - (p.d_s + strain) * x.relations,
        agenda: p.a_a * a.talk * (one - x.agenda) - p.d_s * x.agenda,
        commitment: (p.b_r * x.relations + p.b_y * own_success) * drive.say * (one - x.commitment)
            - (p.d_c + disappointment) * x.commitment,
        routine: p.a_k * guided * (one - x.routine) - p.d_k * unattended * x.routine,
        results: pace * a.attainable * a.total_yield / (one + a.total_yield) - pace * x.results,
    }
}

/// Level of R, A, C, K and Y at the start without any existing relations, and what full existing relations add
/// (`starts` in `assets/model/parameters.json`).
pub const STARTS: [(f64, f64); 5] = super::table::data::STARTS;

impl Stocks {
    /// The stocks at the start: a floor, and more with existing relations ([`STARTS`]).
    #[must_use]
    pub fn initial(inputs: &Inputs) -> Self {
        let [relations, agenda, commitment, routine, results] =
            STARTS.map(|(floor, slope)| floor + slope * inputs.existing);
        Self { relations, agenda, commitment, routine, results }
    }

    /// R, A, C, K, Y.
    #[must_use]
    pub fn to_array(&self) -> [f64; 5] {
        [self.relations, self.agenda, self.commitment, self.routine, self.results]
    }
}

impl<N: Number> Add for Stocks<N> {
    type Output = Self;

    // Called twelve times a step: inlined also where size is asked for.
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self {
            relations: self.relations + other.relations,
            agenda: self.agenda + other.agenda,
            commitment: self.commitment + other.commitment,
            routine: self.routine + other.routine,
            results: self.results + other.results,
        }
    }
}

impl<N: Number> Stocks<N> {
    /// Every stock times a factor.
    #[must_use]
    #[inline(always)]
    pub fn times(self, factor: N) -> Self {
        Self {
            relations: factor * self.relations,
            agenda: factor * self.agenda,
            commitment: factor * self.commitment,
            routine: factor * self.routine,
            results: factor * self.results,
        }
    }
}

impl Mul<Stocks> for f64 {
    type Output = Stocks;

    #[inline(always)]
    fn mul(self, stocks: Stocks) -> Stocks {
        stocks.times(self)
    }
}
