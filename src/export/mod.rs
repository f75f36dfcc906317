//! What is on screen, taken along: tables, pictures, a file to open again, a note to print, and how to cite.
//!
//! **Flow.** The state of the page is run into a [`Taken`]. Of that come a [`Sheet`] (written as CSV, JSON or something to
//! paste), a framed plan (painted as SVG or on a canvas), and a [`Memo`]. [`file`] writes and reads scenarios.
//!
//! **Invariant.** Everything follows from the scenario by the same code as the page, so a file never says anything else
//! than the screen. Each carries its title, its caption, that it is no forecast, the version of the model, and the link.

mod chosen;
pub mod cite;
pub mod code;
mod colophon;
mod csv;
pub mod file;
mod frame;
mod memo;
mod name;
mod paste;
mod picture;
mod sheet;
mod table;
mod taken;
mod why_chart;

pub use chosen::{Chosen, Dialect, Format};
pub use colophon::{Colophon, PAGE};
pub use csv::csv;
pub use memo::{Memo, Moment};
pub use name::file_name;
pub use paste::{Paste, paste};
pub use picture::{FONT, on_paper, palette, picture, svg_file};
pub use sheet::{Cell, Column, Sheet};
pub use table::sheet;
pub use taken::{Subject, Taken};
pub use why_chart::{WhyChart, why_chart};
