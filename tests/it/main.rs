//! The one native harness: every test module links once.

mod chart;
mod golden_model;
mod laws;
mod links;
mod support;
