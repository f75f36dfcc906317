//! Netwerktijd: an explorable model of relations and results in regional networks.
//!
//! **Flow.** What the reader chose ([`scenario`]) goes into the [`model`], out comes a trajectory; from that trajectory
//! the [`chart`] plans what to draw and the [`text`] says what is seen. [`app`] is the pure state of the page, and
//! `ui`, behind the feature of that name, is the only part that knows a browser. Arrows never turn back.
//!
//! Beside the flow stand [`verdict`], what the model must show for any parameters, and [`claim`], which claim of the
//! article is carried by which terms and tested by which checks. No part of the page calls them, so they weigh nothing there.
//!
//! **Invariant.** Without the feature `ui` this crate compiles and passes its tests with no browser crate in its graph.

pub mod app;
pub mod chart;
pub mod claim;
pub mod class;
pub mod course;
pub mod decimal;
pub mod direction;
pub mod embed;
pub mod exploration;
pub mod export;
pub mod frame;
pub mod language;
pub mod lesson;
pub mod networks;
pub mod own;
pub mod policy;
pub mod practise;
pub mod room;
pub mod sample;
pub mod scenario;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod sound;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
pub mod verdict;
pub mod view;
pub mod why;
#[cfg(feature = "command")]
pub mod xmile;

pub use netwerktijd_model as model;
