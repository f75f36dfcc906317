//! Drives the optimised page in a real browser.
//!
//! **Flow.** `cargo xtask test` serves `dist/`, starts the driver and says in the environment where both are; [`session`]
//! speaks with that driver. **Invariant.** A test that is run without `cargo xtask` says so instead of being skipped.

pub mod session;
