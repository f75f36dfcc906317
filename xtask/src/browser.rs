//! A browser and the driver that steers it, of the same version.
//!
//! **Flow.** [`ensure`] takes the pair of the environment, else of PATH, else of the cache, and has one installed when
//! there is none. **Invariant.** A driver of another version is never used: it refuses the browser with a message that
//! says nothing about the cause.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::place::Place;
use crate::tool::{find_in, on_path};
use crate::{Result, browser_source, child, step};

/// What the browser is started with, here and by `webdriver.json`.
///
/// Containers have neither a sandbox nor much shared memory, and nothing of this run may speak to another host.
pub const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// Names that the browser has on PATH.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where macOS keeps it.
const ON_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// A browser with its driver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Browser {
    /// The browser.
    pub chrome: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
}

/// A browser with its driver, installed when missing.
pub fn ensure(place: &Place) -> Result<Browser> {
    if let Some(browser) = chosen()? {
        return Ok(browser);
    }
    if let Some(browser) = of_system().or_else(|| cached(place)) {
        return Ok(browser);
    }
    step::timed("installing a browser and its driver (a minute or so)", || browser_source::install(place))?;
    of_system().or_else(|| cached(place)).ok_or_else(|| {
        "no browser with a driver of the same version was found; install Chromium and its chromedriver, or set CHROME and \
         CHROMEDRIVER to them."
            .to_owned()
    })
}

impl Browser {
    /// Writes capabilities that name this very browser, for the runner of the browser tests.
    pub fn write_capabilities(&self, path: &Path) -> Result<()> {
        let binary = self.chrome.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
        let text = capabilities(&format!("    \"binary\": \"{binary}\",\n"));
        let folder = path.parent().unwrap_or(path);
        fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(|error| {
            format!("{} cannot be written ({error}); check its permissions.", path.display())
        })
    }
}

/// The WebDriver capabilities as JSON.
fn capabilities(binary_line: &str) -> String {
    let quoted: Vec<_> = ARGUMENTS.iter().map(|word| format!("      \"{word}\"")).collect();
    format!(
        "{{\n  \"goog:chromeOptions\": {{\n{binary_line}    \"args\": [\n{}\n    ]\n  }}\n}}\n",
        quoted.join(",\n")
    )
}

/// The pair that the environment names.
fn chosen() -> Result<Option<Browser>> {
    let named = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let (chrome, driver) = match (named("CHROME"), named("CHROMEDRIVER")) {
        (None, None) => return Ok(None),
        (chrome, driver) => (chrome.or_else(browser_of_system), driver.or_else(|| on_path("chromedriver"))),
    };
    let pair = chrome.zip(driver).map(|(chrome, driver)| Browser { chrome, driver });
    pair.filter(fits).map(Some).ok_or_else(|| {
        "CHROME and CHROMEDRIVER do not name a browser and a driver of the same version; correct or unset them.".to_owned()
    })
}

/// The pair on PATH.
fn of_system() -> Option<Browser> {
    let browser = Browser { chrome: browser_of_system()?, driver: on_path("chromedriver")? };
    fits(&browser).then_some(browser)
}

fn browser_of_system() -> Option<PathBuf> {
    let on_macos =
        || Some(PathBuf::from(ON_MACOS)).filter(|path| cfg!(target_os = "macos") && path.is_file());
    NAMES.iter().find_map(|name| on_path(name)).or_else(on_macos)
}

/// The pair in the cache: the newest of each that fits.
fn cached(place: &Place) -> Option<Browser> {
    let folder = browser_source::folder(place);
    let chromes = browsers_below(&folder.join("chrome"), &["chrome", "Google Chrome for Testing"]);
    let drivers = browsers_below(&folder.join("chromedriver"), &["chromedriver"]);
    let mut pairs = chromes.iter().flat_map(|chrome| drivers.iter().map(move |driver| (chrome, driver)));
    pairs.find_map(|(chrome, driver)| {
        let browser = Browser { chrome: chrome.clone(), driver: driver.clone() };
        fits(&browser).then_some(browser)
    })
}

/// Programs of these names in the folder, however deep the archive has them; those of the newest version first.
fn browsers_below(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    let mut found: Vec<_> = names.iter().filter_map(|name| find_in(folder, name)).collect();
    let folders = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut folders: Vec<_> = folders.filter(|path| path.is_dir() && !path.is_symlink()).collect();
    folders.sort();
    found.extend(folders.iter().rev().flat_map(|folder| browsers_below(folder, names)));
    found
}

/// Whether both start, and are of the same major version.
fn fits(browser: &Browser) -> bool {
    let version = |program: &Path| {
        let text = child::answer(child::command(program).arg("--version"), Duration::from_secs(20))?;
        major(&text)
    };
    let driver = version(&browser.driver);
    // On Windows the browser opens a window instead of saying its version.
    driver.is_some() && (cfg!(windows) || version(&browser.chrome) == driver)
}

/// The number before the first dot of what a browser or a driver says of itself.
fn major(text: &str) -> Option<u32> {
    text.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browser_and_driver_are_compared_by_major_version() {
        assert_eq!(major("Chromium 156.0.7800.12 built on Debian GNU/Linux 13 (trixie)"), Some(156));
        assert_eq!(major("ChromeDriver 155.0.1.2 (abc-refs/branch-heads/7800@{#1})"), Some(155));
        assert_eq!(major("Google Chrome for Testing 131.0.6778.85"), Some(131));
        assert_eq!(major("Command '/usr/bin/chromium-browser' requires the snap to be installed"), None);
    }

    #[test]
    fn the_committed_capabilities_are_ours() {
        assert_eq!(include_str!("../../webdriver.json"), capabilities(""));
    }
}
