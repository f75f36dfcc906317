//! The playhead: its line, the values on it, and the pill by which it is held.

use super::super::series::Inks as _;
use super::super::{Anchor, Area, Ink, Label, Mark, Point};
use super::{Canvas, Series};
use crate::exploration::HORIZON;
use crate::text::number::index;
use crate::text::words::chart;

impl Canvas<'_> {
    /// The line of the playhead, the markers on it and their values. Gives the area of its pill.
    pub(super) fn playhead(&mut self) -> Area {
        let exploration = self.chart.exploration;
        let month = self.chart.playhead.clamp(0.0, f64::from(HORIZON));
        let x = self.x(month);
        let (plot, language) = (self.plot, self.chart.language);
        let area = Area { left: x - 0.75, right: x + 0.75, top: plot.top, bottom: plot.bottom + 5.0 };
        self.marks.push(Mark::Block { area, ink: Ink::Text, strength: 1.0 });
        // A label never stands across the line it belongs to.
        self.placer.take(area.grown(2.0));
        for pinned in &exploration.pins {
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
        for pinned in &exploration.pins {
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

    pub(super) fn pill(&mut self, area: Area) {
        let radius = area.height() / 2.0;
        let outline = capsule(&area, radius);
        self.marks.push(Mark::Shape { points: outline, ink: Ink::HandEdge });
        self.marks.push(Mark::Shape { points: capsule(&area.grown(-2.0), radius - 2.0), ink: Ink::Hand });
        let month = self.chart.playhead.round().to_string();
        let words = if self.wide { chart::playhead(self.chart.language, &month) } else { month };
        let at = (f64::midpoint(area.left, area.right), f64::midpoint(area.top, area.bottom));
        self.text(Label::new(words, at, Anchor::Middle, Ink::HandText).bold());
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
