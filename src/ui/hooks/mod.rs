//! Ties between components and the browser, one a file.

mod address;
mod announcement;
mod figure_size;
mod keys;
mod later;
mod lessons;
mod piece;
mod play;
mod policy_map;
mod stage;
mod theme;

pub use address::use_address;
pub use announcement::use_announcement;
pub use figure_size::{FigureSize, use_figure_size};
pub use keys::use_keys;
pub use later::use_later;
pub use lessons::{Lessons, use_lessons};
pub use piece::{Arrival, use_piece};
pub use play::use_play;
pub use policy_map::use_policy_map;
pub use stage::{Stage, use_stage};
pub use theme::use_theme;
