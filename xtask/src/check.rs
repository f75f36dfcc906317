//! `cargo xtask test`: every check, each with its own time, and a table of all at the end.
//!
//! **Flow.** [`CHECKS`] in order; each gives a [`Tally`]. **Invariant.** One that fails does not keep the others from
//! running, and the last line of all output is the sum, which CI reads.

use std::time::{Duration, Instant};

use crate::place::Place;
use crate::stage::Stage;
use crate::tally::Tally;
use crate::workbench::{Workbench, count};
use crate::{Result, child, dictionaries, dist, engines, fixtures, kernels, nginx, package, setup, tally};

/// What the core must be without: crates of the browser and of the command.
const NOT_IN_CORE: [&str; 10] = [
    "yew",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "plotters-canvas",
    "clap",
    "rayon",
    "indicatif",
    "quick-xml",
    "tempfile",
];

/// One check.
struct Check {
    name: &'static str,
    what: &'static str,
    run: fn(&Workbench) -> Result<Tally>,
}

/// All checks, the quick ones first.
const CHECKS: [Check; 12] = [
    Check {
        name: "fmt",
        what: "the code is formatted",
        run: |bench| bench.cargo(&["fmt", "--all", "--check"]),
    },
    Check { name: "clippy", what: "no warnings for this machine", run: clippy },
    Check { name: "clippy-wasm", what: "no warnings for the browser", run: clippy_wasm },
    Check {
        name: "native",
        what: "tests of the app",
        run: |bench| bench.tests(&["test", "--package", "netwerktijd"]),
    },
    Check { name: "core", what: "tests of the core, which knows no browser", run: core },
    Check { name: "spelling", what: "every word of both languages is spelt right", run: spelling },
    Check {
        name: "xtask",
        what: "tests of this tool",
        run: |bench| bench.tests(&["test", "--package", "xtask"]),
    },
    Check { name: "xmile", what: "the model runs alike in two other engines", run: xmile },
    Check { name: "web", what: "tests inside a browser", run: web },
    Check {
        name: "dist",
        what: "the optimised page is built",
        run: |bench| dist::build(bench.place).map(|()| Tally::of_one(true)),
    },
    Check { name: "e2e", what: "tests of the optimised page", run: e2e },
    Check { name: "package", what: "what is taken along, opened and hosted", run: packages },
];

/// Names the checks.
pub fn list() {
    for check in &CHECKS {
        println!("{:<12} {}", check.name, check.what);
    }
}

/// Runs the checks of these names, or all; `false` when one failed.
pub fn run(place: &Place, only: &[String]) -> Result<bool> {
    if let Some(name) = only.iter().find(|name| CHECKS.iter().all(|check| check.name != *name)) {
        return Err(format!("there is no check {name:?}; `cargo xtask test --list` names them."));
    }
    let bench = Workbench::new(place);
    let mut rows = Vec::new();
    for check in CHECKS.iter().filter(|check| only.is_empty() || only.iter().any(|name| name == check.name)) {
        println!("\n==> {}: {}", check.name, check.what);
        let start = Instant::now();
        let tally = (check.run)(&bench).unwrap_or_else(|sentence| {
            eprintln!("error: {sentence}");
            Tally::of_one(false)
        });
        rows.push((check.name, tally, start.elapsed()));
    }
    let (table, sum) = tally::summary(&rows);
    println!("\n{table}\n{} passed, {} failed", sum.passed, sum.failed);
    Ok(sum.failed == 0)
}

fn clippy(bench: &Workbench) -> Result<Tally> {
    bench.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn clippy_wasm(bench: &Workbench) -> Result<Tally> {
    setup::target_alone()?;
    let page = ["--package", "netwerktijd", "--no-default-features", "--features", "ui"];
    let parts = ["--lib", "--bins", "--test", "web"];
    let words =
        |of: &[&'static str]| [&["clippy", "--target", setup::WASM], of, &["--", "-D", "warnings"]].concat();
    let mut tally = bench.cargo(&words(&[&page[..], &parts[..]].concat()))?;
    tally += bench.cargo(&words(&["--package", kernels::PACKAGE]))?;
    Ok(tally)
}

/// The core's tests, and proof that no crate of the browser came in by a back door.
fn core(bench: &Workbench) -> Result<Tally> {
    let mut tally = bench.tests(&["test", "--package", "netwerktijd", "--no-default-features"])?;
    let words = [
        "tree",
        "--package",
        "netwerktijd",
        "--no-default-features",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ];
    let tree = child::answer(&mut bench.command(&words), Duration::from_secs(120))
        .ok_or("`cargo tree` failed; run it to see why.")?;
    let intruders: Vec<_> = intruders(&tree);
    if !intruders.is_empty() {
        eprintln!(
            "error: the core depends on {}; put that behind the feature `ui` or `command`.",
            intruders.join(", ")
        );
    }
    tally += Tally::of_one(intruders.is_empty());
    Ok(tally)
}

/// Crates of the browser or the command in this tree, one package a line.
fn intruders(tree: &str) -> Vec<&'static str> {
    let names: Vec<_> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    NOT_IN_CORE.into_iter().filter(|name| names.contains(name)).collect()
}

/// The tests that need dictionaries, with them. Without the variable they would say that they checked nothing.
fn spelling(bench: &Workbench) -> Result<Tally> {
    let words =
        ["test", "--package", "netwerktijd", "--no-default-features", "--test", "it", "words::spelling"];
    count(bench.command(&words).env("NETWERKTIJD_DICTIONARIES", dictionaries::folder(bench.place)?))
}

fn web(bench: &Workbench) -> Result<Tally> {
    let (tools, browser) = (bench.tools()?, bench.browser()?);
    let capabilities = bench.place.notes().join("webdriver.json");
    browser.write_capabilities(&capabilities)?;
    // Never with `--quiet`, which the runner does not know.
    let page = ["--no-default-features", "--features", "ui"];
    let words = ["test", "--package", "netwerktijd", "--target", setup::WASM, "--test", "web"];
    let mut cargo = bench.command(&[&words[..], &page[..]].concat());
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.program("wasm-bindgen-test-runner")?);
    cargo.env("CHROMEDRIVER", &browser.driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities);
    // Two busy cores need more than the runner's 20 seconds to start a browser.
    if std::env::var_os("WASM_BINDGEN_TEST_TIMEOUT").is_none() {
        cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    }
    count(&mut cargo)
}

fn xmile(bench: &Workbench) -> Result<Tally> {
    bench.cargo(&["build", "--package", "netwerktijd", "--bin", "netwerktijd"])?;
    let command =
        bench.place.target.join("debug").join("netwerktijd").with_extension(std::env::consts::EXE_EXTENSION);
    let mut python = engines::python(bench.place)?;
    count(python.arg("tests/xmile/engines.py").arg(command).current_dir(&bench.place.root))
}

fn e2e(bench: &Workbench) -> Result<Tally> {
    let stage = Stage::set(bench.place, bench.browser()?)?;
    kernels::for_browser(bench.place)?;
    let words = ["test", "--package", "netwerktijd-e2e", "--lib", "--bins", "--test", "it"];
    count(stage.give(&mut bench.command(&words)))
}

/// The packages in a browser, in a runtime of SCORM and behind nginx; their manifests against the published schemas.
fn packages(bench: &Workbench) -> Result<Tally> {
    let mut tally = bench.tests(&["test", "--package", "netwerktijd-package"])?;
    package::run(bench.place)?;
    let nginx = nginx::program()?;
    fixtures::RUNTIME.folder(bench.place)?;
    let stage = Stage::set(bench.place, bench.browser()?)?;
    let words = ["test", "--package", "netwerktijd-e2e", "--test", "packages"];
    let mut cargo = bench.command(&words);
    stage.give_packages(bench.place, &mut cargo);
    tally += count(stage.give(cargo.env("NETWERKTIJD_NGINX", nginx)))?;
    let mut python = engines::python(bench.place)?;
    python.arg("tests/e2e/schemas.py").arg(package::folder(bench.place)).current_dir(&bench.place.root);
    tally += count(&mut python)?;
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_of_the_browser_in_the_core_is_found_by_its_exact_name() {
        assert_eq!(intruders("netwerktijd v0.1.0\nserde v1.0.0\njs-sys v0.3.1 (*)\n"), ["js-sys"]);
        assert_eq!(intruders("netwerktijd v0.1.0\nyew-like v1.0.0\n"), Vec::<&str>::new());
    }

    #[test]
    fn a_misspelt_check_is_a_sentence() {
        let place = Place { root: "".into(), target: "".into(), cache: "".into() };
        let sentence = run(&place, &["clipy".to_owned()]).expect_err("there is no such check");
        assert!(sentence.contains("--list"), "{sentence}");
    }
}
