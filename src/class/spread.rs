//! Many predictions of one line: their middle, their spread, and how far the middle is from a run.
//!
//! **Invariant.** Half of the predictions or more lie from the lower quartile to the upper one, both included; so does the
//! median; and the order in which predictions came changes nothing.

use super::answer::{Answer, VALUES};
use crate::model::Series;
use crate::practise::Sureness;

/// The predictions of one month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The lowest, in index points.
    pub lowest: u8,
    /// A quarter lies below.
    pub low: u8,
    /// Half lies below.
    pub median: f64,
    /// A quarter lies above.
    pub high: u8,
    /// The highest.
    pub highest: u8,
}

/// The values of one month in order; answers without the line are left out.
#[must_use]
pub fn sorted(answers: &[&Answer], series: Series, place: usize) -> Vec<u8> {
    let values = answers.iter().filter_map(|answer| answer.values(series));
    let mut values: Vec<u8> = values.filter_map(|values| values.get(place).copied()).collect();
    values.sort_unstable();
    values
}

/// The spread of one line in every month that is asked; `None` when no answer has the line.
#[must_use]
pub fn spread(answers: &[&Answer], series: Series) -> Option<[Spread; VALUES]> {
    answers.iter().any(|answer| answer.values(series).is_some()).then(|| {
        std::array::from_fn(|place| {
            let values = sorted(answers, series, place);
            let last = values.len().saturating_sub(1);
            // Quartiles are values that somebody gave, taken outwards, so that half or more lie between them.
            let [lowest, low, high, highest] = [0, last / 4, last - last / 4, last]
                .map(|rank| values.get(rank).copied().unwrap_or_default());
            let middle = |rank: usize| values.get(rank).copied().map_or(0.0, f64::from);
            Spread {
                lowest,
                low,
                median: f64::midpoint(middle(last / 2), middle(last - last / 2)),
                high,
                highest,
            }
        })
    })
}

/// What a class expected of a month, and what a run gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// The place of the month among those asked.
    pub place: usize,
    /// The median in index points.
    pub median: f64,
    /// The run in index points.
    pub run: i64,
    /// How many predictions lie within ten points of the run.
    pub near: usize,
}

/// How near counts as near, in index points.
const NEAR: i64 = 10;

/// The gap in every month that is asked.
#[must_use]
pub fn gaps(answers: &[&Answer], series: Series, run: &[i64; VALUES]) -> Option<[Gap; VALUES]> {
    let spread = spread(answers, series)?;
    let mut months = spread.iter().zip(run).enumerate();
    Some(std::array::from_fn(|_| {
        let (place, median, run) =
            months.next().map_or((0, 0.0, 0), |(place, (spread, run))| (place, spread.median, *run));
        let values = sorted(answers, series, place);
        let near = values.iter().filter(|value| (i64::from(**value) - run).abs() <= NEAR).count();
        Gap { place, median, run, near }
    }))
}

/// How many were this sure, and how far their values lay from the run on average, in index points.
#[must_use]
pub fn by_sureness(answers: &[&Answer], series: Series, run: &[i64; VALUES]) -> Vec<(Sureness, usize, f64)> {
    let off = |answer: &&Answer| {
        let values = answer.values(series)?;
        let sum: i64 = values.iter().zip(run).map(|(value, run)| (i64::from(*value) - run).abs()).sum();
        Some(sum as f64 / VALUES as f64)
    };
    Sureness::ALL
        .into_iter()
        .filter_map(|sureness| {
            let distances: Vec<f64> =
                answers.iter().filter(|answer| answer.sureness == sureness).filter_map(off).collect();
            let count = distances.len();
            (count > 0).then(|| (sureness, count, distances.iter().sum::<f64>() / count as f64))
        })
        .collect()
}
