//! Fetching bytes that lie beside the page.

use wasm_bindgen_futures::JsFuture;
use web_sys::Response;
use web_sys::js_sys::Uint8Array;
use web_sys::wasm_bindgen::JsCast;

use super::{page, window};

/// The address that a `<meta>` of the page holds.
pub fn address_in_meta(name: &str) -> Option<String> {
    let selector = ["meta[name=\"", name, "\"]"].concat();
    page::document()?.query_selector(&selector).ok()??.get_attribute("content")
}

/// The bytes at an address; `None` when they do not come, for whatever reason.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
