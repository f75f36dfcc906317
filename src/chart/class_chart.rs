//! The predictions of a class over each other: every line thin, the middle half as a band, the median by hand; and, once
//! it is asked for, the model's own line.
//!
//! **Invariant.** Without a truth there is nothing of the model in the plan.

use super::sheet::{End, Sheet};
use super::{ChartPlan, Ink, Measure, Point};
use crate::class::{Answer, VALUES, spread};
use crate::model::Series;
use crate::practise::line;
use crate::text::Language;
use crate::text::words::class as words;

/// What the figure is made of.
pub struct ClassChart<'a> {
    /// The predictions.
    pub answers: &'a [&'a Answer],
    /// Which line.
    pub series: Series,
    /// The months that were asked.
    pub months: [u16; VALUES],
    /// Where the line begins, in index points.
    pub start: f64,
    /// The month in which the subsidy stops.
    pub stop: u16,
    /// The model's line, in index points from month 0 on, once it may be seen.
    pub truth: Option<&'a [f64]>,
    /// Language of the words in the figure.
    pub language: Language,
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Height of the figure in CSS pixels.
    pub height: f64,
}

/// Plans the figure.
#[must_use]
pub fn class_chart(made: &ClassChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let language = made.language;
    let [.., last] = made.months;
    let spread = spread(made.answers, made.series);
    let (ink, text, band) = match made.series {
        Series::Relations => (Ink::Relations, Ink::RelationsText, Ink::RelationsBand),
        Series::Results => (Ink::Results, Ink::ResultsText, Ink::ResultsBand),
    };
    let whole = |points: f64| (points.round() as i64).to_string();
    let mut ends = Vec::new();
    if let Some([.., end]) = &spread {
        let median = words::end_median(language, &whole(end.median));
        ends.push(End { points: end.median, words: median, ink: Ink::Text, bold: true });
    }
    if let Some(end) = made.truth.and_then(|truth| truth.get(usize::from(last))) {
        let model = words::end_model(language, &whole(*end));
        ends.push(End { points: *end, words: model, ink: text, bold: true });
    }
    let mut sheet = Sheet::new((made.width, made.height), last, ends, language, measure);
    sheet.frame(made.stop);
    let through = |sheet: &Sheet<'_>, values: [f64; VALUES]| -> Vec<Point> {
        let knots: Vec<(u16, f64)> =
            std::iter::once((0, made.start)).chain(made.months.into_iter().zip(values)).collect();
        line(&knots)
            .into_iter()
            .enumerate()
            .map(|(month, points)| sheet.point(month as f64, points))
            .collect()
    };
    if let Some(spread) = &spread {
        let (low, high) = (
            through(&sheet, spread.each_ref().map(|month| f64::from(month.low))),
            through(&sheet, spread.each_ref().map(|month| f64::from(month.high))),
        );
        sheet.shape(high.into_iter().chain(low.into_iter().rev()).collect(), band);
    }
    for values in made.answers.iter().filter_map(|answer| answer.values(made.series)) {
        let points = through(&sheet, values.map(f64::from));
        sheet.thin(points, Ink::MarkSoft);
    }
    if let Some(truth) = made.truth {
        let until = truth.iter().take(usize::from(last) + 1).enumerate();
        let points = until.map(|(month, points)| sheet.point(month as f64, *points)).collect();
        sheet.line(points, ink, 3.25);
    }
    if let Some(spread) = &spread {
        let points = through(&sheet, spread.each_ref().map(|month| month.median));
        sheet.hand(&points, None);
        for (month, spread) in made.months.into_iter().zip(spread) {
            let at = sheet.point(f64::from(month), spread.median);
            sheet.marker(Series::Relations, at, 5.0, Ink::Hand, Ink::Text);
        }
    }
    for month in made.months.into_iter().filter(|_| made.truth.is_some()) {
        if let Some(points) = made.truth.and_then(|truth| truth.get(usize::from(month))) {
            let at = sheet.point(f64::from(month), *points);
            sheet.marker(Series::Results, at, 4.5, Ink::Paper, ink);
        }
    }
    sheet.finished()
}
