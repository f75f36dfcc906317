//! `cargo xtask deny`: where every crate comes from, under which licence, and whether a fault of it is known.
//!
//! **Flow.** cargo-deny from crates.io, in the cache as the other tools, holds `Cargo.lock` to `deny.toml`. **Invariant.**
//! Licences and origins are checked without a network; where the database of advisories cannot be reached, that is said.

use std::process::Command;

use crate::board::{self, Job};
use crate::place::Place;
use crate::release::Releases;
use crate::tool::{Source, Tool, find_in};
use crate::{Result, child, install, step};

/// The version that `deny.toml` was written for.
const VERSION: &str = "0.20.2";

fn tool() -> Tool {
    Tool {
        name: "cargo-deny",
        version: VERSION.to_owned(),
        said: VERSION.to_owned(),
        programs: &["cargo-deny"],
        source: Source::Cargo { release: ("EmbarkStudios/cargo-deny", ""), words: &["--locked"] },
    }
}

/// Checks; `false` when a rule is broken.
pub fn run(place: &Place) -> Result<bool> {
    let tool = tool();
    if tool.locate(place).is_none() {
        step::timed("installing cargo-deny once (some minutes where it must be compiled)", || {
            let releases = Releases::from_environment();
            let job: Job<'_> = Box::new(|lane| install::install(&tool, place, &releases, lane));
            board::together(vec![(tool.name, job)])
        })?;
    }
    let folder =
        tool.locate(place).ok_or("cargo-deny is still missing after its installation; try again.")?;
    let program = find_in(&folder, tool.name).ok_or("cargo-deny came without its program; try again.")?;
    let deny = |words: &[&str]| -> Command {
        let mut command = child::command(&program);
        command.args(words).current_dir(&place.root);
        command
    };
    let good =
        child::stream(&mut deny(&["deny", "--offline", "check", "licenses", "bans", "sources"])).is_ok();
    if child::stream(&mut deny(&["deny", "fetch", "db"])).is_err() {
        println!("Known faults were not looked for: the database of advisories cannot be reached from here.");
        return Ok(good);
    }
    Ok(child::stream(&mut deny(&["deny", "check", "advisories"])).is_ok() && good)
}
