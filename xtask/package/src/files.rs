//! Files in memory: read from folders in one order, and written.

use std::fs;
use std::path::Path;

use crate::Result;

/// A file by its name below a folder, with `/` between folders, and what is in it.
pub type File = (String, Vec<u8>);

/// All files below a folder, in the order of their names.
pub fn below(folder: &Path) -> Result<Vec<File>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<File>) -> Result<()> {
    let failed = |error: std::io::Error| {
        format!("{} cannot be read ({error}); run `cargo xtask package`.", folder.display())
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = [prefix, &entry.file_name().to_string_lossy()].concat();
        if entry.path().is_dir() {
            collect(&entry.path(), &[&name, "/"].concat(), found)?;
        } else {
            found.push((name, read(&entry.path())?));
        }
    }
    Ok(())
}

/// What is in a file.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path)
        .map_err(|error| format!("{} cannot be read ({error}); run `cargo xtask package`.", path.display()))
}

/// Writes a file, with the folders that it needs.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, bytes))
        .map_err(|error| format!("{} cannot be written ({error}); check its permissions.", path.display()))
}

/// The file of this name.
pub fn named<'a>(files: &'a [File], name: &str) -> Result<&'a [u8]> {
    let found = files.iter().find(|(other, _)| other == name);
    found
        .map(|(_, bytes)| bytes.as_slice())
        .ok_or_else(|| format!("the built page has no {name}; build it anew."))
}
