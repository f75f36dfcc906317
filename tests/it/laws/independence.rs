//! An independent coordinator against one that is a party itself.

use netwerktijd::model::{Inputs, Trajectory};

use super::measure::{max, min};
use super::support::{COMBINED, COMMITMENT, RELATIONS, Stock, at, at_least, funded, reference, run, runs};

/// From facilitating to taking over; the first six do not take over.
const STYLES: [f64; 9] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];

/// Four years of subsidy in every style.
fn by_style(independence: f64) -> Vec<Trajectory> {
    runs(&STYLES, |style| funded(48.0, Inputs { independence, ..reference().with_style(style) }))
}

/// By how much an independent coordinator is ahead at month 48, in every style.
fn ahead(stock: Stock) -> Vec<f64> {
    let at_end = |independence| at(&by_style(independence), 48, stock);
    at_end(1.0).iter().zip(at_end(0.0)).map(|(independent, party)| independent - party).collect()
}

/// Check F9 for S26: in styles 0.2 to 0.7 relations are 0.02 and commitment is 0.01 higher at month 48.
#[test]
fn an_independent_coordinator_does_better_than_one_of_the_parties() {
    at_least("relations ahead, styles 0.2 to 0.7", min(&ahead(RELATIONS)[..6]), 0.02);
    at_least("commitment ahead, styles 0.2 to 0.7", min(&ahead(COMMITMENT)[..6]), 0.01);
}

/// Check F9 for S26: in styles 0.8 to 1 neither relations nor commitment is lower at month 48.
#[test]
fn independence_never_hurts_a_coordinator_who_takes_over() {
    at_least("relations ahead, styles 0.8 to 1", min(&ahead(RELATIONS)[6..]), 0.0);
    at_least("commitment ahead, styles 0.8 to 1", min(&ahead(COMMITMENT)[6..]), 0.0);
}

/// Check F9 for S19, S26, S27: independent and supporting (styles 0.3 to 0.5) gives 0.2 more of both at month 60 than
/// independent and directive (0.9).
#[test]
fn independence_helps_most_when_the_coordinator_supports() {
    let both = at(&by_style(1.0), 60, COMBINED);
    at_least("both at 60, supporting less directive", max(&both[1..4]) - both[7], 0.2);
}

/// Check F9 for S26: the best style of an independent coordinator gives 0.02 more of both than that of a party.
#[test]
fn the_best_coordinator_is_an_independent_one() {
    let best = |independence| max(&at(&by_style(independence), 60, COMBINED));
    at_least("best at 60, independent less party", best(1.0) - best(0.0), 0.02);
}

/// Check F9 for S19: what sets the two regions apart is style, both coordinators being independent: at month 48 the
/// supported one is ahead on both.
#[test]
fn two_independent_coordinators_differ_by_their_style() {
    let region = |style| run(&reference().with_style(style)).at(48);
    let (a, b) = (region(super::support::DIRECTIVE), region(super::support::SUPPORTING));
    at_least("relations at 48, region B less region A", b.relations - a.relations, 0.0);
    at_least("results at 48, region B less region A", b.results - a.results, 0.0);
}
