//! Makes of the built page the forms in which it is taken along: a site for hosts, one file, and course packages.
//!
//! **Flow.** `cargo xtask package` builds the page and calls this with the folders; [`site`], [`single`] and [`course`] each
//! make a form, [`list`] says what was made. **Invariant.** The same input gives the same bytes, whenever and wherever.

// A test that stops says so to its reader.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod bytes;
mod course;
mod files;
mod latin;
mod list;
mod manifest;
mod page;
mod single;
mod site;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

/// The sentence that a failure ends with.
type Result<T> = std::result::Result<T, String>;

/// The folders that this works with, in the order of its arguments.
struct Folders {
    /// The repository: courses and lessons.
    root: PathBuf,
    /// The built page.
    dist: PathBuf,
    /// Script and Wasm of the page in one piece.
    whole: PathBuf,
    /// The published schemas, a folder for each standard.
    schemas: PathBuf,
    /// Where everything is left.
    out: PathBuf,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let mut next =
        || arguments.next().ok_or("five folders are needed; `cargo xtask package` gives them.".to_owned());
    let folders = Folders { root: next()?, dist: next()?, whole: next()?, schemas: next()?, out: next()? };
    // What an older build left must not look like part of this one.
    let _ = fs::remove_dir_all(&folders.out);
    let page = files::below(&folders.dist)?;
    let mut made = vec![site::write(&page, &folders.out)?, single::write(&page, &folders)?];
    made.extend(course::write(&page, &folders)?);
    let table = list::write(&made, &folders.out)?;
    println!("{table}");
    Ok(())
}
