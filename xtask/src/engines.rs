//! Two engines of system dynamics from the Python package index, to run the model that we write as XMILE.
//!
//! **Invariant.** They are installed once per machine into the cache, under their versions, and never globally.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::place::Place;
use crate::{Result, child, step};

/// Name and version of the engines.
const ENGINES: [(&str, &str); 2] = [("pysd", "3.14.3"), ("pysimlin", "0.8.5")];

/// Python with the engines on its path; they are installed when first asked for.
pub fn python(place: &Place) -> Result<Command> {
    let program = interpreter()?;
    let names = ENGINES.map(|(name, version)| format!("{name}-{version}")).join("-");
    let home = place.cache.join("tools").join(names);
    if !home.join(MARK).is_file() {
        step::timed("bringing the engines that run the model from elsewhere", || install(program, &home))?;
    }
    let mut python = child::command(program);
    python.env("PYTHONPATH", &home);
    Ok(python)
}

/// Left when everything is there.
const MARK: &str = "complete";

fn interpreter() -> Result<&'static str> {
    let works = |program: &&str| {
        child::answer(child::command(program).args(["-m", "pip", "--version"]), Duration::from_secs(60))
            .is_some()
    };
    ["python3", "python"].into_iter().find(works).ok_or_else(|| {
        "python3 with pip is not there; install Python 3.10 or later and try again.".to_owned()
    })
}

fn install(program: &str, home: &PathBuf) -> Result<()> {
    // Left by an install that was broken off.
    let _ = fs::remove_dir_all(home);
    fs::create_dir_all(home).map_err(|error| {
        format!("{} cannot be made ({error}); set NETWERKTIJD_CACHE to a folder that can.", home.display())
    })?;
    let mut pip = child::command(program);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--target"]);
    pip.arg(home).args(ENGINES.map(|(name, version)| format!("{name}=={version}")));
    child::stream(&mut pip)?;
    fs::write(home.join(MARK), "").map_err(|error| format!("{} cannot be written ({error}).", home.display()))
}
