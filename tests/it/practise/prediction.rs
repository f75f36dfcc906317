//! Numbers and drawing are the same thing; nothing leaves 0 to 100; what is missing is named.

use netwerktijd::exploration::HORIZON;
use netwerktijd::model::Series;
use netwerktijd::practise::{Ask, Draft, MONTHS, Prediction, SERIES, Sureness, line};

use crate::support::Random;

fn whole(random: &mut Random, low: u16, high: u16) -> u16 {
    random.between(f64::from(low), f64::from(high) + 1.0).floor().min(f64::from(high)) as u16
}

/// Any question.
pub fn ask(random: &mut Random) -> Ask {
    loop {
        let mut months = [0; MONTHS].map(|_: u16| whole(random, 1, HORIZON));
        months.sort_unstable();
        let series: &[Series] = match whole(random, 0, 2) {
            0 => &[Series::Relations],
            1 => &[Series::Results],
            _ => &SERIES,
        };
        if let Some(ask) = Ask::new(months, series) {
            return ask;
        }
    }
}

/// Any prediction; flat ones and those at the ends come more often than a fair draw would give.
pub fn prediction(random: &mut Random, ask: Ask) -> Prediction {
    let mut values = || {
        let flat = random.unit() < 0.1;
        let mut last = 0;
        [0; MONTHS].map(|_: u8| {
            let drawn = match random.unit() {
                kind if kind < 0.1 => 0,
                kind if kind < 0.2 => 100,
                _ => whole(random, 0, 100) as u8,
            };
            last = if flat && last > 0 { last } else { drawn };
            last
        })
    };
    let (relations, results) = (values(), values());
    let of = |series| Some(if series == Series::Relations { relations } else { results });
    let sureness = Sureness::ALL[usize::from(whole(random, 0, 2))];
    Prediction::new(ask, of, sureness).unwrap()
}

#[test]
fn a_question_has_rising_months_within_the_curves_and_a_line() {
    assert!(Ask::new([6, 12, 24, 36, 60], &[Series::Results]).is_some());
    for months in
        [[6, 12, 12, 36, 60], [0, 12, 24, 36, 60], [6, 12, 24, 36, HORIZON + 1], [12, 6, 24, 36, 60]]
    {
        assert_eq!(Ask::new(months, &[Series::Results]), None, "{months:?}");
    }
    assert_eq!(Ask::new([6, 12, 24, 36, 60], &[]), None);
}

#[test]
fn the_curve_goes_through_every_number_and_turns_nowhere_else() {
    let mut random = Random::seeded(5);
    for _ in 0..2_000 {
        let asked = ask(&mut random);
        let prediction = prediction(&mut random, asked);
        let start = random.between(0.0, 100.0);
        for series in asked.series() {
            let curve = prediction.curve(series, start);
            assert_eq!(curve.len(), usize::from(asked.last()) + 1);
            let values = prediction.values(series).unwrap();
            let mut from = (0, start);
            for (month, value) in asked.months().into_iter().zip(values) {
                assert_eq!(curve[usize::from(month)], f64::from(value), "at a number");
                let piece = &curve[usize::from(from.0)..=usize::from(month)];
                let rises = f64::from(value) >= from.1;
                let turns = piece
                    .windows(2)
                    .any(|pair| if rises { pair[1] < pair[0] - 1e-9 } else { pair[1] > pair[0] + 1e-9 });
                assert!(!turns, "{prediction:?} turns between {} and {month}: {piece:?}", from.0);
                from = (month, f64::from(value));
            }
        }
    }
}

#[test]
fn a_drawing_along_the_curve_gives_back_the_same_numbers() {
    let mut random = Random::seeded(6);
    for _ in 0..2_000 {
        let asked = ask(&mut random);
        let prediction = prediction(&mut random, asked);
        for series in asked.series() {
            let curve = prediction.curve(series, random.between(0.0, 100.0));
            let mut draft = Draft::new(asked);
            let mut at = (0.0, curve[0]);
            // A pencil moves by jumps: here of one to four months, from left to right or back.
            let backwards = random.unit() < 0.5;
            let months: Vec<usize> =
                if backwards { (0..curve.len()).rev().collect() } else { (0..curve.len()).collect() };
            if backwards {
                at = (months[0] as f64, curve[months[0]]);
                draft = draft.drawn(series, at, at);
            }
            for month in months {
                let to = (month as f64, curve[month]);
                draft = draft.drawn(series, at, to);
                at = to;
            }
            assert_eq!(draft.values(series), prediction.values(series).unwrap().map(Some));
        }
    }
}

#[test]
fn a_fast_stroke_leaves_no_month_out() {
    let asked = Ask::new([6, 12, 24, 36, 60], &[Series::Results]).unwrap();
    let draft = Draft::new(asked).drawn(Series::Results, (0.0, 0.0), (60.0, 60.0));
    assert_eq!(draft.values(Series::Results), [6, 12, 24, 36, 60].map(Some));
    // Outside the axes the nearest value counts.
    let high = Draft::new(asked).drawn(Series::Results, (6.0, 50.0), (12.0, 170.0));
    assert_eq!(high.values(Series::Results), [Some(50), Some(100), None, None, None]);
}

#[test]
fn a_point_within_reach_is_held_and_moves_up_and_down_only() {
    let asked = Ask::new([6, 12, 24, 36, 60], &[Series::Results]).unwrap();
    let draft = Draft::new(asked).drawn(Series::Results, (0.0, 0.0), (60.0, 60.0));
    assert_eq!(draft.held(Series::Results, (24.8, 22.0), (2.0, 5.0)), Some(2));
    assert_eq!(draft.held(Series::Results, (30.0, 30.0), (2.0, 5.0)), None);
    let moved = draft.moved(Series::Results, 2, (27.0, 80.4));
    assert_eq!(moved.values(Series::Results), [6, 12, 80, 36, 60].map(Some));
}

#[test]
fn what_is_missing_is_named_line_by_line() {
    let asked = Ask::new([6, 12, 24, 36, 60], &SERIES).unwrap();
    let draft = Draft::new(asked).with(Series::Results, 1, Some(30)).drawn(
        Series::Relations,
        (0.0, 20.0),
        (36.0, 60.0),
    );
    let missing: Vec<_> = draft.missing().collect();
    let expected = [
        (Series::Relations, 60),
        (Series::Results, 6),
        (Series::Results, 24),
        (Series::Results, 36),
        (Series::Results, 60),
    ];
    assert_eq!(missing, expected);
    assert_eq!(draft.prediction(), None);
}

#[test]
fn a_full_draft_is_a_prediction_once_it_is_said_how_sure_it_is() {
    let mut random = Random::seeded(7);
    for _ in 0..500 {
        let asked = ask(&mut random);
        let prediction = prediction(&mut random, asked);
        let mut draft = Draft::of(&prediction);
        assert_eq!(draft.prediction(), Some(prediction));
        draft.sureness = None;
        assert_eq!(draft.prediction(), None);
    }
}

#[test]
fn a_prediction_above_100_or_without_an_asked_line_is_none() {
    let asked = Ask::new([6, 12, 24, 36, 60], &[Series::Results]).unwrap();
    let of = |values| move |_| Some(values);
    assert!(Prediction::new(asked, of([0, 1, 2, 3, 100]), Sureness::Guess).is_some());
    assert_eq!(Prediction::new(asked, of([0, 1, 2, 3, 101]), Sureness::Guess), None);
    assert_eq!(Prediction::new(asked, |_| None, Sureness::Guess), None);
    // What is not asked is left out.
    let both = Prediction::new(asked, of([5; MONTHS]), Sureness::Guess).unwrap();
    assert_eq!(both.values(Series::Relations), None);
    assert!(both.curve(Series::Relations, 3.0).is_empty());
}

#[test]
fn one_point_and_none_are_lines_too() {
    assert_eq!(line(&[]), Vec::<f64>::new());
    assert_eq!(line(&[(0, 30.0)]), [30.0]);
}
