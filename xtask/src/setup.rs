//! Brings everything that building needs, while the app is compiled beside it.
//!
//! **Flow.** Missing tools and the app's first compilation run side by side on the [`board`](crate::board); Trunk later
//! finds the app compiled. **Invariant.** With everything there, nothing is started and nothing is asked of a network.

use std::time::Duration;

use crate::board::{self, Job, Lane};
use crate::place::Place;
use crate::release::Releases;
use crate::tool::{Purpose, Tool};
use crate::toolbox::Tools;
use crate::{Result, child, install, step};

/// The target that pages are compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The tools of this purpose; when some are missing, the app is compiled beside their installation.
pub fn tools(place: &Place, purpose: Purpose) -> Result<Tools> {
    prepare(place, purpose, true)
}

/// Everything that building and testing need, and no app.
pub fn everything(place: &Place) -> Result<()> {
    prepare(place, Purpose::Testing, false).map(drop)
}

/// The Wasm target alone, added where missing.
pub fn target_alone() -> Result<()> {
    target(&Lane::new("target"))
}

fn prepare(place: &Place, purpose: Purpose, with_app: bool) -> Result<Tools> {
    let missing = match Tools::locate(place, purpose)? {
        Ok(tools) => {
            target_alone()?;
            return Ok(tools);
        }
        Err(missing) => missing,
    };
    let names: Vec<_> = missing.iter().map(|tool| format!("{} {}", tool.name, tool.version)).collect();
    let name = format!(
        "installing {} once in {} (some minutes where they must be compiled)",
        names.join(", "),
        place.cache.display()
    );
    step::timed(&name, || {
        let releases = Releases::from_environment();
        let mut jobs: Vec<(&str, Job<'_>)> = Vec::new();
        for tool in &missing {
            let releases = &releases;
            jobs.push((tool.name, Box::new(move |lane| install::install(tool, place, releases, lane))));
        }
        if with_app {
            jobs.push(("app", Box::new(|lane| target(lane).and_then(|()| compile(place, lane)))));
        } else {
            jobs.push(("target", Box::new(target)));
        }
        board::together(jobs)
    })?;
    Tools::locate(place, purpose)?.map_err(|missing: Vec<Tool>| {
        let names: Vec<_> = missing.iter().map(|tool| tool.name).collect();
        format!("{} is still missing after its installation; run the command again.", names.join(" and "))
    })
}

/// Adds the Wasm target to the toolchain when it is not there.
fn target(lane: &Lane) -> Result<()> {
    let mut rustc = child::command("rustc");
    rustc.args(["--print", "target-libdir", "--target", WASM]);
    let folder = child::answer(&mut rustc, Duration::from_secs(60));
    if folder.is_some_and(|folder| std::path::Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    println!("  adding the {WASM} target to your Rust toolchain");
    child::report(child::command("rustup").args(["target", "add", WASM]), lane)
        .map_err(|_| format!("the Rust target {WASM} could not be added; install Rust by rustup, or run `rustup target add {WASM}` yourself."))
}

/// Compiles the app with the very words that Trunk will use, so that Trunk finds it done.
fn compile(place: &Place, lane: &Lane) -> Result<()> {
    // Trunk asks cargo about the packages of every system, not only of this one, and later without a network.
    child::report(child::cargo().arg("fetch").current_dir(&place.root), lane)?;
    let mut cargo = child::cargo();
    cargo.args(["build", "--target=wasm32-unknown-unknown", "--profile", "page", "--no-default-features"]);
    cargo.args(["--features", "ui", "--bin", "page"]);
    child::report(cargo.current_dir(&place.root), lane)
}
