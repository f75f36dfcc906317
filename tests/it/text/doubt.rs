//! What a takeaway is about, read off runs by other means than those on screen; and how many models agree with it.

use netwerktijd::exploration::{Exploration, FREE_SEED, Study};
use netwerktijd::model::{Ensemble, Parameters, simulate_single};
use netwerktijd::sample;
use netwerktijd::text::statement::{Order, Statement, Takeaway, statements, takeaway_of};

use super::statements::{LAST, LOW, NOTABLE, YEAR, end, later, points};
use crate::support::{EXPLORER, Random, explore, pair};

/// How many random pairs have their doubt counted anew, each with and without the pinned one.
const DOUBTED: usize = 150;

/// What a takeaway is about, in index points.
pub struct Seen {
    year: i64,
    end: i64,
    later: i64,
    funded_peak: i64,
    peak: i64,
    relations: (i64, i64),
}

impl Seen {
    /// In the run on screen.
    pub fn on_screen(study: &Study) -> Self {
        Self::of(study, |month| (study.run.at(month).relations, study.run.at(month).results))
    }

    /// In the run with other parameters, alone and not side by side with others.
    fn with(study: &Study, parameters: &Parameters) -> Self {
        let run = simulate_single(&study.scenario.inputs(), parameters, LAST);
        Self::of(study, |month| {
            let x = run[usize::from(month)];
            (x.relations.into(), x.results.into())
        })
    }

    fn of(study: &Study, at: impl Fn(u16) -> (f64, f64)) -> Self {
        let results = |month| points(at(month).1);
        let highest = |last| (0..=last).map(results).max().unwrap();
        Self {
            year: results(YEAR),
            end: results(end(study)),
            later: results(later(study)),
            funded_peak: highest(end(study)),
            peak: highest(LAST),
            relations: (points(at(0).0), points(at(end(study)).0)),
        }
    }
}

/// In how many of these sets of parameters a takeaway is true as well.
fn as_true(takeaway: Takeaway, own: &Study, pinned: Option<&Study>, sets: &[Parameters]) -> usize {
    let holds = |set: &&Parameters| {
        let other = pinned.map(|pinned| Seen::with(pinned, set));
        is_true(takeaway, &Seen::with(own, set), other.as_ref())
    };
    sets.iter().filter(holds).count()
}

/// Whether the doubt that is stated is the doubt there is.
fn doubted(said: &[Statement], takeaway: Takeaway, own: &Study, pinned: Option<&Study>) -> bool {
    let fitting = Ensemble::embedded().unwrap();
    let drawn = sample::draws(EXPLORER.parameters(), 200, 0.3, FREE_SEED);
    let expected = Statement::Doubt {
        chosen: as_true(takeaway, own, pinned, fitting.members()),
        of_chosen: 32,
        free: as_true(takeaway, own, pinned, &drawn),
        of_free: 200,
    };
    said.last() == Some(&expected)
}

/// Between which values eight of ten variants lie in a month.
pub fn spread(study: &Study, month: u16) -> (i64, i64) {
    let result = |set: &Parameters| {
        let run = simulate_single(&study.scenario.inputs(), set, month);
        f64::from(run[usize::from(month)].results)
    };
    let mut values: Vec<f64> = Ensemble::embedded().unwrap().members().iter().map(result).collect();
    values.sort_by(f64::total_cmp);
    let edge = |share: f64| {
        let place = share * (values.len() - 1) as f64;
        let (below, above) = (values[place.floor() as usize], values[place.ceil() as usize]);
        points(below + (above - below) * place.fract())
    };
    (edge(0.1), edge(0.9))
}

fn order(difference: i64) -> Order {
    match difference {
        NOTABLE.. => Order::More,
        ..=-3 => Order::Less,
        _ => Order::Same,
    }
}

/// Whether a takeaway is true.
pub fn is_true(takeaway: Takeaway, own: &Seen, pinned: Option<&Seen>) -> bool {
    if let Takeaway::Compared { start, left } = takeaway {
        let Some(pinned) = pinned else { return false };
        return start == order(own.year - pinned.year) && left == order(own.later - pinned.later);
    }
    let (at_end, left, highest) = (own.end, own.later, own.peak);
    let falls = own.funded_peak - at_end >= NOTABLE;
    let change = order(own.relations.1 - own.relations.0);
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

#[test]
fn the_doubt_stated_is_the_doubt_there_is() {
    let mut random = Random::seeded(12);
    let mut sure = 0;
    for _ in 0..DOUBTED {
        let (own, pinned) = pair(&mut random);
        let both = explore(own, Some(pinned));
        let alone = Exploration::new(both.own.clone(), vec![]);
        for exploration in [both, alone] {
            let (own, pinned) = (&exploration.own, exploration.pinned().map(|pinned| &*pinned.study));
            let said = statements(&exploration);
            let scenarios = (own.scenario, pinned.map(|pinned| pinned.scenario));
            assert!(doubted(&said, takeaway_of(&exploration), own, pinned), "{said:?} of {scenarios:?}");
            sure += usize::from(matches!(said.last(), Some(Statement::Doubt { chosen: 32, free: 200, .. })));
        }
    }
    assert!(sure < DOUBTED, "not everything is certain: {sure} of {}", 2 * DOUBTED);
}
