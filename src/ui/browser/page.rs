//! The document: its root, language and title.

use gloo_timers::callback::Timeout;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, window};

/// Identifier of the element that the page is put into.
const ROOT: &str = "app";

/// The document, where there is one.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element that the page is put into.
pub fn root_element() -> Option<Element> {
    document()?.get_element_by_id(ROOT)
}

/// Sets the language and the title of the document.
pub fn set_language_and_title(code: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(html) = document.document_element() {
        // Cannot fail: the name is a valid attribute.
        html.set_attribute("lang", code).ok();
    }
}

/// Moves the focus to an element that the next rendering brings.
pub fn focus_later(id: &'static str) {
    Timeout::new(0, move || focus(id)).forget();
}

/// Shows the document from its top.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Moves the focus to an element, where there is one of that identifier.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus().ok();
    }
}
