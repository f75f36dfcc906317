//! Ties between components and the browser, one a file.

mod address;
mod announcement;
mod figure_size;
mod play;
mod theme;

pub use address::use_address;
pub use announcement::use_announcement;
pub use figure_size::{FigureSize, use_figure_size};
pub use play::use_play;
pub use theme::use_theme;
