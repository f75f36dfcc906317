//! The list by which the site works without a network: every file with the hash that a browser checks it by.
//!
//! **Flow.** [`worker`] writes the list and the version into the text of the service worker. **Invariant.** The list holds
//! only what it was made of: a file of another version is refused by the browser (`integrity`), so that what is kept is one
//! version or nothing.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::{Files, INDEX, WORKER};

/// The text of the worker, with places for the version and the list.
const TEMPLATE: &str = include_str!("worker.js");

/// What the page never asks for by itself: the worker, what only other sites read, and explanations for hosts.
fn is_kept(name: &str) -> bool {
    let pictures = name.starts_with("pictures/card-");
    !(name == WORKER || pictures || name == "sitemap.xml" || name.ends_with(".gz") || name.ends_with(".br"))
}

/// The version of a site: another for any other content.
#[must_use]
pub fn version(files: &Files) -> String {
    let mut hasher = Sha256::new();
    for (name, bytes) in files.iter().filter(|(name, _)| is_kept(name)) {
        // The length keeps apart what stands behind each other.
        for part in [name.as_bytes(), bytes] {
            hasher.update(part.len().to_le_bytes());
            hasher.update(part);
        }
    }
    hex(&hasher.finalize())
}

/// The worker of a version of a site.
#[must_use]
pub fn worker(version: &str, files: &Files) -> String {
    let lines = files.iter().filter(|(name, _)| is_kept(name)).map(|(name, bytes)| {
        // Some hosts lead from the file to its folder; the folder itself is served by all.
        let name = if name == INDEX { "./" } else { name };
        format!("  {name:?}: \"sha256-{}\",\n", STANDARD.encode(Sha256::digest(bytes)))
    });
    let list = format!("{{\n{}}}", lines.collect::<String>());
    TEMPLATE.replace("\"VERSION\"", &format!("\"{version}\"")).replace("\"FILES\"", &list)
}

/// A short name for what is in a file, so that a changed file has another address.
#[must_use]
pub fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The first eight bytes in hexadecimal digits.
fn hex(digest: &[u8]) -> String {
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
