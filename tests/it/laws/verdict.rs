//! The checks of `netwerktijd::verdict` at the parameters of the page: one test a group, each check a sentence.
//!
//! The samples are the checking ones, which were not used to choose the parameters.

use std::fmt::Write as _;
use std::sync::LazyLock;

use netwerktijd::model::{Mechanism, Parameters, Without};
use netwerktijd::verdict::sample::draws;
use netwerktijd::verdict::sensitivity::{Draw, Summary};
use netwerktijd::verdict::{Loss, Setting, Verdict, checks};

use super::support::{LOSSES, NOMINAL};
use crate::support::assert_golden;

static VERDICT: LazyLock<Verdict> =
    LazyLock::new(|| Verdict::of(&NOMINAL, Without::NOTHING, &Setting::VERDICT));

/// Every check of these groups holds in full.
#[track_caller]
fn all_hold(groups: &[&str]) {
    let of_groups: Vec<_> =
        VERDICT.readings.iter().filter(|reading| groups.contains(&reading.check.group())).collect();
    assert!(!of_groups.is_empty(), "there are no checks {groups:?}");
    let mut short = String::new();
    for reading in of_groups.into_iter().filter(|reading| !reading.holds()) {
        let check = reading.check;
        writeln!(short, "{}: {}: {} where {} is asked", check.key, check.sentence, reading.value, check.full)
            .unwrap();
    }
    assert!(short.is_empty(), "{short}");
}

#[test]
fn a_supported_network_matures_in_three_to_four_years() {
    all_hold(&["P1", "F3"]);
}

#[test]
fn after_the_subsidy_networks_thin_out_and_nobody_drops_to_nothing() {
    all_hold(&["P2"]);
}

#[test]
fn taking_over_scores_early_crumbles_while_funded_and_is_overtaken() {
    all_hold(&["P3", "F2"]);
}

#[test]
fn young_networks_trade_relations_for_results_and_old_ones_have_both() {
    all_hold(&["P4", "N1", "N8"]);
}

#[test]
fn quick_wins_help_and_neither_talk_nor_push_alone_does() {
    all_hold(&["P5", "F4", "F6", "F10", "F11"]);
}

#[test]
fn results_are_easier_to_catch_up_than_relations() {
    all_hold(&["P6", "F5", "F8"]);
}

#[test]
fn what_is_left_is_an_s_in_the_length_of_the_subsidy() {
    all_hold(&["P7", "F7"]);
}

#[test]
fn an_independent_coordinator_who_supports_does_best() {
    all_hold(&["F9"]);
}

#[test]
fn pressure_matters() {
    all_hold(&["F12", "N7"]);
}

#[test]
fn letting_go_is_a_zone_and_no_network_is_perfect() {
    all_hold(&["N2", "N3"]);
}

#[test]
fn a_team_that_only_talks_sags() {
    all_hold(&["N4"]);
}

#[test]
fn new_ideas_come_from_the_collective() {
    all_hold(&["N6"]);
}

#[test]
fn every_check_belongs_to_a_group_that_is_tested_here() {
    let source = include_str!("verdict.rs");
    for check in checks() {
        assert!(source.contains(&format!("\"{}\"", check.group())), "{} is tested nowhere", check.key);
    }
}

#[test]
fn keys_are_unique_and_a_direction_asks_no_more_than_the_full_check() {
    let mut keys: Vec<_> = checks().map(|check| check.key).collect();
    keys.sort_unstable();
    let count = keys.len();
    keys.dedup();
    assert_eq!(keys.len(), count);
    for check in checks() {
        assert!(check.direction.is_none_or(|direction| direction <= check.full), "{}", check.key);
    }
}

#[test]
fn what_is_lost_without_each_mechanism_is_what_was_read() {
    let mut text = String::new();
    for Loss { without, directions, full } in LOSSES.iter() {
        let keys: Vec<_> = directions.iter().map(|reading| reading.check.key).collect();
        let name = without.map_or("nothing", Mechanism::key);
        writeln!(text, "without {name}: {} in full; directions {}", full.len(), keys.join(" ")).unwrap();
    }
    assert_golden("ablation.txt", &text);
}

#[test]
fn a_check_fails_when_what_it_names_breaks() {
    let loses = |mechanism, key: &str| {
        let loss = LOSSES.iter().find(|loss| loss.without == Some(mechanism)).unwrap();
        assert!(
            loss.full.iter().any(|reading| reading.check.key == key),
            "{key} holds without {mechanism:?}"
        );
    };
    loses(Mechanism::TakeOver, "P3.fall-from");
    loses(Mechanism::Routine, "P2.active-12");
    loses(Mechanism::OwnSuccess, "F3.results");
    loses(Mechanism::Agreements, "P5.no-talk");
    loses(Mechanism::Pressure, "F12.relations");
    loses(Mechanism::Legitimacy, "F9.relations");
    loses(Mechanism::Expectations, "N4.sags");
    loses(Mechanism::Ideas, "N6.ideas");
    loses(Mechanism::Meeting, "N1.low-corner");
    loses(Mechanism::Floor, "P2.floor");
}

#[test]
fn what_cannot_be_read_does_not_hold() {
    let setting = Setting { cloud: 20, population: 20, ..Setting::DRAW };
    for (index, symbol) in Parameters::SYMBOLS.iter().enumerate() {
        let mut values = NOMINAL.to_array();
        values[index] = f64::NAN;
        let verdict = Verdict::of(&Parameters::from_array(values), Without::NOTHING, &setting);
        let holding: Vec<_> = verdict.readings.iter().filter(|reading| reading.holds()).collect();
        assert!(holding.is_empty(), "without a value of {symbol} this holds: {holding:?}");
    }
}

#[test]
fn groups_are_told_once_and_are_no_firmer_than_their_weakest_check() {
    let sets = draws(&NOMINAL, 12, 0.3, 5);
    let setting = Setting { cloud: 20, population: 20, ..Setting::DRAW };
    let rows: Vec<Draw> = sets.iter().map(|set| Draw::of(set, &setting)).collect();
    let summary = Summary::of(&rows);
    assert_eq!(summary.groups.iter().map(|group| group.checks).sum::<usize>(), checks().count());
    for group in &summary.groups {
        assert!(group.all_directions <= group.weakest, "{group:?}");
        assert!(group.all_full <= group.all_directions, "{group:?}");
        assert!(summary.all_directions <= group.all_directions, "{group:?}");
    }
}
