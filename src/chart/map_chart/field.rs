//! The cells in nine colours, and the key to them.

use super::super::{Anchor, Area, Ink, Label, Mark};
use super::{BEYOND, Canvas};
use crate::policy::{COLUMNS, LENGTHS, ROWS, STYLES};
use crate::text::number::index;
use crate::text::words::{chart, map};

/// The colours from the lowest class to the highest: of results, and of relations.
const RAMPS: [[Ink; 9]; 2] = [
    [
        Ink::Ramp0,
        Ink::Ramp1,
        Ink::Ramp2,
        Ink::Ramp3,
        Ink::Ramp4,
        Ink::Ramp5,
        Ink::Ramp6,
        Ink::Ramp7,
        Ink::Ramp8,
    ],
    [
        Ink::RelationsRamp0,
        Ink::RelationsRamp1,
        Ink::RelationsRamp2,
        Ink::RelationsRamp3,
        Ink::RelationsRamp4,
        Ink::RelationsRamp5,
        Ink::RelationsRamp6,
        Ink::RelationsRamp7,
        Ink::RelationsRamp8,
    ],
];
/// How many classes there are.
const CLASSES: usize = 9;
/// How many index points a class spans; the last one takes what is higher as well.
pub(super) const CLASS: usize = 10;

/// The class of a value of 0 to 1.
fn class(value: f64) -> usize {
    (usize::try_from(index(value)).unwrap_or(0) / CLASS).min(CLASSES - 1)
}

/// Neighbouring cells of one class in a row: first and last column, and the class.
type Run = (usize, usize, usize);

impl Canvas<'_> {
    /// The colour of a class, in the hue of what the map shows.
    fn ink(&self, class: usize) -> Ink {
        let [results, relations] = RAMPS;
        let ramp = if self.chart.grid.outcome.is_relations() { relations } else { results };
        ramp.get(class).copied().unwrap_or(Ink::Edge)
    }

    /// One block for neighbouring cells of a class, in a row and over rows where they span the same columns.
    pub(super) fn cells(&mut self) {
        // Blocks that still grow upward, with the first row of each.
        let mut open: Vec<(Run, usize)> = Vec::new();
        for row in 0..=ROWS {
            let runs = if row < ROWS { self.runs(row) } else { Vec::new() };
            let (going_on, done): (Vec<_>, Vec<_>) =
                open.into_iter().partition(|(run, _)| runs.contains(run));
            for (run, from) in done {
                self.block(run, from, row);
            }
            let new = runs.into_iter().filter(|run| !going_on.iter().any(|(there, _)| there == run));
            open = going_on.iter().copied().chain(new.map(|run| (run, row))).collect();
        }
    }

    fn runs(&self, row: usize) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for column in 0..COLUMNS {
            let class = class(self.chart.grid.value(column, row));
            match runs.last_mut() {
                Some((_, last, there)) if *there == class => *last = column,
                _ => runs.push((column, column, class)),
            }
        }
        runs
    }

    fn block(&mut self, (first, last, class): Run, from: usize, to: usize) {
        // Between two styles the edge is halfway; the outermost cells are as wide to the outside.
        let style = |column: usize| STYLES.get(column).copied().map(f64::from);
        let here = |column: usize| style(column).unwrap_or_default();
        let left = first
            .checked_sub(1)
            .and_then(style)
            .map_or(here(first) - BEYOND.0, |before| f64::midpoint(before, here(first)));
        let right = style(last + 1).map_or(here(last) + BEYOND.0, |after| f64::midpoint(here(last), after));
        let months = |row: usize| f64::from(LENGTHS.0) + row as f64 - BEYOND.1;
        let area = Area {
            left: self.x(left),
            right: self.x(right),
            top: self.y(months(to)),
            bottom: self.y(months(from)),
        };
        self.marks.push(Mark::Block { area, ink: self.ink(class), strength: 1.0 });
    }

    /// What the colours, the line and the broken lines mean, and that it is no forecast.
    pub(super) fn key(&mut self) {
        let (language, plot) = (self.chart.language, self.plot);
        let top = plot.bottom + 42.0;
        let step = ((plot.width() * if self.wide { 0.56 } else { 1.0 }) / 9.0).min(34.0).floor();
        for place in 0..CLASSES {
            let left = plot.left + step * place as f64;
            let area = Area { left, right: left + step, top, bottom: top + 11.0 };
            self.marks.push(Mark::Block { area, ink: self.ink(place), strength: 1.0 });
            // A number stands at the lower end of its class.
            let anchor = if place == 0 { Anchor::Start } else { Anchor::Middle };
            self.text(Label::new((place * CLASS).to_string(), (left, top + 20.0), anchor, Ink::TextSoft));
        }
        let edge =
            Area { left: plot.left, right: plot.left + step * 9.0, top: top + 11.0, bottom: top + 12.0 };
        self.marks.push(Mark::Block { area: edge, ink: Ink::Edge, strength: 1.0 });
        // What the numbers are gives way before the caveat does.
        let caveat = chart::caveat(language);
        let words = [[chart::index(language), ", ", caveat].concat(), caveat.to_owned()];
        let label =
            words.map(|words| Label::new(words, (plot.left, top + 38.0), Anchor::Start, Ink::TextSoft));
        let [long, short] = label;
        let fits = long.area(self.measure).right <= self.chart.width.max(super::SMALLEST.0);
        self.text(if fits { long } else { short });
        self.key_of_lines(top);
    }

    fn key_of_lines(&mut self, top: f64) {
        let (language, advice) = (self.chart.language, self.chart.advice);
        let goal = map::key_goal(language, &advice.goal.points.to_string());
        let (left, first) = if self.wide {
            let longest = self.measure.width(map::key_border(language), 12.0, false);
            (self.plot.right - longest - 36.0, top + 20.0)
        } else {
            (self.plot.left, top + 56.0)
        };
        let second = first + 18.0;
        let label = |words: String, y: f64| Label::new(words, (left + 34.0, y), Anchor::Start, Ink::TextSoft);
        if self.has_line() {
            let points = vec![(left, first), (left + 26.0, first)];
            self.marks.push(Mark::Line { points, ink: Ink::Text, width: 2.5 });
            self.text(label(goal, first));
        }
        if !advice.borders.is_empty() {
            for dash in 0..3 {
                let left = left + 10.0 * f64::from(dash);
                let area = Area { left, right: left + 6.0, top: second - 1.0, bottom: second + 1.0 };
                self.marks.push(Mark::Block { area, ink: Ink::Text, strength: 1.0 });
            }
            self.text(label(map::key_border(language).to_owned(), second));
        }
    }
}
