//! The time chart: relations and results of a network, month by month.
//!
//! **Flow.** [`time_chart`] lays out the frame, lets `frame`, `curve` and `words` add their marks, and gives the plan.
//!
//! **Invariant.** No label lies over another or outside the figure: every text that can move goes through one placer.

mod curve;
mod ends;
mod frame;
mod playhead;
mod results;
mod words;

pub use results::results_chart;

use super::{Area, ChartPlan, Grip, Label, Mark, Measure, Placer, Point, SMALLEST};
use crate::exploration::{Exploration, HORIZON, Study};
use crate::model::Series;
use crate::text::Language;

/// What a time chart is made of.
pub struct TimeChart<'a> {
    /// The scenario on screen and the pinned one.
    pub exploration: &'a Exploration,
    /// Place of the playhead in months.
    pub playhead: f64,
    /// Language of the words in the figure.
    pub language: Language,
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Height of the figure in CSS pixels.
    pub height: f64,
    /// Whether leaders run from the axis to three columns below the figure.
    pub leaders: bool,
}

/// Below this width the figure is laid out for a phone.
const WIDE: f64 = 560.0;

/// The figure while it is being made.
struct Canvas<'a> {
    chart: &'a TimeChart<'a>,
    measure: &'a dyn Measure,
    plot: Area,
    wide: bool,
    marks: Vec<Mark>,
    placer: Placer,
}

/// Plans the time chart.
#[must_use]
pub fn time_chart(chart: &TimeChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let (width, height) = (chart.width.max(SMALLEST.0), chart.height.max(SMALLEST.1));
    let wide = width >= WIDE;
    let plot = Area {
        left: if wide { 40.0 } else { 28.0 },
        top: if wide { 46.0 } else { 22.0 },
        right: width - if wide { 138.0 } else { ends::narrow_margin(chart, measure) },
        bottom: height - if chart.leaders && wide { 50.0 } else { 28.0 },
    };
    let mut canvas =
        Canvas { chart, measure, plot, wide, marks: Vec::new(), placer: Placer::new(plot.grown(-1.0)) };
    canvas.frame();
    canvas.curves();
    canvas.words();
    ChartPlan { width, height, marks: canvas.marks, ground: 0, plot, grip: Grip::Months(f64::from(HORIZON)) }
}

impl Canvas<'_> {
    fn x(&self, month: f64) -> f64 {
        self.plot.left + month / f64::from(HORIZON) * self.plot.width()
    }

    fn y(&self, value: f64) -> f64 {
        self.plot.bottom - value * self.plot.height()
    }

    fn point(&self, month: f64, value: f64) -> Point {
        (self.x(month), self.y(value))
    }

    fn text(&mut self, label: Label) {
        self.marks.push(Mark::Text(label));
    }

    /// Adds a label at the best of several places, if there is a free one.
    fn placed(&mut self, candidates: Vec<Label>) {
        if let Some(label) = self.placer.place(candidates, self.measure) {
            self.text(label);
        }
    }

    fn own(&self) -> &Study {
        &self.chart.exploration.own
    }
}
