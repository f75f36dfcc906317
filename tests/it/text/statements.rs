//! Every statement and takeaway, held against the series by a reading of its own: nothing here calls what made them.

use netwerktijd::exploration::{Exploration, Study};
use netwerktijd::model::{Drive, Stocks, Trajectory, activity};
use netwerktijd::scenario::Control;
use netwerktijd::text::statement::{Order, Statement, Takeaway, statements, takeaway_of};

use crate::support::{EXPLORER, Random, cases, explore, pair};

/// How many random pairs are read, each with and without the pinned one.
const PAIRS: usize = 2_000;
/// The first year, and the last month.
const YEAR: u16 = 12;
const LAST: u16 = 96;
/// From this many points a difference is called one; below so many points results are called low.
const NOTABLE: i64 = 3;
const LOW: i64 = 15;

fn points(value: f64) -> i64 {
    (value * 100.0).round() as i64
}

fn end(study: &Study) -> u16 {
    study.scenario.get(Control::Subsidy).unsigned_abs()
}

fn later(study: &Study) -> u16 {
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
    let (inputs, p) = (study.scenario.inputs(), EXPLORER.table.values());
    let a = activity(&study.run.at(YEAR), &Drive::at(f64::from(YEAR), &inputs, &p), &p);
    a.coordinator_yield / a.total_yield
}

/// The highest share of the members' time that goes to results, with the pull of the pressure.
fn time_for_results(study: &Study) -> f64 {
    let (inputs, p) = (study.scenario.inputs(), EXPLORER.table.values());
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

fn quantile(runs: &[Trajectory], month: u16, share: f64, stock: fn(&Stocks) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(|run| stock(&run.at(month))).collect();
    values.sort_by(f64::total_cmp);
    let place = share * (values.len() - 1) as f64;
    let (below, above) = (values[place.floor() as usize], values[place.ceil() as usize]);
    below + (above - below) * place.fract()
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
        Statement::Variants { count, total, own_leads } => {
            let left = |study: &Study, run: &Trajectory| run.at(later(study)).results;
            let pairs = own.variants.iter().zip(&pinned.variants);
            let ahead = pairs.filter(|(one, other)| {
                let (one, other) = (left(own, one), left(pinned, other));
                if own_leads { one > other } else { other > one }
            });
            let difference = results(own, later(own)) - results(pinned, later(pinned));
            count == ahead.count()
                && total == EXPLORER.variant_count()
                && (if own_leads { difference } else { -difference }) >= NOTABLE
        }
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
        Statement::Spread { low, high } => {
            let edge = |share| points(quantile(&own.variants, later(own), share, |stocks| stocks.results));
            (low, high) == (edge(0.1), edge(0.9)) && low <= high
        }
        _ => false,
    }
}

fn order(difference: i64) -> Order {
    match difference {
        NOTABLE.. => Order::More,
        ..=-3 => Order::Less,
        _ => Order::Same,
    }
}

/// Whether a takeaway is true.
fn is_true(takeaway: Takeaway, own: &Study, pinned: Option<&Study>) -> bool {
    if let Takeaway::Compared { start, left } = takeaway {
        let Some(pinned) = pinned else { return false };
        return start == order(results(own, YEAR) - results(pinned, YEAR))
            && left == order(results(own, later(own)) - results(pinned, later(pinned)));
    }
    let (at_end, left) = (results(own, end(own)), results(own, later(own)));
    let highest = points(peak(own, LAST).1);
    let falls = points(peak(own, end(own)).1) - at_end >= NOTABLE;
    let change = order(relations(own, end(own)) - relations(own, 0));
    let grows = !falls && highest >= LOW;
    pinned.is_none()
        && match takeaway {
            Takeaway::Crumbles => falls,
            Takeaway::TalkOnly => !falls && highest < LOW && change == Order::More,
            Takeaway::Stalls => !falls && highest < LOW && change != Order::More,
            Takeaway::WearsOut => grows && change == Order::Less,
            Takeaway::Holds => grows && change == Order::Same && 3 * left >= at_end,
            Takeaway::Lasts => grows && change == Order::More && 3 * left >= 2 * at_end,
            Takeaway::Thins => grows && change == Order::More && 3 * left < 2 * at_end && 3 * left >= at_end,
            Takeaway::Vanishes => grows && change != Order::Less && 3 * left < at_end,
            Takeaway::Compared { .. } => false,
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
    if !is_true(takeaway, own, pinned) {
        wrong.push(format!("{takeaway:?}"));
    }
    if !(2..=4).contains(&said.len()) {
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
