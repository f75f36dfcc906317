//! The address bar: the part behind the `#`.

use web_sys::wasm_bindgen::JsValue;
use web_sys::window;

/// The fragment as it stands, with `#`; empty when there is none.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Replaces the fragment without a step in the history. Where a frame forbids it the page works on without.
pub fn replace_fragment(fragment: &str) {
    let Some(window) = window() else { return };
    let location = window.location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    let address = if fragment.is_empty() { path } else { format!("{path}#{fragment}") };
    if let Ok(history) = window.history() {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).ok();
    }
}
