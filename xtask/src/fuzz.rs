//! `cargo xtask fuzz`: everything that comes from outside, damaged in as many ways as are asked for.
//!
//! **Flow.** The tests of `tests/it/fuzz.rs` with that many cases each, from a new seed. **Invariant.** A case that fails is
//! made small and kept in `tests/proptest-regressions/fuzz.txt`, to be committed with what mends it.

use std::time::Instant;

use crate::place::Place;
use crate::tally::Tally;
use crate::workbench::{Workbench, count};
use crate::{Result, tally};

/// How many cases each test has where nobody says so.
pub const CASES: u32 = 20_000;

/// Runs the tests with this many cases each; `false` when one failed.
pub fn run(place: &Place, cases: u32) -> Result<bool> {
    let start = Instant::now();
    let found = damage(place, cases)?;
    let (table, _) = tally::summary(&[("fuzz", found, start.elapsed())]);
    println!("\n{table}\n{} cases in all", u64::from(cases) * (found.passed + found.failed));
    Ok(found.failed == 0)
}

/// How many tests hold with this many cases each, and how many fall.
pub fn damage(place: &Place, cases: u32) -> Result<Tally> {
    let bench = Workbench::new(place);
    let words = ["test", "--package", "netwerktijd", "--no-default-features", "--test", "it", "fuzz::"];
    count(bench.command(&words).env("NETWERKTIJD_FUZZ_CASES", cases.to_string()))
}
