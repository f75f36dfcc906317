//! What is said about an own network: what is wrong with a field, and how far the numbers lie from the model.
//!
//! **Invariant.** Every sentence holds numbers that are on screen. None says that a network is like a case.

use super::label::{Place, own_name};
use super::number::whole;
use super::{Language, words::own};
use crate::exploration::HORIZON;
use crate::model::Series;
use crate::own::{Beside, Comparison, Fault, Field, LAST_MONTH, Own, Refusal, Wrong};
use crate::scenario::{Case, Scenario};

/// The nearest line is one to speak of up to this mean distance, in index points.
const FAR: f64 = 20.0;
/// Mean distances that differ by less are about equal, in index points.
const EQUAL: f64 = 3.0;

/// What is wrong with a field, as a sentence.
#[must_use]
pub fn fault(language: Language, fault: &Fault) -> String {
    let what = match &fault.wrong {
        Wrong::NoMonth => own::wrong_no_month(language).to_owned(),
        Wrong::NoValue => own::wrong_no_value(language).to_owned(),
        Wrong::Unreadable(given) => own::wrong_unreadable(language, given),
        Wrong::Outside(_) if fault.field == Field::Month => {
            own::wrong_outside_month(language, &LAST_MONTH.to_string())
        }
        Wrong::Outside(_) => own::wrong_outside(language).to_owned(),
        Wrong::Twice(month) => own::wrong_twice(language, &month.to_string()),
    };
    own::Fault { number: &(fault.row + 1).to_string(), what: &what }.text(language)
}

/// Why what the device kept was not used.
#[must_use]
pub fn refusal(language: Language, refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Foreign => own::refused_foreign(language),
        Refusal::Version => own::refused_version(language),
        Refusal::Damaged => own::refused_damaged(language),
    }
}

/// What a line is called within a sentence.
#[must_use]
pub fn name(language: Language, beside: Beside) -> &'static str {
    match beside {
        Beside::RegionA => own_name(language, &Case::RegionA.scenario(), Place::Middle),
        Beside::RegionB => own_name(language, &Case::RegionB.scenario(), Place::Middle),
        Beside::Scenario => own::chosen(language),
    }
}

/// What the scenario on screen is called: by the name of its case, if it is one.
#[must_use]
pub fn chosen_name(language: Language, scenario: &Scenario) -> &'static str {
    match Case::of(scenario) {
        Some(_) => own_name(language, scenario, Place::Middle),
        None => own::chosen(language),
    }
}

fn points(language: Language, points: f64) -> String {
    own::points(language, points.round() as i64)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// What the numbers say, a sentence each, with marks; the last one says what they do not.
#[must_use]
pub fn sentences(language: Language, comparison: &Comparison, scenario: &Scenario) -> Vec<String> {
    let mut said = Vec::new();
    for (series, (first, from), (last, to)) in &comparison.ways {
        let [first, from, last, to] = [first, from, last, to].map(|number| number.to_string());
        said.push(match series {
            Series::Relations => {
                own::WayRelations { first: &first, from: &from, last: &last, to: &to }.text(language)
            }
            Series::Results => {
                own::WayResults { first: &first, from: &from, last: &last, to: &to }.text(language)
            }
        });
    }
    let horizon = HORIZON.to_string();
    if comparison.measured == 0 {
        said.push(own::nothing(language, &horizon));
    } else {
        near(language, comparison, &mut said);
        if let Some(widest) = comparison.widest.filter(|widest| widest.own != widest.model) {
            let (mine, model) = (whole(widest.own), whole(widest.model));
            let (month, name) = (widest.month.to_string(), chosen_name(language, scenario));
            said.push(match widest.series {
                Series::Relations => {
                    own::WidestRelations { month: &month, own: &mine, model: &model, name }.text(language)
                }
                Series::Results => {
                    own::WidestResults { month: &month, own: &mine, model: &model, name }.text(language)
                }
            });
        }
        if !comparison.beyond.is_empty() {
            let months: Vec<String> = comparison.beyond.iter().map(u8::to_string).collect();
            said.push(own::Beyond { months: &list(language, &months), last: &horizon }.text(language));
        }
    }
    said.push(own::hedge(language).to_owned());
    said
}

/// Which lines lie near, and how far the others are.
fn near(language: Language, comparison: &Comparison, said: &mut Vec<String>) {
    let mut gaps = comparison.gaps.iter();
    let Some(first) = gaps.next() else { return };
    let first_name = name(language, first.of);
    let distance = points(language, first.points);
    if first.points > FAR {
        let name = capital(first_name);
        said.push(own::Far { name: &name, points: &distance }.text(language));
    } else if let Some(second) = gaps.clone().next().filter(|gap| gap.points - first.points < EQUAL) {
        let (one, other) = (capital(first_name), name(language, second.of));
        let others = points(language, second.points);
        said.push(own::AsNear { one: &one, other, points: &distance, others: &others }.text(language));
        gaps.next();
    } else {
        said.push(own::Nearest { name: first_name, points: &distance }.text(language));
    }
    for gap in gaps {
        let (name, points) = (capital(name(language, gap.of)), points(language, gap.points));
        said.push(own::Further { name: &name, points: &points }.text(language));
    }
}

/// A list in words: "0, 12 en 36".
#[must_use]
pub fn list(language: Language, parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., last] => own::And { first: &start.join(", "), last }.text(language),
    }
}

/// The own estimates in words, for who cannot see the figure.
#[must_use]
pub fn description(language: Language, network: &Own) -> String {
    let line = |series: Series, what: &str| {
        let values: Vec<String> = network
            .estimates(series)
            .map(|(month, value)| {
                own::DescribeValue { month: &month.to_string(), value: &value.to_string() }.text(language)
            })
            .collect();
        (!values.is_empty()).then(|| own::Describe { what, list: &list(language, &values) }.text(language))
    };
    let lines =
        [line(Series::Relations, own::relations(language)), line(Series::Results, own::results(language))];
    lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
