//! An own network beside runs of the model: how far the numbers are apart, and nothing that is not in them.
//!
//! **Invariant.** All runs are measured by the same estimates, in whole index points as they are on screen. Estimates of
//! months that the model does not run are left out of every measure and counted.

use super::{Own, Series};
use crate::exploration::HORIZON;
use crate::model::Trajectory;

/// Something an own network is laid beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// The case of region A.
    RegionA,
    /// The case of region B.
    RegionB,
    /// The scenario on screen.
    Scenario,
}

/// How far a run is from the estimates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// Of what.
    pub of: Beside,
    /// The mean distance in index points, 0 to 100.
    pub points: f64,
}

/// The estimate that lies furthest from a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Widest {
    /// Of which of the two.
    pub series: Series,
    /// In which month.
    pub month: u8,
    /// The estimate in index points.
    pub own: i64,
    /// The run in index points.
    pub model: i64,
}

/// From one number of points to another.
type Way = (u8, u8);

/// An own network beside some runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Every run, the nearest first; the earlier one when equal.
    pub gaps: Vec<Gap>,
    /// How many estimates were measured.
    pub measured: usize,
    /// The months that lie beyond the model's lines.
    pub beyond: Vec<u8>,
    /// The widest distance to the scenario on screen; the earliest when equal.
    pub widest: Option<Widest>,
    /// First and last estimate of each of the two, with their months, where there are at least two.
    pub ways: Vec<(Series, Way, Way)>,
}

/// One index point as it is on screen.
fn point(run: &Trajectory, series: Series, month: u8) -> i64 {
    let stocks = run.at(u16::from(month));
    let value = match series {
        Series::Relations => stocks.relations,
        Series::Results => stocks.results,
    };
    (value * 100.0).round() as i64
}

/// Lays an own network beside runs; one of them may be that of the scenario on screen.
#[must_use]
pub fn compare(own: &Own, runs: &[(Beside, &Trajectory)]) -> Comparison {
    const BOTH: [Series; 2] = [Series::Relations, Series::Results];
    let within = |month: u8| u16::from(month) <= HORIZON;
    let mut estimates: Vec<(Series, u8, u8)> = BOTH
        .into_iter()
        .flat_map(|series| own.estimates(series).map(move |(month, value)| (series, month, value)))
        .filter(|(_, month, _)| within(*month))
        .collect();
    estimates.sort_by_key(|(_, month, _)| *month);
    let measured = estimates.len();
    let distance = |run: &Trajectory, (series, month, value): (Series, u8, u8)| {
        (i64::from(value) - point(run, series, month)).abs()
    };
    let mut gaps: Vec<Gap> = runs
        .iter()
        .filter(|_| measured > 0)
        .map(|(of, run)| {
            let sum: i64 = estimates.iter().map(|estimate| distance(run, *estimate)).sum();
            Gap { of: *of, points: sum as f64 / measured as f64 }
        })
        .collect();
    gaps.sort_by(|one, other| one.points.total_cmp(&other.points));
    let scenario = runs.iter().find(|(of, _)| *of == Beside::Scenario).map(|(_, run)| *run);
    let widest = scenario.and_then(|run| {
        // The first of equals: `max_by_key` gives the last, so the way is walked backwards.
        let far = estimates.iter().rev().max_by_key(|estimate| distance(run, **estimate))?;
        let (series, month, value) = *far;
        Some(Widest { series, month, own: i64::from(value), model: point(run, series, month) })
    });
    let ways = BOTH
        .into_iter()
        .filter_map(|series| {
            let first = own.estimates(series).next()?;
            let last = own.estimates(series).last()?;
            (first.0 < last.0).then_some((series, first, last))
        })
        .collect();
    let beyond = own.moments().iter().map(|moment| moment.month).filter(|month| !within(*month)).collect();
    Comparison { gaps, measured, beyond, widest, ways }
}
