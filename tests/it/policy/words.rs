//! What is said of the map is what runs of their own show, in both languages.

use netwerktijd::exploration::Exploration;
use netwerktijd::language::Language;
use netwerktijd::policy::{Advice, Reached, Spread};
use netwerktijd::scenario::{Case, Control, Goal, Outcome, Scenario};
use netwerktijd::text::policy::{how_sure, lengths, outcome_name, sentences, takeaway, under};
use netwerktijd::text::rich::plain;

use super::advice::advice;
use super::{direct, setting};
use crate::support::{EXPLORER, Random, assert_golden, explore, scenario};

fn looked_at(own: Scenario, pinned: Option<Scenario>, goal: Goal) -> (Exploration, Advice) {
    let exploration = explore(own, pinned);
    let others: Vec<i16> = exploration.pins.iter().map(|pin| pin.scenario.get(Control::Style)).collect();
    (exploration, advice(own, goal, &others))
}

/// Everything that is said, line by line.
fn said(language: Language, exploration: &Exploration, advice: &Advice) -> Vec<String> {
    let mut lines = vec![takeaway(language, advice), under(language, advice)];
    lines.extend(sentences(language, advice, exploration));
    lines.extend(lengths(language, advice, exploration));
    let spread = Spread::new(exploration.own.scenario, advice.goal, &EXPLORER);
    lines.push(how_sure(language, advice, &spread, &exploration.own));
    lines.iter().map(|line| plain(line)).collect()
}

const fn goal(outcome: Outcome, points: i16) -> Goal {
    Goal { outcome, points }
}

/// One of every kind of map.
#[test]
fn every_kind_of_map_is_told_as_it_was_written_down() {
    use Outcome::{RelationsAtEnd, RelationsLeft, ResultsAtEnd, ResultsFirstYear, ResultsLeft};
    let own = Scenario::default();
    let region_a = Case::RegionA.scenario();
    let kinds: [(&str, Scenario, Option<Scenario>, Goal); 10] = [
        ("the page as it opens", own, Some(region_a), Goal::default()),
        ("region A, alone", region_a, None, Goal::default()),
        ("a short subsidy", own.with(Control::Subsidy, 12), Some(own), Goal::default()),
        ("reached nowhere", own, None, goal(ResultsLeft, 90)),
        ("reached everywhere", own, None, goal(RelationsLeft, 10)),
        ("two ranges, and up to some length", own.with(Control::Style, 98), None, goal(ResultsAtEnd, 30)),
        ("after a year", own, None, goal(ResultsFirstYear, 20)),
        ("relations at the end", own, None, goal(RelationsAtEnd, 60)),
        ("a pinned one that is not on the map", own, Some(Case::TalkativeTeam.scenario()), Goal::default()),
        ("a style between those of the map", own.with(Control::Style, 61), Some(region_a), Goal::default()),
    ];
    let mut text = String::new();
    for (name, own, pinned, goal) in kinds {
        let (exploration, advice) = looked_at(own, pinned, goal);
        for language in Language::ALL {
            text.push_str(&format!("# {name}, {}\n", language.code()));
            for line in said(language, &exploration, &advice) {
                text.push_str(&line);
                text.push('\n');
            }
            text.push('\n');
        }
    }
    assert_golden("policy_map.txt", &text);
}

/// The whole numbers in a text, in order.
fn numbers(text: &str) -> Vec<i64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn the_readers_place_is_told_with_its_own_value_and_whether_that_is_enough() {
    let mut random = Random::seeded(41);
    let mut seen = [0, 0];
    for _ in 0..200 {
        let (own, goal) = setting(&mut random);
        let (exploration, advice) = looked_at(own, None, goal);
        let value = direct(own, own.get(Control::Style), own.subsidy(), goal.outcome);
        let points = (value * 100.0).round() as i64;
        for (language, misses) in [(Language::Dutch, "niet."), (Language::English, "does not reach")] {
            let told = said(language, &exploration, &advice);
            let place =
                told.iter().find(|line| line.starts_with("Uw stand") || line.starts_with("Your position"));
            let place = place.expect("the reader's place is told");
            let wanted = [i64::from(own.get(Control::Style)), i64::from(own.subsidy()), points];
            assert_eq!(numbers(place), wanted, "{place}");
            let enough = points >= i64::from(goal.points);
            assert_eq!(!place.contains(misses), enough, "{own:?} {goal:?}: {place}");
            seen[usize::from(enough)] += 1;
        }
    }
    assert!(seen.iter().all(|count| *count > 30), "{seen:?}");
}

#[test]
fn the_variants_in_which_the_same_is_so_are_counted_by_runs_of_their_own() {
    use netwerktijd::exploration::{FREE, FREE_SEED, SPREAD};
    use netwerktijd::model::{Parameters, simulate};
    use netwerktijd::sample::draws;
    let drawn = draws(EXPLORER.parameters(), FREE, SPREAD, FREE_SEED);
    let mut random = Random::seeded(42);
    let mut divided = 0;
    for _ in 0..25 {
        let (own, goal) = setting(&mut random);
        let value = |parameters: &Parameters| {
            let run = simulate(&own.inputs(), parameters, 120);
            let at = run.at(goal.outcome.month(own.subsidy()));
            if goal.outcome.is_relations() { at.relations } else { at.results }
        };
        let reached = (value(EXPLORER.parameters()) * 100.0).round() >= f64::from(goal.points);
        // At least these agree and at most those: a variant that lies on the goal may count as either.
        let count = |members: &[Parameters], near: f64| {
            let agrees = |member: &&Parameters| {
                let over = value(member) - goal.level();
                if reached { over >= near } else { over < -near }
            };
            members.iter().filter(agrees).count() as i64
        };
        let (exploration, advice) = looked_at(own, None, goal);
        let told = said(Language::Dutch, &exploration, &advice);
        let line = told.last().expect("it is told how sure this is");
        let verb = if reached { "haalt" } else { "mist" };
        assert!(line.starts_with(&format!("Uw stand {verb} het doel ook in")), "{own:?} {goal:?}: {line}");
        let numbers = numbers(line);
        for (place, members) in [(0, EXPLORER.members()), (2, drawn.as_slice())] {
            let (least, most) = (count(members, 1e-3), count(members, -1e-3));
            assert!((least..=most).contains(&numbers[place]), "{own:?} {goal:?} {line}: {least} to {most}");
            assert_eq!(numbers[place + 1], members.len() as i64);
            divided += i32::from(most > 0 && least < members.len() as i64);
        }
    }
    assert!(divided > 10, "{divided}");
}

#[test]
fn the_two_styles_of_a_supporting_coordinator_and_the_readers_own_are_always_told() {
    let mut random = Random::seeded(43);
    for _ in 0..80 {
        let (own, goal) = setting(&mut random);
        let other = scenario(&mut random);
        let (exploration, advice) = looked_at(own, Some(other), goal);
        let own_style = own.get(Control::Style);
        for language in Language::ALL {
            let lines = lengths(language, &advice, &exploration);
            let styles: Vec<i64> = lines.iter().filter_map(|line| numbers(line).first().copied()).collect();
            for style in [own_style, 20, 35] {
                assert!(styles.contains(&style.into()), "{style}: {lines:?}");
            }
            for line in &lines {
                assert!(line.ends_with("</b>."), "{line}");
            }
        }
    }
}

#[test]
fn numbers_of_ranges_stand_in_the_takeaway_and_only_where_there_is_a_border() {
    let mut random = Random::seeded(44);
    let mut bordered = 0;
    for _ in 0..120 {
        let (own, goal) = setting(&mut random);
        let (_, advice) = looked_at(own, None, goal);
        let ends: Vec<i64> = advice
            .ranges
            .iter()
            .flat_map(|(from, to)| if from == to { vec![*from] } else { vec![*from, *to] })
            .map(i64::from)
            .collect();
        for language in Language::ALL {
            let told = takeaway(language, &advice);
            assert!(told.chars().next().is_some_and(char::is_uppercase), "{told}");
            assert!(!told.ends_with('.'), "{told}");
            let whole = advice.ranges == [(0, 100)];
            if matches!(advice.reached, Reached::Somewhere { .. }) && !whole {
                assert_eq!(numbers(&told), ends, "{told}");
                bordered += 1;
            } else {
                assert_eq!(numbers(&told), [0; 0], "{told}");
            }
        }
    }
    assert!(bordered > 60, "{bordered}");
}

#[test]
fn every_outcome_has_a_name_of_its_own() {
    for language in Language::ALL {
        let mut names = Outcome::ALL.map(|outcome| outcome_name(language, outcome));
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::from_key(outcome.key()), Some(outcome));
    }
}
