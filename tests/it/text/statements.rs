//! Every statement and takeaway, held against the series by a reading of its own: nothing here calls what made them.

use netwerktijd::exploration::{Exploration, Study};
use netwerktijd::model::{Drive, activity};
use netwerktijd::scenario::Control;
use netwerktijd::text::statement::{Statement, statements, takeaway_of};

use super::doubt::{Seen, is_true, spread};

use crate::support::{EXPLORER, Random, cases, explore, pair};

/// How many random pairs are read, each with and without the pinned one.
const PAIRS: usize = 5_000;
/// The first year, and the last month.
pub const YEAR: u16 = 12;
pub const LAST: u16 = 96;
/// From this many points a difference is called one; below so many points results are called low.
pub const NOTABLE: i64 = 3;
pub const LOW: i64 = 15;

pub fn points(value: f64) -> i64 {
    (value * 100.0).round() as i64
}

pub fn end(study: &Study) -> u16 {
    study.scenario.get(Control::Subsidy).unsigned_abs()
}

pub fn later(study: &Study) -> u16 {
    (end(study) + 24).min(LAST)
}

fn results(study: &Study, month: u16) -> i64 {
    points(study.run.at(month).results)
}

fn relations(study: &Study, month: u16) -> i64 {
    points(study.run.at(month).relations)
}

/// The first month of the highest results up to a month, and their value.
fn peak(study: &Study, until: u16) -> (u16, f64) {
    (0..=until)
        .map(|month| (month, study.run.at(month).results))
        .fold((0, -1.0), |best, next| if next.1 > best.1 { next } else { best })
}

/// The coordinator's share of what happens after a year.
fn coordinators_part(study: &Study) -> f64 {
    let (inputs, p) = (study.scenario.inputs(), *EXPLORER.parameters());
    let a = activity(&study.run.at(YEAR), &Drive::at(f64::from(YEAR), &inputs, &p), &p);
    a.coordinator_yield / a.total_yield
}

/// The highest share of the members' time that goes to results, with the pull of the pressure.
fn time_for_results(study: &Study) -> f64 {
    let (inputs, p) = (study.scenario.inputs(), *EXPLORER.parameters());
    let share = |month: u16| {
        let drive = Drive::at(f64::from(month), &inputs, &p);
        let pull = drive.pressure * (1.0 - study.run.at(month).results);
        drive.focus + (1.0 - drive.focus) * pull
    };
    (0..=LAST).map(share).fold(0.0, f64::max)
}

/// How far the results of the one that leads lie above those of the other, at a month.
fn gap(own: &Study, pinned: &Study, own_leads: bool, month: u16) -> f64 {
    let difference = own.run.at(month).results - pinned.run.at(month).results;
    if own_leads { difference } else { -difference }
}

/// Ahead at a month, and never again behind by more than half a point.
fn ahead_for_good(own: &Study, pinned: &Study, own_leads: bool, month: u16) -> bool {
    gap(own, pinned, own_leads, month) > 0.0
        && (month..=LAST).all(|month| gap(own, pinned, own_leads, month) >= -0.005)
}

/// Whether a statement about two scenarios is true.
fn true_of_two(statement: &Statement, own: &Study, pinned: &Study) -> bool {
    let ends = |study: &Study| (results(study, end(study)), results(study, later(study)));
    match *statement {
        Statement::FirstYear { own: one, pinned: other, mostly_coordinator } => {
            let leader = if other - one >= NOTABLE { pinned } else { own };
            (one, other) == (results(own, YEAR), results(pinned, YEAR))
                && mostly_coordinator == (coordinators_part(leader) >= 0.5)
        }
        Statement::Crossing { month, own_leads } => {
            let behind = (0..month).any(|month| gap(own, pinned, own_leads, month) <= -0.02);
            let wins = (month..=LAST).any(|month| gap(own, pinned, own_leads, month) >= 0.02);
            let first = (0..=LAST).find(|month| ahead_for_good(own, pinned, own_leads, *month));
            behind && wins && first == Some(month)
        }
        Statement::StaysAhead { own_leads } => {
            (YEAR..=LAST).all(|month| gap(own, pinned, own_leads, month) >= -0.005)
                && [YEAR, LAST].iter().all(|month| {
                    let difference = results(own, *month) - results(pinned, *month);
                    (if own_leads { difference } else { -difference }) >= NOTABLE
                })
        }
        Statement::LeftOfBoth { own: one, pinned: other } => (one, other) == (ends(own), ends(pinned)),
        // Held against runs of its own below, for fewer scenarios: it takes some hundreds of them.
        Statement::Doubt { chosen, free, .. } => chosen <= 32 && free <= 200,
        _ => false,
    }
}

/// Whether a statement about one scenario is true.
fn true_of_one(statement: &Statement, own: &Study) -> bool {
    let highest = points(peak(own, LAST).1);
    match *statement {
        Statement::Crumbles { month, peak: value, end: at_end } => {
            let (when, height) = peak(own, end(own));
            (month, value, at_end) == (when, points(height), results(own, end(own)))
                && month < end(own)
                && value - at_end >= NOTABLE
        }
        Statement::Grows { year, end: at_end } => {
            (year, at_end) == (results(own, YEAR), results(own, end(own))) && highest >= LOW
        }
        Statement::Low { peak: value } => value == highest && value < LOW,
        Statement::Alone { percent } => {
            let part = coordinators_part(own);
            percent == points(part) && part >= 0.3
        }
        Statement::MostlyTalk { percent } => {
            let focus = own.scenario.get(Control::EarlyFocus).max(own.scenario.get(Control::LateFocus));
            percent == i64::from(focus) && points(time_for_results(own)) <= percent && percent <= 15
        }
        Statement::Relations { start, end: at_end } => {
            (start, at_end) == (relations(own, 0), relations(own, end(own)))
        }
        Statement::LeftOver { end: at_end, later: left } => {
            (at_end, left) == (results(own, end(own)), results(own, later(own)))
        }
        Statement::Spread { low, high } => (low, high) == spread(own, later(own)) && low <= high,
        Statement::Doubt { chosen, free, .. } => chosen <= 32 && free <= 200,
        _ => false,
    }
}

/// What is not true, if anything.
fn falsehoods(exploration: &Exploration) -> Vec<String> {
    let (own, pinned) = (&exploration.own, exploration.pinned().map(|pinned| &*pinned.study));
    let said = statements(exploration);
    let mut wrong: Vec<String> = said
        .iter()
        .filter(|statement| match pinned {
            Some(pinned) => !true_of_two(statement, own, pinned),
            None => !true_of_one(statement, own),
        })
        .map(|statement| format!("{statement:?}"))
        .collect();
    let takeaway = takeaway_of(exploration);
    let (seen, beside) = (Seen::on_screen(own), pinned.map(Seen::on_screen));
    if !is_true(takeaway, &seen, beside.as_ref()) {
        wrong.push(format!("{takeaway:?}"));
    }
    if !(3..=5).contains(&said.len()) {
        wrong.push(format!("{} statements: {said:?}", said.len()));
    }
    let names = pinned.map(|pinned| pinned.scenario);
    wrong.into_iter().map(|what| format!("{what}\n    of {:?} {names:?}", own.scenario)).collect()
}

#[track_caller]
fn assert_true(wrong: &[String]) {
    let step = wrong.len().div_ceil(12).max(1);
    let shown: Vec<&str> = wrong.iter().step_by(step).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} falsehoods, such as\n{}", wrong.len(), shown.join("\n"));
}

#[test]
fn every_statement_about_a_case_is_true() {
    let wrong: Vec<String> = cases().iter().flat_map(|(_, exploration)| falsehoods(exploration)).collect();
    assert_true(&wrong);
}

#[test]
fn every_statement_about_any_two_scenarios_is_true() {
    let mut random = Random::seeded(11);
    let mut wrong = Vec::new();
    for _ in 0..PAIRS {
        let (own, pinned) = pair(&mut random);
        let both = explore(own, Some(pinned));
        let alone = Exploration::new(both.own.clone(), vec![]);
        wrong.extend(falsehoods(&both));
        wrong.extend(falsehoods(&alone));
    }
    assert_true(&wrong);
}
