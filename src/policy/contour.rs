//! The line on which the map has a value: marching squares, joined into lines.

use super::grid::{COLUMNS, Grid, LENGTHS, ROWS, STYLES};

/// A place on the map, between cells as well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Style, 0 to 100.
    pub style: f64,
    /// Length of the subsidy in months.
    pub months: f64,
}

/// An edge between two neighbouring cells: twice the number of the lower left one, and one more if it runs upward.
type Edge = usize;

fn edge(column: usize, row: usize, upward: bool) -> Edge {
    2 * (column * ROWS + row) + usize::from(upward)
}

/// The lines along which the grid, joined by straight lines from cell to cell, is exactly at `level`.
///
/// A line that closes ends where it begins; any other ends at the rim of the map.
#[must_use]
pub fn contour(grid: &Grid, level: f64) -> Vec<Vec<Place>> {
    let mut neighbours: Vec<[Option<Edge>; 2]> = vec![[None; 2]; 2 * COLUMNS * ROWS];
    let mut touched = Vec::new();
    let mut join = |one: Edge, other: Edge| {
        for (from, to) in [(one, other), (other, one)] {
            let Some(places) = neighbours.get_mut(from) else { continue };
            if places.iter().all(Option::is_none) {
                touched.push(from);
            }
            if let Some(free) = places.iter_mut().find(|place| place.is_none()) {
                *free = Some(to);
            }
        }
    };
    for column in 0..COLUMNS - 1 {
        for row in 0..ROWS - 1 {
            square(grid, level, column, row, &mut join);
        }
    }
    let mut lines = Vec::new();
    // Lines that end at the rim first: what is left are closed ones.
    for only_ends in [true, false] {
        for start in &touched {
            let count = |edge: Edge| neighbours.get(edge).map_or(0, |to| to.iter().flatten().count());
            if count(*start) == 0 || (only_ends && count(*start) != 1) {
                continue;
            }
            let mut line = Vec::new();
            let mut next = Some(*start);
            while let Some(here) = next {
                line.extend(crossing(grid, level, here));
                let Some(places) = neighbours.get_mut(here) else { break };
                next = places.iter_mut().find_map(Option::take);
                // The way back is gone as well.
                if let Some(back) = next.and_then(|edge| neighbours.get_mut(edge)) {
                    for place in back.iter_mut().filter(|place| **place == Some(here)).take(1) {
                        *place = None;
                    }
                }
            }
            lines.push(line);
        }
    }
    lines
}

/// The one or two pieces of the line within a square of four cells.
fn square(grid: &Grid, level: f64, column: usize, row: usize, join: &mut impl FnMut(Edge, Edge)) {
    // Counter-clockwise from the lower left.
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].map(|(right, up)| grid.value(column + right, row + up));
    let above = corners.map(|value| value >= level);
    let [bottom, right, top, left] = [
        edge(column, row, false),
        edge(column + 1, row, true),
        edge(column, row + 1, false),
        edge(column, row, true),
    ];
    match above {
        [true, true, true, true] | [false, false, false, false] => {}
        [true, false, false, false] | [false, true, true, true] => join(left, bottom),
        [false, true, false, false] | [true, false, true, true] => join(bottom, right),
        [false, false, true, false] | [true, true, false, true] => join(right, top),
        [false, false, false, true] | [true, true, true, false] => join(top, left),
        [true, true, false, false] | [false, false, true, true] => join(left, right),
        [true, false, false, true] | [false, true, true, false] => join(bottom, top),
        // Two opposite corners: each stands alone.
        [true, false, true, false] => {
            join(left, bottom);
            join(right, top);
        }
        [false, true, false, true] => {
            join(bottom, right);
            join(top, left);
        }
    }
}

/// Where the line crosses an edge.
fn crossing(grid: &Grid, level: f64, edge: Edge) -> Option<Place> {
    let (cell, upward) = (edge / 2, edge % 2 == 1);
    let (column, row) = (cell / ROWS, cell % ROWS);
    let (to_column, to_row) = if upward { (column, row + 1) } else { (column + 1, row) };
    let (from, to) = (grid.value(column, row), grid.value(to_column, to_row));
    let share = (level - from) / (to - from);
    let style = |column: usize| STYLES.get(column).copied().map(f64::from);
    let months = |row: usize| f64::from(LENGTHS.0) + row as f64;
    let between = |from: f64, to: f64| from + share * (to - from);
    Some(Place {
        style: between(style(column)?, style(to_column)?),
        months: between(months(row), months(to_row)),
    })
}
