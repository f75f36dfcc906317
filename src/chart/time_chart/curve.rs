//! The curves: band, pinned lines as dashes and dots, the two data lines with their markers.

use super::super::{Ink, Mark, Point};
use super::{Canvas, Series};
use crate::exploration::{HORIZON, Study};

/// Width of the data lines, in CSS pixels.
const DATA_WIDTH: f64 = 3.25;
/// Width of the pinned results, whose line is dashed: so many pixels on, so many off.
const GHOST_WIDTH: f64 = 1.9;
const DASH: (f64, f64) = (8.0, 5.0);
/// Radius and distance of the dots of the pinned relations.
const DOT: (f64, f64) = (1.25, 6.0);
/// Months between markers, so that a line can be told without its colour.
const MARKER_MONTHS: usize = 12;

impl Canvas<'_> {
    pub(super) fn curves(&mut self) {
        let exploration = self.chart.exploration;
        for series in Series::BOTH {
            self.band(series);
        }
        if let Some(pinned) = &exploration.pinned {
            for series in Series::BOTH {
                let points = self.points(pinned, series);
                self.placer.avoid(way_points(&points));
                self.ghost(series, &points);
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

    fn points(&self, study: &Study, series: Series) -> Vec<Point> {
        study.run.steps().map(|(month, stocks)| self.point(month, series.of(&stocks))).collect()
    }

    fn band(&mut self, series: Series) {
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

    fn ghost(&mut self, series: Series, points: &[Point]) {
        let ink = series.ghost_ink();
        match series {
            Series::Relations => {
                let (radius, distance) = DOT;
                for at in along(points, distance) {
                    self.marks.push(Mark::Disc { at, radius, fill: Some(ink), line: None });
                }
            }
            Series::Results => {
                for points in dashes(points, DASH) {
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

    fn shape(&mut self, series: Series, at: Point, radius: f64, fill: Ink, line: Ink) {
        match series {
            Series::Relations => {
                self.marks.push(Mark::Disc { at, radius, fill: Some(fill), line: Some((line, 2.0)) });
            }
            Series::Results => {
                // A square of the same area, outlined by a larger one behind it.
                let half = radius * 0.92;
                self.marks.push(Mark::Shape { points: square(at, half + 1.0), ink: line });
                if fill != line {
                    self.marks.push(Mark::Shape { points: square(at, half - 1.0), ink: fill });
                }
            }
        }
    }
}

impl Series {
    pub(super) fn ink(self) -> Ink {
        match self {
            Self::Relations => Ink::Relations,
            Self::Results => Ink::Results,
        }
    }

    pub(super) fn ghost_ink(self) -> Ink {
        match self {
            Self::Relations => Ink::GhostRelations,
            Self::Results => Ink::GhostResults,
        }
    }

    pub(super) fn text_ink(self) -> Ink {
        match self {
            Self::Relations => Ink::RelationsText,
            Self::Results => Ink::ResultsText,
        }
    }

    pub(super) fn ghost_text_ink(self) -> Ink {
        match self {
            Self::Relations => Ink::GhostRelationsText,
            Self::Results => Ink::GhostResultsText,
        }
    }
}

fn square((x, y): Point, half: f64) -> Vec<Point> {
    vec![(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
}

/// Points a few pixels apart along a line, closer than any label is high, for keeping labels off it.
fn way_points(points: &[Point]) -> Vec<Point> {
    along(points, 4.0)
}

/// Points at equal distances along a line, from its start.
fn along(points: &[Point], distance: f64) -> Vec<Point> {
    let mut found: Vec<Point> = points.first().copied().into_iter().collect();
    let mut since = 0.0;
    for (from, to) in segments(points) {
        let length = distance_between(from, to);
        let mut at = distance - since;
        while at <= length {
            found.push(between(from, to, at / length));
            at += distance;
        }
        since = (since + length) % distance;
    }
    found
}

/// The line cut into dashes: `on` pixels drawn, `off` pixels left out.
fn dashes(points: &[Point], (on, off): (f64, f64)) -> Vec<Vec<Point>> {
    let mut dashes: Vec<Vec<Point>> = Vec::new();
    let mut current: Vec<Point> = points.first().copied().into_iter().collect();
    let (mut drawing, mut left) = (true, on);
    for (from, to) in segments(points) {
        let length = distance_between(from, to);
        let mut done = 0.0;
        while length - done > left {
            done += left;
            let at = between(from, to, done / length);
            if drawing {
                current.push(at);
                dashes.push(std::mem::take(&mut current));
            } else {
                current = vec![at];
            }
            drawing = !drawing;
            left = if drawing { on } else { off };
        }
        left -= length - done;
        if drawing {
            current.push(to);
        }
    }
    if drawing && current.len() > 1 {
        dashes.push(current);
    }
    dashes
}

fn segments(points: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    points.iter().copied().zip(points.iter().copied().skip(1))
}

fn distance_between(from: Point, to: Point) -> f64 {
    let (across, down) = (to.0 - from.0, to.1 - from.1);
    (across * across + down * down).sqrt()
}

fn between((x0, y0): Point, (x1, y1): Point, share: f64) -> Point {
    (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
}
