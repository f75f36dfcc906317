//! The figure of an exercise: nothing of the model before it is asked for, and words that do not lie over one another.

use std::rc::Rc;

use netwerktijd::chart::{
    ChartPlan, Ink, Mark, Palette, PredictChart, TableMeasure, Typeface, pencil, predict_chart, svg,
};
use netwerktijd::practise::{Draft, SERIES, Truth, start};
use netwerktijd::text::Language;

use super::prediction::{ask, prediction};
use crate::support::{EXPLORER, Random, scenario};

const SIZES: [(f64, f64); 4] = [(760.0, 420.0), (560.0, 360.0), (358.0, 320.0), (300.0, 280.0)];
/// Inks that only the model, or what is given, is drawn in.
const OF_THE_MODEL: [Ink; 12] = [
    Ink::Relations,
    Ink::RelationsText,
    Ink::RelationsBand,
    Ink::Results,
    Ink::ResultsText,
    Ink::ResultsBand,
    Ink::GhostRelations,
    Ink::GhostRelationsText,
    Ink::GhostResults,
    Ink::GhostResultsText,
    Ink::Ramp0,
    Ink::Ramp8,
];

fn inks(plan: &ChartPlan) -> Vec<Ink> {
    let of = |mark: &Mark| match mark {
        Mark::Shape { ink, .. } | Mark::Line { ink, .. } | Mark::Block { ink, .. } => vec![*ink],
        Mark::Disc { fill, line, .. } => fill.iter().copied().chain(line.map(|line| line.0)).collect(),
        Mark::Text(label) => vec![label.ink],
    };
    plan.marks.iter().flat_map(of).collect()
}

struct Drawn {
    draft: Draft,
    truth: Truth,
}

fn drawn(random: &mut Random) -> Drawn {
    let scenario = scenario(random);
    let truth = Truth(Rc::new(EXPLORER.study(scenario)));
    let asked = ask(random);
    let made = prediction(random, asked);
    let mut draft = Draft::of(&made);
    for place in 0..5 {
        if random.unit() < 0.3 {
            draft = SERIES.into_iter().fold(draft, |draft, series| draft.with(series, place, None));
        }
    }
    Drawn { draft, truth }
}

fn plan(
    drawn: &Drawn,
    shown: bool,
    given: Option<&Truth>,
    language: Language,
    size: (f64, f64),
) -> ChartPlan {
    let chart = PredictChart {
        draft: &drawn.draft,
        starts: SERIES.map(|series| start(&drawn.truth.inputs, series)),
        stop: drawn.truth.stop(),
        active: (!shown).then(|| drawn.draft.ask().series().next().unwrap()),
        pencil: None,
        given: given.map(|given| (given, "zonder")),
        truth: shown.then_some(&drawn.truth),
        language,
        width: size.0,
        height: size.1,
    };
    predict_chart(&chart, &TableMeasure)
}

#[test]
fn before_it_is_asked_for_nothing_of_the_model_is_in_the_figure() {
    let mut random = Random::seeded(41);
    for _ in 0..100 {
        let drawn = drawn(&mut random);
        let before = plan(&drawn, false, None, Language::Dutch, SIZES[0]);
        assert!(inks(&before).iter().all(|ink| !OF_THE_MODEL.contains(ink)), "{:?}", drawn.draft);
        let after = plan(&drawn, true, None, Language::Dutch, SIZES[0]);
        assert!(inks(&after).iter().any(|ink| OF_THE_MODEL.contains(ink)));
    }
}

#[test]
fn the_same_draft_gives_the_same_figure_whatever_the_model_says() {
    let mut random = Random::seeded(42);
    for _ in 0..50 {
        let one = drawn(&mut random);
        // Another network that starts as this one does: nothing in the figure may tell them apart.
        let scenario = one.truth.scenario.with(netwerktijd::scenario::Control::Style, 99);
        let other = Drawn { draft: one.draft, truth: Truth(Rc::new(EXPLORER.study(scenario))) };
        let [one, other] = [&one, &other].map(|drawn| plan(drawn, false, None, Language::English, SIZES[1]));
        assert_eq!(one, other);
    }
}

#[test]
fn no_word_lies_over_another_or_outside_the_figure() {
    let mut random = Random::seeded(43);
    for _ in 0..60 {
        let drawn = drawn(&mut random);
        let given = Truth(Rc::new(EXPLORER.study(scenario(&mut random))));
        for size in SIZES {
            for language in Language::ALL {
                for shown in [false, true] {
                    let given = (random.unit() < 0.5).then_some(&given);
                    let plan = plan(&drawn, shown, given, language, size);
                    let labels: Vec<_> = plan.labels().collect();
                    for (place, label) in labels.iter().enumerate() {
                        let area = label.area(&TableMeasure);
                        let fits = area.left >= -1.0
                            && area.right <= plan.width + 1.0
                            && area.top >= -1.0
                            && area.bottom <= plan.height + 1.0;
                        assert!(fits, "{label:?} in {size:?}");
                        for other in &labels[place + 1..] {
                            assert!(
                                !area.overlaps(&other.area(&TableMeasure)),
                                "{label:?} over {other:?} in {size:?}, shown {shown}"
                            );
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn the_pencil_points_at_what_is_drawn() {
    let mut random = Random::seeded(44);
    let drawn = drawn(&mut random);
    let plan = plan(&drawn, false, None, Language::Dutch, SIZES[0]);
    let last = drawn.draft.ask().last();
    let middle =
        (f64::midpoint(plan.plot.left, plan.plot.right), f64::midpoint(plan.plot.top, plan.plot.bottom));
    let (month, points) = pencil(&plan.plot, last, middle);
    assert!((month - f64::from(last) / 2.0).abs() < 1e-9 && (points - 50.0).abs() < 1e-9);
    assert_eq!(pencil(&plan.plot, last, (-50.0, 9_999.0)), (0.0, 0.0));
}

#[test]
fn the_figure_is_the_same_as_svg() {
    let mut random = Random::seeded(45);
    let drawn = drawn(&mut random);
    let plan = plan(&drawn, true, None, Language::Dutch, SIZES[0]);
    let picture = svg(&plan, &Palette::light(), Typeface("sans-serif"), "x");
    let document = roxmltree::Document::parse(&picture).unwrap();
    let words: Vec<&str> = document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|node| node.text())
        .map(str::trim)
        .collect();
    for label in plan.labels() {
        assert!(words.contains(&label.text.as_str()), "{}", label.text);
    }
}
