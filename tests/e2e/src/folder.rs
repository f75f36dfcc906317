//! A folder of this run for files that the browser saves or is given; gone when dropped.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use serde_json::json;

use crate::engine::Engine;
use crate::session::{Result, Session};

/// How long a file may take to be saved.
const PATIENCE: Duration = Duration::from_secs(20);

/// Has Firefox save without a question.
const FIREFOX_SAVES: &str = "Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
    Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
    Services.prefs.setStringPref('browser.download.dir', arguments[0])";

static COUNT: AtomicU32 = AtomicU32::new(0);

/// The folder.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// Where the browser saves, if it does not do so where it is told.
    saves: RefCell<Option<PathBuf>>,
}

impl Folder {
    /// A new one.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new() -> Result<Self> {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("netwerktijd-e2e-{}-{number}", process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self { path, saves: RefCell::new(None) })
    }

    /// Writes a file into it.
    ///
    /// # Errors
    /// When that fails.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let path = self.path.join(name);
        fs::write(&path, bytes)?;
        Ok(path)
    }

    /// Has a window save into it.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn receive(&self, session: &Session) -> Result<()> {
        let path = json!(self.path.to_string_lossy());
        match session.engine {
            Engine::Chromium => session
                .devtools("Page.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path }))
                .map(drop),
            Engine::Firefox => session.browser_script(FIREFOX_SAVES, &[path]).map(drop),
            Engine::WebKit => {
                let saves = session.webkit_saves()?;
                for entry in fs::read_dir(&saves)? {
                    fs::remove_file(entry?.path())?;
                }
                *self.saves.borrow_mut() = Some(saves);
                Ok(())
            }
        }
    }

    /// Where files that are saved come.
    fn saves(&self) -> PathBuf {
        self.saves.borrow().clone().unwrap_or_else(|| self.path.clone())
    }

    /// The bytes of a file, once it is there whole.
    ///
    /// # Errors
    /// When it does not come.
    pub fn saved(&self, name: &str) -> Result<Vec<u8>> {
        let (path, start) = (self.saves().join(name), Instant::now());
        // Firefox lays an empty file there first, and the growing one beside it.
        while !path.metadata().is_ok_and(|file| file.len() > 0) || self.is_growing() {
            if start.elapsed() > PATIENCE {
                return Err(format!("{name} was not saved; there is {:?}", self.names()).into());
            }
            thread::sleep(Duration::from_millis(50));
        }
        let bytes = fs::read(&path)?;
        fs::remove_file(&path)?;
        Ok(bytes)
    }

    fn is_growing(&self) -> bool {
        self.names().iter().any(|path| path.extension().is_some_and(|end| end == "part"))
    }

    fn names(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.saves()).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays is in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.path);
    }
}
