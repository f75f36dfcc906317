//! A prediction beside the model in words, and missions: what must come out and what it costs.
//!
//! **In and out.** Facts of `practise` in, sentences out.
//!
//! **Invariant.** The model is never called right and a reader never wrong: a sentence says what was expected and what
//! the model gives, in the numbers of the table beside it.

use super::number::{duration, whole};
use super::{Language, words::practise};
use crate::model::Series;
use crate::practise::{
    After, Cost, Difference, Draft, Gap, Judged, Moment, Prediction, Shape, Sureness, Target, VISIBLE, Way,
};

/// A difference up to which a value is called near.
pub const NEAR: i64 = 5;
/// One from which it is called far.
pub const FAR: i64 = 20;

/// A line within a sentence: "de resultaten".
#[must_use]
pub fn what(language: Language, series: Series) -> &'static str {
    match series {
        Series::Relations => practise::what_relations(language),
        Series::Results => practise::what_results(language),
    }
}

/// A line at the beginning of a sentence: "Resultaten".
#[must_use]
pub fn what_start(language: Language, series: Series) -> &'static str {
    match series {
        Series::Relations => practise::start_relations(language),
        Series::Results => practise::start_results(language),
    }
}

/// How sure somebody is.
#[must_use]
pub fn sureness(language: Language, sureness: Sureness) -> &'static str {
    match sureness {
        Sureness::Guess => practise::sure_guess(language),
        Sureness::Fairly => practise::sure_fairly(language),
        Sureness::Very => practise::sure_very(language),
    }
}

/// The name of the field of a value.
#[must_use]
pub fn field(language: Language, series: Series, month: u16) -> String {
    let month = month.to_string();
    match series {
        Series::Relations => practise::field_relations(language, &month),
        Series::Results => practise::field_results(language, &month),
    }
}

/// "a, b en c".
#[must_use]
pub fn list(language: Language, mut items: Vec<String>) -> String {
    let Some(last) = items.pop() else { return String::new() };
    if items.is_empty() {
        return last;
    }
    practise::And { first: &items.join(", "), last: &last }.text(language)
}

/// What a draft still lacks, or that it lacks nothing.
#[must_use]
pub fn missing(language: Language, draft: &Draft) -> String {
    let both = draft.ask().series().count() > 1;
    let name = |(series, month): (Series, u16)| {
        if both { field(language, series, month) } else { practise::field(language, &month.to_string()) }
    };
    let names: Vec<String> = draft.missing().map(name).collect();
    let count = i64::try_from(names.len()).unwrap_or_default();
    let list = list(language, names);
    match (count, draft.sureness) {
        (0, None) => practise::missing_sure(language).to_owned(),
        (0, Some(_)) => practise::ready(language).to_owned(),
        (count, None) => practise::MissingBoth { count, list: &list }.text(language),
        (count, Some(_)) => practise::Missing { count, list: &list }.text(language),
    }
}

/// Everything that is said of a prediction beside the model; may hold marks.
#[must_use]
pub fn gap_sentences(language: Language, prediction: &Prediction, gaps: &[Gap]) -> Vec<String> {
    let mut said: Vec<String> = gaps.iter().flat_map(|gap| sentences_of(language, gap)).collect();
    let biggest = gaps.iter().map(|gap| gap.biggest().points().abs()).max().unwrap_or_default();
    match prediction.sureness {
        Sureness::Very if biggest >= FAR => said.push(practise::sure_far(language).to_owned()),
        Sureness::Guess if biggest <= NEAR => said.push(practise::guess_near(language).to_owned()),
        _ => {}
    }
    said
}

fn sentences_of(language: Language, gap: &Gap) -> Vec<String> {
    let what = what(language, gap.series);
    let mut said = vec![biggest(language, what, gap.biggest())];
    said.extend(shape(language, what, gap));
    said.extend(gap.after.map(|after| after_subsidy(language, what, after)));
    let count = i64::try_from(gap.within()).unwrap_or_default();
    said.push(practise::within(language, count));
    said
}

fn biggest(language: Language, what: &str, difference: Difference) -> String {
    let month = difference.month.to_string();
    let points = whole(difference.points().abs());
    match difference.points() {
        0 => practise::gap_none(language, what),
        points if points.abs() <= NEAR => practise::GapSmall { what, points: points.abs() }.text(language),
        1.. => practise::GapHigh { what, month: &month, points: &points }.text(language),
        _ => practise::GapLow { what, month: &month, points: &points }.text(language),
    }
}

/// The shapes side by side; nothing where one of them has none that can be named.
fn shape(language: Language, what: &str, gap: &Gap) -> Option<String> {
    let month = |month: u16| month.to_string();
    let by =
        |one: u16, other: u16| duration(language, i16::try_from(one.abs_diff(other)).unwrap_or_default());
    let said = match (gap.yours, gap.model) {
        (Shape::Waves, _) | (_, Shape::Waves) => return None,
        (Shape::Rises, Shape::Rises) => practise::right_rises(language, what),
        (Shape::Falls, Shape::Falls) => practise::right_falls(language, what),
        (Shape::Flat, Shape::Flat) => practise::right_flat(language, what),
        (Shape::Peak(one), Shape::Peak(other)) if one == other => {
            practise::RightPeak { what, month: &month(one) }.text(language)
        }
        (Shape::Dip(one), Shape::Dip(other)) if one == other => {
            practise::RightDip { what, month: &month(one) }.text(language)
        }
        (Shape::Peak(one), Shape::Peak(other)) => {
            let (yours, model, by) = (&*month(one), &*month(other), &*by(one, other));
            match (gap.same_turn, one > other) {
                (true, _) => practise::NearPeak { what, yours, model }.text(language),
                (false, true) => practise::PeakLater { what, by, yours, model }.text(language),
                (false, false) => practise::PeakEarlier { what, by, yours, model }.text(language),
            }
        }
        (Shape::Dip(one), Shape::Dip(other)) => {
            let (yours, model, by) = (&*month(one), &*month(other), &*by(one, other));
            match (gap.same_turn, one > other) {
                (true, _) => practise::NearDip { what, yours, model }.text(language),
                (false, true) => practise::DipLater { what, by, yours, model }.text(language),
                (false, false) => practise::DipEarlier { what, by, yours, model }.text(language),
            }
        }
        (yours, model) => {
            let mut said = yours_is(language, what, yours);
            said.push(' ');
            said.push_str(&model_is(language, model));
            said
        }
    };
    Some(said)
}

fn yours_is(language: Language, what: &str, shape: Shape) -> String {
    match shape {
        Shape::Rises => practise::yours_rises(language, what),
        Shape::Falls => practise::yours_falls(language, what),
        Shape::Flat | Shape::Waves => practise::yours_flat(language, what),
        Shape::Peak(month) => practise::YoursPeak { what, month: &month.to_string() }.text(language),
        Shape::Dip(month) => practise::YoursDip { what, month: &month.to_string() }.text(language),
    }
}

fn model_is(language: Language, shape: Shape) -> String {
    match shape {
        Shape::Rises => practise::model_rises(language).to_owned(),
        Shape::Falls => practise::model_falls(language).to_owned(),
        Shape::Flat | Shape::Waves => practise::model_flat(language).to_owned(),
        Shape::Peak(month) => practise::model_peak(language, &month.to_string()),
        Shape::Dip(month) => practise::model_dip(language, &month.to_string()),
    }
}

fn after_subsidy(language: Language, what: &str, after: After) -> String {
    let key = |way| match way {
        Way::Rises => "rises",
        Way::Falls => "falls",
        Way::Holds => "holds",
    };
    let (yours, model) = (Way::of(after.yours.0, after.yours.1), Way::of(after.model.0, after.model.1));
    let [yours_from, yours_to, model_from, model_to] =
        [after.yours.0, after.yours.1, after.model.0, after.model.1].map(whole);
    let (yours_from, yours_to) = (&*yours_from, &*yours_to);
    let (model_from, model_to) = (&*model_from, &*model_to);
    let way = key(yours);
    if yours == model {
        practise::AfterSame { what, way, yours_from, yours_to, model_from, model_to }.text(language)
    } else {
        let model = key(model);
        practise::AfterOther { what, way, yours_from, yours_to, model, model_from, model_to }.text(language)
    }
}

/// What must come out: "Relaties zakken nooit onder 30."
#[must_use]
pub fn target(language: Language, target: Target) -> String {
    let moment = |moment| match moment {
        Moment::Year => practise::moment_year(language),
        Moment::End => practise::moment_end(language),
        Moment::Later => practise::moment_later(language),
    };
    match target {
        Target::Kept(percent) => practise::target_kept(language, &whole(percent)),
        Target::Results { at, points } => {
            practise::TargetResults { moment: moment(at), need: &whole(points) }.text(language)
        }
        Target::Relations { at, points } => {
            practise::TargetRelations { moment: moment(at), need: &whole(points) }.text(language)
        }
        Target::RelationsNeverBelow(points) => practise::target_never(language, &whole(points)),
        Target::SubsidyAtMost(months) => practise::target_subsidy(language, &whole(months)),
    }
}

/// What a scenario comes to beside a target: "nu 42".
#[must_use]
pub fn now(language: Language, judged: &Judged) -> String {
    let value = whole(judged.value);
    match judged.target {
        Target::Kept(_) => practise::now_percent(language, &value),
        Target::Results { .. } | Target::Relations { .. } => practise::now_points(language, &value),
        Target::RelationsNeverBelow(_) => practise::now_lowest(language, &value),
        Target::SubsidyAtMost(_) => practise::now_months(language, &value),
    }
}

/// A cost: its number and what it counts.
#[must_use]
pub fn cost(language: Language, cost: Cost, value: i64) -> (String, String) {
    let visible = whole(VISIBLE);
    let words = match cost {
        Cost::Waiting if value == 0 => {
            return (practise::never(language).to_owned(), practise::cost_waiting_never(language, &visible));
        }
        Cost::Waiting => practise::cost_waiting(language, &visible),
        Cost::Subsidy => practise::cost_subsidy(language).to_owned(),
        Cost::LowestRelations => practise::cost_lowest(language).to_owned(),
        Cost::Left => practise::cost_left(language).to_owned(),
        Cost::Coordinator => practise::cost_coordinator(language).to_owned(),
    };
    (whole(value), words)
}
