//! Who stands where, and what the regions of the map say.

use super::super::{Anchor, Area, Ink, LINE, Label, Mark, Point};
use super::{Canvas, cell_at};
use crate::policy::{LENGTHS, ROWS, STYLES, is_on_map, value};
use crate::scenario::{Control, Scenario};
use crate::text::label::{Place, pin_mark, pinned_name};
use crate::text::number::index;
use crate::text::policy::{own_label, time_helps};
use crate::text::words::map;

/// Radius of the reader's own point.
const OWN: f64 = 8.0;
/// Radius of a pinned one.
const PINNED: f64 = 8.5;
/// Points of a circle of radius 100, an eighth of a turn: across and down, every 15 degrees.
const TURNS: [(f64, f64); 4] = [(100.0, 0.0), (96.6, 25.9), (86.6, 50.0), (70.7, 70.7)];

/// A part of the map of which something is said.
#[derive(Clone, Copy)]
enum Region {
    /// The goal is reached.
    Reached,
    /// It is not, and a longer subsidy helps.
    Time,
    /// No length is enough, at styles lower than those where one is.
    Low,
    /// No length is enough, at higher ones.
    High,
}

impl Canvas<'_> {
    fn at(&self, scenario: Scenario) -> Point {
        let value = |control| f64::from(scenario.get(control));
        (self.x(value(Control::Style)), self.y(value(Control::Subsidy)))
    }

    /// Takes the places of the points, and puts their names beside them.
    pub(super) fn own(&mut self) {
        let (language, exploration) = (self.chart.language, self.chart.exploration);
        let outcome = self.chart.advice.goal.outcome;
        let at = self.at(exploration.own.scenario);
        self.placer.take(around(at, OWN + 2.0));
        let pinned: Vec<_> = exploration
            .pins
            .iter()
            .filter(|pinned| is_on_map(pinned.scenario, exploration.own.scenario))
            .map(|pinned| (self.at(pinned.scenario), pinned))
            .collect();
        for (at, _) in &pinned {
            self.placer.take(around(*at, PINNED + 1.0));
        }
        let label = Label::new(own_label(language, &exploration.own, outcome), at, Anchor::Start, Ink::Text);
        self.beside(&label.bold().size(13.0), OWN + 6.0);
        for (at, pinned) in &pinned {
            let name = pinned_name(language, pinned, Place::Short);
            let number = index(value(pinned, outcome)).to_string();
            let words = [name.as_str(), " ", &number].concat();
            self.beside(&Label::new(words, *at, Anchor::Start, Ink::Text), PINNED + 5.0);
        }
    }

    /// A label at one of the sides of its point.
    fn beside(&mut self, label: &Label, reach: f64) {
        let (x, y) = label.at;
        let mut candidates = Vec::new();
        for dy in [0.0, -14.0, 14.0, -24.0, 24.0] {
            for (anchor, side) in [(Anchor::Start, 1.0), (Anchor::End, -1.0), (Anchor::Middle, 0.0)] {
                if side != 0.0 || dy != 0.0 {
                    let at = (x + side * reach, y + dy);
                    candidates.push(Label { at, anchor, ..label.clone() }.halo(Ink::Paper));
                }
            }
        }
        if let Some(label) = self.placer.place(candidates, self.measure) {
            self.text(label);
        }
    }

    /// The points themselves, over everything.
    pub(super) fn places(&mut self) {
        let exploration = self.chart.exploration;
        for pinned in &exploration.pins {
            if is_on_map(pinned.scenario, exploration.own.scenario) {
                let at = self.at(pinned.scenario);
                self.marks.push(Mark::Disc { at, radius: PINNED, fill: Some(Ink::Paper), line: None });
                self.dashed_circle(at);
                let mark = pin_mark(self.chart.language, &pinned.pin, pinned.place);
                self.text(Label::new(mark, at, Anchor::Middle, Ink::Text).size(11.0));
            }
        }
        let at = self.at(exploration.own.scenario);
        self.marks.push(Mark::Disc { at, radius: OWN + 1.5, fill: Some(Ink::Paper), line: None });
        self.marks.push(Mark::Disc {
            at,
            radius: OWN,
            fill: Some(Ink::Hand),
            line: Some((Ink::HandEdge, 2.5)),
        });
    }

    /// Eight dashes of an eighth of a turn, each three quarters as long.
    fn dashed_circle(&mut self, (x, y): Point) {
        let turns: [fn(Point) -> Point; 8] = [
            |(a, d)| (a, d),
            |(a, d)| (d, a),
            |(a, d)| (-d, a),
            |(a, d)| (-a, d),
            |(a, d)| (-a, -d),
            |(a, d)| (-d, -a),
            |(a, d)| (d, -a),
            |(a, d)| (a, -d),
        ];
        for (place, turn) in turns.into_iter().enumerate() {
            // Every other eighth runs the other way, so its gap lies at the other end.
            let mut points: Vec<Point> = TURNS.to_vec();
            if place % 2 == 0 {
                points.pop()
            } else {
                Some(points.remove(0))
            };
            let points = points
                .into_iter()
                .map(turn)
                .map(|(across, down)| (x + across * PINNED / 100.0, y + down * PINNED / 100.0))
                .collect();
            self.marks.push(Mark::Line { points, ink: Ink::Text, width: 1.5 });
        }
    }

    /// What the regions say, where there is room.
    pub(super) fn regions(&mut self) {
        let language = self.chart.language;
        let other = map::in_other(language);
        let said: [(Region, Vec<&str>); 4] = [
            (Region::Reached, vec![map::in_reached(language)]),
            (Region::Time, vec![map::in_time(language)]),
            (Region::High, vec![other, map::in_other_high(language)]),
            (Region::Low, vec![other, map::in_other_low(language)]),
        ];
        for (region, lines) in said {
            self.region(region, &lines);
        }
    }

    fn region(&mut self, region: Region, lines: &[&str]) {
        let size = if self.wide { 14.0 } else { 12.0 };
        let width = lines.iter().map(|line| self.measure.width(line, size, true)).fold(0.0, f64::max);
        // A little more than the height of a line, so that two never touch.
        let line_height = size * LINE + 0.5;
        let height = line_height * lines.len() as f64;
        let (mut sum, mut count) = ((0.0, 0.0), 0.0);
        let mut centres: Vec<Point> = Vec::new();
        // Every other cell is close enough.
        for (column, style) in STYLES.iter().enumerate().step_by(2) {
            for row in (0..ROWS).step_by(2) {
                if self.is_in(region, column, row) {
                    let at = (self.x((*style).into()), self.y((usize::from(LENGTHS.0) + row) as f64));
                    sum = (sum.0 + at.0, sum.1 + at.1);
                    count += 1.0;
                    centres.push(at);
                }
            }
        }
        let middle = (sum.0 / count, sum.1 / count);
        let distance = |(x, y): &Point| (x - middle.0).powi(2) + 4.0 * (y - middle.1).powi(2);
        centres.sort_by(|one, other| distance(one).total_cmp(&distance(other)));
        let place = centres.into_iter().find(|(x, y)| {
            let area = Area {
                left: x - width / 2.0 - 5.0,
                right: x + width / 2.0 + 5.0,
                top: y - height / 2.0 - 2.0,
                bottom: y + height / 2.0 + 2.0,
            };
            self.placer.is_free(&area) && self.lies_in(region, &area)
        });
        let Some((x, y)) = place else { return };
        for (line, words) in (0_u8..).zip(lines) {
            let y = y - height / 2.0 + (f64::from(line) + 0.5) * line_height;
            let label = Label::new(*words, (x, y), Anchor::Middle, Ink::Text).bold().size(size);
            self.placer.take(label.area(self.measure));
            self.text(label.halo(Ink::Paper));
        }
    }

    /// Whether all of an area lies in a region; looked at closer than the words are high.
    fn lies_in(&self, region: Region, area: &Area) -> bool {
        const STEPS: [f64; 7] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
        STEPS.iter().all(|across| {
            [0.0, 3.0, 6.0].iter().all(|down| {
                let x = area.left + area.width() * across / 6.0;
                let (column, row) = cell_at(&self.plot, (x, area.top + area.height() * down / 6.0));
                self.is_in(region, column, row)
            })
        })
    }

    fn is_in(&self, region: Region, column: usize, row: usize) -> bool {
        let advice = self.chart.advice;
        let style = STYLES.get(column).copied().unwrap_or_default();
        let within = || advice.ranges.iter().any(|(from, to)| *from <= style && style <= *to);
        let reached = || advice.goal.is_reached_by(self.chart.grid.value(column, row));
        match region {
            Region::Reached => reached(),
            Region::Time => time_helps(advice) && within() && !reached(),
            Region::Low => advice.ranges.first().is_some_and(|(from, _)| style < *from),
            Region::High => advice.ranges.last().is_some_and(|(_, to)| style > *to),
        }
    }
}

fn around((x, y): Point, radius: f64) -> Area {
    Area { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}
