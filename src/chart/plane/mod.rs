//! The plane of relations (across) against results (up): the path of one network, or many networks at one moment.
//!
//! **Invariant.** Both axes run from 0 to 100 and one point is as long up as across, so that a bend is a bend.

mod networks;
mod together;

pub use networks::{NetworksChart, networks_chart};
pub use together::{TogetherChart, together_chart};

use super::{Anchor, Area, Ink, Label, Mark, Measure, Placer, Point, SMALLEST};
use crate::text::Language;
use crate::text::words::chart;

/// Below this width the figure is laid out for a phone.
const WIDE: f64 = 560.0;
/// Where the grid lines are.
const QUARTERS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
/// Space that the axes need: left, top, below.
const MARGINS: (f64, f64, f64) = (40.0, 36.0, 34.0);

/// The plane while it is being drawn.
struct Plane<'a> {
    measure: &'a dyn Measure,
    language: Language,
    width: f64,
    height: f64,
    plot: Area,
    wide: bool,
    marks: Vec<Mark>,
    placer: Placer,
}

impl<'a> Plane<'a> {
    /// The frame, with the plot at the left; `beside` is how much width must stay free at its right.
    fn new(language: Language, (width, height): (f64, f64), beside: f64, measure: &'a dyn Measure) -> Self {
        let (width, height) = (width.max(SMALLEST.0), height.max(SMALLEST.1));
        let wide = width >= WIDE;
        let (left, top, below) = MARGINS;
        let side = (height - top - below).min(width - left - if wide { beside } else { 12.0 }).max(60.0);
        let plot = Area { left, top, right: left + side, bottom: top + side };
        let placer = Placer::new(Area { left, top, right: width, bottom: plot.bottom });
        let mut plane = Self { measure, language, width, height, plot, wide, marks: Vec::new(), placer };
        plane.frame();
        plane
    }

    fn point(&self, (relations, results): (f64, f64)) -> Point {
        (self.plot.left + relations * self.plot.width(), self.plot.bottom - results * self.plot.height())
    }

    fn text(&mut self, label: Label) {
        self.marks.push(Mark::Text(label));
    }

    /// A text with its place taken, so that no other comes to lie on it.
    fn fixed(&mut self, label: Label) {
        self.placer.take(label.area(self.measure));
        self.text(label);
    }

    /// Adds a label at the first free one of several places.
    fn placed(&mut self, candidates: Vec<Label>) {
        if let Some(label) = self.placer.place(candidates, self.measure) {
            self.text(label);
        }
    }

    /// Eight places around a point, nearest first.
    fn around(&self, (x, y): Point, label: &Label, reach: f64) -> Vec<Label> {
        let mut candidates = Vec::new();
        for far in [0.0, 8.0, 18.0] {
            for (dx, dy, anchor) in [
                (reach, -8.0 - far, Anchor::Start),
                (reach, 8.0 + far, Anchor::Start),
                (-reach, -8.0 - far, Anchor::End),
                (-reach, 8.0 + far, Anchor::End),
                (0.0, -reach - 8.0 - far, Anchor::Middle),
                (0.0, reach + 8.0 + far, Anchor::Middle),
            ] {
                let label = Label { at: (x + dx, y + dy), anchor, ..label.clone() };
                candidates.push(label.halo(Ink::Paper));
            }
        }
        candidates
    }

    fn frame(&mut self) {
        let plot = self.plot;
        for share in QUARTERS {
            let ink = if share == 0.0 { Ink::Edge } else { Ink::Grid };
            let (x, y) = self.point((share, share));
            let (x, y) = (x.round(), y.round());
            self.marks.push(Mark::Block {
                area: Area { top: y, bottom: y + 1.0, ..plot },
                ink,
                strength: 1.0,
            });
            self.marks.push(Mark::Block {
                area: Area { left: x, right: x + 1.0, ..plot },
                ink,
                strength: 1.0,
            });
            let value = (share * 100.0).to_string();
            self.text(Label::new(&*value, (plot.left - 7.0, y), Anchor::End, Ink::TextSoft));
            self.text(Label::new(value, (x, plot.bottom + 13.0), Anchor::Middle, Ink::TextSoft));
        }
        let language = self.language;
        let up = Label::new(
            chart::axis_results(language),
            (plot.left + 8.0, plot.top + 10.0),
            Anchor::Start,
            Ink::ResultsText,
        );
        let across = Label::new(
            chart::axis_relations(language),
            (plot.right - 4.0, plot.bottom - 10.0),
            Anchor::End,
            Ink::RelationsText,
        );
        for label in [up, across] {
            self.fixed(label.bold().halo(Ink::Paper));
        }
        // What the axes count, and that it is no forecast: inside the drawing, so that it survives every export.
        let index = Label::new(chart::index(language), (0.0, 8.0), Anchor::Start, Ink::Text).bold();
        let right = index.area(self.measure).right;
        let caveat = Label::new(chart::caveat(language), (right + 9.0, 8.0), Anchor::Start, Ink::TextSoft);
        self.text(index);
        self.text(caveat);
    }
}
