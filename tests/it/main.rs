//! The one native harness: every test module links once.

mod documents;
mod golden_model;
mod laws;
mod links;
