//! `cargo xtask`: sets up a bare machine, builds, serves, tests and measures.
//!
//! **Flow.** [`arguments`] reads what was asked; one module per command does it: [`dist`] builds, [`serve`] serves,
//! [`check`] tests, [`bench`] measures, [`picture`] draws. They stand on [`tool`] (what must be installed), [`browser`]
//! (what drives the page) and [`server`] (what answers it).
//!
//! **Invariant.** Every failure is one sentence that says what to do, and ends with exit code 1. Nothing is installed
//! outside the per-user cache of [`place`], except a browser by the system's own package manager.

// A test that stops says so to its reader.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod arguments;
mod axe;
mod bench;
mod board;
mod browser;
mod browser_source;
mod check;
mod child;
mod debian;
mod deny;
mod dictionaries;
mod dist;
mod driver;
mod engine_drivers;
mod engines;
mod fingerprint;
mod fixtures;
mod fuzz;
mod install;
mod kernels;
mod lighthouse;
mod lock_file;
mod measure;
mod mime;
mod nginx;
mod npm_kit;
mod other_engines;
mod package;
mod picture;
mod pieces;
mod place;
mod release;
mod report;
mod scratch;
mod serve;
mod server;
mod setup;
mod size;
mod stage;
mod step;
mod tally;
mod tool;
mod toolbox;
mod workbench;

use std::process::ExitCode;

use arguments::Task;

/// The sentence that a failed task ends with.
type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Does the task that was asked for; `false` when its checks ran and some failed.
fn run() -> Result<bool> {
    let task = arguments::parse(std::env::args().skip(1))?;
    if task == Task::Help {
        println!("{}", arguments::HELP);
        return Ok(true);
    }
    let place = place::Place::find()?;
    match task {
        Task::Help => Ok(true),
        Task::Setup => setup::everything(&place).map(|()| true),
        Task::Build => dist::build(&place).map(|()| true),
        Task::Package => package::run(&place).map(|()| true),
        Task::Serve { port } => serve::run(&place, port).map(|()| true),
        Task::Test { only } => check::run(&place, &only),
        Task::ListChecks => {
            check::list();
            Ok(true)
        }
        Task::Bench { only } => bench::run(&place, &only),
        Task::Picture => picture::run(&place),
        Task::Engines { only } => other_engines::run(&place, &only),
        Task::Measure { only, cases } => measure::run(&place, &only, cases),
        Task::Lighthouse => lighthouse::run(&place),
        Task::Deny => deny::run(&place),
        Task::Fuzz { cases } => fuzz::run(&place, cases),
    }
}
