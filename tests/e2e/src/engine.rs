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
