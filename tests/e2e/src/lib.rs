//! Drives the optimised page in a real browser.
//!
//! **Flow.** `cargo xtask test` serves `dist/`, starts the driver and says in the environment where both are;
//! [`session`] is a window of that browser, [`page`] our page in it, [`expected`] what a native run says should be there.
//!
//! **Invariant.** A test that is run without `cargo xtask` says so instead of being skipped. What one engine alone can do is
//! in [`chromium`], `firefox` and `webkit`; what each does in its own way, in `emulation` and `logs`.

pub mod axe;
pub mod chromium;
mod drivers;
mod emulation;
pub mod engine;
pub mod expected;
mod firefox;
pub mod folder;
mod hands;
pub mod host;
mod logs;
pub mod nginx;
pub mod page;
pub mod paper;
pub mod pixels;
pub mod places;
pub mod session;
pub mod speed;
mod webkit;
mod windows;
