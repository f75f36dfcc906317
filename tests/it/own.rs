//! A network of the reader's own: what is read from a table, what is kept, and what is said to be near.

use netwerktijd::app::{Action, State};
use netwerktijd::model::Trajectory;
use netwerktijd::own::{
    Beside, Draft, FEWEST, Fault, Field, LAST_MONTH, MOST, Moment, Own, Refusal, Series, Wrong, compare,
    from_device, from_link, to_device, to_link,
};
use netwerktijd::scenario::Case;
use proptest::prelude::*;

use crate::support::{same_on_every_run, study};

fn draft(rows: &[[&str; 3]]) -> Draft {
    let mut draft = Draft::default();
    while draft.rows().len() < rows.len() {
        draft = draft.added();
    }
    for (row, texts) in rows.iter().enumerate() {
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            draft = draft.with(row, field, text);
        }
    }
    draft
}

fn moment(month: u8, relations: Option<u8>, results: Option<u8>) -> Moment {
    Moment { month, relations, results }
}

#[test]
fn a_table_becomes_moments_in_order_of_time() {
    let reading = draft(&[["24", "40", ""], ["0", "20,4", "0"], ["", "", ""], [" 36 ", "", "61"]]).read();
    let expected = vec![moment(0, Some(20), Some(0)), moment(24, Some(40), None), moment(36, None, Some(61))];
    assert_eq!(reading.own.unwrap().moments(), expected);
    assert_eq!((reading.faults, reading.right), (vec![], 3));
}

#[test]
fn every_field_that_stands_in_the_way_is_named() {
    let rows = [
        ["", "20", ""],
        ["12", "", ""],
        ["24", "much", "101"],
        ["121", "1", "1"],
        ["36", "1", "1"],
        ["36", "2", "2"],
    ];
    let reading = draft(&rows).read();
    let fault = |row, field, wrong| Fault { row, field, wrong };
    let expected = vec![
        fault(0, Field::Month, Wrong::NoMonth),
        fault(1, Field::Relations, Wrong::NoValue),
        fault(2, Field::Relations, Wrong::Unreadable("much".into())),
        fault(2, Field::Results, Wrong::Outside(100)),
        fault(3, Field::Month, Wrong::Outside(LAST_MONTH)),
        fault(5, Field::Month, Wrong::Twice(36)),
    ];
    assert_eq!((reading.own, reading.faults, reading.right), (None, expected, 1));
}

#[test]
fn two_moments_are_too_few_and_a_table_never_has_more_than_eight() {
    let reading = draft(&[["0", "1", "1"], ["12", "2", "2"]]).read();
    assert_eq!((reading.own, reading.faults, reading.right), (None, vec![], 2));
    let mut full = Draft::default();
    for _ in 0..20 {
        full = full.added();
    }
    assert_eq!((full.rows().len(), full.has_room()), (MOST, false));
    for _ in 0..20 {
        full = full.without(0);
    }
    assert_eq!((full.rows().len(), full.can_shrink()), (FEWEST, false));
    assert!(full.is_empty());
    let too_many = (0..9).map(|month| moment(month, Some(1), None)).collect();
    assert_eq!(Own::new(too_many), None);
}

#[test]
fn what_the_device_kept_is_taken_whole_or_refused() {
    let own = draft(&[["0", "20", "5"], ["12", "", "30"], ["120", "100", ""]]).read().own.unwrap();
    let kept = to_device(&own);
    assert_eq!(kept, "netwerktijd-own:1:0.20.5_12.-.30_120.100.-");
    assert_eq!(from_device(&kept), Ok(own));
    let refused = [
        ("", Refusal::Foreign),
        ("{\"theme\":\"dark\"}", Refusal::Foreign),
        ("netwerktijd-progress:1:0.20.5", Refusal::Foreign),
        ("netwerktijd-own", Refusal::Version),
        ("netwerktijd-own:2:0.20.5_12.-.30_120.100.-", Refusal::Version),
        ("netwerktijd-own:1", Refusal::Damaged),
        ("netwerktijd-own:1:", Refusal::Damaged),
        ("netwerktijd-own:1:0.20.5_12.-.30", Refusal::Damaged),
        ("netwerktijd-own:1:0.20.5_12.-.30_121.100.-", Refusal::Damaged),
        ("netwerktijd-own:1:0.20.5_12.-.30_120.101.-", Refusal::Damaged),
        ("netwerktijd-own:1:0.20.5_12.-.-_120.100.-", Refusal::Damaged),
        ("netwerktijd-own:1:0.20.5_12.-.30_12.100.-", Refusal::Damaged),
        ("netwerktijd-own:1:12.-.30_0.20.5_120.100.-", Refusal::Damaged),
        ("netwerktijd-own:1:0.020.5_12.-.30_120.100.-", Refusal::Damaged),
        ("netwerktijd-own:1:0.+20.5_12.-.30_120.100.-", Refusal::Damaged),
        ("netwerktijd-own:1:0.20.5.7_12.-.30_120.100.-", Refusal::Damaged),
    ];
    for (text, refusal) in refused {
        assert_eq!(from_device(text), Err(refusal), "{text}");
    }
}

fn any_own() -> impl Strategy<Value = Own> {
    let value = || proptest::option::of(0_u8..=100);
    let moments =
        proptest::collection::btree_map(0_u8..=LAST_MONTH, (value(), value(), 0_u8..=100), FEWEST..=MOST);
    moments.prop_map(|moments| {
        let filled = moments.into_iter().map(|(month, (relations, results, other))| {
            let relations = if results.is_none() { relations.or(Some(other)) } else { relations };
            moment(month, relations, results)
        });
        Own::new(filled.collect()).unwrap()
    })
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn an_own_network_survives_table_device_and_link(own in any_own()) {
        prop_assert_eq!(from_link(&to_link(&own)), Some(own.clone()));
        prop_assert_eq!(from_device(&to_device(&own)), Ok(own.clone()));
        prop_assert_eq!(Draft::from(&own).read().own, Some(own));
    }

    #[test]
    fn no_text_breaks_the_reading_and_what_is_taken_is_what_we_would_write(
        text in "\\PC{0,60}",
        like in "[0-9._-]{0,60}",
        broken in "netwerktijd-own:1:[0-9._-]{0,60}",
    ) {
        for text in [&text, &like] {
            if let Some(own) = from_link(text) {
                prop_assert_eq!(&to_link(&own), text);
            }
        }
        for text in [&text, &broken] {
            if let Ok(own) = from_device(text) {
                prop_assert_eq!(&to_device(&own), text);
            }
        }
        let reading = draft(&[[&text, &like, "1"], ["1", &text, &like], ["2", "3", &text]]).read();
        prop_assert!(reading.right <= 3);
    }
}

#[test]
fn numbers_read_off_a_case_are_nearest_to_that_case() {
    let runs = [Case::RegionA, Case::RegionB].map(|case| study(case.scenario()));
    for (beside, study) in [(Beside::RegionA, &runs[0]), (Beside::RegionB, &runs[1])] {
        let read = |month: u8| {
            let stocks = study.run.at(month.into());
            let point = |value: f64| Some((value * 100.0).round() as u8);
            moment(month, point(stocks.relations), point(stocks.results))
        };
        let own = Own::new([0, 6, 18, 36, 60, 96].map(read).to_vec()).unwrap();
        let comparison = compare(&own, &[(Beside::RegionA, &runs[0].run), (Beside::RegionB, &runs[1].run)]);
        assert_eq!(comparison.gaps[0].of, beside);
        assert_eq!(comparison.gaps[0].points, 0.0, "the same numbers");
        assert!(comparison.gaps[1].points > 10.0, "{comparison:?}");
        assert_eq!((comparison.measured, comparison.widest), (12, None));
    }
}

/// The mean distance by hand, without the code that is tested.
fn distance(own: &[(u8, Option<u8>, Option<u8>)], run: &Trajectory) -> f64 {
    let mut sum = 0.0;
    let mut count = 0.0;
    for (month, relations, results) in own.iter().filter(|(month, ..)| *month <= 96) {
        let stocks = run.at((*month).into());
        for (value, stock) in [(relations, stocks.relations), (results, stocks.results)] {
            if let Some(value) = value {
                sum += (f64::from(*value) - (stock * 100.0).round()).abs();
                count += 1.0;
            }
        }
    }
    sum / count
}

#[test]
fn distances_are_means_over_the_months_the_model_runs_and_the_widest_is_named() {
    let scenario = study(Case::RegionB.scenario());
    let values = [(0, Some(20), Some(0)), (12, None, Some(80)), (36, Some(0), None), (108, Some(9), Some(9))];
    let own = Own::new(values.iter().map(|(m, r, y)| moment(*m, *r, *y)).collect()).unwrap();
    let comparison = compare(&own, &[(Beside::Scenario, &scenario.run)]);
    assert!((comparison.gaps[0].points - distance(&values, &scenario.run)).abs() < 1e-9);
    assert_eq!((comparison.measured, comparison.beyond.clone()), (4, vec![108]));
    let widest = comparison.widest.unwrap();
    let model = (scenario.run.at(36).relations * 100.0).round() as i64;
    let other = 80 - (scenario.run.at(12).results * 100.0).round() as i64;
    let expected = if model >= other { (Series::Relations, 36) } else { (Series::Results, 12) };
    assert_eq!((widest.series, widest.month), expected);
    let ways = vec![(Series::Relations, (0, 20), (108, 9)), (Series::Results, (0, 0), (108, 9))];
    assert_eq!(comparison.ways, ways);
}

#[test]
fn an_own_network_goes_into_the_link_by_choice_only_and_another_link_takes_it_not_away() {
    let typed = draft(&[["0", "20", "5"], ["12", "", "30"], ["24", "40", ""]]);
    let state = State::open("v1&model=3&room=own").after(Action::Own(typed.clone())).unwrap();
    assert_eq!(state.link().own, None, "nobody chose so");
    let chosen = state.after(Action::OwnInLink(true)).unwrap();
    let link = chosen.link().encode();
    assert!(link.contains("own=0.20.5_12.-.30_24.40.-"), "{link}");
    assert_eq!(State::open(&link).own, typed);
    // Back in the history, to a link without it.
    let back = chosen.after(Action::Open("v1&model=3&style=60".into())).unwrap();
    assert_eq!((&back.own, back.own_in_link), (&typed, false));
    assert!(!back.link().encode().contains("own="));
    // While it is being changed and not whole, the link holds none.
    let half = chosen.after(Action::Own(typed.with(0, Field::Month, ""))).unwrap();
    assert_eq!(half.link().own, None);
}
