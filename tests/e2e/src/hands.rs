//! What a reader does with keys, mouse and fingers.

use serde_json::{Value, json};
use thirtyfour::RequestData;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::session::{Result, Session};

/// A finger on the screen, in the words of WebDriver: the client knows a mouse only.
#[derive(Debug)]
struct Touch(Vec<Value>);

impl FormatRequestData for Touch {
    fn format_request(&self, session: &thirtyfour::SessionId) -> RequestData {
        let finger = json!({ "type": "pointer", "id": "finger", "parameters": { "pointerType": "touch" }, "actions": self.0 });
        RequestData::new(http::Method::POST, format!("/session/{session}/actions"))
            .add_body(json!({ "actions": [finger] }))
    }
}

impl Session {
    /// Presses keys, one after another, wherever the focus is.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn press(&self, keys: impl Into<TypingData>) -> Result<()> {
        self.wait(self.driver.action_chain().send_keys(keys).perform())
    }

    /// Presses Tab with Shift.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn press_back_tab(&self) -> Result<()> {
        let chain = self.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift);
        self.wait(chain.perform())
    }

    /// Goes on into the page after the last Tab of a round, which leads out of it: in Firefox the browser has the focus then,
    /// and its driver would press keys on a page without it.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn come_round(&self) -> Result<()> {
        match self.engine {
            Engine::Firefox => self.browser_script("gBrowser.selectedBrowser.focus()", &[]).map(drop),
            _ => Ok(()),
        }
    }

    /// Presses a key while another is held.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn press_with(&self, held: Key, key: &str) -> Result<()> {
        let chain = self.driver.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        self.wait(chain.perform())
    }

    /// Presses the mouse button at a point of the window and lets it go.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn click_at(&self, (x, y): (f64, f64)) -> Result<()> {
        let chain = self.driver.action_chain().move_to(x.round() as i64, y.round() as i64).click();
        self.wait(chain.perform())
    }

    /// Drags from one point of the window to another, by way of the middle.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn drag(&self, from: (f64, f64), to: (f64, f64)) -> Result<()> {
        let whole = |(x, y): (f64, f64)| (x.round() as i64, y.round() as i64);
        let half = whole((f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1)));
        let (from, to) = (whole(from), whole(to));
        let chain = self.driver.action_chain().move_to(from.0, from.1).click_and_hold();
        let chain = chain.move_to(half.0, half.1).move_to(to.0, to.1).release();
        self.wait(chain.perform())
    }

    /// That the browser has a device to play on, so that the clock of a sound goes. Asked after the reader pressed something.
    ///
    /// # Errors
    /// Where it has none.
    pub fn plays(&self) -> Result<()> {
        let goes = "const context = new AudioContext(); setTimeout(() => { done(context.currentTime > 0); context.close() }, 1500)";
        match self.engine {
            Engine::Chromium => Ok(()),
            _ if self.run_later(goes)? == json!(true) => Ok(()),
            _ => Err(self.engine.lacks("a device to play on")),
        }
    }

    /// Touches the screen at the first point of a way, goes along all others and lets go.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn touch(&self, way: &[(f64, f64)]) -> Result<()> {
        let to = |(x, y): &(f64, f64)| json!({ "type": "pointerMove", "duration": 20, "x": x.round() as i64, "y": y.round() as i64 });
        let mut actions: Vec<Value> = way.iter().map(to).collect();
        actions.insert(1.min(actions.len()), json!({ "type": "pointerDown", "button": 0 }));
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
        let handle = std::sync::Arc::clone(self.driver.handle());
        self.wait(handle.cmd(Touch(actions))).map(drop)
    }
}
