//! The policy map: style across, length of the subsidy up, one outcome as colour.
//!
//! **Flow.** [`map_chart`] lays out the frame; `field` paints the cells and their key, `frame` the axes, `lines` the border
//! of the goal and the styles at which the advice flips, `words` what stands in the regions and who stands where.
//!
//! **Invariant.** No label lies over another or outside the figure. The colour of a cell is that of its value written as
//! whole points, on one scale for every scenario, so that two maps can be compared.

mod field;
mod frame;
mod lines;
mod words;

use super::{Area, ChartPlan, Grip, Label, Mark, Measure, Placer, Point};
use crate::exploration::Exploration;
use crate::policy::{Advice, Grid, LENGTHS, ROWS, STYLES, nearest_column};
use crate::text::Language;

/// What a map is made of.
pub struct MapChart<'a> {
    /// The cells.
    pub grid: &'a Grid,
    /// What follows from them and the goal.
    pub advice: &'a Advice,
    /// The scenario on screen and the pinned ones.
    pub exploration: &'a Exploration,
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
const SMALLEST: (f64, f64) = (256.0, 260.0);
/// What lies beyond the first and last style on either side, and beyond the shortest and longest subsidy: half a cell.
const BEYOND: (f64, f64) = (1.0, 0.5);

/// The figure while it is being made.
struct Canvas<'a> {
    chart: &'a MapChart<'a>,
    measure: &'a dyn Measure,
    plot: Area,
    wide: bool,
    marks: Vec<Mark>,
    placer: Placer,
}

/// Plans the map.
#[must_use]
pub fn map_chart(chart: &MapChart<'_>, measure: &dyn Measure) -> ChartPlan {
    let (width, height) = (chart.width.max(SMALLEST.0), chart.height.max(SMALLEST.1));
    let wide = width >= WIDE;
    let plot = Area {
        left: 30.0,
        top: 22.0,
        right: width - if wide { 16.0 } else { 6.0 },
        bottom: height - if wide { 94.0 } else { 126.0 },
    };
    let mut canvas =
        Canvas { chart, measure, plot, wide, marks: Vec::new(), placer: Placer::new(plot.grown(-2.0)) };
    canvas.cells();
    canvas.borders();
    canvas.contours();
    canvas.axes();
    canvas.places();
    canvas.key();
    ChartPlan { width, height, marks: canvas.marks, ground: 0, plot, grip: Grip::Map }
}

/// The style and the length of the subsidy of the cell at a point of the figure; the nearest one outside the plot.
#[must_use]
pub fn place_at(plot: &Area, at: Point) -> (i16, i16) {
    let (column, row) = cell_at(plot, at);
    let months = usize::from(LENGTHS.0) + row;
    (STYLES.get(column).copied().unwrap_or_default(), i16::try_from(months).unwrap_or_default())
}

/// Column and row of the cell at a point; the nearest one outside the plot.
fn cell_at(plot: &Area, (x, y): Point) -> (usize, usize) {
    let (low, high) = span();
    let style = low + (x - plot.left) / plot.width() * (high - low);
    // The column below, or the next one where that is nearer.
    let below = nearest_column(style.floor().clamp(0.0, 100.0) as i16);
    let distance =
        |column: usize| STYLES.get(column).map_or(f64::MAX, |there| (f64::from(*there) - style).abs());
    let column = if distance(below + 1) < distance(below) { below + 1 } else { below };
    let (shortest, longest) = lengths();
    let months = longest - (y - plot.top) / plot.height() * (longest - shortest);
    let row = (months - f64::from(LENGTHS.0)).round().clamp(0.0, (ROWS - 1) as f64);
    (column, row as usize)
}

/// The styles at the left and right edge of the plot.
fn span() -> (f64, f64) {
    let end = |style: Option<&i16>| style.copied().map_or(0.0, f64::from);
    (end(STYLES.first()) - BEYOND.0, end(STYLES.last()) + BEYOND.0)
}

/// The lengths at the lower and upper edge of the plot.
fn lengths() -> (f64, f64) {
    (f64::from(LENGTHS.0) - BEYOND.1, f64::from(LENGTHS.1) + BEYOND.1)
}

impl Canvas<'_> {
    fn x(&self, style: f64) -> f64 {
        let (low, high) = span();
        self.plot.left + (style - low) / (high - low) * self.plot.width()
    }

    fn y(&self, months: f64) -> f64 {
        let (low, high) = lengths();
        self.plot.bottom - (months - low) / (high - low) * self.plot.height()
    }

    fn text(&mut self, label: Label) {
        self.marks.push(Mark::Text(label));
    }
}
