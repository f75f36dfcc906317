//! The words in the figure: line ends, subsidy, crossing, playhead with its values, leaders to the three moments.

use super::super::{Anchor, Area, Ink, Label, Mark, Measure, Point, stack};
use super::{Canvas, Series, TimeChart};
use crate::exploration::{HORIZON, Study};
use crate::text::label::{Place, Role, scenario_name};
use crate::text::number::index;
use crate::text::words::chart;

/// Distance of the first letter at a line's end from the plot.
const END_GAP: f64 = 12.0;
/// Height of a line of text at a line's end.
const END_LINE: f64 = 15.0;
/// Share of the plot's width that the three moments below the figure take up, as three equal columns.
const COLUMNS: f64 = 0.75;

/// A block of lines at the end of a curve.
struct EndLabel {
    y: f64,
    lines: Vec<(String, Ink, f64, bool)>,
}

impl EndLabel {
    fn height(&self) -> f64 {
        self.lines.len() as f64 * END_LINE
    }
}

/// The margin at the right that a narrow figure needs for the words at the line ends.
pub(super) fn narrow_margin(chart: &TimeChart<'_>, measure: &dyn Measure) -> f64 {
    let widest = end_labels(chart, false, |_| 0.0)
        .iter()
        .flat_map(|label| &label.lines)
        .map(|(text, _, size, bold)| measure.width(text, *size, *bold))
        .fold(0.0, f64::max);
    (widest + END_GAP).min(chart.width / 3.0)
}

fn end_labels(chart: &TimeChart<'_>, wide: bool, y: impl Fn(f64) -> f64) -> Vec<EndLabel> {
    let language = chart.language;
    let value = |study: &Study, series: Series| series.of(&study.outcomes.last.stocks);
    let own = &chart.exploration.own;
    let mut labels: Vec<EndLabel> = Series::BOTH
        .into_iter()
        .map(|series| {
            let end = value(own, series);
            let name = match series {
                Series::Relations => chart::relations(language),
                Series::Results => chart::results(language),
            };
            let number = index(end).to_string();
            let (ink, size) = (series.text_ink(), if wide { 15.0 } else { 13.0 });
            let lines = if wide {
                vec![(format!("{name} {number}"), ink, size, true)]
            } else {
                vec![(name.to_owned(), ink, size, true), (number, ink, size, true)]
            };
            EndLabel { y: y(end), lines }
        })
        .collect();
    if let Some(pinned) = &chart.exploration.pinned {
        let name = scenario_name(language, &pinned.scenario, Role::Pinned, Place::Short).to_owned();
        let name = (name, Ink::Text, 12.0, false);
        let line = |series: Series| {
            let number = index(value(pinned, series)).to_string();
            let text = match series {
                Series::Relations => chart::end_relations(language, &number),
                Series::Results => chart::end_results(language, &number),
            };
            (text, series.ghost_text_ink(), 12.0, false)
        };
        let [relations, results] = Series::BOTH.map(|series| y(value(pinned, series)));
        // Two ends that nearly meet share one block.
        if (relations - results).abs() < 2.0 * END_LINE {
            let lines = vec![name, line(Series::Relations), line(Series::Results)];
            labels.push(EndLabel { y: f64::midpoint(relations, results), lines });
        } else {
            labels.push(EndLabel { y: relations, lines: vec![name.clone(), line(Series::Relations)] });
            labels.push(EndLabel { y: results, lines: vec![name, line(Series::Results)] });
        }
    }
    labels
}

impl Canvas<'_> {
    pub(super) fn words(&mut self) {
        self.ends();
        // Its words keep their place; the playhead may pass behind them.
        let subsidy = self.subsidy_words();
        let pill = self.playhead();
        for label in subsidy {
            self.text(label);
        }
        if self.wide {
            self.crossing();
            self.ghost_names();
            if self.chart.leaders {
                self.leaders();
            }
        }
        self.month_axis(&pill);
        self.pill(pill);
    }

    fn ends(&mut self) {
        let labels = end_labels(self.chart, self.wide, |value| self.y(value));
        let wanted: Vec<_> = labels.iter().map(|label| (label.y, label.height())).collect();
        let middles = stack(&wanted, self.plot.top - 8.0, self.plot.bottom + 2.0);
        for (label, middle) in labels.into_iter().zip(middles) {
            let mut y = middle - label.height() / 2.0 + END_LINE / 2.0;
            for (text, ink, size, bold) in label.lines {
                let mut line =
                    Label::new(text, (self.plot.right + END_GAP, y), Anchor::Start, ink).size(size);
                line.bold = bold;
                self.text(line);
                y += END_LINE;
            }
        }
    }

    /// The words about the subsidy, whose place is taken from here on.
    fn subsidy_words(&mut self) -> Vec<Label> {
        let language = self.chart.language;
        let (plot, edge) = (self.plot, self.x(self.own().inputs.subsidy));
        let y = plot.top + if self.wide { 16.0 } else { 10.0 };
        let (runs, stops) = if self.wide {
            (chart::subsidy_runs(language), chart::subsidy_stops(language))
        } else {
            (chart::subsidy_short(language), chart::stops_short(language))
        };
        let inset = if self.wide { 9.0 } else { 5.0 };
        let runs = Label::new(runs, (plot.left + inset, y), Anchor::Start, Ink::MoneyText).bold();
        let stops = Label::new(stops, (edge + 8.0, y), Anchor::Start, Ink::MoneyText).bold();
        let mut labels = vec![stops.halo(Ink::Paper)];
        if runs.area(self.measure).right + 4.0 < edge {
            labels.push(runs.halo(Ink::Money));
        }
        for label in &labels {
            self.placer.take(label.area(self.measure));
        }
        labels
    }

    /// The ground a label stands on, for its rim.
    fn ground(&self, (x, _): Point) -> Ink {
        if x < self.x(self.own().inputs.subsidy) { Ink::Money } else { Ink::Paper }
    }

    /// Candidate places around a point, nearest first.
    fn around(&self, at: Point, label: &Label, reach: f64) -> Vec<Label> {
        let (x, y) = at;
        let mut candidates = Vec::new();
        for (dy, far) in [(-9.0, 0.0), (9.0, 0.0), (-16.0, -4.0), (16.0, -4.0), (-24.0, -6.0), (24.0, -6.0)] {
            for (anchor, side) in [(Anchor::End, -1.0), (Anchor::Start, 1.0)] {
                let at = (x + side * (reach + far), y + dy);
                let halo = Some(self.ground(at));
                candidates.push(Label { at, anchor, halo, ..label.clone() });
            }
        }
        candidates
    }

    /// The line of the playhead, the markers on it and their values. Gives the area of its pill.
    fn playhead(&mut self) -> Area {
        let exploration = self.chart.exploration;
        let month = self.chart.playhead.clamp(0.0, f64::from(HORIZON));
        let x = self.x(month);
        let (plot, language) = (self.plot, self.chart.language);
        let area = Area { left: x - 0.75, right: x + 0.75, top: plot.top, bottom: plot.bottom + 5.0 };
        self.marks.push(Mark::Block { area, ink: Ink::Text, strength: 1.0 });
        // A label never stands across the line it belongs to.
        self.placer.take(area.grown(2.0));
        if let Some(pinned) = &exploration.pinned {
            let stocks = pinned.run.between(month);
            for series in Series::BOTH {
                self.ghost_marker(series, self.point(month, series.of(&stocks)));
            }
        }
        let own = exploration.own.run.between(month);
        for series in Series::BOTH {
            self.marker(series, month, true);
        }
        for series in Series::BOTH {
            let value = series.of(&own);
            let at = self.point(month, value);
            let label =
                Label::new(index(value).to_string(), at, Anchor::End, series.text_ink()).bold().size(16.0);
            self.placed(self.around(at, &label, 11.0));
        }
        if let Some(pinned) = &exploration.pinned {
            let stocks = pinned.run.between(month);
            for series in [Series::Results, Series::Relations] {
                let value = series.of(&stocks);
                let at = self.point(month, value);
                let ink = series.ghost_text_ink();
                let label = Label::new(index(value).to_string(), at, Anchor::End, ink).bold();
                self.placed(self.around(at, &label, 9.0));
            }
        }
        let words = if self.wide {
            chart::playhead(language, &self.chart.playhead.round().to_string())
        } else {
            self.chart.playhead.round().to_string()
        };
        let half = (self.measure.width(&words, 12.0, true) / 2.0 + 9.0).max(16.0);
        Area { left: x - half, right: x + half, top: plot.bottom + 4.0, bottom: plot.bottom + 26.0 }
    }

    fn pill(&mut self, area: Area) {
        let radius = area.height() / 2.0;
        let outline = capsule(&area, radius);
        self.marks.push(Mark::Shape { points: outline, ink: Ink::HandEdge });
        self.marks.push(Mark::Shape { points: capsule(&area.grown(-2.0), radius - 2.0), ink: Ink::Hand });
        let month = self.chart.playhead.round().to_string();
        let words = if self.wide { chart::playhead(self.chart.language, &month) } else { month };
        let at = (f64::midpoint(area.left, area.right), f64::midpoint(area.top, area.bottom));
        self.text(Label::new(words, at, Anchor::Middle, Ink::HandText).bold());
    }

    fn crossing(&mut self) {
        let exploration = self.chart.exploration;
        let Some((crossing, pinned)) = exploration.crossing().zip(exploration.pinned.as_ref()) else {
            return;
        };
        let language = self.chart.language;
        let month = f64::from(crossing.month);
        let (leader, role) =
            if crossing.own_leads { (&exploration.own, Role::Own) } else { (pinned, Role::Pinned) };
        let name = scenario_name(language, &leader.scenario, role, Place::Short);
        let words = chart::Crossing { month: &crossing.month.to_string(), name }.text(language);
        let at = self.point(month, exploration.own.run.at(crossing.month).results);
        self.marks.push(Mark::Disc { at, radius: 8.0, fill: None, line: Some((Ink::Text, 1.75)) });
        let (x, y) = at;
        let mut candidates = Vec::new();
        for dy in [30.0, 44.0, 58.0, 72.0, 90.0, -30.0, -44.0, -58.0, -72.0, -90.0] {
            for (anchor, dx) in [
                (Anchor::Middle, 0.0),
                (Anchor::End, 42.0),
                (Anchor::Start, -42.0),
                (Anchor::End, 10.0),
                (Anchor::Start, -10.0),
            ] {
                let at = (x + dx, y + dy);
                candidates.push(Label::new(&words, at, anchor, Ink::Text).halo(self.ground(at)));
            }
        }
        // From the rim of the ring to the label.
        let leader = |label: &Label| {
            let down = label.at.1 > y;
            if down { (y + 9.0, label.at.1 - 9.0) } else { (label.at.1 + 9.0, y - 9.0) }
        };
        let along = |label: &Label| {
            let (top, bottom) = leader(label);
            // A curve that is crossed counts as if it were covered broadly.
            Some(Area { left: x - 8.0, right: x + 8.0, top, bottom })
        };
        if let Some(label) = self.placer.place_with(candidates, along, self.measure) {
            let (top, bottom) = leader(&label);
            let points = vec![(x, top), (x, bottom)];
            self.marks.push(Mark::Line { points, ink: Ink::TextSoft, width: 1.0 });
            self.text(label);
        }
    }

    /// The names on the pinned lines, where they run free of the others.
    fn ghost_names(&mut self) {
        let exploration = self.chart.exploration;
        let Some(pinned) = &exploration.pinned else { return };
        let language = self.chart.language;
        let name = scenario_name(language, &pinned.scenario, Role::Pinned, Place::Short);
        for series in [Series::Results, Series::Relations] {
            let words = match series {
                Series::Relations => chart::pinned_relations(language, name),
                Series::Results => chart::pinned_results(language, name),
            };
            let mut candidates = Vec::new();
            for month in (6..=60).step_by(3) {
                let value = series.of(&pinned.run.at(month));
                let (x, y) = self.point(month.into(), value);
                for dy in [-11.0, 11.0, -18.0, 18.0, -26.0, 26.0] {
                    let at = (x, y + dy);
                    let label = Label::new(&words, at, Anchor::Middle, series.ghost_text_ink());
                    candidates.push(label.halo(self.ground(at)));
                }
            }
            self.placed(candidates);
        }
    }

    /// From each of the three moments on the axis to its column below; they bend when the moments are close.
    fn leaders(&mut self) {
        let outcomes = self.own().outcomes;
        let (top, bottom) = (self.plot.bottom + 27.0, self.chart.height);
        let bend = f64::midpoint(top, bottom);
        let column = self.plot.width() * COLUMNS / 3.0;
        let stations = [outcomes.first_year, outcomes.subsidy_end, outcomes.two_years_later];
        for (place, station) in stations.into_iter().enumerate() {
            let from = self.x(station.month.into());
            let to = self.plot.left + (place as f64 + 0.5) * column;
            let points = vec![(from, top), (from, bend - 3.0), (to, bend + 3.0), (to, bottom)];
            self.marks.push(Mark::Line { points, ink: Ink::Edge, width: 1.0 });
        }
    }
}

/// The outline of a box with round ends.
fn capsule(area: &Area, radius: f64) -> Vec<Point> {
    let y = f64::midpoint(area.top, area.bottom);
    let (left, right) = (area.left + radius, area.right - radius);
    let corners = |turn: fn(Point) -> Point, x: f64| {
        quarter_circle().map(turn).map(move |(across, down)| (x + radius * across, y + radius * down))
    };
    corners(|(a, d)| (d, -a), right)
        .chain(corners(|(a, d)| (a, d), right))
        .chain(corners(|(a, d)| (-d, a), left))
        .chain(corners(|(a, d)| (-a, -d), left))
        .collect()
}

/// Points of a circle of radius 1 from right to below. Rational, so that every machine gives the same bits.
fn quarter_circle() -> impl Iterator<Item = Point> {
    const STEPS: u8 = 6;
    (0..=STEPS).map(|step| {
        let t = f64::from(step) / f64::from(STEPS);
        let square = t * t;
        ((1.0 - square) / (1.0 + square), 2.0 * t / (1.0 + square))
    })
}
