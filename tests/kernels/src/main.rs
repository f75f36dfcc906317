//! The model's kernels by themselves, for `cargo xtask bench`: compiled for this machine with the flags of the command, and
//! for the browser with the profile and the flags of the page.
//!
//! **Flow.** A name and a number come in, from the standard input or from a script; [`Kernels`] repeats that kernel so many
//! times and gives its last answer, which the other engines must give as well. **Invariant.** One source for both: what
//! differs is the compiler's target.

mod kernels;

#[cfg(target_arch = "wasm32")]
#[path = "../../it/golden_bits/bits.rs"]
// What compares is on the other side.
#[allow(dead_code, clippy::expect_used, clippy::panic)]
mod bits;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod terminal;

use kernels::Kernels;
#[cfg(target_arch = "wasm32")]
use netwerktijd_model as model;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    terminal::serve(&Kernels::new())
}
