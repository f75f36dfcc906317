//! The parts of the page, one a file.
//!
//! **Why functions.** A part without a state of its own is a function that gives elements. Every component of the
//! framework costs some kilobytes of Wasm, so only the figure and the stepper, which have state, are components.

mod controls;
pub mod element;
mod figure;
mod footer;
mod header;
pub mod icon;
mod map;
mod networks_table;
mod notices;
mod pins;
mod scale;
mod sentences;
mod slider;
mod stations;
mod stepper;
mod table;
mod views;
mod why;

pub use controls::controls;
pub use figure::{Figure, Scene};
pub use footer::footer;
pub use header::header;
pub use map::{map_lengths, map_table, map_tools};
pub use networks_table::{networks_key, networks_table};
pub use notices::notices;
pub use sentences::sentences;
pub use stations::stations;
pub use table::table;
pub use views::views;
pub use why::why;
