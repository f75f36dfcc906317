//! Words in the figure: the subsidy, the own numbers, the ends of the lines, and how far they are apart.

use super::super::{Anchor, Area, Ink, Label, Mark, Measure, stack};
use super::{Canvas, PredictChart};
use crate::model::Series;
use crate::text::number::{index, whole};
use crate::text::words::{chart, practise};

/// Distance of the words at the end of a line from the plot.
const END_GAP: f64 = 12.0;
/// Height of a line of words there.
const END_LINE: f64 = 17.0;
/// From how many points on a difference is marked in the figure, and how many of them are.
const MARKED: (i64, usize) = (10, 2);

/// Words at the end of a line.
struct End {
    points: f64,
    text: String,
    ink: Ink,
    bold: bool,
}

/// The words at the ends of the lines.
fn ends(chart: &PredictChart<'_>) -> Vec<End> {
    let (language, ask) = (chart.language, chart.draft.ask());
    let both = ask.series().count() > 1;
    let mut ends = Vec::new();
    for series in ask.series() {
        let [.., own] = chart.draft.values(series);
        if let Some(own) = own {
            let value = own.to_string();
            let text = match (both, series) {
                (false, _) => practise::you(language, &value),
                (_, Series::Relations) => practise::you_relations(language, &value),
                (_, Series::Results) => practise::you_results(language, &value),
            };
            ends.push(End { points: f64::from(own), text, ink: Ink::Text, bold: true });
        }
        if let Some(truth) = chart.truth {
            let model = truth.value(series, ask.last());
            let value = whole(model);
            let text = match (both, series) {
                (false, _) => practise::model(language, &value),
                (_, Series::Relations) => practise::model_relations(language, &value),
                (_, Series::Results) => practise::model_results(language, &value),
            };
            let ink = if series == Series::Relations { Ink::RelationsText } else { Ink::ResultsText };
            ends.push(End { points: model as f64, text, ink, bold: true });
        }
    }
    if let Some((given, name)) = chart.given {
        for series in ask.series() {
            let stocks = given.run.at(ask.last());
            let (value, ink) = match series {
                Series::Relations => (index(stocks.relations), Ink::GhostRelationsText),
                Series::Results => (index(stocks.results), Ink::GhostResultsText),
            };
            let mut text = name.to_owned();
            text.push(' ');
            text.push_str(&whole(value));
            ends.push(End { points: value as f64, text, ink, bold: false });
        }
    }
    ends
}

/// Room at the right for the words at the ends of the lines. As much before the model is shown as after, so that a line
/// that was drawn does not move.
pub(super) fn margin(chart: &PredictChart<'_>, measure: &dyn Measure) -> f64 {
    let (language, both) = (chart.language, chart.draft.ask().series().count() > 1);
    let mut texts = match both {
        true => vec![practise::model_relations(language, "100"), practise::model_results(language, "100")],
        false => vec![practise::model(language, "100")],
    };
    let mut name = chart.given.map_or(String::new(), |(_, name)| name.to_owned());
    name.push_str(" 100");
    texts.push(name);
    END_GAP + texts.iter().map(|text| measure.width(text, 13.0, true)).fold(0.0, f64::max)
}

impl Canvas<'_> {
    pub(super) fn words(&mut self) {
        self.ends();
        self.subsidy_words();
        if self.chart.truth.is_some() {
            self.apart();
        } else {
            self.numbers();
            self.go_on();
        }
    }

    fn ends(&mut self) {
        let ends = ends(self.chart);
        let wanted: Vec<_> = ends.iter().map(|end| (self.y(end.points), END_LINE)).collect();
        let middles = stack(&wanted, self.plot.top, self.plot.bottom + 4.0);
        for (end, middle) in ends.into_iter().zip(middles) {
            let at = (self.plot.right + END_GAP, middle);
            let label =
                Label { bold: end.bold, ..Label::new(end.text, at, Anchor::Start, end.ink).size(13.0) };
            self.placer.take(label.area(self.measure));
            self.text(label);
        }
    }

    fn subsidy_words(&mut self) {
        let (language, stop, top) = (self.chart.language, self.chart.stop, self.plot.top + 12.0);
        let edge = self.x(f64::from(stop.min(self.last())));
        let label = |text, x| Label::new(text, (x, top), Anchor::Start, Ink::MoneyText).bold();
        let runs = [chart::subsidy_runs(language), chart::subsidy_short(language)]
            .map(|text| label(text, self.plot.left + 6.0));
        let fitting = runs.into_iter().find(|label| label.area(self.measure).right <= edge - 4.0);
        if let Some(label) = fitting {
            self.placed(vec![label]);
        }
        if stop < self.last() {
            let stops = [chart::subsidy_stops(language), chart::stops_short(language)]
                .map(|text| label(text, edge + 6.0));
            let fitting = stops.into_iter().find(|label| label.area(self.measure).right <= self.plot.right);
            if let Some(label) = fitting {
                self.placed(vec![label.halo(Ink::Paper)]);
            }
        }
    }

    /// The numbers of the line that is being drawn, each beside its point.
    fn numbers(&mut self) {
        let Some(series) = self.chart.active else { return };
        let draft = self.chart.draft;
        let [.., last] = draft.ask().months();
        for (month, value) in draft.ask().months().into_iter().zip(draft.values(series)) {
            // The last one stands at the end of the line.
            let Some(value) = value.filter(|_| month != last) else { continue };
            let (x, y) = self.point(f64::from(month), f64::from(value));
            let label = |x, y, anchor| {
                Label::new(value.to_string(), (x, y), anchor, Ink::Text).bold().halo(Ink::Paper)
            };
            self.placed(vec![
                label(x + 8.0, y + 16.0, Anchor::Start),
                label(x + 8.0, y - 16.0, Anchor::Start),
                label(x - 8.0, y + 16.0, Anchor::End),
                label(x - 8.0, y - 16.0, Anchor::End),
            ]);
        }
    }

    /// How far there is still to go, while the line stops short of the last month.
    fn go_on(&mut self) {
        let Some(series) = self.chart.active else { return };
        let knots = self.chart.draft.knots(series, self.start(series));
        let Some((month, value)) = knots.last().copied().filter(|(month, _)| *month < self.last()) else {
            return;
        };
        let text = practise::go_on(self.chart.language, &self.last().to_string());
        // It leads on from where the pencil is, and leaves it free.
        let (x, y) = match self.chart.pencil {
            Some(at) => self.point(at.0, at.1),
            None => self.point(f64::from(month), value),
        };
        self.placer.take(Area { left: x, top: y, right: x, bottom: y }.grown(11.0));
        let label = |up: f64| {
            Label::new(text.clone(), (x + 16.0, y + up), Anchor::Start, Ink::TextSoft).halo(Ink::Paper)
        };
        let within = |label: &Label| label.area(self.measure).right <= self.plot.right;
        let places: Vec<Label> = [-14.0, -30.0, 18.0].map(label).into_iter().filter(within).collect();
        self.placed(places);
    }

    /// The two biggest differences of each line, measured in the figure.
    fn apart(&mut self) {
        let Some(truth) = self.chart.truth else { return };
        let draft = self.chart.draft;
        let mut found: Vec<(Series, u16, i64, i64)> = Vec::new();
        for series in draft.ask().series() {
            for (month, value) in draft.ask().months().into_iter().zip(draft.values(series)) {
                if let Some(value) = value {
                    found.push((series, month, i64::from(value), truth.value(series, month)));
                }
            }
        }
        found.retain(|(.., own, model)| (own - model).abs() >= MARKED.0);
        found.sort_by_key(|(.., own, model)| -(own - model).abs());
        for (_, month, own, model) in found.into_iter().take(MARKED.1) {
            let last = month == self.last();
            let x = (self.x(f64::from(month)) + if last { -8.0 } else { 8.0 }).round();
            let (top, bottom) = (self.y(own.max(model) as f64) + 6.0, self.y(own.min(model) as f64) - 6.0);
            if bottom - top < 14.0 {
                continue;
            }
            let ink = Ink::Text;
            let block = |left, top, right, bottom| Mark::Block {
                area: Area { left, top, right, bottom },
                ink,
                strength: 1.0,
            };
            self.marks.push(block(x, top, x + 1.0, bottom));
            self.marks.push(block(x - 4.0, top, x + 5.0, top + 1.0));
            self.marks.push(block(x - 4.0, bottom - 1.0, x + 5.0, bottom));
            let text = practise::apart(self.chart.language, (own - model).abs());
            let middle = f64::midpoint(top, bottom);
            let label = |x: f64, anchor| {
                Label::new(text.clone(), (x, middle), anchor, Ink::Text).bold().halo(Ink::Paper)
            };
            let (right, left) = (label(x + 6.0, Anchor::Start), label(x - 5.0, Anchor::End));
            self.placed(if last { vec![left] } else { vec![right, left] });
        }
    }
}
