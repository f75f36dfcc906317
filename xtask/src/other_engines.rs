//! `cargo xtask engines`: the tests of the optimised page in Firefox and, on request, in WebKitGTK, from Debian.
//!
//! **Flow.** Browser and driver of each engine, found or installed; the page served; the tests one after another, because
//! these drivers hold one window at a time; a table of what passed, failed, and was not offered. **Invariant.** A test that
//! needs what an engine or its driver lacks is counted apart and with its reason, never as passed.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::board::{self, Job, Lane};
use crate::child::Guest;
use crate::place::Place;
use crate::release::Releases;
use crate::stage::Stage;
use crate::tool::{Source, Tool, find_in, on_path};
use crate::workbench::Workbench;
use crate::{Result, child, debian, install, step};

/// How the sentence of a test begins that an engine cannot serve; `tests/e2e/src/engine.rs` says the same.
const LACKS: &str = "lacks:";

/// An engine.
struct Engine {
    name: &'static str,
    /// Its packages in Debian.
    packages: &'static [&'static str],
    /// The browser: by name on PATH, or where Debian keeps it.
    browsers: &'static [&'static str],
    /// The driver, and the word before its port.
    driver: (&'static str, &'static str),
    /// Whether it needs a screen.
    screen: bool,
}

const ENGINES: [Engine; 2] = [
    Engine {
        name: "firefox",
        packages: &["firefox-esr"],
        browsers: &["firefox-esr", "firefox"],
        driver: ("geckodriver", "--port="),
        screen: false,
    },
    Engine {
        name: "webkit",
        packages: &["webkit2gtk-driver", "xvfb"],
        browsers: &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        ],
        driver: ("WebKitWebDriver", "--port="),
        screen: true,
    },
];

/// What became of the tests of one engine.
#[derive(Debug, Default, PartialEq, Eq)]
struct Outcome {
    passed: u64,
    failed: Vec<String>,
    /// Tests by what they would need.
    lacking: BTreeMap<String, u64>,
}

/// Runs the tests in the engines of these names, or in Firefox; only those tests whose name holds `filter`, where there is one.
pub fn run(place: &Place, only: &[String]) -> Result<bool> {
    let (names, filters): (Vec<_>, Vec<_>) =
        only.iter().partition(|word| ENGINES.iter().any(|engine| engine.name == word.as_str()));
    let bench = Workbench::new(place);
    let stage = Stage::set(place, bench.browser()?)?;
    let mut good = true;
    let mut table =
        format!("{:<10} {:>7} {:>7} {:>12} {:>9}\n", "engine", "passed", "failed", "not offered", "time");
    // WebKitGTK only when it is named: where this was written, its driver did not open a window yet.
    let wanted = |engine: &&Engine| match names.is_empty() {
        true => !engine.screen,
        false => names.iter().any(|name| *name == engine.name),
    };
    for engine in ENGINES.iter().filter(wanted) {
        println!("\n==> {}", engine.name);
        let start = Instant::now();
        let outcome = tests(engine, &bench, &stage, &filters)?;
        let lacking: u64 = outcome.lacking.values().sum();
        table += &format!(
            "{:<10} {:>7} {:>7} {lacking:>12} {:>9}\n",
            engine.name,
            outcome.passed,
            outcome.failed.len(),
            step::seconds(start.elapsed())
        );
        for name in &outcome.failed {
            table += &format!("    failed: {name}\n");
        }
        for (what, count) in &outcome.lacking {
            table += &format!("    {count} not run to the end: {what}\n");
        }
        good &= outcome.failed.is_empty() && outcome.passed > 0;
    }
    println!("\n{table}");
    Ok(good)
}

fn tests(engine: &Engine, bench: &Workbench, stage: &Stage, filters: &[&String]) -> Result<Outcome> {
    let browser = match browser(engine) {
        Some(browser) => browser,
        None => {
            step::timed(&format!("installing {}", engine.packages.join(" and ")), || {
                debian::install(engine.name, engine.packages)
            })?;
            browser(engine).ok_or_else(|| {
                format!("{} is still missing; install it by hand.", engine.packages.join(" or "))
            })?
        }
    };
    let driver = driver(engine, bench.place)?;
    let _screen = if engine.screen { screen()? } else { None };
    let port = TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map_err(|error| format!("no port of 127.0.0.1 is free ({error})."))?
        .port();
    let mut command = child::command(driver);
    command.arg(format!("{}{port}", engine.driver.1)).stdout(Stdio::null()).stderr(Stdio::null());
    if engine.screen {
        command.env("DISPLAY", SCREEN);
    }
    let guest = command.spawn().map_err(|error| format!("{} did not start ({error}).", engine.driver.0))?;
    let _driver = Guest(guest);
    wait_for(port, engine.driver.0)?;
    let mut words = vec!["test", "--package", "netwerktijd-e2e", "--test", "it", "--", "--test-threads", "1"];
    words.extend(filters.iter().map(|filter| filter.as_str()));
    let mut cargo: Command = bench.command(&words);
    stage.give(&mut cargo).env("NETWERKTIJD_ENGINE", engine.name).env("NETWERKTIJD_BROWSER", browser);
    cargo.env("WEBDRIVER_URL", format!("http://127.0.0.1:{port}")).env("RUST_BACKTRACE", "0");
    let mut lines = Vec::new();
    child::listen(&mut cargo, |line| lines.push(line.to_owned()))?;
    Ok(read(&lines))
}

/// What the lines of a test runner say.
fn read(lines: &[String]) -> Outcome {
    let mut outcome = Outcome::default();
    let mut told: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut current = None;
    for line in lines {
        if let Some(rest) = line.strip_prefix("test ") {
            match rest.rsplit_once(" ... ") {
                Some((_, "ok")) => outcome.passed += 1,
                Some((name, "FAILED")) => drop(told.insert(name.to_owned(), None)),
                _ => {}
            }
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
    outcome
}

fn browser(engine: &Engine) -> Option<PathBuf> {
    engine.browsers.iter().find_map(|name| match PathBuf::from(name) {
        path if path.is_absolute() => path.is_file().then_some(path),
        _ => on_path(name),
    })
}

/// The driver on PATH or in the cache; that of Firefox is compiled, because Debian has none.
fn driver(engine: &Engine, place: &Place) -> Result<PathBuf> {
    let (name, _) = engine.driver;
    if let Some(driver) = on_path(name) {
        return Ok(driver);
    }
    let tool = Tool {
        name: "geckodriver",
        version: "0.37.1".to_owned(),
        said: "0.37.1".to_owned(),
        programs: &["geckodriver"],
        source: Source::Cargo { release: ("mozilla/geckodriver", "v"), words: &["--locked"] },
    };
    if name != tool.name {
        return Err(format!("{name} is not there; install {}.", engine.packages.join(" and ")));
    }
    if tool.locate(place).is_none() {
        step::timed("installing geckodriver once (some minutes where it must be compiled)", || {
            let releases = Releases::from_environment();
            let job: Job<'_> = Box::new(|lane: &Lane| install::install(&tool, place, &releases, lane));
            board::together(vec![(tool.name, job)])
        })?;
    }
    let folder =
        tool.locate(place).ok_or("geckodriver is still missing after its installation; try again.")?;
    find_in(&folder, name).ok_or_else(|| "geckodriver came without its program; try again.".to_owned())
}

/// The screen of a browser that has none of its own.
const SCREEN: &str = ":97";

/// A screen in memory.
fn screen() -> Result<Option<Guest>> {
    let mut xvfb = child::command("Xvfb");
    xvfb.args([SCREEN, "-screen", "0", "1920x1400x24"]).stdout(Stdio::null()).stderr(Stdio::null());
    let guest =
        xvfb.spawn().map_err(|error| format!("Xvfb did not start ({error}); install the package xvfb."))?;
    thread::sleep(Duration::from_secs(1));
    Ok(Some(Guest(guest)))
}

fn wait_for(port: u16, name: &str) -> Result<()> {
    let ready = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
        let mut part = [0; 12];
        stream.read_exact(&mut part)?;
        Ok(part.starts_with(b"HTTP/1.1 200"))
    };
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(30) {
        if ready().unwrap_or(false) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err(format!("{name} did not answer within 30 seconds; start it by hand to see why."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_offered_is_counted_apart_from_what_failed() {
        let lines = "test a::one ... ok\ntest a::two ... FAILED\ntest b::three ... FAILED\n\nfailures:\n\n\
             ---- a::two stdout ----\nError: \"lacks: Firefox does not offer Page.printToPDF\"\n\n\
             ---- b::three stdout ----\nassertion failed\n\nfailures:\n    a::two\n    b::three\n";
        let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
        let outcome = read(&lines);
        assert_eq!((outcome.passed, outcome.failed), (1, vec!["b::three".to_owned()]));
        assert_eq!(
            outcome.lacking,
            BTreeMap::from([("Firefox does not offer Page.printToPDF".to_owned(), 1)])
        );
    }
}
