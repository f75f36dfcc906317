//! The results of several scenarios in one figure: the first with its band, the others as thin lines; for each, where its
//! subsidy stops and what is left two years later.

use super::super::dash::along;
use super::super::{
    Anchor, Area, ChartPlan, Grip, Ink, LINE, Label, Mark, Measure, Placer, Point, SMALLEST, stack,
};
use super::{Canvas, Series, TimeChart};
use crate::exploration::Study;
use crate::text::number::index;

/// Width of the line of the first scenario, and of the others.
const WIDTHS: (f64, f64) = (3.25, 2.0);
/// Distance of a name from the plot.
const GAP: f64 = 8.0;
/// Half the height of the stroke at the end of a subsidy.
const STROKE: f64 = 7.0;

/// Plans the figure; `names` are those of the first scenario and the others, in the order of their places.
#[must_use]
pub fn results_chart(chart: &TimeChart<'_>, names: &[String], measure: &dyn Measure) -> ChartPlan {
    let (width, height) = (chart.width.max(SMALLEST.0), chart.height.max(SMALLEST.1));
    let widest = names.iter().map(|name| measure.width(name, 12.0, true)).fold(0.0, f64::max);
    let plot = Area { left: 28.0, top: 22.0, right: width - widest - GAP - 2.0, bottom: height - 28.0 };
    let placer = Placer::new(plot.grown(-1.0));
    let mut canvas = Canvas { chart, measure, plot, wide: false, marks: Vec::new(), placer };
    canvas.frame();
    canvas.band(Series::Results);
    let nothing = Area { left: 0.0, right: 0.0, top: 0.0, bottom: 0.0 };
    canvas.value_axis(&nothing);
    canvas.month_axis(&nothing);
    canvas.lines(names);
    ChartPlan { width, height, marks: canvas.marks, plot, grip: Grip::Nothing, ground: 0 }
}

impl Canvas<'_> {
    fn lines(&mut self, names: &[String]) {
        let exploration = self.chart.exploration;
        let own: &Study = &exploration.own;
        let others = exploration.pins.iter().map(|pinned| (pinned.place + 1, &*pinned.study));
        // The first comes last, so that it lies over the others.
        let studies: Vec<(usize, &Study)> = others.chain([(0, own)]).collect();
        for (place, study) in &studies {
            let points = self.points(study, Series::Results);
            self.placer.avoid(along(&points, 4.0));
            let (ink, width) =
                if *place == 0 { (Ink::Results, WIDTHS.0) } else { (Ink::GhostResults, WIDTHS.1) };
            self.marks.push(Mark::Line { points, ink, width });
        }
        for (place, study) in &studies {
            self.stop(study);
            self.left(study, *place == 0);
        }
        self.names(&studies, names);
    }

    /// A stroke where the subsidy stops.
    fn stop(&mut self, study: &Study) {
        let end = study.outcomes.subsidy_end;
        let (x, y) = self.point(end.month.into(), end.stocks.results);
        let area = Area { left: x - 1.25, right: x + 1.25, top: y - STROKE, bottom: y + STROKE };
        self.marks.push(Mark::Block { area, ink: Ink::Text, strength: 1.0 });
        self.placer.take(area.grown(2.0));
    }

    /// A square with its value two years later.
    fn left(&mut self, study: &Study, first: bool) {
        let later = study.outcomes.two_years_later;
        let at = self.point(later.month.into(), later.stocks.results);
        let ink = if first { Ink::Results } else { Ink::GhostResultsText };
        self.shape(Series::Results, at, if first { 5.2 } else { 4.0 }, Ink::Paper, ink);
        let (x, y) = at;
        self.placer.take(Area { left: x - 5.0, right: x + 5.0, top: y - 5.0, bottom: y + 5.0 });
        let words = index(later.stocks.results).to_string();
        let (ink, size) = if first { (Ink::ResultsText, 16.0) } else { (Ink::Text, 13.0) };
        let label = Label::new(words, at, Anchor::End, ink).bold().size(size);
        self.placed(self.around(at, &label, 9.0));
    }

    /// The names at the ends of the lines.
    fn names(&mut self, studies: &[(usize, &Study)], names: &[String]) {
        let height = 12.0 * LINE;
        let ends: Vec<Point> =
            studies.iter().map(|(_, study)| (self.y(study.outcomes.last.stocks.results), height)).collect();
        let middles = stack(&ends, self.plot.top, self.plot.bottom + 4.0);
        for ((place, _), middle) in studies.iter().zip(middles) {
            let Some(name) = names.get(*place) else { continue };
            let first = *place == 0;
            let ink = if first { Ink::ResultsText } else { Ink::GhostResultsText };
            let label = Label::new(name, (self.plot.right + GAP, middle), Anchor::Start, ink);
            self.text(if first { label.bold() } else { label });
        }
    }
}
