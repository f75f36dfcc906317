//! Two engines of system dynamics from the Python package index, to run the model that we write as XMILE.
//!
//! **Flow.** Into a folder beside the final one, which gets its name only when all is there, as with the other tools.
//! **Invariant.** They are installed once per machine and Python into the cache, under their versions, and never globally.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::place::Place;
use crate::{Result, child, step};

/// Name and version of the engines.
const ENGINES: [(&str, &str); 2] = [("pysd", "3.14.3"), ("pysimlin", "0.8.5")];

/// What they read and calculate with, as it was tried: a newer one could break this check on a day that nothing changed.
const SUPPORT: [(&str, &str); 5] = [
    ("numpy", "2.4.6"),
    ("pandas", "3.1.1"),
    ("xarray", "2026.9.0"),
    ("lxml", "6.1.3"),
    ("parsimonious", "0.11.0"),
];

/// Python with the engines on its path; they are installed when first asked for.
pub fn python(place: &Place) -> Result<Command> {
    let (program, kind) = interpreter()?;
    let home = place.cache.join("tools").join(folder(&kind));
    if !home.is_dir() {
        step::timed("bringing the engines that run the model from elsewhere", || install(program, &home))?;
    }
    let mut python = child::command(program);
    python.env("PYTHONPATH", &home);
    Ok(python)
}

/// Name of the folder for a kind of Python: what is compiled for one does not load in another.
fn folder(kind: &str) -> String {
    let names = ENGINES.map(|(name, version)| format!("{name}-{version}")).join("-");
    format!("{names}-{}", kind.trim())
}

/// The Python of this machine and its kind, such as `cpython-313`.
fn interpreter() -> Result<(&'static str, String)> {
    const KIND: &str = "import pip, sys; print(sys.implementation.cache_tag)";
    let ask = |program: &'static str| {
        let kind = child::answer(child::command(program).args(["-c", KIND]), Duration::from_secs(60))?;
        Some((program, kind))
    };
    ["python3", "python"].into_iter().find_map(ask).ok_or_else(|| {
        "python3 with pip is not there; install Python 3.11 or later with pip and try again.".to_owned()
    })
}

fn install(program: &str, home: &Path) -> Result<()> {
    // Two at once do not trample each other: whoever is first wins, the other takes what is there.
    let partial = home.with_file_name(format!(".engines-{}", std::process::id()));
    let _ = fs::remove_dir_all(&partial);
    let outcome = fill(program, &partial).and_then(|()| {
        fs::rename(&partial, home)
            .map_err(|error| format!("{} could not be given its name ({error}); try again.", home.display()))
    });
    let _ = fs::remove_dir_all(&partial);
    if home.is_dir() { Ok(()) } else { outcome }
}

fn fill(program: &str, partial: &Path) -> Result<()> {
    fs::create_dir_all(partial).map_err(|error| {
        format!("{} cannot be made ({error}); set NETWERKTIJD_CACHE to a folder that can.", partial.display())
    })?;
    let mut pip = child::command(program);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]);
    // What else this Python has installed does not meet what is installed here; nor does it matter who we are.
    pip.arg("--no-warn-conflicts").env("PIP_ROOT_USER_ACTION", "ignore");
    let packages = ENGINES.iter().chain(&SUPPORT);
    pip.arg("--target").arg(partial).args(packages.map(|(name, version)| format!("{name}=={version}")));
    child::stream(&mut pip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_for_another_python_are_others() {
        assert_eq!(folder("cpython-313\n"), "pysd-3.14.3-pysimlin-0.8.5-cpython-313");
    }
}
