//! A folder of this run for files that the browser saves or is given; gone when dropped.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use serde_json::json;

use crate::session::{Result, Session};

/// How long a file may take to be saved.
const PATIENCE: Duration = Duration::from_secs(20);

static COUNT: AtomicU32 = AtomicU32::new(0);

/// The folder.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A new one.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new() -> Result<Self> {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("netwerktijd-e2e-{}-{number}", process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Writes a file into it.
    ///
    /// # Errors
    /// When that fails.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let path = self.0.join(name);
        fs::write(&path, bytes)?;
        Ok(path)
    }

    /// Has a window save into it.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn receive(&self, session: &Session) -> Result<()> {
        let path = self.0.to_string_lossy();
        session
            .devtools("Page.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path }))
            .map(drop)
    }

    /// The bytes of a file, once it is there whole.
    ///
    /// # Errors
    /// When it does not come.
    pub fn saved(&self, name: &str) -> Result<Vec<u8>> {
        let (path, start) = (self.0.join(name), Instant::now());
        while !path.is_file() {
            if start.elapsed() > PATIENCE {
                return Err(format!("{name} was not saved; there is {:?}", self.names()).into());
            }
            thread::sleep(Duration::from_millis(50));
        }
        let bytes = fs::read(&path)?;
        fs::remove_file(&path)?;
        Ok(bytes)
    }

    fn names(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.path()).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays is in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
