//! The one native harness: every test module links once.

#![cfg(not(target_arch = "wasm32"))]

mod app;
mod chart;
mod documents;
mod golden_bits;
mod golden_model;
mod laws;
mod links;
mod support;
mod text;
mod tidy;
