//! The reader's own network: their points beside the lines of the scenario on screen, with the cases behind them.

use super::sheet::{End, Sheet};
use super::{ChartPlan, Ink, Measure, Point, dash_of};
use crate::exploration::{HORIZON, Study};
use crate::model::Series;
use crate::own::Own;
use crate::text::Language;
use crate::text::number::index;
use crate::text::words::{chart, own as words};

/// What the figure is made of.
pub struct OwnChart<'a> {
    /// The own estimates, once there are enough of them.
    pub own: Option<&'a Own>,
    /// The scenario on screen.
    pub scenario: &'a Study,
    /// The cases, with a name in full and one of a letter.
    pub cases: &'a [(&'a str, &'a str, &'a Study)],
    /// Language of the words in the figure.
    pub language: Language,
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Height of the figure in CSS pixels.
    pub height: f64,
}

const BOTH: [Series; 2] = [Series::Relations, Series::Results];
/// Dashes between the own points: so many pixels on, so many off.
const DASH: (f64, f64) = (9.0, 7.0);

/// Index points of a run, 0 to 100, from month to month.
fn run(study: &Study, series: Series) -> Vec<(f64, f64)> {
    let steps = study.run.steps().map(|(month, stocks)| {
        let value = if series == Series::Relations { stocks.relations } else { stocks.results };
        (month, value * 100.0)
    });
    steps.collect()
}

fn last(study: &Study, series: Series) -> f64 {
    run(study, series).last().map_or(0.0, |(_, points)| *points)
}

/// Plans the figure.
#[must_use]
pub fn own_chart(made: &OwnChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let language = made.language;
    let wide = Sheet::is_wide(made.width);
    let mut ends = Vec::new();
    for series in BOTH {
        let points = last(made.scenario, series);
        let (name, ink) = match series {
            Series::Relations => (chart::relations(language), Ink::RelationsText),
            Series::Results => (chart::results(language), Ink::ResultsText),
        };
        ends.push(End { points, words: [name, " ", &number(points)].concat(), ink, bold: true });
        for (name, short, case) in made.cases {
            let points = last(case, series);
            let value = number(points);
            let (words, ink) = match (series, wide) {
                (Series::Relations, true) => {
                    ([name, ": ", &chart::end_relations(language, &value)].concat(), Ink::GhostRelationsText)
                }
                (Series::Results, true) => {
                    ([name, ": ", &chart::end_results(language, &value)].concat(), Ink::GhostResultsText)
                }
                (Series::Relations, false) => ([short, " ", &value].concat(), Ink::GhostRelationsText),
                (Series::Results, false) => ([short, " ", &value].concat(), Ink::GhostResultsText),
            };
            ends.push(End { points, words, ink, bold: false });
        }
    }
    let beyond = made.own.map_or(0, |own| u16::from(own.last_month()));
    let months = HORIZON.max(beyond.div_ceil(12) * 12);
    let mut sheet = Sheet::new((made.width, made.height), months, ends, language, measure);
    sheet.frame(made.scenario.scenario.subsidy());
    let on = |sheet: &Sheet<'_>, study: &Study, series: Series| -> Vec<Point> {
        run(study, series).into_iter().map(|(month, points)| sheet.point(month, points)).collect()
    };
    for (place, (.., case)) in made.cases.iter().enumerate() {
        for series in BOTH {
            let points = on(&sheet, case, series);
            sheet.ghost(series, &points, dash_of(place));
        }
    }
    for series in BOTH {
        let (points, ink) = (on(&sheet, made.scenario, series), series_ink(series));
        sheet.line(points, ink, 3.25);
        for (month, points) in
            run(made.scenario, series).into_iter().filter(|(month, _)| *month > 0.0 && month % 12.0 == 0.0)
        {
            let at = sheet.point(month, points);
            sheet.marker(series, at, 4.0, Ink::Paper, ink);
        }
    }
    if let Some(own) = made.own {
        mine(&mut sheet, own, language);
    }
    sheet.finished()
}

/// The own points, joined by dashes, and their names.
fn mine(sheet: &mut Sheet<'_>, own: &Own, language: Language) {
    for series in BOTH {
        let points: Vec<Point> = own
            .estimates(series)
            .map(|(month, value)| sheet.point(f64::from(month), f64::from(value)))
            .collect();
        sheet.hand(&points, Some(DASH));
        for at in &points {
            sheet.marker(series, *at, 6.0, Ink::Hand, Ink::Text);
        }
        let name = match series {
            Series::Relations => words::your_relations(language),
            Series::Results => words::your_results(language),
        };
        if let Some(at) = points.last() {
            sheet.name(name, *at, Ink::Text);
        }
    }
}

/// The colour of a line.
fn series_ink(series: Series) -> Ink {
    match series {
        Series::Relations => Ink::Relations,
        Series::Results => Ink::Results,
    }
}

fn number(points: f64) -> String {
    index(points / 100.0).to_string()
}
