//! Style: a coordinator who supports starts slower and builds what lasts.

use super::measure::{first_time, max};
use super::support::{RESULTS, at_least, directive, reference, run};

/// Check F3 for S10, S21: commitment gains 0.06 in two years, relations gain 0.06 in one.
#[test]
fn commitment_and_relations_grow_under_a_supporting_coordinator() {
    let run = run(&reference());
    at_least("commitment, 24 less 0", run.at(24).commitment - run.at(0).commitment, 0.06);
    at_least("relations, 12 less 0", run.at(12).relations - run.at(0).relations, 0.06);
}

/// Check F3 for S10, S17: at month 24 commitment is 0.15 higher than under a directive coordinator.
#[test]
fn members_of_a_supported_network_are_more_committed() {
    let difference = run(&reference()).at(24).commitment - run(&directive()).at(24).commitment;
    at_least("commitment at 24, supporting less directive", difference, 0.15);
}

/// Check F3 for S21: with three years of subsidy relations are 0.60 at month 48 and results 0.50 at month 36.
#[test]
fn in_the_end_a_supported_network_has_good_relations_and_good_results() {
    let run = run(&reference());
    at_least("relations at 48", run.at(48).relations, 0.60);
    at_least("results at 36", run.at(36).results, 0.50);
}

/// Check F3 for S9, S20: half of its own highest results is reached at least 4 months later than under direction.
#[test]
fn a_supported_network_needs_a_longer_run_up() {
    let ramp_up = |results: Vec<f64>| first_time(&results[..=60], 0.5 * max(&results[..=60]));
    let supporting = ramp_up(run(&reference()).monthly(RESULTS));
    let directive = ramp_up(run(&directive()).monthly(RESULTS));
    at_least("months to half of the own peak, supporting less directive", supporting - directive, 4.0);
}

/// Check F3 for S5, S11: after three years of subsidy at least 0.60 of the results is left two years later.
#[test]
fn a_supported_network_keeps_most_of_its_results_for_two_years() {
    let run = run(&reference());
    at_least("results kept two years after the end", run.at(60).results / run.at(36).results, 0.60);
}
