//! Stacks and the placer: labels keep out of each other's way.

use netwerktijd::chart::{Anchor, Area, Ink, Label, Placer, TableMeasure, stack};
use proptest::prelude::*;

use crate::support::same_on_every_run;

const TOP: f64 = 10.0;
const BOTTOM: f64 = 210.0;

fn boxes() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((-50.0..300.0, 1.0..33.0), 0..7)
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn a_stack_with_room_never_overlaps_stays_inside_and_keeps_the_order(wanted in boxes()) {
        let middles = stack(&wanted, TOP, BOTTOM);
        prop_assert_eq!(middles.len(), wanted.len());
        let mut placed: Vec<(f64, f64, f64)> = wanted
            .iter()
            .zip(&middles)
            .map(|((wanted, height), middle)| (middle - height / 2.0, middle + height / 2.0, *wanted))
            .collect();
        for (top, bottom, _) in &placed {
            prop_assert!(TOP - 1e-9 <= *top && *bottom <= BOTTOM + 1e-9, "{:?}", placed);
        }
        placed.sort_by(|a, b| a.0.total_cmp(&b.0));
        for pair in placed.windows(2) {
            prop_assert!(pair[0].1 <= pair[1].0 + 1e-9, "they overlap: {:?}", placed);
            prop_assert!(pair[0].2 <= pair[1].2, "they change places: {:?}", placed);
        }
    }

    #[test]
    fn a_box_that_is_alone_or_far_from_others_stays_where_it_wants_to_be(middle in 20.0..90.0_f64) {
        let wanted = [(middle, 20.0), (middle + 100.0, 20.0)];
        prop_assert_eq!(stack(&wanted, TOP, BOTTOM), vec![middle, middle + 100.0]);
    }

    #[test]
    fn the_placer_never_covers_a_taken_place(
        taken in prop::collection::vec((0.0..300.0, 0.0..200.0, 1.0..80.0, 1.0..60.0), 0..12),
        curve in prop::collection::vec((0.0..300.0, 0.0..200.0), 0..40),
        wanted in prop::collection::vec((0.0..300.0, 0.0..200.0), 1..20),
    ) {
        let within = Area { left: 0.0, top: 0.0, right: 300.0, bottom: 200.0 };
        let mut placer = Placer::new(within);
        placer.avoid(curve);
        let mut areas: Vec<Area> = taken
            .into_iter()
            .map(|(left, top, width, height)| Area { left, top, right: left + width, bottom: top + height })
            .collect();
        for area in &areas {
            placer.take(*area);
        }
        for chunk in wanted.chunks(4) {
            let candidates = chunk.iter().map(|at| Label::new("wijkteam", *at, Anchor::Middle, Ink::Text));
            if let Some(label) = placer.place(candidates, &TableMeasure) {
                let area = label.area(&TableMeasure);
                prop_assert!(within.holds(&area));
                prop_assert!(areas.iter().all(|taken| !taken.overlaps(&area)), "{area:?} of {areas:?}");
                areas.push(area);
            }
        }
    }
}

#[test]
fn boxes_that_want_the_same_place_share_the_difference() {
    assert_eq!(stack(&[(100.0, 20.0), (100.0, 20.0)], 0.0, 200.0), [90.0, 110.0]);
    assert_eq!(stack(&[(100.0, 20.0), (95.0, 20.0)], 0.0, 200.0), [107.5, 87.5]);
}

#[test]
fn boxes_without_room_start_at_the_top_and_still_do_not_overlap() {
    assert_eq!(stack(&[(5.0, 20.0), (5.0, 20.0), (5.0, 20.0)], 0.0, 30.0), [10.0, 30.0, 50.0]);
}

fn word(at: (f64, f64)) -> Label {
    Label::new("woord", at, Anchor::Middle, Ink::Text)
}

#[test]
fn the_place_over_the_fewest_points_of_curves_wins_and_the_earlier_one_when_equal() {
    let within = Area { left: 0.0, top: 0.0, right: 300.0, bottom: 200.0 };
    let mut placer = Placer::new(within);
    placer.avoid((40..60).map(|x| (f64::from(x), 50.0)));
    let candidates = [(50.0, 50.0), (150.0, 50.0), (250.0, 50.0)].map(word);
    let label = placer.place(candidates.clone(), &TableMeasure).unwrap();
    assert_eq!(label.at, (150.0, 50.0));
    let next = placer.place(candidates, &TableMeasure).unwrap();
    assert_eq!(next.at, (250.0, 50.0));
}

#[test]
fn what_a_label_brings_along_counts_as_covered() {
    let within = Area { left: 0.0, top: 0.0, right: 300.0, bottom: 200.0 };
    let mut placer = Placer::new(within);
    placer.avoid((90..110).map(|y| (50.0, f64::from(y))));
    let leader = |label: &Label| {
        let (x, y) = label.at;
        Some(Area { left: x - 1.0, top: y, right: x + 1.0, bottom: 190.0 })
    };
    let candidates = [(50.0, 50.0), (150.0, 50.0)].map(word);
    let label = placer.place_with(candidates, leader, &TableMeasure).unwrap();
    assert_eq!(label.at, (150.0, 50.0));
}

#[test]
fn without_a_free_place_there_is_no_label() {
    let within = Area { left: 0.0, top: 0.0, right: 300.0, bottom: 200.0 };
    let mut placer = Placer::new(within);
    placer.take(within);
    assert_eq!(placer.place([word((150.0, 100.0))], &TableMeasure), None);
    let mut placer = Placer::new(within);
    assert_eq!(placer.place([word((1.0, 100.0))], &TableMeasure), None);
}
