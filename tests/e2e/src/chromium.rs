//! What only Chromium offers: its own protocol.
//!
//! What every engine offers in a way of its own is in [`emulation`](crate::emulation) and [`logs`](crate::logs).

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::session::{Result, Session, told};

/// What the driver is asked for.
///
/// # Errors
/// When `cargo xtask` did not say where the browser is.
pub fn capabilities() -> Result<Capabilities> {
    let arguments: Vec<String> =
        told("NETWERKTIJD_CHROME_ARGUMENTS")?.split_whitespace().map(str::to_owned).collect();
    let mut capabilities = Capabilities::new();
    let options = json!({ "binary": told("NETWERKTIJD_CHROME")?, "args": arguments });
    capabilities.set("goog:chromeOptions", options)?;
    capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" }))?;
    Ok(capabilities)
}

impl Session {
    /// A command of the browser's own protocol.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        if self.engine != Engine::Chromium {
            return Err(self.engine.lacks(command));
        }
        self.wait(self.driver.cdp().send_raw(command, parameters))
    }

    /// Makes the processor this many times slower.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn throttle(&self, times: f64) -> Result<()> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).map(drop)
    }
}
