//! Faults that a reader should survive: on the way, in the browser, of the clock, and of the size of the window.
//!
//! Every test below `faults::` is one of them; by that name they are listed, run and counted.

mod clock;
mod way;
mod zoom;
