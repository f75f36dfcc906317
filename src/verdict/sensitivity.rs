//! How firmly the checks hold when all parameters vary at once, and which variants make the band.

use super::measure::{correlation, quantile, ranks};
use super::sample::draws;
use super::{Check, Setting, Verdict, checks};
use crate::model::{PARAMETER_COUNT, Parameters, Without};

/// One draw: its parameters and what holds with them.
#[derive(Debug, Clone)]
pub struct Draw {
    /// The parameters.
    pub parameters: Parameters,
    /// Whether each check holds in direction, in the order of [`checks`].
    pub directions: Vec<bool>,
    /// Whether each check holds in full.
    pub full: Vec<bool>,
}

impl Draw {
    /// Evaluates one set of parameters.
    #[must_use]
    pub fn of(parameters: &Parameters, setting: &Setting) -> Self {
        let verdict = Verdict::of(parameters, Without::NOTHING, setting);
        Self {
            parameters: *parameters,
            directions: verdict.readings.iter().map(super::Reading::direction_holds).collect(),
            full: verdict.readings.iter().map(super::Reading::holds).collect(),
        }
    }

    /// Whether every direction holds.
    #[must_use]
    pub fn directions_hold(&self) -> bool {
        self.directions.iter().all(|holds| *holds)
    }

    fn full_share(&self) -> f64 {
        self.full.iter().filter(|holds| **holds).count() as f64 / self.full.len() as f64
    }
}

/// How often one check holds.
#[derive(Debug, Clone, Copy)]
pub struct Share {
    /// The check.
    pub check: &'static Check,
    /// Share of the draws in which its direction holds, 0 to 1.
    pub direction: f64,
    /// Share of the draws in which it holds in full, 0 to 1.
    pub full: f64,
}

/// How often the checks of one group hold together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GroupShare {
    /// The group, such as `P3`.
    pub group: &'static str,
    /// How many of its checks have a direction.
    pub directions: usize,
    /// Share of the draws in which all of these hold at once, 0 to 1.
    pub all_directions: f64,
    /// Share of the draws in which its weakest direction holds, 0 to 1; 1 without directions.
    pub weakest: f64,
    /// How many checks it has.
    pub checks: usize,
    /// Share of the draws in which all its checks hold in full, 0 to 1.
    pub all_full: f64,
}

/// The shares of one group.
fn group_share(group: &'static str, shares: &[Share], draws: &[Draw]) -> GroupShare {
    let member: Vec<bool> = shares.iter().map(|share| share.check.group() == group).collect();
    let part = |list: fn(&Draw) -> &[bool]| {
        let all = |draw: &&Draw| member.iter().zip(list(draw)).all(|(member, holds)| !*member || *holds);
        draws.iter().filter(all).count() as f64 / draws.len() as f64
    };
    let own = || shares.iter().filter(|share| share.check.group() == group);
    let directed = || own().filter(|share| share.check.direction.is_some());
    GroupShare {
        group,
        directions: directed().count(),
        all_directions: part(|draw| &draw.directions),
        weakest: directed().map(|share| share.direction).fold(1.0, f64::min),
        checks: own().count(),
        all_full: part(|draw| &draw.full),
    }
}

/// What all draws together say.
#[derive(Debug, Clone)]
pub struct Summary {
    /// How many draws.
    pub count: usize,
    /// One a check, in the order of [`checks`].
    pub shares: Vec<Share>,
    /// One a group, in the same order.
    pub groups: Vec<GroupShare>,
    /// Share of the draws in which every direction holds.
    pub all_directions: f64,
    /// Symbol of every parameter, with the rank correlation between its value and the number of directions lost.
    pub weight: Vec<(&'static str, f64)>,
}

impl Summary {
    /// Of these draws.
    #[must_use]
    pub fn of(draws: &[Draw]) -> Self {
        let count = draws.len();
        let part = |holds: &dyn Fn(&Draw) -> bool| {
            draws.iter().filter(|draw| holds(draw)).count() as f64 / count as f64
        };
        let is = |list: &[bool], index: usize| list.get(index).copied().unwrap_or(false);
        let shares = checks().enumerate().map(|(index, check)| Share {
            check,
            direction: part(&|draw| is(&draw.directions, index)),
            full: part(&|draw| is(&draw.full, index)),
        });
        let lost: Vec<f64> = draws
            .iter()
            .map(|draw| {
                draw.directions.iter().filter(|holds| !**holds).count() as f64 - 0.01 * draw.full_share()
            })
            .collect();
        let lost = ranks(&lost);
        let weight = Parameters::SYMBOLS.iter().enumerate().map(|(index, symbol)| {
            let values =
                draws.iter().map(|draw| draw.parameters.to_array().get(index).copied().unwrap_or(0.0));
            (*symbol, correlation(&ranks(&values.collect::<Vec<_>>()), &lost))
        });
        let mut weight: Vec<_> = weight.collect();
        weight.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
        let shares: Vec<Share> = shares.collect();
        let mut names: Vec<&'static str> = shares.iter().map(|share| share.check.group()).collect();
        names.dedup();
        let groups = names.into_iter().map(|group| group_share(group, &shares, draws)).collect();
        Self { count, shares, groups, all_directions: part(&Draw::directions_hold), weight }
    }
}

/// Spread of the draws that the band is chosen from.
pub const ENSEMBLE_SPREAD: f64 = 0.15;
/// How many draws it is chosen from.
pub const ENSEMBLE_DRAWS: usize = 500;
/// Seed of those draws.
pub const ENSEMBLE_SEED: u64 = 11;
/// How many sets are chosen.
pub const ENSEMBLE_SIZE: usize = 32;

/// The parameters that the band is chosen from.
#[must_use]
pub fn ensemble_draws(around: &Parameters) -> Vec<Parameters> {
    draws(around, ENSEMBLE_DRAWS, ENSEMBLE_SPREAD, ENSEMBLE_SEED)
}

/// The sets that make the band, and how many were accepted.
///
/// The rule: of the draws, those in which every direction holds and that hold in full on as many checks as the middle
/// draw or more are accepted; of these 32 are taken, evenly spread over the list. Every value is rounded to four digits.
#[must_use]
pub fn ensemble(draws: &[Draw]) -> (Vec<[f64; PARAMETER_COUNT]>, usize) {
    let middle = quantile(&draws.iter().map(Draw::full_share).collect::<Vec<_>>(), 0.5);
    let accepted: Vec<&Draw> =
        draws.iter().filter(|draw| draw.directions_hold() && draw.full_share() >= middle).collect();
    let last = accepted.len().saturating_sub(1);
    let size = ENSEMBLE_SIZE.min(accepted.len());
    let place = |index: usize| (index * last).checked_div(size.saturating_sub(1)).unwrap_or(0);
    let chosen = (0..size).filter_map(|index| accepted.get(place(index)));
    (chosen.map(|draw| draw.parameters.to_array().map(four_digits)).collect(), accepted.len())
}

/// A number as its four leading digits say it.
fn four_digits(value: f64) -> f64 {
    format!("{value:.3e}").parse().unwrap_or(value)
}
