//! The parts of the page, one a file.

mod controls;
mod figure;
mod footer;
mod header;
mod icon;
mod notices;
mod scale;
mod sentences;
mod slider;
mod stations;
mod stepper;
mod table;

pub use controls::Controls;
pub use figure::Figure;
pub use footer::Footer;
pub use header::Header;
pub use notices::Notices;
pub use sentences::{Marked, Sentences};
pub use slider::Slider;
pub use stations::Stations;
pub use table::Table;
