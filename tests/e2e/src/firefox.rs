//! What only Firefox offers: scripts with the rights of the browser itself, by its driver's own command.

use std::sync::Arc;

use serde_json::{Value, json};
use thirtyfour::RequestData;
use thirtyfour::common::command::FormatRequestData;

use crate::session::{Result, Session};

/// Whose rights the scripts to come have: `chrome` is the browser, `content` the page.
#[derive(Debug)]
struct Context(&'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session: &thirtyfour::SessionId) -> RequestData {
        RequestData::new(http::Method::POST, format!("/session/{session}/moz/context"))
            .add_body(json!({ "context": self.0 }))
    }
}

/// What is on screen of the page; later scripts call it `shown`.
const SHOWN: &str = "const shown = gBrowser.selectedBrowser.browsingContext;\n";

impl Session {
    /// The value of a script that runs in the browser's own window.
    pub(crate) fn browser_script(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        let handle = Arc::clone(self.driver.handle());
        self.wait(handle.cmd(Context("chrome")))?;
        let answer = self.run_with(&format!("{SHOWN}{script}"), arguments);
        self.wait(handle.cmd(Context("content")))?;
        answer
    }
}
