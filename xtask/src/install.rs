//! Installs one tool into the cache.
//!
//! **Flow.** Into a folder beside the final one, which gets its name only when the tool is complete. **Invariant.** An
//! interrupted install never looks finished, and two at once do not trample each other: whoever is first wins, the
//! other takes what is there. An interrupted compilation goes on where it was.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::board::Lane;
use crate::place::Place;
use crate::release::Releases;
use crate::tool::{BINDINGS, SPLIT, Source, Tool, find_in};
use crate::{Result, child};

/// Cargo's settings for tools: they run for a second, so compiling them fast matters more than their speed.
const QUICK: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
    ("CARGO_INCREMENTAL", "0"),
];

/// Installs the tool.
pub fn install(tool: &Tool, place: &Place, releases: &Releases, lane: &Lane) -> Result<()> {
    let home = tool.home(place);
    let parent = home.parent().unwrap_or(&place.cache);
    fs::create_dir_all(parent).map_err(|error| {
        format!("{} cannot be made ({error}); set NETWERKTIJD_CACHE to a folder that can.", parent.display())
    })?;
    let partial = parent.join(format!(".{}-{}-{}", tool.name, tool.version, std::process::id()));
    let _ = fs::remove_dir_all(&partial);
    let outcome = fill(tool, &partial, place, releases, lane).and_then(|()| finish(tool, &partial, &home));
    let _ = fs::remove_dir_all(&partial);
    // Another xtask may have finished meanwhile, and removed what ours was working with.
    if tool.locate(place).is_some() { Ok(()) } else { outcome }
}

/// Puts the tool into the partial folder.
fn fill(tool: &Tool, partial: &Path, place: &Place, releases: &Releases, lane: &Lane) -> Result<()> {
    if tool.source == Source::Npm {
        return npm_install(tool, partial, lane);
    }
    if releases.fetch(tool, &tool.programs_in(partial), lane) {
        return Ok(());
    }
    let work = place.cache.join("build").join(format!("{}-{}", tool.name, tool.version));
    let mut cargo = child::cargo();
    cargo.args(["install", "--no-track", "--root"]).arg(partial);
    match tool.source {
        Source::Cargo { words, .. } => cargo.args([tool.name, "--version", &tool.version]).args(words),
        Source::Bindings | Source::Npm => cargo.arg("--path").arg(bindings_package(tool, &work)?),
    };
    // Outside the repository, whose .cargo/config.toml is meant for the page.
    cargo.current_dir(&place.cache).env_remove("RUSTFLAGS");
    cargo.env("CARGO_TARGET_DIR", &work).envs(QUICK);
    child::report(&mut cargo, lane)?;
    let _ = fs::remove_dir_all(work);
    Ok(())
}

/// Writes the package of our own small wasm-bindgen, with the versions that are wanted.
fn bindings_package(tool: &Tool, work: &Path) -> Result<PathBuf> {
    let package = work.join("package");
    let manifest = format!(
        "[package]\nname = \"wasm-bindgen\"\nversion = \"{0}\"\nedition = \"2024\"\n\n[[bin]]\nname = \"wasm-bindgen\"\n\
         path = \"main.rs\"\n\n[dependencies]\nwasm-bindgen-cli-support = \"={0}\"\n\
         wasm_split_cli_support = \"={SPLIT}\"\n\n[workspace]\n",
        tool.said
    );
    fs::create_dir_all(&package)
        .and_then(|()| fs::write(package.join("Cargo.toml"), manifest))
        .and_then(|()| BINDINGS.iter().try_for_each(|(name, text)| fs::write(package.join(name), text)))
        .map_err(|error| {
            format!("{} cannot be written ({error}); check its permissions.", package.display())
        })?;
    Ok(package)
}

fn npm_install(tool: &Tool, partial: &Path, lane: &Lane) -> Result<()> {
    fs::create_dir_all(partial)
        .map_err(|error| format!("{} cannot be made ({error}).", partial.display()))?;
    let package = format!("{}@{}", tool.name, tool.version);
    child::report(&mut npm(partial, &[package]), lane).map_err(without_npm)
}

/// npm, told to put these packages into a folder and to run nothing of theirs.
pub fn npm(folder: &Path, packages: &[String]) -> Command {
    let mut npm = child::npm("npm");
    npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(folder);
    npm.args(packages).current_dir(folder);
    npm
}

/// What to do where npm is not there; any other failure as it was said.
pub fn without_npm(sentence: String) -> String {
    match sentence.contains("could not be started") {
        true => "npm is not there; install Node.js 18 or later, which brings it, and try again.".to_owned(),
        false => sentence,
    }
}

/// Gives the complete folder its final name.
fn finish(tool: &Tool, partial: &Path, home: &Path) -> Result<()> {
    let bin = tool.programs_in(partial);
    if let Some(program) = tool.programs.iter().find(|program| find_in(&bin, program).is_none()) {
        return Err(format!(
            "{} {} came without {program}; report this as a fault.",
            tool.name, tool.version
        ));
    }
    // Left by an older, incomplete install: a rename needs the place free.
    let _ = fs::remove_dir_all(home);
    fs::rename(partial, home)
        .map_err(|error| format!("{} could not be given its name ({error}); try again.", home.display()))
}
