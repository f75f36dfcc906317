//! What to draw: a chart as a plan in CSS pixels, then painted in one place.
//!
//! **Flow.** [`time_chart`] turns an exploration into a [`ChartPlan`]; [`paint`] draws a plan on any plotters backend, so
//! that canvas and SVG show the same chart.
//!
//! **Invariant.** A plan knows colours by meaning ([`Ink`]) and text by measured boxes; it knows no pixels of a device,
//! no theme and no browser.

mod class_chart;
mod dash;
mod light;
mod map_chart;
mod measure;
mod own_chart;
mod paint;
mod palette;
mod place;
mod plane;
mod predict;
mod series;
mod shades;
mod sheet;
mod time_chart;

pub use class_chart::{ClassChart, class_chart};
pub use dash::dash_of;
pub use map_chart::{MapChart, map_chart, place_at};
pub use measure::{Measure, TableMeasure};
pub use own_chart::{OwnChart, own_chart};
pub use paint::{Scale, Typeface, paint, svg, svg_in_classes};
pub use palette::{Colour, Ink, Palette};
pub use place::{Placer, stack};
pub use plane::{NetworksChart, TogetherChart, networks_chart, together_chart};
pub use predict::{PredictChart, pencil, predict_chart, reach};
pub use time_chart::{TimeChart, results_chart, time_chart};

/// A point in CSS pixels from the upper left corner of the figure.
pub type Point = (f64, f64);

/// A rectangle in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Area {
    /// Its width.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Its height.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Whether two rectangles share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether a point lies within.
    #[must_use]
    pub fn contains(&self, (x, y): Point) -> bool {
        self.left <= x && x <= self.right && self.top <= y && y <= self.bottom
    }

    /// Whether a rectangle lies within.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        self.contains((other.left, other.top)) && self.contains((other.right, other.bottom))
    }

    /// The same rectangle, larger on every side.
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }
}

/// At which side of its point a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The point is its left end.
    Start,
    /// The point is its middle.
    Middle,
    /// The point is its right end.
    End,
}

/// Below this width and height, in CSS pixels, there is no room for the words: a smaller figure is planned so large and drawn
/// smaller.
pub const SMALLEST: (f64, f64) = (256.0, 190.0);
/// Height of a line of text as a multiple of the height of its letters.
const LINE: f64 = 1.2;

/// One line of text; the point is on its vertical middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The words.
    pub text: String,
    /// Where it stands.
    pub at: Point,
    /// At which side of that point.
    pub anchor: Anchor,
    /// Height of the letters in CSS pixels.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// Its colour.
    pub ink: Ink,
    /// The colour of the rim that keeps lines away from the letters.
    pub halo: Option<Ink>,
}

impl Label {
    /// A plain label of 12 pixels.
    #[must_use]
    pub fn new(text: impl Into<String>, at: Point, anchor: Anchor, ink: Ink) -> Self {
        Self { text: text.into(), at, anchor, size: 12.0, bold: false, ink, halo: None }
    }

    /// The same label in bold.
    #[must_use]
    pub fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same label in another size.
    #[must_use]
    pub fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// The same label with a rim.
    #[must_use]
    pub fn halo(self, ink: Ink) -> Self {
        Self { halo: Some(ink), ..self }
    }

    /// The rectangle it takes up.
    #[must_use]
    pub fn area(&self, measure: &dyn Measure) -> Area {
        let width = measure.width(&self.text, self.size, self.bold);
        let (x, y) = self.at;
        let left = match self.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        let half = self.size * LINE / 2.0;
        Area { left, top: y - half, right: left + width, bottom: y + half }
    }
}

/// Something to draw. Later marks lie over earlier ones.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A filled shape.
    Shape {
        /// Its corners.
        points: Vec<Point>,
        /// Its colour.
        ink: Ink,
    },
    /// A line through points.
    Line {
        /// Its points.
        points: Vec<Point>,
        /// Its colour.
        ink: Ink,
        /// Its width in CSS pixels.
        width: f64,
    },
    /// A horizontal or vertical stroke or block whose edges lie on whole device pixels.
    Block {
        /// Where.
        area: Area,
        /// Its colour.
        ink: Ink,
        /// 0 is invisible, 1 is the full colour.
        strength: f64,
    },
    /// A circle, filled and outlined.
    Disc {
        /// Its middle.
        at: Point,
        /// Its radius.
        radius: f64,
        /// Fill, if any.
        fill: Option<Ink>,
        /// Colour and width of the outline, if any.
        line: Option<(Ink, f64)>,
    },
    /// A text.
    Text(Label),
}

/// A chart, ready to be painted.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartPlan {
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Height of the figure in CSS pixels.
    pub height: f64,
    /// What to draw, in order.
    pub marks: Vec<Mark>,
    /// How many of the first marks make the ground: it stays as it is while the playhead moves, and is many marks, so that
    /// a picture of it pays.
    pub ground: usize,
    /// The part of the figure where the data lies.
    pub plot: Area,
    /// What a pointer on it takes hold of.
    pub grip: Grip,
}

/// What a pointer on a chart takes hold of.
#[derive(Debug, Clone, PartialEq)]
pub enum Grip {
    /// Nothing.
    Nothing,
    /// The playhead: so many months lie across the plot.
    Months(f64),
    /// The playhead: the nearest of these points, one a month.
    Path(Vec<Point>),
    /// The reader's place on the policy map.
    Map,
}

/// Where a pointer points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A month.
    Month(i16),
    /// A style and a length of the subsidy in months.
    Place(i16, i16),
}

impl ChartPlan {
    /// A figure with nothing in it.
    #[must_use]
    pub fn empty((width, height): (f64, f64)) -> Self {
        let plot = Area { left: 0.0, top: 0.0, right: width, bottom: height };
        Self { width, height, marks: Vec::new(), plot, grip: Grip::Nothing, ground: 0 }
    }

    /// What is at a place; outside the plot the nearest of it.
    #[must_use]
    pub fn target(&self, (x, y): Point) -> Option<Target> {
        match &self.grip {
            Grip::Nothing => None,
            Grip::Months(months) => {
                let share = (x - self.plot.left) / self.plot.width();
                Some(Target::Month((share * months).round().clamp(0.0, *months) as i16))
            }
            Grip::Path(points) => {
                let distance = |(left, top): Point| (left - x).powi(2) + (top - y).powi(2);
                let nearest =
                    points.iter().enumerate().min_by(|a, b| distance(*a.1).total_cmp(&distance(*b.1)));
                nearest.and_then(|(month, _)| i16::try_from(month).ok()).map(Target::Month)
            }
            Grip::Map => {
                let (style, months) = place_at(&self.plot, (x, y));
                Some(Target::Place(style, months))
            }
        }
    }

    /// Every text of the chart.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Text(label) => Some(label),
            _ => None,
        })
    }
}
