//! The grid of cells, and the work of filling it.

use super::cells::cells;
use crate::model::Parameters;
use crate::scenario::{Outcome, Scenario};

/// How many styles stand side by side.
pub const COLUMNS: usize = 53;
/// How many lengths of the subsidy stand one above the other.
pub const ROWS: usize = 67;
/// The shortest and the longest subsidy, in months: the range of its slider.
pub const LENGTHS: (u16, u16) = (6, 72);

/// The styles of the columns: every even one, and the two named stops that are odd.
pub const STYLES: [i16; COLUMNS] = styles();

#[allow(clippy::indexing_slicing)] // Runs at build time, where an index that is out of range stops the build.
const fn styles() -> [i16; COLUMNS] {
    let mut styles = [0; COLUMNS];
    let (mut column, mut style) = (0, 0);
    while column < COLUMNS {
        styles[column] = style;
        column += 1;
        style += if matches!(style, 34 | 35 | 64 | 65) { 1 } else { 2 };
    }
    styles
}

/// The column nearest to a style; the lower one where two are equally near.
#[must_use]
pub fn nearest_column(style: i16) -> usize {
    // Half the style, and one more behind each stop that is odd.
    let style = usize::try_from(style).unwrap_or(0);
    (style / 2 + usize::from(style >= 35) + usize::from(style >= 65)).min(COLUMNS - 1)
}

/// One outcome for every style and every length.
///
/// **Invariant.** Holds [`COLUMNS`] times [`ROWS`] values of 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// What stands in the cells.
    pub outcome: Outcome,
    /// Whether every column was run; if not, some are drawn between their neighbours.
    pub complete: bool,
    values: Vec<f64>,
}

impl Grid {
    /// The values of a column, the shortest subsidy first.
    #[must_use]
    pub fn column(&self, column: usize) -> &[f64] {
        self.values.get(column * ROWS..(column + 1) * ROWS).unwrap_or_default()
    }

    /// The value of a cell, 0 to 1; 0 outside the map.
    #[must_use]
    pub fn value(&self, column: usize, row: usize) -> f64 {
        self.column(column).get(row).copied().unwrap_or_default()
    }
}

/// A grid that is being filled: first every eighth column, then those between, so that a slow machine shows the whole map
/// coarse before it shows it fine.
#[derive(Debug, Clone, PartialEq)]
pub struct Work {
    scenario: Scenario,
    outcome: Outcome,
    columns: Vec<Option<Vec<f64>>>,
    /// The columns still to run, the next one last.
    waiting: Vec<usize>,
}

impl Work {
    /// Nothing run yet.
    #[must_use]
    pub fn new(scenario: Scenario, outcome: Outcome) -> Self {
        // The last column comes first of all, so that none lies outside what is known.
        let mut order: Vec<usize> = vec![0, COLUMNS - 1];
        for (start, step) in [(8, 8), (4, 8), (2, 4), (1, 2)] {
            order.extend((start..COLUMNS - 1).step_by(step));
        }
        order.reverse();
        Self { scenario, outcome, columns: vec![None; COLUMNS], waiting: order }
    }

    /// Whether every column was run.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Runs the next few columns; `true` when that were the last ones.
    pub fn step(&mut self, columns: usize, parameters: &Parameters) -> bool {
        let next = self.waiting.split_off(self.waiting.len().saturating_sub(columns));
        let styles: Vec<i16> = next.iter().filter_map(|column| STYLES.get(*column).copied()).collect();
        let values = cells(self.scenario, &styles, self.outcome, parameters);
        for (column, values) in next.iter().zip(values.chunks_exact(ROWS)) {
            if let Some(place) = self.columns.get_mut(*column) {
                *place = Some(values.to_vec());
            }
        }
        self.is_complete()
    }

    /// What is known so far; columns that were not run lie on a straight line between their neighbours.
    #[must_use]
    pub fn grid(&self) -> Grid {
        let known = |mut columns: Box<dyn Iterator<Item = usize>>| {
            columns.find_map(|column| Some((column, self.columns.get(column)?.as_ref()?)))
        };
        let mut values = Vec::with_capacity(COLUMNS * ROWS);
        for column in 0..COLUMNS {
            let before = known(Box::new((0..=column).rev()));
            let after = known(Box::new(column..COLUMNS));
            let (Some((left, before)), Some((right, after))) = (before, after) else {
                values.extend([0.0; ROWS]);
                continue;
            };
            let style = |column: usize| STYLES.get(column).copied().map_or(0.0, f64::from);
            let share = if left == right {
                0.0
            } else {
                (style(column) - style(left)) / (style(right) - style(left))
            };
            values.extend(before.iter().zip(after).map(|(from, to)| from + share * (to - from)));
        }
        Grid { outcome: self.outcome, complete: self.is_complete(), values }
    }
}
