//! The map as a table: a few styles, and every half year of subsidy.

use super::grid::{Grid, LENGTHS, ROWS, nearest_column};
use crate::scenario::Goal;

/// The styles of the table: the named stops and a few between; all are columns of the map.
pub const TABLE_STYLES: [i16; 8] = [0, 10, 20, 35, 50, 65, 80, 100];
/// Months between two rows.
const STEP: usize = 6;

/// One cell of the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TableCell {
    /// The value of the map's cell, 0 to 1.
    pub value: f64,
    /// Whether it reaches the goal.
    pub reached: bool,
}

/// The rows of the table: the length of the subsidy in months, and a cell for each of [`TABLE_STYLES`].
pub fn table_rows(
    grid: &Grid,
    goal: Goal,
) -> impl Iterator<Item = (u16, [TableCell; TABLE_STYLES.len()])> + '_ {
    (LENGTHS.0..=LENGTHS.1).zip(0..ROWS).step_by(STEP).map(move |(months, row)| {
        let cells = TABLE_STYLES.map(|style| {
            let value = grid.value(nearest_column(style), row);
            TableCell { value, reached: goal.is_reached_by(value) }
        });
        (months, cells)
    })
}
