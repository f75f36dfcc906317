//! Balance: neither only results nor only talk, neither letting go nor taking over.

use netwerktijd::model::{Inputs, Stocks, Trajectory};

use super::measure::{index_of_max, max, mean, min, peak_of, steps};
use super::support::{
    COMBINED, COMMITMENT, RESULTS, at, at_least, at_most, endless, funded, reference, run, run_from, runs,
    twentieths,
};

/// Check P5 for S29: a quick win in months 4 to 10 lifts results at month 24 by 10 to 25%.
#[test]
fn a_quick_win_still_pays_after_two_years() {
    let with = run(&endless(Inputs { quick_win: 0.4, ..reference() }));
    let lift = with.at(24).results / run(&endless(reference())).at(24).results - 1.0;
    at_least("lift of the results at 24", lift, 0.10);
    at_most("lift of the results at 24", lift, 0.25);
}

/// A first year with its own focus, the reference focus after that; no pressure, four years of subsidy.
fn first_year(focus: f64) -> Inputs {
    let first = reference().with_focus(focus);
    funded(48.0, Inputs { later_focus: 0.45, focus_shift: 12.0, pressure: 0.0, ..first })
}

/// Check P5 for S6, S30: a first year at a focus of 0.9 leaves relations 0.08 lower at month 18 than one at 0.45.
#[test]
fn a_strong_push_for_results_in_the_first_year_damages_relations() {
    let relations = |focus| run(&first_year(focus)).at(18).relations;
    at_least("relations at 18, first focus 0.45 less 0.9", relations(0.45) - relations(0.9), 0.08);
}

/// Check P5 for S31, S33: the talk share that gives most results at month 60 lies between 0.1 and 0.8, and gives 0.10
/// more than no talk and than only talk.
#[test]
fn results_need_talk_and_too_much_talk_takes_them_away() {
    let grid = twentieths();
    let runs = runs(&grid, |focus| endless(Inputs { pressure: 0.2, ..reference().with_focus(focus) }));
    let results = at(&runs, 60, RESULTS);
    let talk = 1.0 - peak_of(&grid, &results);
    at_least("best talk share", talk, 0.1);
    at_most("best talk share", talk, 0.8);
    at_least("results at 60, best less no talk", max(&results) - results[20], 0.10);
    at_least("results at 60, best less only talk", max(&results) - results[0], 0.10);
}

/// Check P5 for S34, S35: from month 12 on, an agenda of 0.45 in place of 0.15 lowers the best talk share for the
/// results of the next three years by 0.03, and one of 0.80 by 0.03 again.
#[test]
fn the_more_is_agreed_the_less_talk_is_best() {
    let grid = twentieths();
    let year_old = run(&endless(reference())).at(12);
    let best_talk = |agenda: f64| {
        let next_years = |focus: &f64| {
            let inputs = endless(Inputs { pressure: 0.0, ..reference().with_focus(*focus) });
            let run = run_from(Stocks { agenda, ..year_old }, 12, &inputs, 36);
            mean(&[6, 12, 18, 24, 30, 36].map(|month| run.at(month).results))
        };
        1.0 - peak_of(&grid, &grid.iter().map(next_years).collect::<Vec<_>>())
    };
    let [little, some, much] = [0.15, 0.45, 0.80].map(best_talk);
    at_least("best talk share, agenda 0.15 less 0.45", little - some, 0.03);
    at_least("best talk share, agenda 0.45 less 0.80", some - much, 0.03);
}

/// Relations and results together at month 60, for every style, after four years of subsidy.
fn by_style() -> Vec<f64> {
    at(&runs(&twentieths(), |style| funded(48.0, reference().with_style(style))), 60, COMBINED)
}

/// Check F4 for S26, S27, S41: the best style lies between 0.2 and 0.7.
#[test]
fn the_best_style_is_to_support() {
    let best = peak_of(&twentieths(), &by_style());
    at_least("best style for month 60", best, 0.2);
    at_most("best style for month 60", best, 0.7);
}

/// Check F4 for S40, S41: letting go, and taking over, both give 0.20 less than the best style.
#[test]
fn letting_go_and_taking_over_are_both_far_from_best() {
    let combined = by_style();
    at_least("both at 60, best style less letting go", max(&combined) - combined[0], 0.2);
    at_least("both at 60, best style less taking over", max(&combined) - combined[20], 0.2);
}

/// Check F4 for S41: towards the best style no step of a twentieth goes down by more than 0.005.
#[test]
fn there_is_one_best_style_and_no_second_hill() {
    let combined = by_style();
    let top = index_of_max(&combined);
    let towards = |(index, step): (usize, &f64)| if index < top { *step } else { -step };
    let climbs: Vec<f64> = steps(&combined).iter().enumerate().map(towards).collect();
    at_least("smallest step towards the best style", min(&climbs), -0.005);
}

/// Check F4 for S33: the best constant focus for both at month 60 lies between 0.1 and 0.8, and gives 0.15 more than
/// only talk and than only results.
#[test]
fn the_best_focus_is_a_balance_of_relations_and_results() {
    let grid = twentieths();
    let balance = |focus| funded(48.0, Inputs { pressure: 0.2, ..reference().with_focus(focus) });
    let combined = at(&runs(&grid, balance), 60, COMBINED);
    let best = peak_of(&grid, &combined);
    at_least("best focus for month 60", best, 0.1);
    at_most("best focus for month 60", best, 0.8);
    at_least("both at 60, best focus less only talk", max(&combined) - combined[0], 0.15);
    at_least("both at 60, best focus less only results", max(&combined) - combined[20], 0.15);
}

/// Check F4 for S31, S32: a team that hardly does anything but talk has in three years at most half of the results of a
/// balanced one, and 0.10 less commitment.
#[test]
fn a_team_that_only_talks_gets_no_results_and_loses_commitment() {
    let balanced = funded(48.0, Inputs { pressure: 0.0, ..reference().with_style(0.3) });
    let (balanced, team) = (run(&balanced), run(&balanced.with_focus(0.05)));
    let most = max(&team.monthly(RESULTS)[..=36]);
    at_most("highest results in 36 months", most, 0.5 * balanced.at(36).results);
    let commitment = balanced.at(36).commitment - team.at(36).commitment;
    at_least("commitment at 36, balanced less talking", commitment, 0.1);
}

/// Mean commitment in months 6 to 24, for every focus of the first year.
fn early_commitment() -> Vec<f64> {
    let mean_of = |run: &Trajectory| mean(&run.monthly(COMMITMENT)[6..25]);
    runs(&twentieths(), first_year).iter().map(mean_of).collect()
}

/// Check F6 for S29, S31: a first-year focus of 0.25 gives 0.01 more commitment than only talk.
#[test]
fn some_early_action_feeds_commitment() {
    let commitment = early_commitment();
    at_least("mean commitment, first focus 0.25 less 0", commitment[5] - commitment[0], 0.01);
}

/// Check F6 for S29, S30: the best first-year focus gives 0.01 more commitment than one of 0.9.
#[test]
fn too_strong_an_early_push_does_not_feed_commitment() {
    let commitment = early_commitment();
    at_least("mean commitment, best first focus less 0.9", max(&commitment) - commitment[18], 0.01);
}
