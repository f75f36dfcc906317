//! `cargo xtask bench`: how large and how fast the optimised page is, and how fast other engines are beside it.
//!
//! **Flow.** The [`PARTS`] in order: sizes of `dist/`, the native benchmarks, then the program that drives the browser; all
//! in `target/bench.json`. **Invariant.** Nothing fails because it is slow or because Python is not there: the report says
//! what is over its budget and what was not measured.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::place::Place;
use crate::size::Sizes;
use crate::stage::Stage;
use crate::{Result, browser, child, dist, engines, kernels, step};

/// What can be measured by itself.
pub const PARTS: [&str; 5] = ["size", "native", "ratios", "kernels", "page"];

/// Measures the parts of these names, or all.
pub fn run(place: &Place, only: &[String]) -> Result<bool> {
    if let Some(name) = only.iter().find(|name| !PARTS.contains(&name.as_str())) {
        return Err(format!("there is nothing called {name:?} to measure; there are {}.", PARTS.join(", ")));
    }
    let asked = |part: &str| only.is_empty() || only.iter().any(|name| name == part);
    let mut size = "null".to_owned();
    if asked("size") {
        dist::ensure(place)?;
        let sizes = step::timed("weighing dist/", || Sizes::of(&place.dist()))?;
        println!("\n{}", sizes.table());
        size = sizes.json();
    }
    if asked("native") {
        step::timed("native benchmarks (some minutes)", || {
            child::stream(child::cargo().args(["bench", "--package", "netwerktijd"]).current_dir(&place.root))
        })?;
    }
    let parts: Vec<_> = ["ratios", "kernels", "page"].into_iter().filter(|part| asked(part)).collect();
    let speed = if parts.is_empty() { "null".to_owned() } else { in_browser(place, &parts)? };
    let report = format!("{{\n\"size\": {size},\n\"speed\": {}\n}}\n", speed.trim_end());
    let path = place.target.join("bench.json");
    fs::write(&path, report).map_err(|error| format!("{} cannot be written ({error}).", path.display()))?;
    println!("\nAll numbers are in {}", place.shown(&path));
    Ok(true)
}

/// What the program that drives the browser measured, as JSON.
fn in_browser(place: &Place, parts: &[&str]) -> Result<String> {
    let stage = Stage::set(place, browser::ensure(place)?)?;
    let path = place.notes().join("bench.json");
    let _ = fs::remove_file(&path);
    let mut cargo = child::cargo();
    cargo.args(["run", "--package", "netwerktijd-e2e", "--bin", "bench"]).current_dir(&place.root);
    stage
        .give(&mut cargo)
        .env("NETWERKTIJD_BENCH_PARTS", parts.join(","))
        .env("NETWERKTIJD_BENCH_JSON", &path);
    if parts.contains(&"ratios") || parts.contains(&"kernels") {
        cargo.env("NETWERKTIJD_KERNELS", kernels::build(place)?);
    }
    if parts.contains(&"ratios") {
        match python(place) {
            Ok(variables) => drop(cargo.envs(variables)),
            Err(sentence) => println!("pysd and pysimlin are left out: {sentence}"),
        }
    }
    // The program leaves its numbers in the file; what it prints is for people.
    step::timed("measuring in a browser (some minutes)", || child::stream(&mut cargo))?;
    fs::read_to_string(&path).map_err(|error| format!("{} cannot be read ({error}).", path.display()))
}

/// Where the other engines are, and the model as they read it.
fn python(place: &Place) -> Result<Vec<(&'static str, OsString)>> {
    let python = engines::python(place)?;
    let model = model(place)?;
    let path = python.get_envs().find_map(|(name, value)| (name == "PYTHONPATH").then_some(value?));
    Ok(vec![
        ("NETWERKTIJD_PYTHON", python.get_program().to_owned()),
        ("NETWERKTIJD_PYTHONPATH", path.unwrap_or_default().to_owned()),
        ("NETWERKTIJD_XMILE", model.into()),
    ])
}

/// Region B over 120 months as XMILE, for engines to read.
fn model(place: &Place) -> Result<PathBuf> {
    // PySD writes its translation beside the file.
    let folder = place.notes().join("xmile");
    let path = folder.join("model.xmile");
    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made ({error}).", folder.display()))?;
    let mut cargo: Command = child::cargo();
    cargo.args(["run", "--quiet", "--package", "netwerktijd", "--bin", "netwerktijd", "--"]);
    cargo.args(["xmile", "region-b", "--months", "120", "--out"]).arg(&path);
    child::stream(cargo.current_dir(&place.root))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_part_is_a_sentence() {
        let place = Place { root: "".into(), target: "".into(), cache: "".into() };
        let sentence = run(&place, &["pages".to_owned()]).expect_err("there is no such part");
        assert!(sentence.contains("ratios") && sentence.ends_with('.'), "{sentence}");
    }
}
