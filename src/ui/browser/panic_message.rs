//! A panic should never happen. If one does, the page says so in its own language instead of going silent.

use std::panic;

use super::page;
use crate::text::Language;
use crate::text::words;

/// Identifier of the element, in the document from the start, that holds such messages.
const PLACE: &str = "crashed";

/// Shows a message when the program panics, and reports the panic to the console.
pub fn install() {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        report(info);
        let Some(document) = page::document() else { return };
        let code = document.document_element().and_then(|html| html.get_attribute("lang"));
        let language = code.as_deref().and_then(Language::from_code).unwrap_or(Language::Dutch);
        if let Some(place) = document.get_element_by_id(PLACE) {
            place.set_text_content(Some(words::page::crashed(language)));
            place.remove_attribute("hidden").ok();
        }
    }));
}
