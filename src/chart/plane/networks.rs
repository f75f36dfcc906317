//! Many networks as dots in the plane at one moment, with the straight line through them.

use super::super::{Anchor, Area, ChartPlan, Grip, Ink, Label, Mark, Measure, Point};
use super::Plane;
use crate::exploration::Exploration;
use crate::networks::{self, COUNT, Kind, Networks, Trend};
use crate::text::Language;
use crate::text::label::{Place, own_name, pin_mark};
use crate::text::number::correlation;
use crate::text::plane::kind_range;
use crate::text::words::chart;

/// What the cloud is made of.
pub struct NetworksChart<'a> {
    /// The networks.
    pub networks: &'a Networks,
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

/// Radius of a dot in the large plane, and half a side of one in a small plane.
const DOT: f64 = 3.0;
const SPECK: f64 = 1.0;
/// How far the straight line runs to both sides, in standard deviations.
const REACH: f64 = 1.9;
/// Space at the right of the plot for the key and the small planes.
const BESIDE: f64 = 310.0;
/// The moments of the small planes, in months: the finding at one glance.
pub const MOMENTS: [u16; 3] = [12, 36, 60];

/// Plans the cloud.
#[must_use]
pub fn networks_chart(chart: &NetworksChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let mut plane = Plane::new(chart.language, (chart.width, chart.height), BESIDE, measure);
    let plot = plane.plot;
    if plane.wide {
        plane.beside(chart);
    }
    let ground = plane.marks.len();
    plane.dots(chart.networks, chart.playhead);
    let trend = chart.networks.trend(chart.playhead);
    plane.line(trend, plot, 3.0);
    plane.marked(chart);
    if plane.wide {
        plane.right(chart, trend);
    } else {
        plane.above(chart, trend);
    }
    let Plane { width, height, marks, .. } = plane;
    ChartPlan { width, height, marks, ground, plot, grip: Grip::Nothing }
}

fn within(area: Area, (relations, results): (f64, f64)) -> Point {
    (area.left + relations * area.width(), area.bottom - results * area.height())
}

impl Plane<'_> {
    /// Kind by kind, as dots of one look are drawn together.
    fn dots(&mut self, networks: &Networks, month: f64) {
        let places: Vec<(Kind, networks::Place)> = networks.at(month).collect();
        for kind in Kind::ALL {
            for (_, place) in places.iter().filter(|(of, _)| *of == kind) {
                self.dot(kind, self.point(*place), DOT);
            }
        }
    }

    /// The networks of a small plane: squares, which a canvas fills several times faster than discs.
    fn specks(&mut self, networks: &Networks, month: f64, area: Area) {
        for (kind, place) in networks.at(month) {
            let (x, y) = within(area, place);
            let speck = Area { left: x - SPECK, top: y - SPECK, right: x + SPECK, bottom: y + SPECK };
            let ink = match kind {
                Kind::LettingGo => Ink::MarkSoft,
                Kind::Supporting => Ink::GhostRelations,
                Kind::TakingOver => Ink::Text,
            };
            self.marks.push(Mark::Block { area: speck, ink, strength: 1.0 });
        }
    }

    /// Letting go is an open dot, supporting a filled one in colour, taking over a dark one.
    fn dot(&mut self, kind: Kind, at: Point, radius: f64) {
        let (fill, line) = match kind {
            Kind::LettingGo => (None, Some((Ink::MarkSoft, 1.1))),
            Kind::Supporting => (Some(Ink::GhostRelations), None),
            Kind::TakingOver => (Some(Ink::Text), None),
        };
        self.marks.push(Mark::Disc { at, radius, fill, line });
    }

    /// The straight line through the networks, as far as most of them lie.
    fn line(&mut self, trend: Trend, area: Area, width: f64) {
        let (x, y) = trend.middle;
        let reach = |edge: f64| {
            let dx = edge - x;
            // Within the plane: nearer where the line would leave it.
            let limit = if dx * trend.slope > 0.0 { 1.0 - y } else { y };
            let far = if trend.slope == 0.0 { dx.abs() } else { (limit / trend.slope).abs().min(dx.abs()) };
            let dx = dx.signum() * far;
            within(area, (x + dx, y + trend.slope * dx))
        };
        let far = REACH * trend.spread;
        let points = vec![reach((x - far).max(0.0)), reach((x + far).min(1.0))];
        self.marks.push(Mark::Line { points: points.clone(), ink: Ink::Paper, width: width + 2.5 });
        self.marks.push(Mark::Line { points, ink: Ink::ResultsText, width });
    }

    /// The reader's own network, and the pinned ones.
    fn marked(&mut self, chart: &NetworksChart<'_>) {
        let exploration = chart.exploration;
        for pinned in &exploration.pins {
            let stocks = pinned.run.between(chart.playhead);
            let at = self.point((stocks.relations, stocks.results));
            let line = Some((Ink::Text, 1.5));
            self.marks.push(Mark::Disc { at, radius: 8.5, fill: Some(Ink::Paper), line });
            let mark = pin_mark(chart.language, &pinned.pin, pinned.place);
            self.fixed(Label::new(mark, at, Anchor::Middle, Ink::Text).bold());
        }
        let stocks = exploration.own.run.between(chart.playhead);
        let at = self.point((stocks.relations, stocks.results));
        let line = Some((Ink::HandEdge, 2.0));
        self.marks.push(Mark::Disc { at, radius: 8.5, fill: Some(Ink::Hand), line });
        let name = own_name(chart.language, &exploration.own.scenario, Place::Short);
        let label = Label::new(name, at, Anchor::Start, Ink::Text).bold();
        let candidates = self.around(at, &label, 13.0);
        self.placed(candidates);
    }

    fn now(&self, chart: &NetworksChart<'_>, trend: Trend) -> (String, String) {
        let month = chart.playhead.round().to_string();
        (chart::together_at(chart.language, &month), correlation(chart.language, trend.correlation))
    }

    /// On a phone: the correlation above the plot, at its right end.
    fn above(&mut self, chart: &NetworksChart<'_>, trend: Trend) {
        let (words, value) = self.now(chart, trend);
        let right = self.width - 2.0;
        let value = Label::new(value, (right, 26.0), Anchor::End, Ink::Text).bold().size(16.0);
        let left = value.area(self.measure).left - 7.0;
        self.text(value);
        self.text(Label::new(words, (left, 26.0), Anchor::End, Ink::TextSoft));
    }

    /// On a wide screen: the correlation at the right of the plot.
    fn right(&mut self, chart: &NetworksChart<'_>, trend: Trend) {
        let (words, value) = self.now(chart, trend);
        let at = |left: f64| (left, self.plot.top + 8.0);
        let words = Label::new(words, at(self.plot.right + 34.0), Anchor::Start, Ink::TextSoft).size(14.0);
        let value = Label::new(value, at(words.area(self.measure).right + 9.0), Anchor::Start, Ink::Text);
        self.text(words);
        self.text(value.bold().size(22.0));
    }

    /// Below that the key, and the same plane at three moments.
    fn beside(&mut self, chart: &NetworksChart<'_>) {
        let language = chart.language;
        let left = self.plot.right + 34.0;
        let mut y = self.plot.top + 44.0;
        for kind in Kind::ALL {
            self.dot(kind, (left + 6.0, y), 4.0);
            let name = kind_range(language, kind);
            self.text(Label::new(name, (left + 20.0, y), Anchor::Start, Ink::Text));
            y += 20.0;
        }
        let points = vec![(left, y + 3.0), (left + 13.0, y - 3.0)];
        self.marks.push(Mark::Line { points, ink: Ink::ResultsText, width: 3.0 });
        let trend_words = chart::trend_of(language, &COUNT.to_string());
        self.text(Label::new(trend_words, (left + 20.0, y), Anchor::Start, Ink::Text));
        self.moments(chart, left, y + 34.0);
    }

    /// Three small planes: the cloud leans over from one month to the next, also when nothing moves.
    fn moments(&mut self, chart: &NetworksChart<'_>, left: f64, top: f64) {
        let gap = 14.0;
        let side = ((self.width - left - 2.0 * gap) / 3.0).min(self.plot.bottom - top - 40.0).min(150.0);
        if side < 60.0 {
            return;
        }
        for (place, month) in MOMENTS.into_iter().enumerate() {
            let left = left + place as f64 * (side + gap);
            let area = Area { left, top, right: left + side, bottom: top + side };
            self.box_around(area);
            self.specks(chart.networks, month.into(), area);
            let trend = chart.networks.trend(month.into());
            self.line(trend, area, 2.0);
            let month = chart::month(chart.language, &month.to_string());
            self.text(Label::new(month, (left, area.bottom + 12.0), Anchor::Start, Ink::TextSoft));
            let value = correlation(chart.language, trend.correlation);
            self.text(
                Label::new(value, (left, area.bottom + 30.0), Anchor::Start, Ink::Text).bold().size(15.0),
            );
        }
    }

    fn box_around(&mut self, area: Area) {
        for edge in [
            Area { bottom: area.top + 1.0, ..area },
            Area { top: area.bottom - 1.0, ..area },
            Area { right: area.left + 1.0, ..area },
            Area { left: area.right - 1.0, ..area },
        ] {
            self.marks.push(Mark::Block { area: edge, ink: Ink::Grid, strength: 1.0 });
        }
    }
}
