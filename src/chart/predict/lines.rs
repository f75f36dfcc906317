//! The lines: what was given, the model with its band, and the own line as a marker pen leaves it.

use super::super::dash::{along, dash_of, dashes};
use super::super::series::{Inks as _, marker};
use super::super::{Ink, Mark, Point};
use super::Canvas;
use crate::model::Series;
use crate::practise::{SERIES, Truth, line};

/// Width of the line of the model.
const DATA_WIDTH: f64 = 3.25;
/// Width of the pen and of the line in its middle.
const PEN: (f64, f64) = (8.0, 2.0);
/// Width of what was given.
const GIVEN_WIDTH: f64 = 1.9;
/// Size of a point of the own line, and of the pencil.
const KNOT: (f64, f64) = (5.0, 10.0);

impl Canvas<'_> {
    pub(super) fn lines(&mut self) {
        let chart = self.chart;
        let asked: Vec<Series> = chart.draft.ask().series().collect();
        if let Some((given, _)) = chart.given {
            for series in asked.iter().copied() {
                let points = self.run(given, series);
                self.placer.avoid(along(&points, 4.0));
                for points in dashes(&points, dash_of(usize::from(series == Series::Results))) {
                    self.marks.push(Mark::Line { points, ink: series.ghost_ink(), width: GIVEN_WIDTH });
                }
            }
        }
        if let Some(truth) = chart.truth {
            for series in asked.iter().copied() {
                self.band(truth, series);
            }
        }
        for series in SERIES.into_iter().filter(|series| asked.contains(series)) {
            self.own(series);
        }
        if let Some(truth) = chart.truth {
            for series in asked {
                let points = self.run(truth, series);
                self.placer.avoid(along(&points, 4.0));
                self.marks.push(Mark::Line { points, ink: series.ink(), width: DATA_WIDTH });
                for month in chart.draft.ask().months() {
                    let at = self.point(f64::from(month), truth.value(series, month) as f64);
                    self.marker(series, at, 4.0, Ink::Paper, series.ink());
                }
            }
        }
        if let Some(at) = chart.pencil {
            let at = self.point(at.0, at.1);
            let line = Some((Ink::HandEdge, 2.0));
            self.marks.push(Mark::Disc { at, radius: KNOT.1, fill: Some(Ink::Hand), line });
        }
    }

    fn run(&self, truth: &Truth, series: Series) -> Vec<Point> {
        let value = |month: f64| {
            let stocks = truth.run.between(month);
            100.0 * if series == Series::Relations { stocks.relations } else { stocks.results }
        };
        let halves = 0..=u32::from(self.last()) * 2;
        halves.map(|half| f64::from(half) / 2.0).map(|month| self.point(month, value(month))).collect()
    }

    fn band(&mut self, truth: &Truth, series: Series) {
        let (edges, ink) = match series {
            Series::Relations => (&truth.band.relations, Ink::RelationsBand),
            Series::Results => (&truth.band.results, Ink::ResultsBand),
        };
        let months = || edges.iter().enumerate().take(usize::from(self.last()) + 1);
        let upper = months().map(|(month, edge)| self.point(month as f64, edge.1 * 100.0));
        let lower: Vec<Point> =
            months().map(|(month, edge)| self.point(month as f64, edge.0 * 100.0)).collect();
        let points = upper.chain(lower.into_iter().rev()).collect();
        self.marks.push(Mark::Shape { points, ink });
    }

    /// The own line as far as there are numbers, and a mark where one is missing.
    fn own(&mut self, series: Series) {
        let draft = self.chart.draft;
        let knots = draft.knots(series, self.start(series));
        let first = knots.first().map_or(0, |knot| knot.0);
        let points: Vec<Point> = line(&knots)
            .into_iter()
            .zip(first..)
            .map(|(value, month)| self.point(f64::from(month), value))
            .collect();
        self.placer.avoid(along(&points, 4.0));
        // The line that is not being drawn steps back.
        let full = self.chart.active.is_none_or(|active| active == series);
        if points.len() > 1 {
            if full {
                let points = points.clone();
                self.marks.push(Mark::Line { points, ink: Ink::Hand, width: PEN.0 });
            }
            self.marks.push(Mark::Line { points, ink: self.core(full), width: PEN.1 });
        }
        if let (true, Some((month, value))) = (knots.len() == 1, knots.first().copied()) {
            let at = self.point(f64::from(month), value);
            self.marker(series, at, KNOT.0, Ink::Hand, Ink::HandEdge);
        }
        for (month, value) in draft.ask().months().into_iter().zip(draft.values(series)) {
            match value {
                Some(value) => {
                    let at = self.point(f64::from(month), f64::from(value));
                    let fill = if full { Ink::Hand } else { Ink::Paper };
                    self.marker(series, at, KNOT.0, fill, self.core(full));
                }
                None if full => {
                    let at = self.point(f64::from(month), 0.0);
                    self.marker(series, at, KNOT.0, Ink::Paper, Ink::MarkSoft);
                }
                None => {}
            }
        }
    }

    /// The line in the middle of the pen: on the pen's colour, or on the page.
    fn core(&self, full: bool) -> Ink {
        if full { Ink::HandEdge } else { Ink::MarkSoft }
    }

    /// Round for relations, square for results, as everywhere.
    fn marker(&mut self, series: Series, at: Point, radius: f64, fill: Ink, line: Ink) {
        self.marks.extend(marker(series, at, radius, fill, line));
    }
}
