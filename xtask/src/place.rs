//! Where things are: the repository, cargo's target folder and the per-user cache.
//!
//! **Flow.** Environment in, one [`Place`] out, made once by `main`. **Invariant.** No path is absolute in the source;
//! the cache holds only what can be installed again.

use std::env;
use std::path::{Path, PathBuf};

use crate::Result;

/// The folders that every task works in.
#[derive(Clone, Debug)]
pub struct Place {
    /// The root of the repository.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// The per-user cache of tools and browsers.
    pub cache: PathBuf,
}

impl Place {
    /// Finds the folders from the environment.
    pub fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .filter(|root| root.join("Cargo.toml").is_file())
            .ok_or("this xtask was compiled in a folder that has moved; run `cargo clean -p xtask` and try again.")?
            .to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(target) => env::current_dir().map_err(|_| "the current folder is gone.")?.join(target),
            None => root.join("target"),
        };
        let cache = cache_folder()?;
        Ok(Self { root, target, cache })
    }

    /// Where the optimised page is left.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where xtask keeps its own notes between runs.
    pub fn notes(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// Where the tool of this name and version is installed.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join("tools").join(format!("{name}-{version}"))
    }

    /// The page that is built, as a path for messages.
    pub fn shown<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}

/// The folder that this system gives programs for what can be made again.
fn cache_folder() -> Result<PathBuf> {
    if let Some(folder) = set("NETWERKTIJD_CACHE") {
        let here = env::current_dir().map_err(|_| "the current folder is gone.")?;
        return Ok(here.join(folder));
    }
    let base = if cfg!(windows) {
        set("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Caches"))
    } else {
        set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")))
    };
    let base = base.ok_or("no cache folder is known; set NETWERKTIJD_CACHE to a folder for the tools.")?;
    Ok(base.join("netwerktijd"))
}

/// A variable of the environment that is set and not empty.
fn set(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
