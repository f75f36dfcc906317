//! Where a browser comes from when there is none.
//!
//! **Flow.** Chrome for Testing into the cache where its host can be reached, else the packages of Debian.
//! **Invariant.** Only as root, or where sudo asks nothing, is anything installed in the system.

use std::path::PathBuf;
use std::time::Duration;

use crate::board::{self, Lane};
use crate::place::Place;
use crate::{Result, child, tool};

/// The npm package that installs Chrome for Testing; this version still runs on Node.js 18.
const INSTALLER: &str = "@puppeteer/browsers@2.10.12";

/// What is asked before npm is, which would wait minutes for a host behind a closed door.
const PROBE: &str = "https://googlechromelabs.github.io/chrome-for-testing/last-known-good-versions.json";

/// What to do when all else fails.
const BY_HAND: &str = "install Chromium or Chrome and the chromedriver of the same version, or set CHROME and CHROMEDRIVER to them.";

/// Where browsers are in the cache.
pub fn folder(place: &Place) -> PathBuf {
    place.cache.join("browsers")
}

/// Installs a browser and its driver from the first source that can.
pub fn install(place: &Place) -> Result<()> {
    if reached() {
        match by_npm(place) {
            Ok(()) => return Ok(()),
            Err(sentence) => println!("  {sentence} Trying the system's packages."),
        }
    } else {
        println!("  Chrome for Testing cannot be reached from here; trying the system's packages");
    }
    by_apt()
}

fn reached() -> bool {
    let mut curl = child::command("curl");
    curl.args(["--silent", "--fail", "--connect-timeout", "5", "--max-time", "10", PROBE]);
    child::answer(&mut curl, Duration::from_secs(12)).is_some()
}

fn by_npm(place: &Place) -> Result<()> {
    let folder = folder(place);
    std::fs::create_dir_all(&folder)
        .map_err(|error| format!("{} cannot be made ({error}).", folder.display()))?;
    // One after the other: side by side, npx trips over its own half-made cache.
    let install = |what: &str, lane: &Lane| {
        let mut npx = child::npm("npx");
        npx.args(["--yes", INSTALLER, "install", what, "--path"]).arg(&folder);
        child::report(&mut npx, lane)
    };
    board::together(vec![(
        "browser",
        Box::new(move |lane| {
            install("chrome@stable", lane).and_then(|()| install("chromedriver@stable", lane))
        }),
    )])
}

fn by_apt() -> Result<()> {
    if std::fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
    {
        return Err(format!(
            "Ubuntu's Chromium packages only point to a snap, which tests cannot steer; {BY_HAND}"
        ));
    }
    apt(&["chromium", "chromium-driver"])
}

/// Installs packages of Debian, where that can be done without asking.
pub fn apt(packages: &[&str]) -> Result<()> {
    let Some(apt) = tool::on_path("apt-get") else {
        return Err(format!("no browser could be installed; {BY_HAND}"));
    };
    let before: &[&str] = if is_root() { &[] } else { &["sudo", "-n"] };
    let run = |words: &[&str], lane: &Lane| {
        let mut all = before.iter().copied().map(Into::into).chain([apt.clone().into_os_string()]);
        let mut command = child::command(all.next().unwrap_or_default());
        command.args(all).args(words).env("DEBIAN_FRONTEND", "noninteractive");
        child::report(&mut command, lane)
    };
    let both = move |lane: &Lane| {
        run(&["update"], lane)?;
        run(&[&["install", "--yes", "--no-install-recommends"], packages].concat(), lane)
    };
    board::together(vec![("browser", Box::new(both))])
        .map_err(|_| format!("{} could not be installed; {BY_HAND}", packages.join(" and ")))
}

fn is_root() -> bool {
    let answer = child::answer(child::command("id").arg("-u"), Duration::from_secs(5));
    answer.is_some_and(|text| text.trim() == "0")
}
