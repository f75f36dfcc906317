//! Which browser is driven: Chromium, or another engine by `cargo xtask engines`.
//!
//! **Invariant.** A test that needs what only one engine offers fails elsewhere with a sentence that begins with [`LACKS`];
//! `cargo xtask engines` counts it apart, with its reason, and never as passed.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::chromium;
use crate::session::{Result, told};

/// How the sentence begins that says what an engine or its driver does not offer.
pub const LACKS: &str = "lacks:";

/// The inside of a window where nobody asks for another, in CSS pixels.
const WINDOW: (u32, u32) = (1280, 800);

/// A browser's engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, with its own protocol.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK.
    WebKit,
}

impl Engine {
    /// The engine that `cargo xtask` asks for; Chromium where it asks for none.
    ///
    /// # Errors
    /// When there is no such engine.
    pub fn asked() -> Result<Self> {
        match std::env::var("NETWERKTIJD_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => Err(format!("there is no engine {other:?}").into()),
        }
    }

    /// What the driver is asked for.
    ///
    /// # Errors
    /// When `cargo xtask` did not say where the browser is.
    pub fn capabilities(self) -> Result<Capabilities> {
        let mut capabilities = Capabilities::new();
        match self {
            Self::Chromium => return chromium::capabilities(),
            Self::Firefox => {
                capabilities.set("browserName", "firefox")?;
                let options = json!({ "binary": told("NETWERKTIJD_BROWSER")?, "args": ["-headless"] });
                capabilities.set("moz:firefoxOptions", options)?;
            }
            Self::WebKit => {
                let options = json!({ "binary": told("NETWERKTIJD_BROWSER")?, "args": ["--automation"] });
                capabilities.set("webkitgtk:browserOptions", options)?;
            }
        }
        Ok(capabilities)
    }

    /// That this engine or its driver does not offer something.
    #[must_use]
    pub fn lacks(self, what: &str) -> Box<dyn std::error::Error> {
        format!("{LACKS} {self:?} does not offer {what}").into()
    }
}

/// Width and height of the inside of a new window, in CSS pixels: what `cargo xtask engines` asks for, such as `390x844`.
///
/// # Errors
/// When it asks for what is no size.
pub fn window() -> Result<(u32, u32)> {
    let Ok(asked) = std::env::var("NETWERKTIJD_WINDOW") else { return Ok(WINDOW) };
    let sides = asked.split_once('x').and_then(|(width, height)| width.parse().ok().zip(height.parse().ok()));
    sides.ok_or_else(|| format!("{asked:?} is no size of a window").into())
}
