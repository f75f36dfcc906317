//! The state of the page: what every action does, and that nothing brings it out of its ranges.

mod dialog;
mod numbers;
mod rooms;
pub mod sequence;
mod session;
mod table;
mod words;
