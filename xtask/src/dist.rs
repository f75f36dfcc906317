//! The optimised page in `dist/`.
//!
//! **Flow.** [`ensure`] compares what the page is made of, and what is in `dist/`, with the note of the last build, and
//! builds by Trunk only when one of them differs. **Invariant.** The note is written last, so an interrupted build is
//! never taken for a finished one.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::place::Place;
use crate::tool::{self, Purpose};
use crate::toolbox::Tools;
use crate::{Result, child, fingerprint, setup, step};

/// Builds, also when nothing changed.
pub fn build(place: &Place) -> Result<()> {
    let tools = setup::tools(place, Purpose::Building)?;
    build_with(place, &tools)
}

/// Builds unless `dist/` holds what a build would make.
pub fn ensure(place: &Place) -> Result<()> {
    if is_fresh(place)? {
        println!("dist/ is up to date");
        return Ok(());
    }
    build(place)
}

fn build_with(place: &Place, tools: &Tools) -> Result<()> {
    let note = note(place);
    let _ = fs::remove_file(&note);
    let inputs = inputs(place)?;
    step::timed("building the optimised page (a minute or two the first time)", || {
        let mut trunk = child::command(tools.program("trunk")?);
        // Offline: everything is installed and fetched by now, and a build must not depend on a network.
        trunk.args(["build", "--release", "--offline"]).current_dir(&place.root);
        child::stream(tools.give(&mut trunk)?)
    })?;
    let folder = place.notes();
    let text = line(inputs, fingerprint::of_folder(&place.dist())?);
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&note, text))
        .map_err(|error| format!("{} cannot be written ({error}); check its permissions.", note.display()))
}

/// Whether `dist/` is what a build would make of what is there now.
fn is_fresh(place: &Place) -> Result<bool> {
    let Ok(noted) = fs::read_to_string(note(place)) else {
        return Ok(false);
    };
    let dist = fingerprint::of_folder(&place.dist())?;
    Ok(dist.is_some() && noted == line(inputs(place)?, dist))
}

/// The note of the last build.
fn note(place: &Place) -> PathBuf {
    place.notes().join("dist.note")
}

fn line(inputs: u64, dist: Option<u64>) -> String {
    format!("{inputs:016x} {:016x}", dist.unwrap_or_default())
}

/// The fingerprint of all that decides what a build makes: files, tools and compiler.
pub fn inputs(place: &Place) -> Result<u64> {
    let mut with =
        child::answer(child::command("rustc").arg("--version"), Duration::from_secs(60)).unwrap_or_default();
    for tool in tool::needed(place, Purpose::Building)? {
        with.push_str(&format!("{} {}\n", tool.name, tool.version));
    }
    fingerprint::of_inputs(&place.root, &with)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn only_what_was_built_from_what_is_there_is_fresh() {
        let scratch = Scratch::new("dist");
        let root = scratch.path().to_owned();
        let place = Place { root: root.clone(), target: root.join("target"), cache: root.join("cache") };
        scratch.write("Cargo.lock", "[[package]]\nname = \"wasm-bindgen\"\nversion = \"1.0.0\"\n");
        scratch.write("src/lib.rs", "");
        scratch.write("dist/index.html", "built");
        assert_eq!(is_fresh(&place), Ok(false));
        let built =
            line(inputs(&place).expect("readable"), fingerprint::of_folder(&place.dist()).expect("readable"));
        scratch.write("target/xtask/dist.note", &built);
        assert_eq!(is_fresh(&place), Ok(true));
        scratch.write("dist/index.html", "edited by hand");
        assert_eq!(is_fresh(&place), Ok(false));
        scratch.write("dist/index.html", "built");
        scratch.write("src/lib.rs", "changed");
        assert_eq!(is_fresh(&place), Ok(false));
    }
}
