//! Style: a coordinator who takes over scores early and loses the members.

use netwerktijd::model::Inputs;

use super::measure::{first_time, max, peak_of};
use super::support::{COMMITMENT, RELATIONS, RESULTS, at_least, at_most, directive, endless, reference, run};

/// Check P3 for S16, S18: with the subsidy running on, the results are highest between month 4 and 14.
#[test]
fn results_of_taking_over_peak_in_the_first_year() {
    let results = run(&endless(directive())).monthly(RESULTS);
    let months: Vec<f64> = (0..=60).map(f64::from).collect();
    let peak = peak_of(&months, &results[..=60]);
    at_least("month of the peak", peak, 4.0);
    at_most("month of the peak", peak, 14.0);
}

/// Check P3 for S18: with the subsidy running on, the results fall by 30 to 55% from their peak to month 48.
#[test]
fn results_of_taking_over_fall_by_a_third_to_half_while_funded() {
    let results = run(&endless(directive())).monthly(RESULTS);
    let fall = 1.0 - results[48] / max(&results[..=60]);
    at_least("fall from the peak to month 48", fall, 0.30);
    at_most("fall from the peak to month 48", fall, 0.55);
}

/// Check P3 for S9, S16, S21: the supported network passes in month 12 to 30.
#[test]
fn a_supported_network_overtakes_in_the_second_or_third_year() {
    let (ours, theirs) = (run(&endless(reference())), run(&endless(directive())));
    let lead = |month| ours.at(month).results - theirs.at(month).results;
    let leads: Vec<f64> = ours.months().map(|month| if month < 5 { -1.0 } else { lead(month) }).collect();
    let overtaken = first_time(&leads, 0.0);
    at_least("month in which supporting overtakes", overtaken, 12.0);
    at_most("month in which supporting overtakes", overtaken, 30.0);
}

/// Check F2 for S8, S9, S16: results are 0.08 higher than a supported network's at month 6 and 0.05 at month 12.
#[test]
fn taking_over_scores_more_in_the_first_year() {
    let (ours, theirs) = (run(&reference()), run(&directive()));
    let lead = |month| theirs.at(month).results - ours.at(month).results;
    at_least("results at 6, directive less supporting", lead(6), 0.08);
    at_least("results at 12, directive less supporting", lead(12), 0.05);
}

/// Check F2 for S17, S18: while funded, commitment falls by 0.08 from month 3 and relations by 0.08 from the start.
#[test]
fn taking_over_costs_commitment_and_relations_while_funded() {
    let run = run(&endless(directive()));
    let commitment = run.at(3).commitment - run.at(36).commitment;
    at_least("fall of commitment, month 3 to 36", commitment, 0.08);
    let relations = run.at(0).relations - run.at(36).relations;
    at_least("fall of relations, month 0 to 36", relations, 0.08);
}

/// Check F2 for S17, S18: of what either loses in five years, commitment has lost half no later than relations.
#[test]
fn under_taking_over_commitment_crumbles_before_relations() {
    let run = run(&endless(directive()));
    let half_lost = |stock| {
        let fallen: Vec<f64> = run.monthly(stock)[..=60].iter().map(|value| -value).collect();
        first_time(&fallen, 0.5 * (fallen[0] + fallen[60]))
    };
    let order = half_lost(RELATIONS) - half_lost(COMMITMENT);
    at_least("months that commitment is ahead in losing half", order, 0.0);
}

/// Check F2 for S10, S18, S21: a supported network has 0.10 more results at 36, 0.20 at 48, 0.25 more relations at 36.
#[test]
fn in_the_end_supporting_gives_more_of_both_than_taking_over() {
    let (ours, theirs) = (run(&reference()), run(&directive()));
    let results = |month| ours.at(month).results - theirs.at(month).results;
    at_least("results at 36, supporting less directive", results(36), 0.10);
    at_least("results at 48, supporting less directive", results(48), 0.20);
    let relations = ours.at(36).relations - theirs.at(36).relations;
    at_least("relations at 36, supporting less directive", relations, 0.25);
}

/// Check F2 for S8, S15: with joint decisions but a coordinator who does the work, results are 0.05 higher at month 6
/// and 0.15 lower at month 60 than when members execute.
#[test]
fn doing_the_members_work_helps_at_first_and_hurts_later() {
    let ours = run(&reference());
    let executed = run(&Inputs { execution: 1.0, ..reference() });
    let early = executed.at(6).results - ours.at(6).results;
    at_least("results at 6, coordinator less members executing", early, 0.05);
    let late = ours.at(60).results - executed.at(60).results;
    at_least("results at 60, members less coordinator executing", late, 0.15);
}
