//! The one native harness: every test module links once.

mod golden_model;
mod laws;
mod links;
