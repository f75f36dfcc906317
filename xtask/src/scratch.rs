//! A folder for one test, removed with it.
#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// A folder in the system's temporary folder.
pub struct Scratch(PathBuf);

impl Scratch {
    /// An empty folder; `name` keeps tests of one run apart.
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("netwerktijd-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the temporary folder can be written");
        Self(path)
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, with the folders that it needs.
    pub fn write(&self, path: impl AsRef<Path>, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
