//! Every statement of the advice is confirmed by runs of its own, by someone who knows nothing of grids.

use netwerktijd::policy::{Advice, Around, LENGTHS, Lengths, Own, Reached};
use netwerktijd::scenario::{Control, Goal, Outcome, Scenario};

use super::{direct, grid, setting};
use crate::support::{EXPLORER, Random};

/// How far a cell may be from its run, so how near to the goal a run may lie and be called either.
const NEAR: f64 = 1e-3;

pub fn advice(scenario: Scenario, goal: Goal, others: &[i16]) -> Advice {
    let around = Around::new(&grid(scenario, goal.outcome), scenario, goal, others, &EXPLORER);
    Advice::new(&around, &Own::new(scenario, goal, &EXPLORER))
}

/// Whether a run surely reaches the goal, surely misses it, or lies too near to say.
fn sure(scenario: Scenario, goal: Goal, style: i16, months: u16) -> Option<bool> {
    let value = direct(scenario, style, months, goal.outcome);
    let level = (f64::from(goal.points) - 0.5) / 100.0;
    ((value - level).abs() > NEAR).then_some(value > level)
}

/// Holds lengths against runs at every month.
fn check_lengths(scenario: Scenario, goal: Goal, style: i16, lengths: Lengths) {
    for months in LENGTHS.0..=LENGTHS.1 {
        let said = match lengths {
            Lengths::None => false,
            Lengths::All => true,
            Lengths::From(first) => months >= first,
            Lengths::UpTo(last) => months <= last,
            Lengths::Between(first, last) => (first..=last).contains(&months),
            // Says of the first that it is enough, of shorter ones that they are not, and nothing of longer ones.
            Lengths::Some(first) if months <= first => months == first,
            Lengths::Some(_) => continue,
        };
        let is = sure(scenario, goal, style, months);
        assert!(is.is_none_or(|is| is == said), "{scenario:?} {goal:?} {style} {months}: {lengths:?}");
    }
}

#[test]
fn the_lengths_at_a_style_are_those_of_runs_of_their_own() {
    let mut random = Random::seeded(31);
    let mut seen = [0; 6];
    for _ in 0..250 {
        let (scenario, goal) = setting(&mut random);
        let other = random.between(0.0, 101.0).floor() as i16;
        let advice = advice(scenario, goal, &[other]);
        let own = scenario.get(Control::Style);
        assert_eq!(advice.own.style, own);
        assert_eq!(advice.at(own), Some(advice.own));
        for style in [own, other, 20, 35] {
            let lengths = advice.at(style).unwrap().lengths;
            check_lengths(scenario, goal, style, lengths);
            let kind = match lengths {
                Lengths::None => 0,
                Lengths::All => 1,
                Lengths::From(_) => 2,
                Lengths::UpTo(_) => 3,
                Lengths::Between(..) => 4,
                Lengths::Some(_) => 5,
            };
            seen[kind] += 1;
        }
    }
    assert!(seen[..5].iter().all(|count| *count > 2), "some kinds were hardly met: {seen:?}");
}

#[test]
fn within_the_ranges_some_length_is_enough_and_outside_none_is() {
    let mut random = Random::seeded(32);
    let mut kinds = [0; 4];
    for _ in 0..200 {
        let (scenario, goal) = setting(&mut random);
        let advice = advice(scenario, goal, &[]);
        let within = |style: i16| advice.ranges.iter().any(|(from, to)| (*from..=*to).contains(&style));
        let mut looked = vec![0, 100, random.between(0.0, 101.0).floor() as i16];
        for (from, to) in &advice.ranges {
            looked.extend([*from, from - 1, *to, to + 1]);
        }
        for style in looked.into_iter().filter(|style| (0..=100).contains(style)) {
            let mut lengths = LENGTHS.0..=LENGTHS.1;
            if within(style) {
                let enough = lengths.any(|months| sure(scenario, goal, style, months) != Some(false));
                assert!(enough, "{scenario:?} {goal:?}: no length is enough at {style}");
            } else {
                let missed = lengths.all(|months| sure(scenario, goal, style, months) != Some(true));
                assert!(missed, "{scenario:?} {goal:?}: some length is enough at {style}");
            }
        }
        assert!(advice.ranges.windows(2).all(|pair| pair[0].1 + 1 < pair[1].0));
        kinds[advice.ranges.len().min(3)] += 1;
    }
    assert!(kinds[0] > 5 && kinds[1] > 5, "{kinds:?}");
}

#[test]
fn the_earliest_length_is_enough_at_its_style_and_no_shorter_one_is_anywhere_on_the_map() {
    let mut random = Random::seeded(33);
    let mut found = 0;
    for _ in 0..150 {
        let (scenario, goal) = setting(&mut random);
        let advice = advice(scenario, goal, &[]);
        let Some((months, style)) = advice.earliest else {
            assert!(advice.ranges.is_empty());
            assert_eq!(advice.reached, Reached::Nowhere);
            continue;
        };
        found += 1;
        assert_ne!(sure(scenario, goal, style, months), Some(false), "{scenario:?} {goal:?}");
        for shorter in LENGTHS.0..months {
            for style in (0..=100).step_by(4) {
                let is = sure(scenario, goal, style, shorter);
                assert_ne!(is, Some(true), "{scenario:?} {goal:?}: {shorter} months at {style} are enough");
            }
        }
    }
    assert!(found > 60, "{found}");
}

#[test]
fn time_is_said_to_help_only_where_more_of_it_never_undoes_the_goal() {
    let mut random = Random::seeded(34);
    let mut helped = 0;
    for _ in 0..150 {
        let (scenario, goal) = setting(&mut random);
        let advice = advice(scenario, goal, &[]);
        let Reached::Somewhere { time_helps: true } = advice.reached else { continue };
        helped += 1;
        for (from, to) in &advice.ranges {
            for style in [*from, i16::midpoint(*from, *to), *to] {
                let longest = sure(scenario, goal, style, LENGTHS.1);
                assert_ne!(longest, Some(false), "{scenario:?} {goal:?} {style}");
            }
        }
    }
    assert!(helped > 20, "{helped}");
}

#[test]
fn the_borders_are_drawn_at_the_ends_of_the_ranges_but_not_at_the_rim() {
    let supporting = advice(Scenario::default(), Goal::default(), &[]);
    let [(from, to)] = supporting.ranges[..] else { panic!("{:?}", supporting.ranges) };
    assert!(from > 0 && to < 100);
    let [left, right] = supporting.borders[..] else { panic!("{:?}", supporting.borders) };
    assert!((left - f64::from(from)).abs() <= 1.0 && (right - f64::from(to)).abs() <= 1.0);
    let everywhere = advice(Scenario::default(), Goal { outcome: Outcome::RelationsLeft, points: 5 }, &[]);
    assert_eq!((everywhere.reached, everywhere.borders.len()), (Reached::Everywhere, 0));
    let nowhere = advice(Scenario::default(), Goal { outcome: Outcome::ResultsLeft, points: 90 }, &[]);
    assert_eq!((nowhere.reached, nowhere.borders.len()), (Reached::Nowhere, 0));
}

#[test]
fn lengths_with_gaps_are_told_from_ranges() {
    let goal = Goal { outcome: Outcome::ResultsLeft, points: 50 };
    let column = |enough: &dyn Fn(u16) -> bool| -> Vec<f64> {
        (LENGTHS.0..=LENGTHS.1).map(|months| if enough(months) { 0.495 } else { 0.494 }).collect()
    };
    let lengths = |enough: &dyn Fn(u16) -> bool| Lengths::of(&column(enough), goal);
    assert_eq!(lengths(&|_| true), Lengths::All);
    assert_eq!(lengths(&|_| false), Lengths::None);
    assert_eq!(lengths(&|months| months >= 7), Lengths::From(7));
    assert_eq!(lengths(&|months| months == 72), Lengths::From(72));
    assert_eq!(lengths(&|months| months <= 71), Lengths::UpTo(71));
    assert_eq!(lengths(&|months| (7..=71).contains(&months)), Lengths::Between(7, 71));
    assert_eq!(lengths(&|months| months != 30), Lengths::Some(6));
    assert_eq!(lengths(&|months| months == 20 || months > 40), Lengths::Some(20));
}

/// The models are run one by one here, each in double precision.
#[test]
fn the_spread_of_the_shortest_length_is_that_of_the_varied_models() {
    use netwerktijd::model::simulate;
    use netwerktijd::policy::Spread;
    let mut random = Random::seeded(35);
    let (mut seen, mut held) = ([0, 0, 0], 0);
    for _ in 0..25 {
        let (scenario, goal) = setting(&mut random);
        // Lengths at which each model surely reaches the goal first, and at which it may do so.
        let mut surely = Vec::new();
        let mut maybe = Vec::new();
        for member in EXPLORER.members() {
            let run = |months: u16| {
                let there = scenario.with(Control::Subsidy, months as i16);
                let run = simulate(&there.inputs(), member, 120);
                let at = run.at(goal.outcome.month(months));
                if goal.outcome.is_relations() { at.relations } else { at.results }
            };
            let values: Vec<f64> = (LENGTHS.0..=LENGTHS.1).map(run).collect();
            let first =
                |level: f64| values.iter().position(|value| *value >= level).map(|row| row as u16 + 6);
            maybe.push(first(goal.level() - NEAR));
            surely.push(first(goal.level() + NEAR));
        }
        let Spread { total, reaching, shortest } = Spread::new(scenario, goal, &EXPLORER);
        let count = |firsts: &[Option<u16>]| firsts.iter().flatten().count();
        assert_eq!(total, 32);
        assert!((count(&surely)..=count(&maybe)).contains(&reaching), "{scenario:?} {goal:?}: {reaching}");
        assert_eq!(shortest.is_some(), reaching > 0);
        if let Some((low, high)) = shortest
            && [count(&surely), count(&maybe)] == [reaching; 2]
        {
            // A tenth lies below, a tenth above: the models at those places in the row, give or take their neighbours.
            let row = |firsts: &[Option<u16>]| {
                let mut row: Vec<u16> = firsts.iter().flatten().copied().collect();
                row.sort_unstable();
                row
            };
            let (early, late) = (row(&maybe), row(&surely));
            for (months, share) in [(low, 0.1), (high, 0.9)] {
                let place = share * (reaching - 1) as f64;
                let (from, to) = (early[place.floor() as usize], late[place.ceil() as usize]);
                assert!(
                    (from..=to).contains(&months),
                    "{scenario:?} {goal:?}: {months} is not {from} to {to}"
                );
                held += 1;
            }
        }
        seen[if reaching == 0 {
            0
        } else if reaching == total {
            1
        } else {
            2
        }] += 1;
    }
    assert!(seen.iter().all(|count| *count > 0) && held > 12, "{seen:?} {held}");
}
