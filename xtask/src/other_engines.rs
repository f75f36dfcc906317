//! `cargo xtask engines`: the tests of the optimised page in Chromium, Firefox and WebKitGTK, all from Debian, each in the
//! window of a laptop and in that of a phone.
//!
//! **Flow.** [`measure`]: the page and the kernels built and served; for every engine and size the drivers, the tests, and a
//! [`Row`] of what passed, failed, and was not offered; [`run`] prints them. **Invariant.** A test that needs what an engine
//! or its driver lacks is counted apart and with its reason, never as passed.

use std::collections::BTreeMap;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::engine_drivers::{ENGINES, Engine, Fleet};
use crate::place::Place;
use crate::stage::Stage;
use crate::workbench::Workbench;
use crate::{Result, child, kernels, step};

/// How the sentence of a test begins that an engine cannot serve; `tests/e2e/src/engine.rs` says the same.
const LACKS: &str = "lacks:";

/// What the test that compares the bits of the model says; `tests/e2e/tests/it/numbers.rs` says the same.
const BITS: &str = "model bits equal:";

/// A window: its name, and the width and height of its inside in CSS pixels. A test that asks for another has that.
pub const SIZES: [(&str, (u32, u32)); 2] = [("desktop", (1280, 800)), ("phone", (390, 844))];

/// What became of the tests in one engine and one window.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Name of the engine, one of [`ENGINES`].
    pub engine: &'static str,
    /// Width and height of the window, one of [`SIZES`], in CSS pixels.
    pub size: (u32, u32),
    /// How many tests passed.
    pub passed: u64,
    /// Names of those that failed.
    pub failed: Vec<String>,
    /// How many could not be asked of this engine, by what they would need.
    pub lacking: BTreeMap<String, u64>,
    /// How many numbers of the model had the same bits as natively; nothing when they were not compared, or differed.
    pub equal_bits: Option<u64>,
    /// Wall time of the run, without installing and compiling.
    pub time: Duration,
}

/// Runs the tests in the engines and windows of these names, or in all; only those tests whose name holds another word.
pub fn run(place: &Place, only: &[String]) -> Result<bool> {
    let is_name = |word: &&String| {
        ENGINES.iter().any(|engine| engine.name == word.as_str())
            || SIZES.iter().any(|(name, _)| name == word)
    };
    let (names, filters): (Vec<String>, Vec<String>) = only.iter().cloned().partition(|word| is_name(&word));
    let rows = measure(place, &names, &filters)?;
    println!("\n{}", table(&rows));
    Ok(!rows.is_empty() && rows.iter().all(|row| row.failed.is_empty() && row.passed > 0))
}

/// A row for every engine and window of these names, or for all, over the tests whose name holds one of the filters.
pub fn measure(place: &Place, names: &[String], filters: &[String]) -> Result<Vec<Row>> {
    let asked = |all: &mut dyn Iterator<Item = &str>, name: &str| {
        let mut all = all.filter(|one| names.iter().any(|asked| asked == one)).peekable();
        all.peek().is_none() || all.any(|one| one == name)
    };
    let bench = Workbench::new(place);
    let stage = Stage::set(place, bench.browser()?)?;
    kernels::for_browser(place)?;
    bench.cargo(&["test", "--package", "netwerktijd-e2e", "--test", "it", "--no-run"])?;
    let mut rows = Vec::new();
    for engine in &ENGINES {
        if !asked(&mut ENGINES.iter().map(|engine| engine.name), engine.name) {
            continue;
        }
        let fleet = Fleet::start(engine, place)?;
        for (name, size) in SIZES {
            if asked(&mut SIZES.iter().map(|(name, _)| *name), name) {
                println!("\n==> {}, {name}", engine.name);
                rows.push(row(engine, size, &fleet, &bench, &stage, filters)?);
            }
        }
    }
    Ok(rows)
}

fn row(
    engine: &Engine,
    size: (u32, u32),
    fleet: &Fleet,
    bench: &Workbench,
    stage: &Stage,
    filters: &[String],
) -> Result<Row> {
    let lanes = fleet.lanes().to_string();
    let mut words = vec!["test", "--package", "netwerktijd-e2e", "--test", "it", "--"];
    words.extend(["--show-output", "--test-threads", &lanes]);
    words.extend(filters.iter().map(String::as_str));
    let mut cargo: Command = bench.command(&words);
    fleet.give(stage.give(&mut cargo))?;
    cargo.env("NETWERKTIJD_ENGINE", engine.name).env("NETWERKTIJD_WINDOW", format!("{}x{}", size.0, size.1));
    cargo.env("RUST_BACKTRACE", "0");
    let (mut lines, start) = (Vec::new(), Instant::now());
    child::listen(&mut cargo, |line| lines.push(line.to_owned()))?;
    Ok(Row { engine: engine.name, size, time: start.elapsed(), ..read(&lines) })
}

/// What a reader sees of the rows.
fn table(rows: &[Row]) -> String {
    let mut table = format!(
        "{:<10} {:>10} {:>7} {:>7} {:>12} {:>9}  {}\n",
        "engine", "window", "passed", "failed", "not offered", "time", "model bits"
    );
    for row in rows {
        let lacking: u64 = row.lacking.values().sum();
        let window = format!("{} x {}", row.size.0, row.size.1);
        let bits = row
            .equal_bits
            .map_or_else(|| "not equal or not compared".to_owned(), |n| format!("equal ({n} numbers)"));
        table += &format!(
            "{:<10} {window:>10} {:>7} {:>7} {lacking:>12} {:>9}  {bits}\n",
            row.engine,
            row.passed,
            row.failed.len(),
            step::seconds(row.time)
        );
        for name in &row.failed {
            table += &format!("    failed: {name}\n");
        }
        for (what, count) in &row.lacking {
            table += &format!("    {count} not run to the end: {what}\n");
        }
    }
    table
}

/// What the lines of a test runner say.
fn read(lines: &[String]) -> Row {
    let mut outcome = Row::default();
    let mut told: BTreeMap<String, Option<String>> = BTreeMap::new();
    let (mut current, mut ended) = (None, false);
    for line in lines {
        if line.starts_with("test result: ") {
            ended = true;
        } else if let Some(rest) = line.strip_prefix("test ") {
            match rest.rsplit_once(" ... ") {
                Some((_, "ok")) => outcome.passed += 1,
                Some((name, "FAILED")) => drop(told.insert(name.to_owned(), None)),
                _ => {}
            }
        } else if let Some((_, count)) = line.split_once(BITS) {
            outcome.equal_bits = count.trim().parse().ok();
        } else if let Some(name) =
            line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" stdout ----"))
        {
            current = Some(name.to_owned());
        } else if let (Some(name), Some((_, what))) = (&current, line.split_once(LACKS)) {
            told.insert(name.clone(), Some(what.trim().trim_end_matches('"').to_owned()));
        }
    }
    for (name, lack) in told {
        match lack {
            Some(what) => *outcome.lacking.entry(what).or_default() += 1,
            None => outcome.failed.push(name),
        }
    }
    // A runner that was stopped names no failure, and is one.
    if !ended {
        outcome.failed.push("(the run did not come to its end)".to_owned());
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_offered_is_counted_apart_from_what_failed() {
        let lines = "test a::one ... ok\ntest a::two ... FAILED\ntest b::three ... FAILED\n\nfailures:\n\n\
             ---- a::two stdout ----\nError: \"lacks: Firefox does not offer Page.printToPDF\"\n\n\
             ---- b::three stdout ----\nassertion failed\n\nfailures:\n    a::two\n    b::three\n\n\
             test result: FAILED. 1 passed; 2 failed\n";
        let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
        let outcome = read(&lines);
        assert_eq!((outcome.passed, outcome.failed), (1, vec!["b::three".to_owned()]));
        assert_eq!(outcome.equal_bits, None);
        assert_eq!(
            outcome.lacking,
            BTreeMap::from([("Firefox does not offer Page.printToPDF".to_owned(), 1)])
        );
    }

    #[test]
    fn equal_bits_are_read_and_every_row_is_told() {
        let lines = [
            "test numbers::bits ... ok",
            "---- numbers::bits stdout ----",
            "model bits equal: 42",
            "test result: ok.",
        ];
        let row = Row { engine: "webkit", size: (390, 844), ..read(&lines.map(str::to_owned)) };
        assert_eq!((row.passed, row.failed.len(), row.equal_bits), (1, 0, Some(42)));
        let told = table(&[row, Row { failed: vec!["a::two".to_owned()], ..Row::default() }]);
        for part in
            ["webkit", "390 x 844", "equal (42 numbers)", "failed: a::two", "not equal or not compared"]
        {
            assert!(told.contains(part), "{part}: {told}");
        }
    }

    #[test]
    fn a_run_that_was_stopped_has_failed() {
        assert_eq!(read(&["test a::one ... ok".to_owned()]).failed.len(), 1);
    }
}
