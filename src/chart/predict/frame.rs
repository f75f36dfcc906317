//! Axes, grid, the time the subsidy runs, and the months that are asked.

use super::super::{Anchor, Area, Ink, Label, Mark};
use super::Canvas;
use crate::text::words::chart;

/// Months between the labels of the axis.
const TICK_MONTHS: usize = 12;
/// Height and distance of the dots that mark a month.
const DOTS: (f64, f64) = (2.0, 5.0);
/// Vertical middle of the line of words above the plot.
const HEADER: f64 = 7.5;

impl Canvas<'_> {
    pub(super) fn frame(&mut self) {
        self.subsidy();
        self.grid();
        self.axes();
        self.header();
        if self.chart.truth.is_none() {
            self.months();
        }
    }

    fn block(&mut self, area: Area, ink: Ink) {
        self.marks.push(Mark::Block { area, ink, strength: 1.0 });
    }

    fn subsidy(&mut self) {
        let (plot, stop) = (self.plot, self.chart.stop);
        let edge = self.x(f64::from(stop.min(self.last()))).round();
        self.block(Area { right: edge, ..plot }, Ink::Money);
        if stop < self.last() {
            self.block(Area { left: edge - 0.75, right: edge + 0.75, ..plot }, Ink::MoneyEdge);
        }
    }

    fn grid(&mut self) {
        let plot = self.plot;
        for points in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let top = self.y(points).round();
            let ink = if points == 0.0 { Ink::Edge } else { Ink::Grid };
            self.block(Area { top, bottom: top + 1.0, ..plot }, ink);
        }
    }

    fn axes(&mut self) {
        let plot = self.plot;
        for points in [0_u8, 25, 50, 75, 100] {
            let at = (plot.left - 6.0, self.y(f64::from(points)));
            self.text(Label::new(points.to_string(), at, Anchor::End, Ink::TextSoft));
        }
        let mut taken: Option<Area> = None;
        // From the right: the last month always has its label.
        let last = self.last();
        let ticks = (0..=last).step_by(TICK_MONTHS).chain([last]).collect::<Vec<_>>();
        for month in ticks.into_iter().rev() {
            let x = self.x(f64::from(month));
            let label = Label::new(month.to_string(), (x, plot.bottom + 15.0), Anchor::Middle, Ink::TextSoft);
            let area = label.area(self.measure).grown(3.0);
            if taken.is_some_and(|taken| taken.overlaps(&area)) {
                continue;
            }
            taken = Some(area);
            let left = x.round();
            let tick = Area { left, top: plot.bottom, right: left + 1.0, bottom: plot.bottom + 5.0 };
            self.block(tick, Ink::Edge);
            self.text(label);
        }
        let unit = chart::months_short(self.chart.language);
        self.text(Label::new(unit, (plot.right + 14.0, plot.bottom + 15.0), Anchor::Start, Ink::TextSoft));
    }

    fn header(&mut self) {
        let language = self.chart.language;
        let index = Label::new(chart::index(language), (0.0, HEADER), Anchor::Start, Ink::Text).bold();
        let left = index.area(self.measure).right + 9.0;
        self.text(index);
        let caveat = Label::new(chart::caveat(language), (left, HEADER), Anchor::Start, Ink::TextSoft);
        if caveat.area(self.measure).right <= self.chart.width {
            self.text(caveat);
        }
    }

    /// A dotted line in every month that is asked.
    fn months(&mut self) {
        let plot = self.plot;
        for month in self.chart.draft.ask().months() {
            let left = self.x(f64::from(month)).round();
            let mut top = plot.top + 22.0;
            while top < plot.bottom {
                self.block(Area { left, top, right: left + 1.0, bottom: top + DOTS.0 }, Ink::MarkSoft);
                top += DOTS.1;
            }
        }
    }
}
