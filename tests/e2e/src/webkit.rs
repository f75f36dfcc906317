//! What only WebKitGTK offers: it follows the settings of its desktop, which `cargo xtask` lets a test change.

use std::path::Path;
use std::process::Command;
use std::time::Duration;
use std::{fs, thread};

use crate::session::{Result, Session};

/// The file of the settings, which the process named in the other file reads anew when it is told to.
const SETTINGS: &str = "settings";
const PROCESS: &str = "settings.pid";
/// Where the browser saves files.
const SAVED: &str = "saved";

impl Session {
    /// What `cargo xtask` keeps for this browser.
    fn webkit_folder(&self) -> Result<&Path> {
        self.lease.driver().folder.as_deref().ok_or_else(|| "NETWERKTIJD_DRIVER_FOLDERS is not set".into())
    }

    /// Has the desktop say what the reader wants.
    pub(crate) fn webkit_media(&self, features: &[(&str, &str)]) -> Result<()> {
        let asked = |name: &str, value: &str| features.contains(&(name, value));
        if asked("forced-colors", "active") {
            return Err(self.engine.lacks("forced colours"));
        }
        let theme = if asked("prefers-color-scheme", "dark") { "Adwaita-dark" } else { "Adwaita" };
        let moving = u8::from(!asked("prefers-reduced-motion", "reduce"));
        let settings = format!("Net/ThemeName \"{theme}\"\nGtk/EnableAnimations {moving}\n");
        let folder = self.webkit_folder()?;
        let file = folder.join(SETTINGS);
        if fs::read_to_string(&file).is_ok_and(|now| now == settings) {
            return Ok(());
        }
        fs::write(file, settings)?;
        let process = fs::read_to_string(folder.join(PROCESS))?;
        Command::new("kill").args(["-HUP", process.trim()]).status()?;
        let (dark, still) = (theme != "Adwaita", moving == 0);
        let follows = format!(
            "return matchMedia('(prefers-color-scheme: dark)').matches === {dark}
                && matchMedia('(prefers-reduced-motion: reduce)').matches === {still}"
        );
        self.wait_for(&follows, &serde_json::json!(true))?;
        // The page hears of it by an event.
        thread::sleep(Duration::from_millis(100));
        Ok(())
    }

    /// The folder that this browser saves into.
    pub(crate) fn webkit_saves(&self) -> Result<std::path::PathBuf> {
        Ok(self.webkit_folder()?.join(SAVED))
    }
}
