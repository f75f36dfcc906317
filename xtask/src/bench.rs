//! `cargo xtask bench`: how large and how fast the optimised page is.
//!
//! **Flow.** Sizes of `dist/`, the native benchmarks, then the page in a browser; all in `target/bench.json`.

use std::fs;

use crate::place::Place;
use crate::size::Sizes;
use crate::stage::Stage;
use crate::{Result, browser, child, dist, step};

/// Measures.
pub fn run(place: &Place) -> Result<bool> {
    dist::ensure(place)?;
    let sizes = step::timed("weighing dist/", || Sizes::of(&place.dist()))?;
    println!("\n{}", sizes.table());
    if place.root.join("benches").is_dir() {
        step::timed("native benchmarks (some minutes)", || {
            child::stream(child::cargo().args(["bench", "--package", "netwerktijd"]).current_dir(&place.root))
        })?;
    }
    let page = of_page(place)?;
    let report = format!("{{\n\"size\": {},\n\"page\": {}\n}}\n", sizes.json(), page.trim_end());
    let path = place.target.join("bench.json");
    fs::write(&path, report).map_err(|error| format!("{} cannot be written ({error}).", path.display()))?;
    println!("\nAll numbers are in {}", place.shown(&path));
    Ok(true)
}

/// What the program that drives the browser measured, as JSON.
fn of_page(place: &Place) -> Result<String> {
    let stage = Stage::set(place, browser::ensure(place)?)?;
    let path = place.notes().join("bench-page.json");
    let _ = fs::remove_file(&path);
    step::timed("the page in a browser (some minutes)", || {
        let mut cargo = child::cargo();
        cargo.args(["run", "--package", "netwerktijd-e2e", "--bin", "bench"]).current_dir(&place.root);
        // The program may leave its numbers here; what it prints is for people.
        child::stream(stage.give(&mut cargo).env("NETWERKTIJD_BENCH_JSON", &path))
    })?;
    Ok(fs::read_to_string(path).unwrap_or_else(|_| "null".to_owned()))
}
