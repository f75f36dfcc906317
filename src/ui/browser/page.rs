//! The document: its root, language and title.

use gloo_timers::callback::Timeout;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, window};

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

/// Says something of the page on its root element, for who holds it against other forms of the page.
pub fn mark(name: &str, value: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        html.set_attribute(name, value).ok();
    }
}

/// Shows the document from its top.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Moves the focus to an element that the next rendering brings.
pub fn focus_later(id: &'static str) {
    Timeout::new(0, move || focus(id)).forget();
}

/// Moves the focus to an element, where there is one of that identifier.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus().ok();
    }
}

/// Moves the focus to an element when it is nowhere: what had it is gone.
pub fn focus_if_lost(id: &str) {
    let held = document().and_then(|document| document.active_element());
    if held.is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body")) {
        focus(id);
    }
}

/// Lets the styles of a piece of the page be fetched; until then they are named but not asked for.
pub fn enable_styles(piece: &str) {
    let selector = ["link[data-piece='", piece, "'][disabled]"].concat();
    let next = || document().and_then(|document| document.query_selector(&selector).ok().flatten());
    // Cannot go on for ever: one that is enabled is not found again.
    while let Some(link) = next() {
        if link.remove_attribute("disabled").is_err() {
            return;
        }
    }
}

/// Opens the browser's own window for printing.
pub fn print() {
    if let Some(window) = window() {
        window.print().ok();
    }
}

/// Selects the text of an element, so that it can be copied by hand.
pub fn select(id: &str) {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        field.focus().ok();
        field.select();
    } else if let Some(selection) = window().and_then(|window| window.get_selection().ok()?) {
        selection.select_all_children(&element).ok();
    }
}
