//! The policy map: style of the coordinator across, length of the subsidy up, one outcome in every cell.
//!
//! **Flow.** A [`Work`] runs the cells of a scenario, all at once or a few columns at a time, and gives a [`Grid`]. Of a
//! grid and a goal come the border between enough and not enough ([`contour`]) and what follows for the reader
//! ([`Advice`]). [`crate::chart::map_chart`] draws them, [`crate::text::policy`] says them.
//!
//! **Invariant.** Every cell is a scenario with whole values that one can go to, and agrees with its run in double
//! precision to 1e-3. The reader's own column is that run, bit by bit, so that no number differs from the other views.

mod advice;
mod cells;
mod contour;
mod grid;
mod lengths;
mod own;
mod table;

pub use advice::{Advice, Around, NamedStyle, Own, Reached};
pub use cells::{cells, column, variants};
pub use contour::{Place, contour};
pub use grid::{COLUMNS, Grid, LENGTHS, ROWS, STYLES, Work, nearest_column};
pub use lengths::{Lengths, Spread};
pub use own::{is_on_map, value, variants_that_agree};
pub use table::{TABLE_STYLES, TableCell, table_rows};
