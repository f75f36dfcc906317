//! Axes, grid, the time the subsidy runs, and the phases along the top.

use super::super::{Anchor, Area, Ink, Label, Mark};
use super::Canvas;
use crate::exploration::HORIZON;
use crate::model::ramp;
use crate::text::label::{Place, own_name, phase_name};
use crate::text::words::chart;

/// Months over which the shading fades, as the coordinator winds down.
const FADE_MONTHS: f64 = 5.0;
/// Months between the labels of the axis.
const TICK_MONTHS: u16 = 12;
/// Where the grid lines are.
const QUARTERS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
/// Vertical middle of the line of words above the plot: high enough to stay clear of the highest value.
const HEADER: f64 = 7.5;

impl Canvas<'_> {
    pub(super) fn frame(&mut self) {
        self.subsidy();
        self.grid();
        self.header();
        if self.wide {
            self.phases();
        }
    }

    fn block(&mut self, area: Area, ink: Ink, strength: f64) {
        self.marks.push(Mark::Block { area, ink, strength });
    }

    /// A hairline of one CSS pixel, with its left or upper edge on the coordinate.
    fn rule(&mut self, (left, top): (f64, f64), (right, bottom): (f64, f64), ink: Ink) {
        let (left, top) = (left.round(), top.round());
        let area =
            Area { left, top, right: right.round().max(left + 1.0), bottom: bottom.round().max(top + 1.0) };
        self.block(area, ink, 1.0);
    }

    fn subsidy(&mut self) {
        let plot = self.plot;
        let end = self.chart.exploration.own.inputs.subsidy;
        let edge = self.x(end).round();
        self.block(Area { right: edge, ..plot }, Ink::Money, 1.0);
        // One pixel at a time, as strong as the coordinator still is.
        let last = self.x(end + FADE_MONTHS).min(plot.right);
        let months_per_pixel = f64::from(HORIZON) / plot.width();
        let mut left = edge;
        while left + 1.0 <= last {
            let month = end + (left + 0.5 - edge) * months_per_pixel;
            let strength = 1.0 - ramp(month, end, FADE_MONTHS);
            self.block(Area { left, right: left + 1.0, ..plot }, Ink::Money, strength);
            left += 1.0;
        }
    }

    fn grid(&mut self) {
        let plot = self.plot;
        for share in QUARTERS {
            let y = self.y(share);
            let ink = if share == 0.0 { Ink::Edge } else { Ink::Grid };
            self.rule((plot.left, y), (plot.right, y + 1.0), ink);
        }
        let end = self.chart.exploration.own.inputs.subsidy;
        let x = self.x(end);
        self.block(Area { left: x - 0.75, right: x + 0.75, ..plot }, Ink::MoneyEdge, 1.0);
    }

    /// The values along the left; the one under the playhead's pill stays away.
    pub(super) fn value_axis(&mut self, pill: &Area) {
        let right = self.plot.left - if self.wide { 8.0 } else { 6.0 };
        for share in QUARTERS {
            let value = (share * 100.0).to_string();
            let label = Label::new(value, (right, self.y(share)), Anchor::End, Ink::TextSoft);
            if !label.area(self.measure).overlaps(pill) {
                self.text(label);
            }
        }
    }

    /// Ticks and their labels; those under the playhead's pill stay away.
    pub(super) fn month_axis(&mut self, pill: &Area) {
        let plot = self.plot;
        for month in (0..=HORIZON).step_by(usize::from(TICK_MONTHS)) {
            let x = self.x(f64::from(month));
            self.rule((x, plot.bottom), (x + 1.0, plot.bottom + 5.0), Ink::Edge);
            let label = Label::new(month.to_string(), (x, plot.bottom + 15.0), Anchor::Middle, Ink::TextSoft);
            if !label.area(self.measure).grown(3.0).overlaps(pill) {
                self.text(label);
            }
        }
        let language = self.chart.language;
        let (unit, gap) =
            if self.wide { (chart::months(language), 12.0) } else { (chart::months_short(language), 14.0) };
        let label = Label::new(unit, (plot.right + gap, plot.bottom + 15.0), Anchor::Start, Ink::TextSoft);
        if !label.area(self.measure).overlaps(pill) {
            self.text(label);
        }
    }

    /// What the axis counts, and that it is no forecast: inside the drawing, so that it survives every export.
    fn header(&mut self) {
        let language = self.chart.language;
        let y = HEADER;
        let mut x = 0.0;
        let mut part = |canvas: &mut Self, text: &str, ink, bold, gap: f64, limit: f64| {
            let label = Label { bold, ..Label::new(text, (x, y), Anchor::Start, ink) };
            let right = label.area(canvas.measure).right;
            if right <= limit {
                canvas.text(label);
                x = right + gap;
            }
            x
        };
        let limit = self.chart.width;
        part(self, chart::index(language), Ink::Text, true, 9.0, limit);
        let used = part(self, chart::caveat(language), Ink::TextSoft, false, 20.0, limit);
        if !self.wide {
            return;
        }
        // Whose phases: by its full name where there is room, else by its short one.
        let phases = [Place::Middle, Place::Short].into_iter().find_map(|place| {
            let name = own_name(language, &self.own().scenario, place);
            let words = chart::phases_of(language, name);
            let label = Label::new(words, (self.plot.right, y), Anchor::End, Ink::TextSoft);
            (label.area(self.measure).left >= used).then_some(label)
        });
        if let Some(phases) = phases {
            let free = phases.area(self.measure).left - 16.0;
            part(self, chart::results_are(language), Ink::TextSoft, false, 0.0, free);
            self.text(phases);
        }
    }

    fn phases(&mut self) {
        let (line, foot) = (self.plot.top - 7.0, self.plot.top - 3.0);
        let language = self.chart.language;
        for span in self.own().phases.clone() {
            let (left, right) = (self.x(span.from.into()) + 2.0, self.x(span.to.into()) - 2.0);
            self.rule((left, line), (right, line + 1.0), Ink::MarkSoft);
            self.rule((left, line), (left + 1.0, foot), Ink::MarkSoft);
            self.rule((right - 1.0, line), (right, foot), Ink::MarkSoft);
            let middle = ((left + right) / 2.0, line - 9.0);
            let fitting = [false, true].into_iter().find_map(|short| {
                let name = phase_name(language, span.phase, short);
                let label = Label::new(name, middle, Anchor::Middle, Ink::TextSoft);
                (label.area(self.measure).width() <= right - left).then_some(label)
            });
            if let Some(label) = fitting {
                self.text(label);
            }
        }
    }
}
