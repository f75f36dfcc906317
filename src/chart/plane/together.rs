//! The path of a network through the plane: a bend where relations and results work against each other.

use super::super::dash::{dash_of, dashes};
use super::super::{Anchor, ChartPlan, Grip, Ink, Label, Mark, Measure, Point};
use super::Plane;
use crate::exploration::{Exploration, HORIZON, Study};
use crate::model::Stocks;
use crate::text::Language;
use crate::text::label::{Place, own_name, pinned_name};
use crate::text::number::index;
use crate::text::words::chart;

/// What the path is made of.
pub struct TogetherChart<'a> {
    /// The scenario on screen and the pinned ones.
    pub exploration: &'a Exploration,
    /// Place of the playhead in months.
    pub playhead: f64,
    /// Language of the words in the figure.
    pub language: Language,
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Height of the figure in CSS pixels.
    pub height: f64,
}

/// Width of the own path, and of a pinned one.
const OWN: f64 = 3.0;
const GHOST: f64 = 1.75;
/// Space at the right for words beside the plot.
const BESIDE: f64 = 250.0;

fn both(stocks: &Stocks) -> (f64, f64) {
    (stocks.relations, stocks.results)
}

/// Plans the path.
#[must_use]
pub fn together_chart(chart: &TogetherChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let size = (chart.width, chart.height);
    let mut plane = Plane::new(chart.language, size, BESIDE, measure);
    for pinned in &chart.exploration.pins {
        let points = path(&plane, pinned);
        plane.placer.avoid(points.iter().copied());
        for points in dashes(&points, dash_of(pinned.place)) {
            plane.marks.push(Mark::Line { points, ink: Ink::MarkSoft, width: GHOST });
        }
    }
    let own = &chart.exploration.own;
    let points = path(&plane, own);
    plane.placer.avoid(points.iter().copied());
    plane.marks.push(Mark::Line { points, ink: Ink::Text, width: OWN });
    if plane.wide {
        plane.key(chart);
    }
    plane.years(own);
    plane.ends(chart, own);
    plane.playhead(chart);
    let path = (0..=HORIZON).map(|month| plane.point(both(&own.run.at(month)))).collect();
    let Plane { width, height, marks, plot, .. } = plane;
    ChartPlan { width, height, marks, ground: 0, plot, grip: Grip::Path(path) }
}

fn path(plane: &Plane<'_>, study: &Study) -> Vec<Point> {
    study.run.steps().map(|(_, stocks)| plane.point(both(&stocks))).collect()
}

impl Plane<'_> {
    /// A dot a year: where they lie close, little happens.
    fn years(&mut self, own: &Study) {
        for month in (12..=HORIZON).step_by(12) {
            let at = self.point(both(&own.run.at(month)));
            self.disc(at, 3.6, Ink::Paper, Ink::Text);
        }
    }

    fn disc(&mut self, at: Point, radius: f64, fill: Ink, line: Ink) {
        self.marks.push(Mark::Disc { at, radius, fill: Some(fill), line: Some((line, 2.0)) });
    }

    /// The start, the end of the subsidy, and what the pinned paths are called.
    fn ends(&mut self, chart: &TogetherChart<'_>, own: &Study) {
        let language = chart.language;
        let start = self.point(both(&own.run.at(0)));
        let stop = self.point(both(&own.outcomes.subsidy_end.stocks));
        self.disc(start, 4.0, Ink::Text, Ink::Text);
        self.disc(stop, 6.0, Ink::Money, Ink::MoneyEdge);
        for (at, words, ink) in [
            (start, chart::start(language), Ink::Text),
            (stop, chart::subsidy_stops(language), Ink::MoneyText),
        ] {
            let label = Label::new(words, at, Anchor::Start, ink).bold();
            let candidates = self.around(at, &label, 11.0);
            self.placed(candidates);
        }
        for pinned in &chart.exploration.pins {
            let name = pinned_name(language, pinned, Place::Short);
            let mut candidates = Vec::new();
            for month in [96, 12, 24, 48, 36, 60, 72] {
                let at = self.point(both(&pinned.run.at(month)));
                let label = Label::new(&*name, at, Anchor::Start, Ink::TextSoft);
                candidates.extend(self.around(at, &label, 8.0));
            }
            self.placed(candidates);
            let at = self.point(both(&pinned.run.between(chart.playhead)));
            self.disc(at, 5.0, Ink::Paper, Ink::MarkSoft);
        }
    }

    /// What the lines and discs are, beside the plot.
    fn key(&mut self, chart: &TogetherChart<'_>) {
        let (language, exploration) = (chart.language, chart.exploration);
        let left = self.plot.right + 34.0;
        let y = self.plot.top + 10.0;
        let line = |plane: &mut Self, y: f64, marks: Vec<Mark>, words: String| {
            plane.marks.extend(marks);
            plane.fixed(Label::new(words, (left + 40.0, y), Anchor::Start, Ink::Text));
            y + 22.0
        };
        let bar = |y: f64| vec![(left, y), (left + 30.0, y)];
        let own = Mark::Line { points: bar(y), ink: Ink::Text, width: OWN };
        let name = own_name(language, &exploration.own.scenario, Place::Short);
        let mut y = line(self, y, vec![own], name.to_owned());
        for pinned in &exploration.pins {
            let pieces = dashes(&bar(y), dash_of(pinned.place)).into_iter();
            let pieces = pieces.map(|points| Mark::Line { points, ink: Ink::MarkSoft, width: GHOST });
            y = line(self, y, pieces.collect(), pinned_name(language, pinned, Place::Short));
        }
        let disc = |y: f64, radius: f64, fill: Ink, ink: Ink| Mark::Disc {
            at: (left + 15.0, y),
            radius,
            fill: Some(fill),
            line: Some((ink, 2.0)),
        };
        let year = disc(y, 3.6, Ink::Paper, Ink::Text);
        y = line(self, y, vec![year], chart::a_year(language).to_owned());
        let stop = disc(y, 6.0, Ink::Money, Ink::MoneyEdge);
        y = line(self, y, vec![stop], chart::subsidy_stops(language).to_owned());
        let hand = disc(y, 8.5, Ink::Hand, Ink::HandEdge);
        let month = chart.playhead.round().to_string();
        line(self, y, vec![hand], chart::month(language, &month));
    }

    fn playhead(&mut self, chart: &TogetherChart<'_>) {
        let stocks = chart.exploration.own.run.between(chart.playhead);
        let at = self.point(both(&stocks));
        self.disc(at, 8.5, Ink::Hand, Ink::HandEdge);
        let words = chart::HereIs {
            month: &chart.playhead.round().to_string(),
            relations: &index(stocks.relations).to_string(),
            results: &index(stocks.results).to_string(),
        }
        .text(chart.language);
        let label = Label::new(words, at, Anchor::Start, Ink::Text).bold().size(13.0);
        let candidates = self.around(at, &label, 14.0);
        self.placed(candidates);
    }
}
