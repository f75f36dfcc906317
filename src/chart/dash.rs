//! Lines broken into dashes and dots, for pinned scenarios.

use super::Point;
use crate::scenario::PINS;

/// For the first, second and third pinned scenario: so many pixels on, so many off.
const DASHES: [(f64, f64); PINS] = [(8.0, 5.0), (3.0, 4.0), (15.0, 4.0)];

/// The dashes of a pinned scenario, by its place: so many pixels on, so many off.
#[must_use]
pub fn dash_of(place: usize) -> (f64, f64) {
    let [first, ..] = DASHES;
    DASHES.get(place).copied().unwrap_or(first)
}

/// Points at equal distances along a line, from its start.
pub fn along(points: &[Point], distance: f64) -> Vec<Point> {
    let mut found: Vec<Point> = points.first().copied().into_iter().collect();
    let mut since = 0.0;
    for (from, to) in segments(points) {
        let length = distance_between(from, to);
        let mut at = distance - since;
        while at <= length {
            found.push(between(from, to, at / length));
            at += distance;
        }
        since = (since + length) % distance;
    }
    found
}

/// The line cut into dashes: `on` pixels drawn, `off` pixels left out.
pub fn dashes(points: &[Point], (on, off): (f64, f64)) -> Vec<Vec<Point>> {
    let mut dashes: Vec<Vec<Point>> = Vec::new();
    let mut current: Vec<Point> = points.first().copied().into_iter().collect();
    let (mut drawing, mut left) = (true, on);
    for (from, to) in segments(points) {
        let length = distance_between(from, to);
        let mut done = 0.0;
        while length - done > left {
            done += left;
            let at = between(from, to, done / length);
            if drawing {
                current.push(at);
                dashes.push(std::mem::take(&mut current));
            } else {
                current = vec![at];
            }
            drawing = !drawing;
            left = if drawing { on } else { off };
        }
        left -= length - done;
        if drawing {
            current.push(to);
        }
    }
    if drawing && current.len() > 1 {
        dashes.push(current);
    }
    dashes
}

fn segments(points: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    points.iter().copied().zip(points.iter().copied().skip(1))
}

fn distance_between(from: Point, to: Point) -> f64 {
    let (across, down) = (to.0 - from.0, to.1 - from.1);
    (across * across + down * down).sqrt()
}

fn between((x0, y0): Point, (x1, y1): Point, share: f64) -> Point {
    (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
}
