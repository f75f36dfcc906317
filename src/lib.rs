//! Netwerktijd.
#[cfg(feature = "ui")]
pub mod ui;
