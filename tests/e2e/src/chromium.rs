//! What only Chromium offers: its own protocol, and its logs of the console and the network.

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

    /// What was written to the console since the last call.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn console(&self) -> Result<Vec<String>> {
        // Other drivers do not tell. The page itself says when it went wrong (`#crashed`).
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let entries = self.wait(self.driver.browser_log())?;
        Ok(entries.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message)).collect())
    }

    /// Addresses that were asked for since the last call, of the page and of all it loads.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn requests(&self) -> Result<Vec<String>> {
        if self.engine != Engine::Chromium {
            let timed = "const all = performance.getEntriesByType('resource').map(entry => entry.name);
                performance.clearResourceTimings();
                return all";
            return Ok(serde_json::from_value(self.run(timed)?)?);
        }
        let entries = self.wait(self.driver.get_log("performance"))?;
        let mut addresses = Vec::new();
        for entry in entries {
            let event: Value = serde_json::from_str(&entry.message)?;
            let event = &event["message"];
            if event["method"] == "Network.requestWillBeSent" {
                addresses.extend(event["params"]["request"]["url"].as_str().map(str::to_owned));
            }
        }
        Ok(addresses)
    }

    /// Makes the page this large and dense, whatever the window is.
    ///
    /// By way of a slightly narrower one: zooming changes the width in CSS pixels as well, and pages are told by that.
    /// The emulation does not send the event of `(resolution: …)` that another screen would.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn emulate_screen(&self, width: u32, height: u32, ratio: f64) -> Result<()> {
        if self.engine != Engine::Chromium {
            let as_it_is = self.number("return devicePixelRatio")?;
            if (ratio - as_it_is).abs() > 0.01 {
                return Err(self.engine.lacks("another density of pixels"));
            }
            return self.resize(width, height).map_err(|_| self.engine.lacks("a window so narrow"));
        }
        for width in [width - 2, width] {
            let screen =
                json!({ "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": false });
            self.devtools("Emulation.setDeviceMetricsOverride", screen)?;
            self.run_later("requestAnimationFrame(() => setTimeout(() => done(true), 0))")?;
        }
        Ok(())
    }

    /// Answers media queries of the page: `[("prefers-color-scheme", "dark")]`.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn emulate_media(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).map(drop)
    }

    /// Makes the processor this many times slower.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn throttle(&self, times: f64) -> Result<()> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).map(drop)
    }

    /// Runs this before any script of the pages to come.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn before_scripts(&self, source: &str) -> Result<()> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).map(drop)
    }
}
