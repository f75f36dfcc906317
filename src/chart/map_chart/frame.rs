//! The axes: named styles across, months up, with the lengths of real schemes.

use super::super::{Anchor, Area, Ink, Label, Mark};
use super::Canvas;
use crate::policy::LENGTHS;
use crate::scenario::{Control, SUBSIDY_MARKS, StyleStop};
use crate::text::label::stop_name;
use crate::text::words::map;

/// Vertical middle of the words above the plot.
const TITLES: f64 = 8.0;

impl Canvas<'_> {
    pub(super) fn axes(&mut self) {
        let plot = self.plot;
        for area in [
            Area { bottom: plot.top + 1.0, ..plot },
            Area { top: plot.bottom - 1.0, ..plot },
            Area { right: plot.left + 1.0, ..plot },
            Area { left: plot.right - 1.0, ..plot },
        ] {
            self.marks.push(Mark::Block { area, ink: Ink::Edge, strength: 1.0 });
        }
        self.month_axis();
        self.style_axis();
    }

    fn month_axis(&mut self) {
        let language = self.chart.language;
        let title = [map::axis_subsidy(language), " ↑"].concat();
        self.text(Label::new(title, (0.0, TITLES), Anchor::Start, Ink::TextSoft));
        let own = self.chart.exploration.own.scenario.get(Control::Subsidy);
        let ends = [LENGTHS.0, LENGTHS.1].map(|months| i16::try_from(months).unwrap_or_default());
        let mut months = vec![own];
        months.extend(ends);
        months.extend(SUBSIDY_MARKS);
        let mut labels: Vec<Label> = Vec::new();
        for month in months {
            let y = self.y(month.into());
            let tick = Area { left: self.plot.left - 4.0, right: self.plot.left, top: y, bottom: y + 1.0 };
            self.marks.push(Mark::Block { area: tick, ink: Ink::Edge, strength: 1.0 });
            let label = Label::new(month.to_string(), (self.plot.left - 7.0, y), Anchor::End, Ink::TextSoft);
            // The reader's own comes first and so keeps its place.
            labels.push(if month == own { Label { ink: Ink::Text, ..label.bold() } } else { label });
        }
        self.those_that_fit(labels);
    }

    /// The names by turns on the first and second row, as under the slider; the name of the axis where there is room.
    fn style_axis(&mut self) {
        let (language, plot) = (self.chart.language, self.plot);
        let nearest = StyleStop::nearest(self.chart.exploration.own.scenario.get(Control::Style));
        let mut names = Vec::new();
        for (place, (stop, at)) in StyleStop::ALL.into_iter().enumerate() {
            let x = self.x(at.into());
            let second = place % 2 == 1;
            let drop = if second { 20.0 } else { 5.0 };
            let tick = Area { left: x, right: x + 1.0, top: plot.bottom, bottom: plot.bottom + drop };
            self.marks.push(Mark::Block { area: tick, ink: Ink::Edge, strength: 1.0 });
            let (anchor, x) = match at {
                0 => (Anchor::Start, plot.left),
                100 => (Anchor::End, plot.right),
                _ => (Anchor::Middle, x),
            };
            let at = (x, plot.bottom + if second { 28.0 } else { 13.0 });
            let label = Label::new(stop_name(language, stop), at, anchor, Ink::TextSoft);
            if stop == nearest {
                names.insert(0, Label { ink: Ink::Text, ..label.bold() });
            } else {
                names.push(label);
            }
        }
        // Where the advice flips is told as a number, so the number stands on the axis.
        for border in &self.chart.advice.borders {
            let style = self.chart.advice.nearest_end(*border).to_string();
            let at = (self.x(*border), plot.bottom + 13.0);
            names.insert(1, Label::new(style, at, Anchor::Middle, Ink::Text).bold());
        }
        let title = [map::axis_style(language), " →"].concat();
        // Under the names where there is room for it, else above the plot.
        let at = (plot.right, if self.wide { plot.bottom + 44.0 } else { TITLES });
        names.push(Label::new(title, at, Anchor::End, Ink::TextSoft));
        self.those_that_fit(names);
    }

    /// The labels in their order, without those that would touch one before them.
    fn those_that_fit(&mut self, labels: Vec<Label>) {
        let mut taken: Vec<Area> = self.marks.iter().filter_map(|mark| self.area_of(mark)).collect();
        for label in labels {
            let area = label.area(self.measure);
            if !taken.iter().any(|there| there.overlaps(&area)) {
                taken.push(area);
                self.text(label);
            }
        }
    }

    fn area_of(&self, mark: &Mark) -> Option<Area> {
        match mark {
            Mark::Text(label) => Some(label.area(self.measure)),
            _ => None,
        }
    }
}
