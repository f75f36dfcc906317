//! Time: when a supported network is good at both of its tasks.

use super::measure::first_time;
use super::support::{WEAKEST, at_least, at_most, endless, reference, run};

/// Check P1 for S21, S22, S23: both relations and results reach 0.6, first in month 30 to 48.
#[test]
fn a_supported_network_is_good_at_both_after_three_to_four_years() {
    let both = run(&endless(reference())).monthly(WEAKEST);
    let mature = first_time(&both, 0.6);
    at_least("first month with relations and results both 0.6", mature, 30.0);
    at_most("first month with relations and results both 0.6", mature, 48.0);
}

/// Check P1 for S20, S22: after 18 months the weaker of the two is at most 0.55.
#[test]
fn after_a_year_and_a_half_a_supported_network_is_not_yet_good_at_both() {
    at_most("the weaker of the two at 18 months", WEAKEST(&run(&endless(reference())).at(18)), 0.55);
}

/// Check P1 for S21, S23: the weaker of the two gains at least 0.10 from month 18 to 48, and is 0.6 or more at 72.
#[test]
fn a_supported_network_keeps_getting_better_at_both_and_stays_so() {
    let run = run(&endless(reference()));
    let gain = WEAKEST(&run.at(48)) - WEAKEST(&run.at(18));
    at_least("gain of the weaker of the two, month 18 to 48", gain, 0.10);
    at_least("the weaker of the two at 72 months", WEAKEST(&run.at(72)), 0.6);
}
