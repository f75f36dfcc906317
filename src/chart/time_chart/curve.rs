//! The curves: band, pinned lines as dashes and dots, the two data lines with their markers.

use super::super::dash::{along, dash_of, dashes};
use super::super::series::{Inks as _, marker};
use super::super::{Ink, Mark, Point};
use super::{Canvas, Series};
use crate::exploration::{HORIZON, Study};
use crate::scenario::PINS;

/// Width of the data lines, in CSS pixels.
const DATA_WIDTH: f64 = 3.25;
/// Width of the pinned results, whose line is dashed.
const GHOST_WIDTH: f64 = 1.9;
/// Radius and distance of the dots of their relations.
const DOTS: [(f64, f64); PINS] = [(1.25, 6.0), (1.0, 3.6), (1.6, 11.0)];
/// Months between markers, so that a line can be told without its colour.
const MARKER_MONTHS: usize = 12;

impl Canvas<'_> {
    pub(super) fn curves(&mut self) {
        let exploration = self.chart.exploration;
        for series in Series::BOTH {
            self.band(series);
        }
        for pinned in &exploration.pins {
            for series in Series::BOTH {
                let points = self.points(pinned, series);
                self.placer.avoid(way_points(&points));
                self.ghost(series, pinned.place, &points);
            }
        }
        for series in Series::BOTH {
            let points = self.points(&exploration.own, series);
            self.placer.avoid(way_points(&points));
            self.marks.push(Mark::Line { points, ink: series.ink(), width: DATA_WIDTH });
            for month in (MARKER_MONTHS..=usize::from(HORIZON)).step_by(MARKER_MONTHS) {
                self.marker(series, month as f64, false);
            }
        }
    }

    pub(super) fn points(&self, study: &Study, series: Series) -> Vec<Point> {
        study.run.steps().map(|(month, stocks)| self.point(month, series.of(&stocks))).collect()
    }

    pub(super) fn band(&mut self, series: Series) {
        let band = &self.own().band;
        let (edges, ink) = match series {
            Series::Relations => (&band.relations, Ink::RelationsBand),
            Series::Results => (&band.results, Ink::ResultsBand),
        };
        let month_of = |index: usize| index as f64;
        let upper = edges.iter().enumerate().map(|(i, (_, high))| self.point(month_of(i), *high));
        let lower = edges.iter().enumerate().rev().map(|(i, (low, _))| self.point(month_of(i), *low));
        let points = upper.chain(lower).collect();
        self.marks.push(Mark::Shape { points, ink });
    }

    fn ghost(&mut self, series: Series, place: usize, points: &[Point]) {
        let ink = series.ghost_ink();
        match series {
            Series::Relations => {
                let [first, ..] = DOTS;
                let (radius, distance) = DOTS.get(place).copied().unwrap_or(first);
                for at in along(points, distance) {
                    self.marks.push(Mark::Disc { at, radius, fill: Some(ink), line: None });
                }
            }
            Series::Results => {
                for points in dashes(points, dash_of(place)) {
                    self.marks.push(Mark::Line { points, ink, width: GHOST_WIDTH });
                }
            }
        }
    }

    /// A marker of the own run: round for relations, square for results; filled at the playhead.
    pub(super) fn marker(&mut self, series: Series, month: f64, full: bool) {
        let at = self.point(month, series.of(&self.own().run.between(month)));
        let fill = if full { series.ink() } else { Ink::Paper };
        self.shape(series, at, if full { 5.2 } else { 4.0 }, fill, series.ink());
    }

    /// A marker of the pinned run at the playhead.
    pub(super) fn ghost_marker(&mut self, series: Series, at: Point) {
        self.shape(series, at, 3.4, Ink::Paper, series.ghost_ink());
    }

    pub(super) fn shape(&mut self, series: Series, at: Point, radius: f64, fill: Ink, line: Ink) {
        self.marks.extend(marker(series, at, radius, fill, line));
    }
}

/// Points a few pixels apart along a line, closer than any label is high, for keeping labels off it.
fn way_points(points: &[Point]) -> Vec<Point> {
    along(points, 4.0)
}
