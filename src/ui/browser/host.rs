//! The window that holds the page in a frame, and messages between windows.

use gloo_events::EventListener;
use web_sys::js_sys::{JSON, JsString, Object};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

use super::window;

/// A message of another window.
#[derive(Debug)]
pub struct Heard {
    /// What it says, as JSON.
    pub text: String,
    /// Who says it: the address of a site, or `null` where it has none.
    pub origin: String,
    /// The window that sent it.
    pub source: Option<JsValue>,
}

/// The window that holds this one in a frame; nothing for a window by itself.
pub fn parent() -> Option<Window> {
    let own = window()?;
    let parent = own.parent().ok()??;
    (!Object::is(&parent, &own)).then_some(parent)
}

/// The window that opened this one.
pub fn opener() -> Option<Window> {
    window()?.opener().ok()?.dyn_into().ok()
}

/// Says something to a window of this origin. Where the browser does not allow it nothing happens.
pub fn post(to: &Window, text: &str, origin: &str) {
    if let Ok(value) = JSON::parse(text) {
        // A site without an address of its own cannot be named.
        to.post_message(&value, if origin == "null" || origin.is_empty() { "*" } else { origin }).ok();
    }
}

/// A message as JSON; of one that is too long, as much as shows that it is. What is no message of text gives nothing.
pub fn text_of(data: &JsValue, longest: usize) -> Option<String> {
    let text: JsString = match data.dyn_ref::<JsString>() {
        Some(text) => text.clone(),
        None => JSON::stringify(data).ok()?.dyn_into().ok()?,
    };
    let end = u32::try_from(longest.saturating_add(1)).unwrap_or(u32::MAX);
    String::from(text.slice(0, end)).into()
}

/// Hears every message to this window, as far as it is text of at most that length or a little more.
pub fn listen(longest: usize, hear: impl Fn(Heard) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let Some(text) = text_of(&event.data(), longest) else { return };
        hear(Heard { text, origin: event.origin(), source: event.source().map(JsValue::from) });
    }))
}
