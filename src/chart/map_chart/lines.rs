//! The border of the goal, thinner lines at other heights, and the styles at which the advice flips.

use super::super::Anchor;
use super::super::{Area, Ink, Label, Mark, Point};
use super::Canvas;
use super::field::CLASS;
use crate::policy::{LENGTHS, contour};
use crate::scenario::Goal;

/// Heights of the thin lines: every second border between classes.
const HEIGHTS: [usize; 4] = [2 * CLASS, 4 * CLASS, 6 * CLASS, 8 * CLASS];
/// A thin line so near to the goal would only be confused with it, in points.
const NEAR: i16 = 4;
/// Length of a dash and of the gap behind it.
const DASH: (f64, f64) = (6.0, 4.0);

impl Canvas<'_> {
    /// Whether the border of the goal runs over the map.
    pub(super) fn has_line(&self) -> bool {
        let level = self.chart.advice.goal.level();
        let (low, high) = self.chart.advice.span;
        low < level && level <= high
    }

    fn line_at(&self, goal: Goal) -> Vec<Vec<Point>> {
        contour(self.chart.grid, goal.level())
            .into_iter()
            .map(|line| {
                let mut points: Vec<Point> =
                    line.into_iter().map(|at| (self.x(at.style), self.y(at.months))).collect();
                points.extend(points.last().and_then(|end| self.to_rim(*end)));
                if let Some(rim) = points.first().and_then(|end| self.to_rim(*end)) {
                    points.insert(0, rim);
                }
                points
            })
            .collect()
    }

    /// From the middle of an outermost cell, where a line ends, straight on to the rim.
    fn to_rim(&self, (x, y): Point) -> Option<Point> {
        let plot = self.plot;
        let (style, months) = (self.x(0.0) - plot.left, plot.bottom - self.y(LENGTHS.0.into()));
        let near = |one: f64, other: f64, half: f64| (one - other).abs() < half * 1.01;
        if near(y, plot.top, months) {
            Some((x, plot.top))
        } else if near(y, plot.bottom, months) {
            Some((x, plot.bottom))
        } else if near(x, plot.left, style) {
            Some((plot.left, y))
        } else if near(x, plot.right, style) {
            Some((plot.right, y))
        } else {
            None
        }
    }

    /// The goal's line over thinner ones. All are lines between whole points, as the colours are.
    pub(super) fn contours(&mut self) {
        let goal = self.chart.advice.goal;
        let main = self.line_at(goal);
        let mut thin = Vec::new();
        for points in HEIGHTS {
            let points = i16::try_from(points).unwrap_or_default();
            if (points - goal.points).abs() > NEAR {
                let lines = self.line_at(Goal { points, ..goal });
                for line in &lines {
                    self.line(line, Ink::TextSoft, 1.0);
                }
                thin.push((points, lines));
            }
        }
        for line in &main {
            self.line(line, Ink::Paper, 5.5);
        }
        for line in &main {
            self.line(line, Ink::Text, 2.5);
        }
        self.own();
        self.placer.avoid(main.iter().flatten().copied());
        self.height(goal.points, &main, true);
        self.regions();
        for (points, lines) in thin {
            self.height(points, &lines, false);
        }
    }

    fn line(&mut self, points: &[Point], ink: Ink, width: f64) {
        self.marks.push(Mark::Line { points: points.to_vec(), ink, width });
    }

    /// The number on a line, halfway along the longest piece or as near to that as there is room.
    fn height(&mut self, points: i16, lines: &[Vec<Point>], bold: bool) {
        let Some(line) = lines.iter().max_by_key(|line| line.len()) else { return };
        // Two thirds along keeps clear of the lowest stretch, where the words are.
        let wanted = line.len() * 2 / 3;
        let mut order: Vec<usize> = (0..line.len()).collect();
        order.sort_by_key(|place| place.abs_diff(wanted));
        let candidates = order.into_iter().filter_map(|place| line.get(place)).map(|at| {
            let label = Label::new(points.to_string(), *at, Anchor::Middle, Ink::Text).halo(Ink::Paper);
            if bold { label.bold() } else { label.size(11.0) }
        });
        let first_free =
            candidates.into_iter().find(|label| self.placer.is_free(&label.area(self.measure).grown(2.0)));
        if let Some(label) = first_free {
            self.placer.take(label.area(self.measure));
            self.text(label);
        }
    }

    /// Broken lines over the whole height.
    pub(super) fn borders(&mut self) {
        let plot = self.plot;
        let borders: Vec<f64> = self.chart.advice.borders.iter().map(|style| self.x(*style)).collect();
        for x in borders {
            let under = Area { left: x - 2.0, right: x + 2.0, ..plot };
            self.marks.push(Mark::Block { area: under, ink: Ink::Paper, strength: 0.7 });
            let mut top = plot.top;
            while top < plot.bottom {
                let bottom = (top + DASH.0).min(plot.bottom);
                let area = Area { left: x - 1.0, right: x + 1.0, top, bottom };
                self.marks.push(Mark::Block { area, ink: Ink::Text, strength: 1.0 });
                top += DASH.0 + DASH.1;
            }
            self.placer.take(under);
        }
    }
}
