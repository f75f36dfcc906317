//! The map as it is drawn: its labels, its colours, and the way back from a point to a place.

use netwerktijd::chart::{
    Area, ChartPlan, Ink, MapChart, Mark, Palette, TableMeasure, Typeface, map_chart, place_at, svg,
};
use netwerktijd::exploration::Exploration;
use netwerktijd::language::Language;
use netwerktijd::policy::{LENGTHS, STYLES};
use netwerktijd::scenario::{Case, Control, Goal, Outcome, Scenario};
use netwerktijd::text::number::index;

use super::advice::advice;
use super::{grid, setting};
use crate::support::{Random, explore, scenario};

const SIZES: [(f64, f64); 8] = [
    (288.0, 330.0),
    (872.0, 530.0),
    (1176.0, 640.0),
    (600.0, 480.0),
    (520.0, 400.0),
    (358.0, 420.0),
    (328.0, 360.0),
    (256.0, 260.0),
];

fn plan(exploration: &Exploration, goal: Goal, language: Language, (width, height): (f64, f64)) -> ChartPlan {
    let own = exploration.own.scenario;
    let pinned: Vec<i16> = exploration.pins.iter().map(|p| p.scenario.get(Control::Style)).collect();
    let (grid, advice) = (grid(own, goal.outcome), advice(own, goal, &pinned));
    map_chart(&MapChart { grid: &grid, advice: &advice, exploration, language, width, height }, &TableMeasure)
}

/// Random maps in all sizes, and the one that the page opens with.
fn plans() -> Vec<(String, ChartPlan)> {
    let mut random = Random::seeded(51);
    let mut plans = Vec::new();
    let opening = explore(Scenario::default(), Some(Case::RegionA.scenario()));
    for size in SIZES {
        for language in Language::ALL {
            plans.push((format!("opening {size:?}"), plan(&opening, Goal::default(), language, size)));
        }
    }
    for turn in 0..120 {
        let (own, goal) = setting(&mut random);
        let other = scenario(&mut random);
        // Pinned ones lie on the map every other time.
        let pinned = if turn % 2 == 0 {
            own.with(Control::Style, other.get(Control::Style))
                .with(Control::Subsidy, other.get(Control::Subsidy))
        } else {
            other
        };
        let exploration = explore(own, (random.unit() < 0.8).then_some(pinned));
        let language = Language::ALL[turn % 2];
        let size = SIZES[turn % SIZES.len()];
        plans.push((format!("{turn}: {own:?} {goal:?}"), plan(&exploration, goal, language, size)));
    }
    plans
}

#[test]
fn no_label_lies_over_another_or_outside_the_figure() {
    let mut faults = Vec::new();
    for (name, plan) in plans() {
        let figure = Area { left: 0.0, top: 0.0, right: plan.width, bottom: plan.height };
        let areas: Vec<_> = plan.labels().map(|label| (label, label.area(&TableMeasure))).collect();
        for (place, (label, area)) in areas.iter().enumerate() {
            if !figure.holds(area) {
                faults.push(format!("{:?} outside the figure, {name}, {}", label.text, plan.width));
            }
            for (other, there) in areas.iter().skip(place + 1) {
                // The letter of a pinned place and its circle are one; two places may be the same place.
                let letter = |text: &str| matches!(text, "A" | "B" | "1" | "2" | "3");
                if area.overlaps(there) && !letter(&label.text) && !letter(&other.text) {
                    faults.push(format!("{:?} over {:?}, {name}, {}", label.text, other.text, plan.width));
                }
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.iter().take(12).cloned().collect::<Vec<_>>().join("\n")
    );
}

/// The ink of the cell at a point: that of the last block there, of those that have a colour of the ramp.
fn ink_at(plan: &ChartPlan, at: (f64, f64)) -> Option<Ink> {
    plan.marks.iter().rev().find_map(|mark| match mark {
        Mark::Block { area, ink, .. } if area.contains(at) && (*ink as usize) >= Ink::Ramp0 as usize => {
            Some(*ink)
        }
        _ => None,
    })
}

/// The ink of the lowest class: relations have a hue of their own.
fn lowest(outcome: Outcome) -> Ink {
    if outcome.is_relations() { Ink::RelationsRamp0 } else { Ink::Ramp0 }
}

#[test]
fn a_map_of_relations_is_blue_wherever_it_is_painted() {
    let own = Scenario::default();
    let hex = |palette: &Palette, ink: Ink| {
        let (red, green, blue) = palette.colour(ink).rgb;
        format!("#{red:02X}{green:02X}{blue:02X}")
    };
    for palette in [Palette::light(), Palette::dark()] {
        for (outcome, other) in
            [(Outcome::RelationsLeft, Ink::Ramp0), (Outcome::ResultsLeft, Ink::RelationsRamp0)]
        {
            let goal = Goal { outcome, points: 40 };
            let plan = plan(&explore(own, None), goal, Language::Dutch, (872.0, 530.0));
            let picture = svg(&plan, &palette, Typeface("sans-serif"), "map");
            for class in 0..9 {
                let ink = |lowest: Ink| Ink::ALL[lowest as usize + class];
                // The key shows every class, whatever cells there are.
                let (own, other) = (hex(&palette, ink(lowest(outcome))), hex(&palette, ink(other)));
                assert!(picture.contains(&own), "class {class} of {outcome:?}: {own}");
                assert!(!picture.contains(&other), "class {class} of {outcome:?}: {other}");
            }
        }
    }
}

#[test]
fn every_cell_has_the_colour_of_its_value_and_can_be_found_from_its_point() {
    let mut random = Random::seeded(52);
    for _ in 0..12 {
        let (own, goal) = setting(&mut random);
        let grid = grid(own, goal.outcome);
        let plan = plan(&explore(own, None), goal, Language::Dutch, (872.0, 530.0));
        let plot = plan.plot;
        for (column, style) in STYLES.iter().enumerate() {
            for (row, months) in (LENGTHS.0..=LENGTHS.1).enumerate() {
                let x = plot.left + (f64::from(*style) + 1.0) / 102.0 * plot.width();
                let y = plot.bottom - (f64::from(months) - 5.5) / 67.0 * plot.height();
                let class = (index(grid.value(column, row)) / 10).min(8) as usize;
                assert_eq!(
                    ink_at(&plan, (x, y)),
                    Some(Ink::ALL[lowest(goal.outcome) as usize + class]),
                    "{style} {months}"
                );
                assert_eq!(place_at(&plot, (x, y)), (*style, months as i16));
            }
        }
        assert_eq!(place_at(&plot, (-50.0, 9_000.0)), (0, 6));
        assert_eq!(place_at(&plot, (9_000.0, -50.0)), (100, 72));
    }
}

#[test]
fn few_marks_are_enough_for_all_cells() {
    let mut most = 0;
    for (_, plan) in plans() {
        most = most.max(plan.marks.len());
    }
    assert!(most < 1_200, "{most} marks");
}

#[test]
fn the_map_as_a_picture_is_well_formed_and_its_words_are_text() {
    let opening = explore(Scenario::default(), Some(Case::RegionA.scenario()));
    for language in Language::ALL {
        let plan = plan(&opening, Goal::default(), language, (872.0, 530.0));
        let picture = svg(&plan, &Palette::light(), Typeface("sans-serif"), "map");
        let document = roxmltree::Document::parse(&picture).expect("well-formed");
        let words: Vec<&str> = document
            .descendants()
            .filter(|n| n.has_tag_name("text"))
            .filter_map(|n| n.text())
            .map(str::trim)
            .collect();
        for label in plan.labels() {
            assert!(words.contains(&label.text.as_str()), "{}", label.text);
        }
    }
}

#[test]
fn the_words_in_the_regions_are_those_of_the_advice() {
    let opening = explore(Scenario::default(), None);
    let labels = |goal: Goal| -> Vec<String> {
        plan(&opening, goal, Language::Dutch, (872.0, 530.0))
            .labels()
            .map(|label| label.text.clone())
            .collect()
    };
    let has = |labels: &[String], text: &str| labels.iter().any(|label| label == text);
    let default = labels(Goal::default());
    for text in [
        "doel gehaald",
        "langer subsidiëren helpt",
        "eerst minder overnemen",
        "40",
        "hier slaat het advies om",
    ] {
        assert!(has(&default, text), "{text}: {default:?}");
    }
    let nowhere = labels(Goal { outcome: Outcome::ResultsLeft, points: 90 });
    for text in [
        "doel gehaald",
        "langer subsidiëren helpt",
        "eerst minder overnemen",
        "doel: 90",
        "hier slaat het advies om",
    ] {
        assert!(!has(&nowhere, text), "{text}: {nowhere:?}");
    }
    let year = labels(Goal { outcome: Outcome::ResultsFirstYear, points: 25 });
    assert!(!has(&year, "langer subsidiëren helpt"), "{year:?}");
}
