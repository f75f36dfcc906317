//! Tells whether anything changed, by content.
//!
//! **Flow.** Files and folders in, one number out. **Invariant.** Names count as much as contents, times do not: a fresh
//! clone of what was built is not built again, and a touched file is not a change.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::Result;

/// What the page is made of, below the root.
const INPUTS: [&str; 10] = [
    "src",
    "www",
    "assets",
    "build.rs",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    ".cargo",
    "rust-toolchain.toml",
    "rust-toolchain",
];

/// The fingerprint of what the page is made of; `with` holds what is no file: the versions of the tools.
pub fn of_inputs(root: &Path, with: &str) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    with.hash(&mut hasher);
    for input in INPUTS {
        add(root, &root.join(input), &mut hasher)?;
    }
    Ok(hasher.finish())
}

/// The fingerprint of a text, short enough for a name.
pub fn of_text(text: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    (hasher.finish() >> 32) as u32
}

/// The fingerprint of a folder; `None` when it is not there.
pub fn of_folder(folder: &Path) -> Result<Option<u64>> {
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut hasher = DefaultHasher::new();
    add(folder, folder, &mut hasher)?;
    Ok(Some(hasher.finish()))
}

/// All files below a path, in one order on every system.
pub fn files_below(path: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(path, &mut files)?;
    files.sort();
    Ok(files)
}

fn add(root: &Path, path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    for file in files_below(path)? {
        file.strip_prefix(root).unwrap_or(&file).hash(hasher);
        fs::read(&file).map_err(|error| unreadable(&file, &error))?.hash(hasher);
    }
    Ok(())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).map_err(|error| unreadable(path, &error))? {
            collect(&entry.map_err(|error| unreadable(path, &error))?.path(), files)?;
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> String {
    format!("{} cannot be read ({error}); check its permissions.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn page(name: &str) -> Scratch {
        let scratch = Scratch::new(name);
        scratch.write("src/ui/mod.rs", "one");
        scratch.write("Cargo.toml", "two");
        scratch
    }

    #[test]
    fn a_changed_file_changes_the_fingerprint() {
        let scratch = page("changed");
        let before = of_inputs(scratch.path(), "").expect("readable");
        scratch.write("src/ui/mod.rs", "other");
        assert_ne!(of_inputs(scratch.path(), ""), Ok(before));
        scratch.write("src/ui/mod.rs", "one");
        assert_eq!(of_inputs(scratch.path(), ""), Ok(before));
    }

    #[test]
    fn a_new_or_renamed_file_changes_the_fingerprint() {
        let scratch = page("renamed");
        let before = of_inputs(scratch.path(), "").expect("readable");
        scratch.write("www/index.html", "");
        let with_page = of_inputs(scratch.path(), "").expect("readable");
        assert_ne!(with_page, before);
        fs::rename(scratch.path().join("www/index.html"), scratch.path().join("www/other.html"))
            .expect("renamed");
        assert_ne!(of_inputs(scratch.path(), ""), Ok(with_page));
    }

    #[test]
    fn files_that_the_page_is_not_made_of_do_not_count() {
        let scratch = page("outside");
        let before = of_inputs(scratch.path(), "").expect("readable");
        scratch.write("xtask/src/main.rs", "");
        scratch.write("target/x", "");
        assert_eq!(of_inputs(scratch.path(), ""), Ok(before));
        assert_ne!(of_inputs(scratch.path(), "another tool"), Ok(before));
    }

    #[test]
    fn a_missing_folder_has_no_fingerprint() {
        let scratch = page("missing");
        assert_eq!(of_folder(&scratch.path().join("dist")), Ok(None));
    }
}
