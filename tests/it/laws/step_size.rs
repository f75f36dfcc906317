//! The step of half a month is fine enough, and one of a month nearly.

use netwerktijd::model::{Inputs, STEP_MONTHS, Stocks, Trajectory, simulate_from};
use netwerktijd::verdict::sample::Random;

use super::support::{NOMINAL, at_most};

const MONTHS: u16 = 96;

/// 300 random networks, seed 3.
fn networks() -> Vec<Inputs> {
    let mut random = Random::seeded(3);
    (0..300).map(|_| random.network()).collect()
}

fn run(inputs: &Inputs, step: f64) -> Trajectory {
    simulate_from(Stocks::initial(inputs), 0.0, inputs, &NOMINAL, MONTHS, step)
}

/// The largest difference with a run in steps of 1/32 month, in any stock at any whole month.
fn largest_error(inputs: &Inputs, step: f64) -> f64 {
    let (coarse, fine) = (run(inputs, step), run(inputs, 1.0 / 32.0));
    let differences = |month| {
        coarse.at(month).to_array().into_iter().zip(fine.at(month).to_array()).map(|(a, b)| (a - b).abs())
    };
    (0..=MONTHS).flat_map(differences).fold(0.0, f64::max)
}

/// Check P10: over 300 random networks (seed 3) the largest error is 1e-4.
#[test]
fn half_a_month_is_a_fine_enough_step() {
    let worst = networks().iter().map(|inputs| largest_error(inputs, STEP_MONTHS)).fold(0.0, f64::max);
    at_most("largest error of the usual step", worst, 1e-4);
    assert_eq!(STEP_MONTHS, 0.5, "the check is about half a month");
}

/// Check P10: over 300 random networks (seed 3) the largest error is 1e-3.
#[test]
fn a_whole_month_would_nearly_do() {
    let worst = networks().iter().map(|inputs| largest_error(inputs, 1.0)).fold(0.0, f64::max);
    at_most("largest error of a step of a month", worst, 1e-3);
}

/// Check P9: over 300 random networks (seed 3) no stock changes its course by more than 0.08 from one month to the next.
#[test]
fn curves_are_smooth() {
    let mut worst: f64 = 0.0;
    for inputs in networks() {
        let run = run(&inputs, 1.0 / 32.0);
        for month in 1..MONTHS {
            let [before, now, after] = [month - 1, month, month + 1].map(|month| run.at(month).to_array());
            for stock in 0..5 {
                worst = worst.max((after[stock] - 2.0 * now[stock] + before[stock]).abs());
            }
        }
    }
    at_most("largest second difference per month", worst, 0.08);
}
