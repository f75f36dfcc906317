//! Results catch up more easily than strained relations are repaired.

use netwerktijd::model::{Inputs, Stocks};

use super::measure::{first_time, half_time};
use super::support::{
    RELATIONS, RESULTS, SUPPORTING, at_least, at_most, directive, endless, funded, reference, run, run_from,
};

/// Check P6 for S37: after a fall to 40% in month 60, relations take at least twice as long as results to make up half.
#[test]
fn a_blow_to_relations_takes_twice_as_long_to_mend_as_one_to_results() {
    let inputs = endless(reference());
    let before = run(&inputs).at(60);
    let mended = |stocks: Stocks, stock| {
        let from = |stocks| run_from(stocks, 60, &inputs, 60).monthly(stock);
        half_time(&from(stocks), &from(before))
    };
    let relations = mended(Stocks { relations: 0.4 * before.relations, ..before }, RELATIONS);
    let results = mended(Stocks { results: 0.4 * before.results, ..before }, RESULTS);
    at_least("half-time of relations over that of results", relations / results, 2.0);
}

/// A directive coordinator who turns to supporting in month 24.
fn late_switch() -> Inputs {
    Inputs { later_style: SUPPORTING, style_switch: 24.0, ..directive() }
}

/// Check P6 for S37: from month 24 the gap in relations that taking over left takes at least twice as long to halve as
/// the gap in results that talking first left.
#[test]
fn relations_after_taking_over_recover_slower_than_results_after_talking_first() {
    let talk_first = Inputs { later_focus: 0.45, focus_shift: 24.0, ..endless(reference().with_focus(0.15)) };
    let usual = run(&endless(reference()));
    let relations =
        half_time(&run(&endless(late_switch())).monthly(RELATIONS)[24..], &usual.monthly(RELATIONS)[24..]);
    let results = half_time(&run(&talk_first).monthly(RESULTS)[24..], &usual.monthly(RESULTS)[24..]);
    at_least("half-time of relations over that of results", relations / results, 2.0);
}

/// Check P6 for S25: with existing relations of 0.7 results of 0.4 come in at most half the time they take with 0.1.
#[test]
fn existing_relations_halve_the_time_to_results() {
    let months = |existing| {
        let run = run(&endless(Inputs { existing, ..reference() }));
        first_time(&run.monthly(RESULTS), 0.4).min(108.0)
    };
    at_most("months to results of 0.4, much over little existing", months(0.7) / months(0.1), 0.5);
}

/// Check F5 for S35, S37, S38: with the same focus after month 18, a start at 0.2 has at month 60 0.05 more relations
/// and 0.05 more results than a start at 0.85.
#[test]
fn results_first_is_behind_on_both_after_five_years() {
    let start = |focus| {
        let first = reference().with_focus(focus);
        run(&funded(48.0, Inputs { later_focus: 0.5, focus_shift: 18.0, ..first })).at(60)
    };
    let (relations_first, results_first) = (start(0.2), start(0.85));
    let relations = relations_first.relations - results_first.relations;
    at_least("relations at 60, relations first less results first", relations, 0.05);
    let results = relations_first.results - results_first.results;
    at_least("results at 60, relations first less results first", results, 0.05);
}

/// Check F5 for S37: a switch to supporting in month 24 of 48 leaves relations 0.15 behind at the end of the subsidy,
/// and results 0.15 behind three years later.
#[test]
fn a_coordinator_who_turns_to_supporting_late_does_not_make_up_for_it() {
    let (early, late) = (run(&funded(48.0, reference())), run(&funded(48.0, late_switch())));
    let relations = early.at(48).relations - late.at(48).relations;
    at_least("relations at 48, early less late", relations, 0.15);
    at_least("results at 84, early less late", early.at(84).results - late.at(84).results, 0.15);
}

/// Check F5 for S37: counted from the switch, relations of 0.5 take 1.15 times as long as in a fresh network.
#[test]
fn repairing_relations_takes_longer_than_building_them_afresh() {
    let months = |relations: &[f64]| first_time(relations, 0.5).min(84.0);
    let repaired = months(&run(&endless(late_switch())).monthly(RELATIONS)[24..]);
    let fresh = months(&run(&endless(reference())).monthly(RELATIONS));
    at_least("months to relations of 0.5, repaired over fresh", repaired / fresh, 1.15);
}
