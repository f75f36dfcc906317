//! The rules of accessibility that a program can check: axe-core, from npm.

use std::path::PathBuf;

use crate::Result;
use crate::npm_kit::NpmKit;
use crate::place::Place;

/// The package.
const NAME: &str = "axe-core";
/// The file that is run inside the page.
const FILE: &str = "axe.min.js";

const RULES: NpmKit =
    NpmKit { what: "the rules of accessibility", packages: &[(NAME, "4.14.1")], files: &[FILE] };

/// The script with the rules; it is installed when first asked for.
pub fn script(place: &Place) -> Result<PathBuf> {
    Ok(NpmKit::file(&RULES.folder(place)?, NAME, FILE))
}
