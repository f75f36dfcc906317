//! Every mission can be reached in clearly different ways, not by staying where it begins, and not by the highest line.

use std::sync::LazyLock;

use netwerktijd::exploration::Study;
use netwerktijd::lesson::Head;
use netwerktijd::practise::{Cost, Judged, Mission, Moment, Target};
use netwerktijd::scenario::{Control, Scenario};
use netwerktijd::text::Language;
use netwerktijd::text::number::index;
use netwerktijd::text::practise::{cost, now, target};

use super::checker::numbers;
use super::lessons::{MISSION, of_kind};
use crate::support::{EXPLORER, Random, scenario};

fn missions() -> Vec<(String, Mission)> {
    let found = of_kind(MISSION).into_iter().map(|lesson| match &lesson.head {
        Head::Mission(head) => (lesson.id.clone(), head.mission(&lesson.scenarios)),
        other => panic!("{other:?}"),
    });
    found.collect()
}

/// Scenarios over the range of every free control.
fn grid(mission: &Mission) -> Vec<Scenario> {
    let steps = if mission.free.len() > 5 { 4 } else { 6 };
    mission.free.iter().fold(vec![mission.start], |found, control| {
        let spec = control.spec();
        let value = |step: i32| {
            let span = i32::from(spec.high - spec.low);
            spec.low + i16::try_from(span * step / (steps - 1)).unwrap()
        };
        found
            .into_iter()
            .flat_map(|scenario| (0..steps).map(move |step| scenario.with(*control, value(step))))
            .collect()
    })
}

/// Whether some free control differs by at least a quarter of its range.
fn differ(mission: &Mission, one: Scenario, other: Scenario) -> bool {
    mission.free.iter().any(|control: &Control| {
        let spec = control.spec();
        (spec.place(one.get(*control)) - spec.place(other.get(*control))).abs() >= 0.25
    })
}

#[test]
fn there_are_at_least_three_and_none_begins_reached() {
    let missions = missions();
    assert!(missions.len() >= 3);
    for (name, mission) in missions {
        let start = EXPLORER.study(mission.start);
        assert!(!mission.is_reached(&start), "{name} begins reached");
    }
}

/// One setting of a mission: whether it reaches all, and the highest results of it.
struct Setting {
    scenario: Scenario,
    reached: bool,
    height: i64,
}

/// Every setting over the grid of every mission, run once for all tests.
static TRIED: LazyLock<Vec<(String, Mission, Vec<Setting>)>> = LazyLock::new(|| {
    let run = |(name, mission): (String, Mission)| {
        let setting = |scenario| {
            let study = EXPLORER.study(scenario);
            let reached = mission.is_reached(&study);
            Setting { scenario, reached, height: index(study.outcomes.peak.value) }
        };
        let settings = grid(&mission).into_iter().map(setting).collect();
        (name, mission, settings)
    };
    missions().into_iter().map(run).collect()
});

#[test]
fn every_mission_has_at_least_three_clearly_different_solutions() {
    for (name, mission, tried) in TRIED.iter() {
        let mut found: Vec<Scenario> = Vec::new();
        let solutions = tried.iter().filter(|setting| setting.reached).map(|setting| setting.scenario);
        for scenario in solutions.clone() {
            if found.iter().all(|other| differ(mission, scenario, *other)) {
                found.push(scenario);
            }
        }
        let solved = solutions.count();
        assert!(
            found.len() >= 3,
            "{name}: {} different ones, {solved} of {} tries",
            found.len(),
            tried.len()
        );
        // Nor is it won by whatever one does.
        assert!(solved * 3 < tried.len(), "{name}: {solved} of {} tries reach it", tried.len());
    }
}

#[test]
fn the_highest_line_wins_no_mission_by_itself() {
    for (name, _, tried) in TRIED.iter() {
        let heights = |reached| {
            tried.iter().filter(move |setting| setting.reached == reached).map(|setting| setting.height)
        };
        assert!(heights(false).max() > heights(true).min(), "{name}");
    }
}

/// The same numbers read off the run by hand.
fn by_hand(target: Target, study: &Study) -> (i64, bool) {
    let end = study.scenario.subsidy();
    let month = |at| match at {
        Moment::Year => 12,
        Moment::End => end,
        Moment::Later => (end + 24).min(96),
    };
    let results = |month: u16| (study.run.at(month).results * 100.0).round() as i64;
    let relations = |month: u16| (study.run.at(month).relations * 100.0).round() as i64;
    match target {
        Target::Kept(need) => {
            let (was, left) = (results(end), results(month(Moment::Later)));
            let kept = if was == 0 { 0 } else { (100.0 * left as f64 / was as f64).floor() as i64 };
            (kept, was > 0 && left * 100 >= need * was)
        }
        Target::Results { at, points } => (results(month(at)), results(month(at)) >= points),
        Target::Relations { at, points } => (relations(month(at)), relations(month(at)) >= points),
        Target::RelationsNeverBelow(points) => {
            let all: Vec<i64> = (0..=month(Moment::Later)).map(relations).collect();
            (*all.iter().min().unwrap(), all.iter().all(|value| *value >= points))
        }
        Target::SubsidyAtMost(months) => (i64::from(end), i64::from(end) <= months),
    }
}

#[test]
fn reached_is_what_the_run_says_for_any_scenario() {
    let mut random = Random::seeded(31);
    let targets: Vec<Target> = missions().into_iter().flat_map(|(_, mission)| mission.targets).collect();
    for _ in 0..400 {
        let study = EXPLORER.study(scenario(&mut random));
        for target in &targets {
            let judged = target.judge(&study);
            assert_eq!(
                (judged.value, judged.reached),
                by_hand(*target, &study),
                "{target:?} {:?}",
                study.scenario
            );
        }
    }
}

#[test]
fn what_may_not_be_changed_does_not_count() {
    let (_, mission) = missions().remove(0);
    let solved =
        grid(&mission).into_iter().find(|scenario| mission.is_reached(&EXPLORER.study(*scenario))).unwrap();
    let fixed = netwerktijd::scenario::CONTROLS.iter().filter_map(|spec| spec.control);
    let fixed = fixed.into_iter().find(|control| !mission.free.contains(control)).unwrap();
    let changed = solved.with(fixed, if solved.get(fixed) == 50 { 51 } else { 50 });
    assert!(!mission.is_reached(&EXPLORER.study(changed)));
}

#[test]
fn targets_and_costs_say_their_numbers_in_both_languages() {
    for (_, mission) in missions() {
        let study = EXPLORER.study(mission.start);
        for language in Language::ALL {
            for judged in mission.judge(&study) {
                let need = match judged.target {
                    Target::Kept(need) | Target::RelationsNeverBelow(need) | Target::SubsidyAtMost(need) => {
                        need
                    }
                    Target::Results { points, .. } | Target::Relations { points, .. } => points,
                };
                let said = target(language, judged.target);
                assert!(numbers(&said) == [need], "{said}");
                assert_eq!(numbers(&now(language, &judged)), [judged.value]);
            }
            for counted in &mission.costs {
                let (value, words) = cost(language, *counted, counted.of(&study));
                assert!(!words.is_empty());
                if !(*counted == Cost::Waiting && counted.of(&study) == 0) {
                    assert_eq!(value, counted.of(&study).to_string());
                }
            }
        }
    }
    let never = Judged { target: Target::SubsidyAtMost(36), value: 48, reached: false };
    assert_eq!(now(Language::Dutch, &never), "Nu 48 maanden");
}
