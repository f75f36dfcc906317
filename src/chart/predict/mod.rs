//! The figure of an exercise: empty axes to draw on, and later the own line beside that of the model.
//!
//! **Flow.** A [`PredictChart`] in, a plan out, painted like every other. [`pencil`] turns a place on the plan into a month
//! and index points, and back.
//!
//! **Invariant.** Without a truth there is nothing of the model in the plan: no line, no band, no number. The own line is
//! drawn from the numbers and from nothing else.

mod frame;
mod lines;
mod words;

use super::{Area, ChartPlan, Grip, Label, Mark, Measure, Placer, Point};
use crate::model::Series;
use crate::practise::{Draft, Stroke, Truth};
use crate::text::Language;

/// What the figure of an exercise is made of.
pub struct PredictChart<'a> {
    /// The own values so far.
    pub draft: &'a Draft,
    /// Where the lines begin, relations and results, in index points.
    pub starts: [f64; 2],
    /// The month in which the subsidy stops.
    pub stop: u16,
    /// The line that the pencil draws; none once the model has been shown.
    pub active: Option<Series>,
    /// Where the pencil is, while it draws.
    pub pencil: Option<Stroke>,
    /// Another case, given beforehand to compare with, and its name.
    pub given: Option<(&'a Truth, &'a str)>,
    /// What the model makes of the case, once it has been asked to show it.
    pub truth: Option<&'a Truth>,
    /// Language of the words in the figure.
    pub language: Language,
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Height of the figure in CSS pixels.
    pub height: f64,
}

/// Below this width the figure is laid out for a phone.
const WIDE: f64 = 520.0;
/// Below this width and height there is no room for the words; a smaller figure is cut off.
const SMALLEST: (f64, f64) = (240.0, 180.0);

/// The figure while it is being made.
struct Canvas<'a> {
    chart: &'a PredictChart<'a>,
    measure: &'a dyn Measure,
    plot: Area,
    marks: Vec<Mark>,
    placer: Placer,
}

/// Plans the figure of an exercise.
#[must_use]
pub fn predict_chart(chart: &PredictChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let (width, height) = (chart.width.max(SMALLEST.0), chart.height.max(SMALLEST.1));
    let wide = width >= WIDE;
    let plot = Area {
        left: if wide { 36.0 } else { 28.0 },
        top: 24.0,
        right: width - words::margin(chart, measure),
        bottom: height - 28.0,
    };
    let within = Area { left: plot.left, top: plot.top, right: width, bottom: plot.bottom + 1.0 };
    let mut canvas = Canvas { chart, measure, plot, marks: Vec::new(), placer: Placer::new(within) };
    canvas.frame();
    canvas.lines();
    canvas.words();
    ChartPlan { width, height, marks: canvas.marks, plot, grip: Grip::Nothing, ground: 0 }
}

/// Month and index points at a place on a plan whose axis ends at the month `last`; within the axes.
#[must_use]
pub fn pencil(plot: &Area, last: u16, (x, y): Point) -> Stroke {
    let last = f64::from(last);
    let month = (x - plot.left) / plot.width() * last;
    let points = (plot.bottom - y) / plot.height() * 100.0;
    (month.clamp(0.0, last), points.clamp(0.0, 100.0))
}

/// How far a point of the own line can be from a finger or a pointer that takes hold of it, in months and index points.
#[must_use]
pub fn reach(plot: &Area, last: u16, pixels: f64) -> Stroke {
    (pixels / plot.width() * f64::from(last), pixels / plot.height() * 100.0)
}

impl Canvas<'_> {
    fn last(&self) -> u16 {
        self.chart.draft.ask().last()
    }

    fn x(&self, month: f64) -> f64 {
        self.plot.left + month / f64::from(self.last()) * self.plot.width()
    }

    fn y(&self, points: f64) -> f64 {
        self.plot.bottom - points / 100.0 * self.plot.height()
    }

    fn point(&self, month: f64, points: f64) -> Point {
        (self.x(month), self.y(points))
    }

    fn start(&self, series: Series) -> f64 {
        let [relations, results] = self.chart.starts;
        if series == Series::Relations { relations } else { results }
    }

    fn text(&mut self, label: Label) {
        self.marks.push(Mark::Text(label));
    }

    fn placed(&mut self, candidates: Vec<Label>) {
        if let Some(label) = self.placer.place(candidates, self.measure) {
            self.text(label);
        }
    }
}
