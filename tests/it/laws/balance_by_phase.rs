//! Balance: one that follows the phase of the network, relations first.

use netwerktijd::model::{Inputs, Stocks};

use super::measure::{max, mean};
use super::support::{at_least, funded, reference, run, twentieths};

/// Four years of subsidy under light pressure, with or without a shift of focus.
fn shifting(from: f64, to: f64, month: f64) -> Inputs {
    let first = reference().with_focus(from);
    funded(48.0, Inputs { later_focus: to, focus_shift: month, pressure: 0.1, ..first })
}

/// The mean of relations and results over six years, relations weighing `weight`.
fn payoff(inputs: &Inputs, weight: f64) -> f64 {
    let value = |x: &Stocks| weight * x.relations + (1.0 - weight) * x.results;
    let run = run(inputs);
    mean(&(0..=72).map(|month| value(&run.at(month))).collect::<Vec<_>>())
}

fn constant(focus: f64) -> Inputs {
    shifting(focus, focus, 0.0)
}

/// Every shift between a low and a high focus, in month 9 or 18; `up` is relations first.
fn shifts(up: bool) -> Vec<Inputs> {
    let mut all = Vec::new();
    for low in [0.2, 0.3, 0.4] {
        for high in [0.5, 0.6, 0.7] {
            let (from, to) = if up { (low, high) } else { (high, low) };
            all.extend([9.0, 18.0].map(|month| shifting(from, to, month)));
        }
    }
    all
}

fn payoffs(all: &[Inputs], weight: f64) -> Vec<f64> {
    all.iter().map(|inputs| payoff(inputs, weight)).collect()
}

fn constants() -> Vec<Inputs> {
    twentieths().into_iter().map(constant).collect()
}

/// Check F10 for S34, S35, S38: the best shift from relations to results beats the best constant focus by 0.005,
/// whether relations weigh 0.35, 0.5 or 0.65.
#[test]
fn a_balance_that_follows_the_phase_beats_every_constant_one() {
    for weight in [0.35, 0.5, 0.65] {
        let gain = max(&payoffs(&shifts(true), weight)) - max(&payoffs(&constants(), weight));
        at_least(&format!("best shift less best constant, relations weighing {weight}"), gain, 0.005);
    }
}

/// Check F10 for S33: the best constant focus beats the best one-sided one (at most 0.05, at least 0.95) by 0.05.
#[test]
fn a_constant_balance_beats_one_sidedness() {
    let payoffs = payoffs(&constants(), 0.5);
    let one_sided = max(&[payoffs[0], payoffs[1], payoffs[19], payoffs[20]]);
    at_least("best constant less best one-sided", max(&payoffs) - one_sided, 0.05);
}

/// Check F10 for S38: the best shift from relations to results beats the best from results to relations by 0.02.
#[test]
fn relations_first_beats_results_first() {
    let gain = max(&payoffs(&shifts(true), 0.5)) - max(&payoffs(&shifts(false), 0.5));
    at_least("best relations first less best results first", gain, 0.02);
}
