//! The document: its root, language and title.

use gloo_timers::callback::Timeout;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, PointerEvent};
use yew::TargetCast as _;

use super::{standing, window};
use crate::chart::SMALLEST;

/// The document, where there is one.
pub fn document() -> Option<Document> {
    window()?.document()
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

/// What is dispatched to the window when [`set_look`] changed something.
pub const LOOK: &str = "netwerktijd-look";

/// Sets the theme, where it is not the system's, and the size of letters in percent, for the styles to read.
pub fn set_look(theme: Option<&str>, text: i16) {
    let Some(html) = document().and_then(|document| document.document_element()) else { return };
    let text = (text != 100).then(|| text.to_string());
    let set = |name: &str, value: Option<&str>| {
        if html.get_attribute(name).as_deref() == value {
            return false;
        }
        match value {
            Some(value) => html.set_attribute(name, value).is_ok(),
            None => html.remove_attribute(name).is_ok(),
        }
    };
    let changed = set("data-theme", theme) | set("data-text", text.as_deref());
    if let (true, Some(window), Ok(event)) = (changed, window(), Event::new(LOOK)) {
        window.dispatch_event(&event).ok();
    }
}

/// A number that differs for light and dark, where the page sets them itself.
pub fn look() -> u32 {
    let html = document().and_then(|document| document.document_element());
    match html.and_then(|html| html.get_attribute("data-theme")).as_deref() {
        None => 0,
        Some("dark") => 1,
        Some(_) => 2,
    }
}

/// The size of letters, 1 for that of the page by itself.
pub fn text_scale() -> f64 {
    let html = document().and_then(|document| document.document_element());
    // Whole: to read any number would bring 20 kB along.
    let percent = html.and_then(|html| html.get_attribute("data-text")?.parse::<u16>().ok());
    percent.map_or(1.0, |percent| (f64::from(percent) / 100.0).clamp(1.0, 2.0))
}

/// How large a plan is drawn on an element: as large as its letters are, or smaller where it would not fit.
pub fn figure_scale(element: &Element) -> f64 {
    let scale = text_scale();
    let Some(area) = standing::in_place_of(element).map(|element| element.get_bounding_client_rect()) else {
        return scale;
    };
    if area.width() < 1.0 || area.height() < 1.0 {
        return scale;
    }
    scale.min(area.width() / SMALLEST.0).min(area.height() / SMALLEST.1)
}

/// Where on an element a pointer is, in the measure of a plan that is painted on it.
pub fn place(event: &PointerEvent) -> (f64, f64) {
    let scale = event.target_dyn_into::<Element>().map_or_else(text_scale, |on| figure_scale(&on));
    (f64::from(event.offset_x()) / scale, f64::from(event.offset_y()) / scale)
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

/// The element of that identifier.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
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
