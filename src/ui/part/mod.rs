//! The parts of the page, one a file.
//!
//! **Why functions.** A part without a state of its own is a function that gives elements. Every component of the
//! framework costs some kilobytes of Wasm, so only the figure and the stepper, which have state, are components,
//! and the few where the page may skip what has not changed.

mod arrival;
mod controls;
pub mod element;
mod figure;
mod footer;
mod header;
pub mod icon;
mod kept;
mod lesson;
mod listen;
mod map;
mod networks_table;
mod notices;
mod pins;
mod plot;
mod room_link;
mod scale;
mod sentences;
mod slider;
mod stations;
mod stepper;
mod table;
mod views;
mod why;
mod wording;

pub use arrival::arrival;
pub use controls::controls;
pub use element::{across, element, row, said, table as plain_table, words};
pub use figure::{Figure, Scene};
pub use footer::footer;
pub use header::header;
pub use kept::kept;
pub use lesson::{inline, prose, waiting};
pub use listen::{Opened, listen, player};
pub use map::{map_lengths, map_table, map_tools};
pub use networks_table::{networks_key, networks_table};
pub use notices::notices;
pub use plot::{Draw, Plot};
pub use room_link::room_link;
pub use sentences::{marked, sentences};
pub use slider::{Slider, slider};
pub use stations::stations;
pub use table::table;
pub use views::views;
pub use why::{Why, why};
pub use wording::wording;
