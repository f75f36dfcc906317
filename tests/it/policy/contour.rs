//! The line of the goal lies where the map has its value, and it divides the cells as it should.

use netwerktijd::policy::{COLUMNS, Grid, LENGTHS, Place, ROWS, STYLES, contour};

use super::{grid, setting};
use crate::support::Random;

/// The value of the map at a place, by straight lines between cells; the place must lie on an edge between two cells.
fn value_at(grid: &Grid, place: Place) -> f64 {
    let right = STYLES.iter().position(|style| f64::from(*style) >= place.style - 1e-9).unwrap();
    let left = if (f64::from(STYLES[right]) - place.style).abs() < 1e-9 { right } else { right - 1 };
    let across = if left == right {
        0.0
    } else {
        (place.style - f64::from(STYLES[left])) / f64::from(STYLES[right] - STYLES[left])
    };
    let row = place.months - f64::from(LENGTHS.0);
    let (below, up) = ((row + 1e-9).floor() as usize, row - (row + 1e-9).floor());
    let above = (below + usize::from(up > 1e-9)).min(ROWS - 1);
    assert!(across.abs() < 1e-9 || up.abs() < 1e-6, "{place:?} is on no edge");
    let at = |row: usize| grid.value(left, row) * (1.0 - across) + grid.value(right, row) * across;
    at(below) * (1.0 - up) + at(above) * up
}

#[test]
fn the_line_lies_where_the_interpolated_values_equal_the_goal() {
    let mut random = Random::seeded(21);
    let mut points = 0;
    for _ in 0..60 {
        let (scenario, goal) = setting(&mut random);
        let grid = grid(scenario, goal.outcome);
        for place in contour(&grid, goal.level()).into_iter().flatten() {
            let value = value_at(&grid, place);
            assert!((value - goal.level()).abs() < 1e-9, "{scenario:?} {goal:?} {place:?}: {value}");
            points += 1;
        }
    }
    assert!(points > 1_000, "only {points} points were looked at");
}

/// Every pair of neighbours on different sides is crossed exactly once, and nothing else is.
#[test]
fn the_line_passes_between_exactly_those_neighbours_that_it_divides() {
    let mut random = Random::seeded(22);
    for _ in 0..60 {
        let (scenario, goal) = setting(&mut random);
        let grid = grid(scenario, goal.outcome);
        let reached = |column: usize, row: usize| goal.is_reached_by(grid.value(column, row));
        let mut wanted = 0;
        for column in 0..COLUMNS {
            for row in 0..ROWS {
                let right = column + 1 < COLUMNS && reached(column, row) != reached(column + 1, row);
                let up = row + 1 < ROWS && reached(column, row) != reached(column, row + 1);
                wanted += usize::from(right) + usize::from(up);
            }
        }
        let lines = contour(&grid, goal.level());
        // A closed line names its first place twice.
        let closed = lines.iter().filter(|line| line.len() > 1 && line.first() == line.last()).count();
        let crossed: usize = lines.iter().map(Vec::len).sum::<usize>() - closed;
        assert_eq!(crossed, wanted, "{scenario:?} {goal:?}");
    }
}

#[test]
fn a_line_ends_where_it_begins_or_at_the_rim() {
    let mut random = Random::seeded(23);
    let on_rim = |place: &Place| {
        let rim = |value: f64, low: f64, high: f64| (value - low).abs() < 1e-9 || (value - high).abs() < 1e-9;
        rim(place.style, 0.0, 100.0) || rim(place.months, LENGTHS.0.into(), LENGTHS.1.into())
    };
    for _ in 0..100 {
        let (scenario, goal) = setting(&mut random);
        for line in contour(&grid(scenario, goal.outcome), goal.level()) {
            let (first, last) = (line.first().unwrap(), line.last().unwrap());
            assert!(first == last || (on_rim(first) && on_rim(last)), "{scenario:?} {goal:?}");
            // Joined means joined: no step longer than a cell.
            for pair in line.windows(2) {
                assert!((pair[0].style - pair[1].style).abs() <= 2.0 + 1e-9);
                assert!((pair[0].months - pair[1].months).abs() <= 1.0 + 1e-9);
            }
        }
    }
}
