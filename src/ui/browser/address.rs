//! The address bar: the part behind the `#`.

use web_sys::wasm_bindgen::JsValue;

use super::window;

/// The fragment as it stands, with `#`; empty when there is none.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address of the page, without what is behind the `#`.
pub fn page() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split_once('#').map_or(address.clone(), |(page, _)| page.to_owned())
}

/// Replaces the fragment, as a step in the history or without one. Where a frame forbids it the page works on without.
pub fn write_fragment(fragment: &str, step: bool) {
    let Some(window) = window() else { return };
    let location = window.location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    let address = if fragment.is_empty() { path } else { format!("{path}#{fragment}") };
    if let Ok(history) = window.history() {
        if step {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address)).ok();
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).ok();
        }
    }
}
