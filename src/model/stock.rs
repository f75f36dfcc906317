//! The five stocks, the activity that follows from them, and their rates of change.

use std::ops::{Add, Mul};

use super::{Drive, Inputs, Parameters};

/// The five stocks, each between 0 and 1. Used for rates of change (per month) as well.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Stocks {
    /// Relations (R): trust and quality of the cooperation between members.
    pub relations: f64,
    /// Shared agenda (A): agreements the members made themselves.
    pub agenda: f64,
    /// Commitment (C): share of promised time really put in.
    pub commitment: f64,
    /// Joint routine (K): what was learnt by doing together.
    pub routine: f64,
    /// Results (Y): output as a share of what is attainable.
    pub results: f64,
}

/// What happens in one month, given the stocks and the drive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Activity {
    /// Joint deliberation (T).
    pub talk: f64,
    /// The members' own action (N), agreed or not.
    pub action: f64,
    /// Joint work (W): the members' action as far as it follows what was agreed.
    pub joint_work: f64,
    /// The coordinator's own action (H).
    pub coordinator_action: f64,
    /// Yield of the joint work and of a quick win (J).
    pub joint_yield: f64,
    /// Yield of the coordinator's own action, which needs the members' cases.
    pub coordinator_yield: f64,
    /// All activity (V): what members do anyway, joint and the coordinator's.
    pub total_yield: f64,
    /// Nobody looks after the network: 1 - D.
    pub idle: f64,
}

/// The activity at one moment.
#[must_use]
#[inline(always)]
pub fn activity(x: &Stocks, drive: &Drive, p: &Parameters) -> Activity {
    // Pressure pulls talk time to results while results lag.
    let focus = drive.focus + (1.0 - drive.focus) * drive.pressure * (1.0 - x.results);
    // Members' time that is organised: by the coordinator, or by their own routine.
    let organised = x.commitment * (1.0 - (1.0 - drive.support) * (1.0 - x.routine));
    let talk = organised * (1.0 - focus) * drive.say;
    let action = organised * focus * (1.0 - drive.coordinator_share);
    let joint_work = action * x.agenda;
    let coordinator_action = focus * drive.coordinator_share;
    let joint_yield = p.y_w * joint_work + drive.quick_win;
    let coordinator_yield = p.y_z * coordinator_action * x.commitment;
    Activity {
        talk,
        action,
        joint_work,
        coordinator_action,
        joint_yield,
        coordinator_yield,
        total_yield: p.u_0 + joint_yield + coordinator_yield,
        idle: 1.0 - drive.support,
    }
}

/// The rates of change of the stocks, per month. Each is `in * (1 - X) - out * X`.
#[must_use]
#[inline]
pub fn flows(x: &Stocks, drive: &Drive, p: &Parameters) -> Stocks {
    let a = activity(x, drive, p);
    let together = a.talk + a.joint_work;
    let strain = p.phi * (a.action + a.coordinator_action) * (1.0 - drive.legitimacy * x.agenda);
    let own_success = x.results * a.joint_yield / a.total_yield;
    Stocks {
        relations: p.a_r * together * (1.0 - x.relations) - (p.d_s * a.idle + strain) * x.relations,
        agenda: p.a_a * a.talk * (1.0 - x.agenda) - p.d_s * a.idle * x.agenda,
        commitment: (p.b_r * x.relations + p.b_y * own_success) * drive.say * (1.0 - x.commitment)
            - p.d_c * x.commitment,
        routine: p.a_k * a.joint_work * (1.0 - x.routine) - p.d_k * a.idle * x.routine,
        results: (a.total_yield / (1.0 + a.total_yield) - x.results) / p.tau_y,
    }
}

impl Stocks {
    /// The stocks at the start: a floor, and more with existing relations.
    #[must_use]
    pub fn initial(inputs: &Inputs) -> Self {
        let existing = inputs.existing;
        Self {
            relations: 0.10 + 0.60 * existing,
            agenda: 0.05 + 0.30 * existing,
            commitment: 0.25 + 0.25 * existing,
            routine: 0.40 * existing,
            results: 0.0,
        }
    }

    /// R, A, C, K, Y.
    #[must_use]
    pub fn to_array(&self) -> [f64; 5] {
        [self.relations, self.agenda, self.commitment, self.routine, self.results]
    }
}

impl Add for Stocks {
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

impl Mul<Stocks> for f64 {
    type Output = Stocks;

    #[inline(always)]
    fn mul(self, stocks: Stocks) -> Stocks {
        Stocks {
            relations: self * stocks.relations,
            agenda: self * stocks.agenda,
            commitment: self * stocks.commitment,
            routine: self * stocks.routine,
            results: self * stocks.results,
        }
    }
}
