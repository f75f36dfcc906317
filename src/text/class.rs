//! What is said about a class: what came in, what the group thinks, and how far that is from the model.
//!
//! **Invariant.** Every number is one of the table on screen. A difference is called a difference and never a fault.

use super::number::whole;
use super::{Language, words::class};
use crate::class::{
    Answer, Class, Fault, Gap, MOST, Refused, Spread, VALUES, by_sureness, encode, gaps, spread,
};
use crate::model::Series;
use crate::practise::Sureness;

/// The middle half of a group that agrees is at most so wide, in index points.
const AGREES: i64 = 15;
/// A median this near to the model is close, in index points.
const CLOSE: i64 = 5;
/// So many codes are named, the others counted.
const NAMED: usize = 5;

/// What the text that was added last brought, a sentence each.
#[must_use]
pub fn added(language: Language, class: &Class) -> Vec<String> {
    let mut said = Vec::new();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match class.added {
        None => return said,
        Some(0) => said.push(class::added_none(language).to_owned()),
        Some(new) => said.push(class::added(language, count(new))),
    }
    let codes: Vec<String> = class.twice.iter().take(NAMED).map(encode).collect();
    match (class.twice.len(), codes.join(", ")) {
        (0, _) => {}
        (1, codes) => said.push(class::twice(language, &codes)),
        (all, codes) => said.push(class::TwiceMore { count: count(all), codes: &codes }.text(language)),
    }
    if class.left_out > 0 {
        let most = MOST.to_string();
        said.push(class::LeftOut { count: count(class.left_out), most: &most }.text(language));
    }
    if !class.refused.is_empty() {
        said.push(class::refused(language, count(class.refused.len())));
    }
    said
}

/// A code that was not taken, by name, and why.
#[must_use]
pub fn refused(language: Language, refused: &Refused) -> String {
    let why = match refused.fault {
        Fault::Short(given, needed) => {
            let (given, needed) = (given.to_string(), needed.to_string());
            class::FaultShort { given: &given, needed: &needed }.text(language)
        }
        Fault::Long(needed) => class::fault_long(language, &needed.to_string()),
        Fault::Sign(sign) => class::fault_sign(language, sign.encode_utf8(&mut [0; 4])),
        Fault::Check => class::fault_check(language).to_owned(),
        Fault::Version => class::fault_version(language).to_owned(),
        Fault::Senseless => class::fault_senseless(language).to_owned(),
    };
    class::RefusedCode { code: &refused.given, why: &why }.text(language)
}

/// A number of points: "12 punten".
fn points(language: Language, points: f64) -> String {
    class::points(language, points.round() as i64)
}

/// A median as it is on screen.
fn rounded(value: f64) -> i64 {
    value.round() as i64
}

/// What a group thinks of one line: the last month, and where it agrees least.
#[must_use]
pub fn group(language: Language, answers: &[&Answer], series: Series, months: [u16; VALUES]) -> Vec<String> {
    let Some(spread) = spread(answers, series) else { return Vec::new() };
    let [.., end] = spread;
    let [.., last] = months;
    let texts =
        |spread: &Spread| [whole(rounded(spread.median)), spread.low.to_string(), spread.high.to_string()];
    let [median, low, high] = texts(&end);
    let month = last.to_string();
    let mut said = vec![match series {
        Series::Relations => {
            class::GroupRelations { month: &month, median: &median, low: &low, high: &high }.text(language)
        }
        Series::Results => {
            class::GroupResults { month: &month, median: &median, low: &low, high: &high }.text(language)
        }
    }];
    let wide = |spread: &Spread| i64::from(spread.high) - i64::from(spread.low);
    let widest = months.into_iter().zip(&spread).rev().max_by_key(|(_, spread)| wide(spread));
    if let Some((month, spread)) = widest.filter(|_| answers.len() > 1) {
        if wide(spread) <= AGREES {
            let points = class::points(language, wide(spread));
            said.push(class::agree(language, &points));
        } else if month != last {
            let [_, low, high] = texts(spread);
            let month = month.to_string();
            said.push(class::Split { month: &month, low: &low, high: &high }.text(language));
        }
    }
    said
}

/// The group beside the run, in words; the last sentence says what a difference does not mean.
#[must_use]
pub fn beside(
    language: Language,
    answers: &[&Answer],
    series: Series,
    months: [u16; VALUES],
    run: [i64; VALUES],
) -> Vec<String> {
    let Some(gaps) = gaps(answers, series, &run) else { return Vec::new() };
    let month_of = |gap: &Gap| months.get(gap.place).copied().unwrap_or_default();
    let apart = |gap: &Gap| rounded(gap.median) - gap.run;
    let mut said = Vec::new();
    // The first of equals: the last of the way back.
    if let Some(biggest) = gaps.iter().rev().max_by_key(|gap| apart(gap).abs()) {
        let (month, points) = (month_of(biggest).to_string(), class::points(language, apart(biggest).abs()));
        let (median, model) = (whole(rounded(biggest.median)), whole(biggest.run));
        let (month, median, model, points) = (&month, &median, &model, &points);
        said.push(match apart(biggest) {
            apart if apart.abs() <= CLOSE => class::close(language, points),
            1.. => class::BiggestHigh { month, median, model, points }.text(language),
            _ => class::BiggestLow { month, median, model, points }.text(language),
        });
        let all = answers.iter().filter(|answer| answer.values(series).is_some()).count();
        let (near, all) = (biggest.near.to_string(), all.to_string());
        said.push(match biggest.near {
            1 => class::Near { month, near: &near, all: &all }.text(language),
            _ => class::NearMore { month, near: &near, all: &all }.text(language),
        });
    }
    // The earliest of the highest.
    let highest = |value: &dyn Fn(&Gap) -> i64| gaps.iter().rev().max_by_key(|gap| value(gap)).map(month_of);
    let (theirs, models) = (highest(&|gap| rounded(gap.median)), highest(&|gap| gap.run));
    if let Some((group, model)) = theirs.zip(models).filter(|(group, model)| group != model) {
        let (group, model) = (group.to_string(), model.to_string());
        said.push(class::Peak { group: &group, model: &model }.text(language));
    }
    let sure = by_sureness(answers, series, &run);
    for (sureness, count, distance) in sure.iter().filter(|_| sure.len() > 1) {
        let (count, points) = (count.to_string(), points(language, *distance));
        let (count, points) = (&count, &points);
        said.push(match sureness {
            Sureness::Guess => class::SureGuess { count, points }.text(language),
            Sureness::Fairly => class::SureFairly { count, points }.text(language),
            Sureness::Very => class::SureVery { count, points }.text(language),
        });
    }
    said.push(class::hedge(language).to_owned());
    said
}
