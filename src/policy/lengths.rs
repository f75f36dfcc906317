//! At which lengths of the subsidy a goal is reached: at one style, and over the varied models.

use super::cells::variants;
use super::grid::{LENGTHS, ROWS};
use crate::exploration::Explorer;
use crate::model::quantile;
use crate::scenario::{Goal, Scenario};

/// At which lengths of the subsidy a goal is reached, at one style. Months, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lengths {
    /// At none up to the longest.
    None,
    /// At every one.
    All,
    /// From this one on, to the longest.
    From(u16),
    /// From the shortest up to this one.
    UpTo(u16),
    /// From the first to the second.
    Between(u16, u16),
    /// At some, with gaps; this is the first.
    Some(u16),
}

impl Lengths {
    /// Reads them off the values of a column, the shortest subsidy first.
    #[must_use]
    pub fn of(column: &[f64], goal: Goal) -> Self {
        let (shortest, longest) = LENGTHS;
        let reached = || {
            let lengths = (shortest..=longest).zip(column);
            lengths.filter(|(_, value)| goal.is_reached_by(**value)).map(|(months, _)| months)
        };
        let Some((first, last)) = reached().next().zip(reached().next_back()) else { return Self::None };
        let gaps = reached().count() != usize::from(last - first) + 1;
        match (first == shortest, last == longest) {
            _ if gaps => Self::Some(first),
            (true, true) => Self::All,
            (false, true) => Self::From(first),
            (true, false) => Self::UpTo(last),
            (false, false) => Self::Between(first, last),
        }
    }

    /// The shortest of them.
    #[must_use]
    pub fn first(self) -> Option<u16> {
        match self {
            Self::None => None,
            Self::All | Self::UpTo(_) => Some(LENGTHS.0),
            Self::From(first) | Self::Between(first, _) | Self::Some(first) => Some(first),
        }
    }
}

/// At which lengths the varied models reach a goal, at one style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// How many models there are.
    pub total: usize,
    /// How many of them reach it at some length.
    pub reaching: usize,
    /// Between which two lengths the shortest one lies in eight of ten of those.
    pub shortest: Option<(u16, u16)>,
}

/// Share of the models below a spread, and above it.
const OUTSIDE: f64 = 0.1;

impl Spread {
    /// Runs the varied models at the scenario's own style. It is as much work as half a map, and only words are made of it.
    #[must_use]
    pub fn new(scenario: Scenario, goal: Goal, explorer: &Explorer) -> Self {
        Self::of(&variants(scenario, goal.outcome, explorer.members()), goal)
    }

    /// Reads it off the columns of the models.
    #[must_use]
    pub fn of(columns: &[f64], goal: Goal) -> Self {
        let columns = columns.chunks_exact(ROWS);
        let total = columns.len();
        let firsts = columns.filter_map(|column| Lengths::of(column, goal).first());
        let mut firsts: Vec<f64> = firsts.map(f64::from).collect();
        firsts.sort_unstable_by(f64::total_cmp);
        let (low, high) = (quantile(&firsts, OUTSIDE).floor(), quantile(&firsts, 1.0 - OUTSIDE).ceil());
        let shortest = (!firsts.is_empty()).then_some((low as u16, high as u16));
        Self { total, reaching: firsts.len(), shortest }
    }
}
