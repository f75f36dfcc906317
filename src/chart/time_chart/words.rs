//! The words in the figure: subsidy, crossing, names of the pinned lines, and the leaders to the three moments.

use super::super::series::Inks as _;
use super::super::{Anchor, Area, Ink, Label, Mark, Point};
use super::{Canvas, Series};
use crate::exploration::Pinned;
use crate::text::label::{Place, own_name, pinned_name};
use crate::text::words::chart;

/// Share of the plot's width that the three moments below the figure take up, as three equal columns.
const COLUMNS: f64 = 0.75;

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
        self.value_axis(&pill);
        self.month_axis(&pill);
        self.pill(pill);
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
    pub(super) fn around(&self, at: Point, label: &Label, reach: f64) -> Vec<Label> {
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

    fn crossing(&mut self) {
        let exploration = self.chart.exploration;
        let Some((crossing, pinned)) = exploration.crossing().zip(exploration.pinned()) else {
            return;
        };
        let language = self.chart.language;
        let month = f64::from(crossing.month);
        let name = if crossing.own_leads {
            own_name(language, &exploration.own.scenario, Place::Short).to_owned()
        } else {
            pinned_name(language, pinned, Place::Short)
        };
        let words = chart::Crossing { month: &crossing.month.to_string(), name: &name }.text(language);
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
        for pinned in &exploration.pins {
            self.ghost_name(pinned);
        }
    }

    fn ghost_name(&mut self, pinned: &Pinned) {
        let language = self.chart.language;
        let name = &pinned_name(language, pinned, Place::Short);
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
