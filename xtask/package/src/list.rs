//! What was made: a table for people and `packages.json` for programs, with the model that is inside.

use std::fmt::Write as _;
use std::path::Path;

use netwerktijd::model::{HASH, VERSION};
use serde::Serialize;

use crate::{Result, files};

/// What a package is.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A folder for a host.
    Site,
    /// One file.
    File,
    /// A course for SCORM 1.2.
    Scorm12,
    /// A course for SCORM 2004, 4th edition.
    Scorm2004,
}

/// One package.
#[derive(Debug, Serialize)]
pub struct Made {
    /// Its name below the folder.
    pub name: String,
    /// What it is.
    pub form: Form,
    /// Its size; of a folder the sum, without what is compressed beside the files.
    pub bytes: usize,
    /// Its checksum; of a folder that of all names and contents in order.
    pub sha256: String,
}

#[derive(Serialize)]
struct List<'a> {
    page: &'static str,
    model: Model,
    packages: &'a [Made],
}

#[derive(Serialize)]
struct Model {
    version: &'static str,
    hash: &'static str,
}

/// Writes the list; gives the table.
pub fn write(made: &[Made], out: &Path) -> Result<String> {
    let list = List {
        page: env!("CARGO_PKG_VERSION"),
        model: Model { version: VERSION, hash: HASH },
        packages: made,
    };
    let text = serde_json::to_string_pretty(&list)
        .map_err(|error| format!("the list cannot be written ({error})."))?;
    files::write(&out.join("packages.json"), (text + "\n").as_bytes())?;
    let mut table = format!("model {VERSION}, {HASH}\n");
    for Made { name, bytes, sha256, .. } in made {
        // Only memory is written to.
        let _ = writeln!(table, "{name:<42} {bytes:>9} bytes  {sha256}");
    }
    Ok(table)
}
