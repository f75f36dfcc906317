//! A plain sheet for lines over time: axes, the time the subsidy runs, lines with markers, and words at their ends.
//!
//! **Invariant.** No word at a line's end lies over another; words within the plot go through one placer.

use super::dash::{along, dashes};
use super::series::marker;
use super::{Anchor, Area, ChartPlan, Grip, Ink, LINE, Label, Mark, Measure, Placer, Point, SMALLEST, stack};
use crate::model::Series;
use crate::text::Language;
use crate::text::words::chart;

/// Below this width a sheet is laid out for a phone.
const WIDE: f64 = 560.0;
/// Distance of the first letter at a line's end from the plot.
const END_GAP: f64 = 12.0;
/// Months between the labels of the axis.
const TICK: u16 = 12;
/// Width of the pen of the hand, and of the line of ink within it.
const PEN: (f64, f64) = (6.5, 1.75);
/// Where the grid lines are, in index points.
const QUARTERS: [u8; 5] = [0, 25, 50, 75, 100];

/// Words at the end of a line.
pub(super) struct End {
    /// The index points at which the line ends.
    pub points: f64,
    /// The words.
    pub words: String,
    /// Their colour.
    pub ink: Ink,
    /// Whether they are bold.
    pub bold: bool,
}

/// A sheet while it is being made.
pub(super) struct Sheet<'a> {
    size: (f64, f64),
    pub plot: Area,
    last: u16,
    language: Language,
    measure: &'a dyn Measure,
    marks: Vec<Mark>,
    ends: Vec<End>,
    placer: Placer,
}

impl<'a> Sheet<'a> {
    /// Whether a sheet of this width has room for names in full.
    pub fn is_wide(width: f64) -> bool {
        width >= WIDE
    }

    /// An empty sheet up to this month, with room at the right for these words.
    pub fn new(
        (width, height): (f64, f64),
        last: u16,
        ends: Vec<End>,
        language: Language,
        measure: &'a dyn Measure,
    ) -> Self {
        let (width, height) = (width.max(SMALLEST.0), height.max(SMALLEST.1));
        let widest = ends.iter().map(|end| measure.width(&end.words, 12.0, end.bold)).fold(0.0, f64::max);
        let plot = Area {
            left: 34.0,
            top: 26.0,
            right: (width - widest - END_GAP).max(width / 2.0),
            bottom: height - 28.0,
        };
        let placer = Placer::new(plot.grown(-1.0));
        Self { size: (width, height), plot, last, language, measure, marks: Vec::new(), ends, placer }
    }

    pub fn point(&self, month: f64, points: f64) -> Point {
        let x = self.plot.left + month / f64::from(self.last) * self.plot.width();
        (x, self.plot.bottom - points / 100.0 * self.plot.height())
    }

    /// Axes and grid, and the time up to the month in which the subsidy stops.
    pub fn frame(&mut self, stop: u16) {
        let plot = self.plot;
        let (edge, _) = self.point(f64::from(stop.min(self.last)), 0.0);
        self.block(Area { right: edge, ..plot }, Ink::Money);
        for value in QUARTERS {
            let (_, y) = self.point(0.0, f64::from(value));
            let ink = if value == 0 { Ink::Edge } else { Ink::Grid };
            self.block(Area { top: y.round(), bottom: y.round() + 1.0, ..plot }, ink);
            self.text(value.to_string(), (plot.left - 6.0, y), Anchor::End, Ink::TextSoft);
        }
        self.block(Area { left: edge - 0.75, right: edge + 0.75, ..plot }, Ink::MoneyEdge);
        for month in (0..=self.last).step_by(usize::from(TICK)) {
            let (x, y) = self.point(f64::from(month), 0.0);
            self.block(Area { left: x.round(), right: x.round() + 1.0, top: y, bottom: y + 5.0 }, Ink::Edge);
            self.text(month.to_string(), (x, y + 15.0), Anchor::Middle, Ink::TextSoft);
        }
        let unit = (plot.right + 14.0, plot.bottom + 15.0);
        self.text(chart::months_short(self.language).to_owned(), unit, Anchor::Start, Ink::TextSoft);
        let index = Label::new(chart::index(self.language), (0.0, 7.5), Anchor::Start, Ink::Text).bold();
        let right = index.area(self.measure).right;
        self.marks.push(Mark::Text(index));
        self.text(chart::caveat(self.language).to_owned(), (right + 9.0, 7.5), Anchor::Start, Ink::TextSoft);
        let stops = Label::new(
            chart::subsidy_stops(self.language),
            (edge, plot.top + 13.0),
            Anchor::Start,
            Ink::MoneyText,
        );
        let places = [Anchor::Start, Anchor::End].map(|anchor| {
            let x = if anchor == Anchor::Start { edge + 6.0 } else { edge - 6.0 };
            Label { anchor, at: (x, plot.top + 13.0), halo: Some(Ink::Paper), ..stops.clone() }
        });
        self.label(places.to_vec());
    }

    fn block(&mut self, area: Area, ink: Ink) {
        self.marks.push(Mark::Block { area, ink, strength: 1.0 });
    }

    fn text(&mut self, words: String, at: Point, anchor: Anchor, ink: Ink) {
        self.marks.push(Mark::Text(Label::new(words, at, anchor, ink)));
    }

    /// Adds a label at the best of these places, if one is free.
    pub fn label(&mut self, places: Vec<Label>) {
        if let Some(label) = self.placer.place(places, self.measure) {
            self.marks.push(Mark::Text(label));
        }
    }

    /// Words near a point.
    pub fn name(&mut self, words: &str, (x, y): Point, ink: Ink) {
        let near = [
            (10.0, -13.0),
            (10.0, 13.0),
            (-10.0, -13.0),
            (-10.0, 13.0),
            (12.0, 0.0),
            (0.0, -22.0),
            (0.0, 22.0),
        ];
        let places = near.map(|(right, down): Point| {
            let anchor = match right {
                0.0 => Anchor::Middle,
                right if right > 0.0 => Anchor::Start,
                _ => Anchor::End,
            };
            Label::new(words, (x + right, y + down), anchor, ink).bold().halo(Ink::Paper)
        });
        self.label(places.to_vec());
    }

    /// A line; words keep off it.
    pub fn line(&mut self, points: Vec<Point>, ink: Ink, width: f64) {
        self.placer.avoid(along(&points, 4.0));
        self.marks.push(Mark::Line { points, ink, width });
    }

    /// Many thin lines are a ground, and words may lie on it.
    pub fn thin(&mut self, points: Vec<Point>, ink: Ink) {
        self.marks.push(Mark::Line { points, ink, width: 1.0 });
    }

    /// A line beside the others: dots for relations, dashes for results.
    pub fn ghost(&mut self, series: Series, points: &[Point], dash: (f64, f64)) {
        let ink = match series {
            Series::Relations => Ink::GhostRelations,
            Series::Results => Ink::GhostResults,
        };
        if series == Series::Relations {
            let dots = along(points, dash.0.max(3.6) * 0.75);
            let dot = |at| Mark::Disc { at, radius: 1.2, fill: Some(ink), line: None };
            self.marks.extend(dots.into_iter().map(dot));
        } else {
            let strokes = dashes(points, dash).into_iter();
            self.marks.extend(strokes.map(|points| Mark::Line { points, ink, width: 1.9 }));
        }
    }

    /// A line by hand: a broad pen with ink in its middle; in dashes where it joins estimates.
    pub fn hand(&mut self, points: &[Point], dash: Option<(f64, f64)>) {
        self.placer.avoid(along(points, 4.0));
        let strokes = dash.map_or_else(|| vec![points.to_vec()], |dash| dashes(points, dash));
        for (ink, width) in [(Ink::Hand, PEN.0), (Ink::HandEdge, PEN.1)] {
            let stroke = |points: &Vec<Point>| Mark::Line { points: points.clone(), ink, width };
            self.marks.extend(strokes.iter().map(stroke));
        }
    }

    /// A marker: round for relations, square for results.
    pub fn marker(&mut self, series: Series, at: Point, radius: f64, fill: Ink, line: Ink) {
        self.marks.extend(marker(series, at, radius, fill, line));
    }

    /// A filled shape.
    pub fn shape(&mut self, points: Vec<Point>, ink: Ink) {
        self.marks.push(Mark::Shape { points, ink });
    }

    /// The sheet with the words at the ends of its lines.
    pub fn finished(mut self) -> ChartPlan {
        let height = 12.0 * LINE;
        let wanted: Vec<(f64, f64)> =
            self.ends.iter().map(|end| (self.point(0.0, end.points).1, height)).collect();
        let middles = stack(&wanted, self.plot.top - 6.0, self.plot.bottom + 4.0);
        let x = self.plot.right + END_GAP;
        for (end, y) in std::mem::take(&mut self.ends).into_iter().zip(middles) {
            let label = Label::new(end.words, (x, y), Anchor::Start, end.ink);
            self.marks.push(Mark::Text(Label { bold: end.bold, ..label }));
        }
        let (width, height) = self.size;
        ChartPlan { width, height, marks: self.marks, plot: self.plot, grip: Grip::Nothing, ground: 0 }
    }
}
