//! The one native harness: every test module links once.

#![cfg(not(target_arch = "wasm32"))]
// In a test a panic is the answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod app;
mod chart;
mod claims;
mod class;
mod class_spread;
mod course;
mod damage;
mod documents;
mod embed;
mod export;
mod fuzz;
mod golden_bits;
mod golden_model;
mod kit;
mod laws;
mod lessons;
mod links;
mod own;
mod plane;
mod policy;
mod practise;
mod site;
mod sound;
mod story;
mod support;
mod text;
mod tidy;
mod words;
