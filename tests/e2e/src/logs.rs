//! What the page wrote to its console and asked of the network, as far as an engine tells.

use serde_json::Value;

use crate::engine::Engine;
use crate::session::{Result, Session};

/// What Firefox keeps of the console: errors of pages, and none of its own.
const FIREFOX_CONSOLE: &str = "const said = [];
    for (const message of Services.console.getMessageArray()) {
        if (!(message instanceof Ci.nsIScriptError) || !/^http:/.test(message.sourceName)) continue;
        if (message.flags & Ci.nsIScriptError.warningFlag && message.category !== 'CSP') continue;
        said.push(message.category + ': ' + message.errorMessage);
    }
    const kept = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    for (const event of kept.getEvents())
        if (/^http:/.test(event.filename) && /error|warn/.test(event.level)) said.push(event.level + ': ' + event.arguments[0]);
    Services.console.reset();
    kept.clearEvents();
    return said";

impl Session {
    /// What was written to the console since the last call.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn console(&self) -> Result<Vec<String>> {
        match self.engine {
            Engine::Chromium => {
                let entries = self.wait(self.driver.browser_log())?;
                Ok(entries.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message)).collect())
            }
            Engine::Firefox => Ok(serde_json::from_value(self.browser_script(FIREFOX_CONSOLE, &[])?)?),
            // Its driver does not tell. The page itself says when it went wrong (`#crashed`).
            Engine::WebKit => Ok(Vec::new()),
        }
    }

    /// Whether this engine tells what was written to the console.
    #[must_use]
    pub fn tells_console(&self) -> bool {
        self.engine != Engine::WebKit
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
}
