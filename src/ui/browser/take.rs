//! Taking along: the clipboard, the share sheet of the system, files, and paper.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Array, Function, Object, Promise, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, ClipboardEvent, HtmlAnchorElement, HtmlDocument, Url};

use super::page::document;
use super::window;

/// How long the address of a file stays valid, in milliseconds: a browser that asks first must still find it.
const LASTS: u32 = 120_000;

/// Puts a text on the clipboard, and its rich form where there is one. `false` where the browser does not allow it.
///
/// The older way, by an event, works at once, with rich text, in frames, and on a page without encryption.
pub fn copy(plain: &str, html: Option<&str>) -> bool {
    let Some(document) = document() else { return false };
    let (plain, html) = (plain.to_owned(), html.map(str::to_owned));
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "copy", options, move |event| {
        let Some(event) = event.dyn_ref::<ClipboardEvent>() else { return };
        let Some(data) = event.clipboard_data() else { return };
        let rich = html.as_ref().is_none_or(|html| data.set_data("text/html", html).is_ok());
        if rich && data.set_data("text/plain", &plain).is_ok() {
            event.prevent_default();
        }
    });
    let done =
        document.dyn_into::<HtmlDocument>().is_ok_and(|page| page.exec_command("copy").unwrap_or(false));
    drop(listener);
    done
}

/// The browser's way to hand something to other programs, where there is one.
fn sheet() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(window()?.navigator());
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into::<Function>().ok()?;
    Some((navigator, share))
}

/// Whether there is a share sheet.
pub fn has_sheet() -> bool {
    sheet().is_some()
}

/// Opens the share sheet. What becomes of it is between the reader and the system.
pub fn share(title: &str, text: &str, link: &str) {
    let Some((navigator, share)) = sheet() else { return };
    let data = Object::new();
    for (key, value) in [("title", title), ("text", text), ("url", link)] {
        Reflect::set(&data, &key.into(), &value.into()).ok();
    }
    if let Ok(promise) = share.call1(&navigator, &data) {
        // A reader who thinks better of it is no fault.
        if let Ok(promise) = promise.dyn_into::<Promise>() {
            spawn_local(async move { drop(JsFuture::from(promise).await) });
        }
    }
}

/// A text as a file.
pub fn blob(text: &str, mime: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// Hands a file to the browser to save. `false` where it cannot even be offered.
pub fn save(blob: &Blob, name: &str) -> bool {
    let offered = || {
        let url = Url::create_object_url_with_blob(blob).ok()?;
        let link = document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        Timeout::new(LASTS, move || drop(Url::revoke_object_url(&url))).forget();
        Some(())
    };
    offered().is_some()
}

/// Whether the page stands in a frame that is shut off from its own site: such a frame seldom may save files.
pub fn is_sealed() -> bool {
    let origin = window().and_then(|window| Reflect::get(&window, &"origin".into()).ok());
    origin.and_then(|origin| origin.as_string()).is_some_and(|origin| origin == "null")
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        window.print().ok();
    }
}
