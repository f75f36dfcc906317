//! Time: with age the same push for results costs less of the relations.

use netwerktijd::model::Inputs;

use super::support::{at_least, endless, reference, run};

/// Relations lost six months after a half-year push for results that starts in `month`.
fn loss(month: u16) -> f64 {
    let usual = endless(Inputs { pressure: 0.2, ..reference() });
    let pushed = Inputs { pulse_start: f64::from(month), pulse_height: 0.2, ..usual };
    run(&usual).at(month + 6).relations - run(&pushed).at(month + 6).relations
}

/// Check F11 for S36: a push in month 3 costs no less than one in month 18, and that no less than one in month 36.
#[test]
fn the_older_the_network_the_less_a_push_for_results_costs() {
    at_least("relations lost, push in month 3 less in 18", loss(3) - loss(18), 0.0);
    at_least("relations lost, push in month 18 less in 36", loss(18) - loss(36), 0.0);
}

/// Check F11 for S36: a push in month 60 costs at most 40% of one in month 3.
#[test]
fn in_a_mature_network_most_of_the_tension_is_gone() {
    at_least("1 less the loss in month 60 over that in month 3", 1.0 - loss(60) / loss(3), 0.6);
}
