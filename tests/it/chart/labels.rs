//! No label is cut off, and none lies over another.

use netwerktijd::chart::{Area, Ink, Label, Mark, TableMeasure};
use netwerktijd::language::Language;

use super::figure::{FIGURES, Faults, Figure, Setting, plan, shape};
use crate::support::cases;

fn labels(figure: &Figure) -> Vec<(&Label, Area)> {
    figure.plan.labels().map(|label| (label, label.area(&TableMeasure))).collect()
}

/// What rounding may cost, in CSS pixels.
const ROUNDING: f64 = 1e-6;

#[test]
fn no_label_lies_outside_the_figure() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        let (right, bottom) = (figure.plan.width, figure.plan.height);
        let whole = Area { left: 0.0, top: 0.0, right, bottom }.grown(ROUNDING);
        for (label, area) in labels(figure) {
            if !whole.holds(&area) {
                faults.add(figure, format!("{:?} at {area:?}", label.text));
            }
        }
    }
    faults.assert_none();
}

#[test]
fn no_two_labels_overlap() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        let labels = labels(figure);
        for (index, (one, area)) in labels.iter().enumerate() {
            for (other, taken) in labels.iter().skip(index + 1) {
                if area.grown(-ROUNDING).overlaps(taken) {
                    faults.add(figure, format!("{:?} {area:?} over {:?} {taken:?}", one.text, other.text));
                }
            }
        }
    }
    faults.assert_none();
}

#[test]
fn every_label_says_something() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        for label in figure.plan.labels() {
            if label.text.trim().is_empty() || label.text.trim() != label.text {
                faults.add(figure, format!("{label:?}"));
            }
        }
    }
    faults.assert_none();
}

/// The pill of the playhead is drawn last, so whatever it covers is hidden.
#[test]
fn the_pill_covers_no_label_but_its_own() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        let pill = shape(&figure.plan, Ink::HandEdge).expect("the playhead has a pill");
        let mut words = 0;
        for (label, area) in labels(figure) {
            if label.ink == Ink::HandText {
                words += 1;
                assert!(pill.holds(&area), "{:?} is wider than its pill in {}", label.text, figure.name);
            } else if pill.overlaps(&area) {
                faults.add(figure, format!("{:?} {area:?} under the pill {pill:?}", label.text));
            }
        }
        assert_eq!(words, 1, "{}", figure.name);
    }
    faults.assert_none();
}

#[test]
fn the_month_under_the_pill_is_left_out_and_the_others_stay() {
    let (_, exploration) = &cases()[2];
    let months = |playhead: f64| -> Vec<String> {
        let setting = Setting { size: (872.0, 420.0), playhead, language: Language::Dutch };
        let plan = plan(exploration, &setting);
        let on_axis = |label: &&Label| label.at.1 > plan.plot.bottom && label.ink == Ink::TextSoft;
        plan.labels().filter(on_axis).map(|label| label.text.clone()).collect()
    };
    let all = ["0", "12", "24", "36", "48", "60", "72", "84", "96", "maanden"];
    assert_eq!(months(30.0), all);
    assert_eq!(months(36.0), all.into_iter().filter(|text| *text != "36").collect::<Vec<_>>());
    assert_eq!(months(0.0), &all[1..]);
}

/// Names, values and both axes are there in every figure, however small.
#[test]
fn what_must_be_said_is_said_in_every_size() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        let has =
            |ink: Ink, bold: bool| figure.plan.labels().any(|label| label.ink == ink && label.bold == bold);
        let needed = [
            ("the name of relations", has(Ink::RelationsText, true)),
            ("the name of results", has(Ink::ResultsText, true)),
            ("the end of the subsidy", has(Ink::MoneyText, true)),
            ("the index", has(Ink::Text, true)),
            ("the pinned scenario", figure.pinned.is_none() || has(Ink::GhostResultsText, false)),
        ];
        for (what, there) in needed {
            if !there {
                faults.add(figure, format!("{what} is missing"));
            }
        }
        let caveat = ["illustratief, geen voorspelling", "illustrative, not a forecast"];
        if !figure.plan.labels().any(|label| caveat.contains(&label.text.as_str())) {
            faults.add(figure, "it does not say that it is no forecast");
        }
    }
    faults.assert_none();
}

/// A rim keeps curves away from letters, so it has the colour of the ground it stands on.
#[test]
fn a_rim_has_the_colour_of_a_ground() {
    for figure in FIGURES.iter() {
        for mark in &figure.plan.marks {
            if let Mark::Text(Label { halo: Some(halo), text, .. }) = mark {
                assert!(matches!(halo, Ink::Paper | Ink::Money), "{text:?} in {}", figure.name);
            }
        }
    }
}
