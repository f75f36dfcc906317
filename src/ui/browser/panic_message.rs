//! A panic should never happen. If one does, the page says so in its own language instead of going silent.

use web_sys::{Document, Element};

use super::{page, standing};
use crate::text::Language;
use crate::text::words;

/// Identifier of the element, in the document from the start, that holds such messages.
const PLACE: &str = "crashed";

/// Shows a message when the program panics, and reports the panic to the console.
pub fn install() {
    // By way of the framework, which otherwise puts a hook of its own in the place of any other.
    yew::set_custom_panic_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        let Some(document) = page::document() else { return };
        let code = document.document_element().and_then(|html| html.get_attribute("lang"));
        let language = code.as_deref().and_then(Language::from_code).unwrap_or(Language::Dutch);
        if let Some(place) = document.get_element_by_id(PLACE) {
            place.set_text_content(Some(words::page::crashed(language)));
            add_link(&document, &place);
            place.remove_attribute("hidden").ok();
        }
        standing::crashed();
    }));
}

/// Adds the address with the scenario, to copy or to follow. The program answers no more, so `boot.js` follows it.
fn add_link(document: &Document, place: &Element) {
    let address = document.location().and_then(|location| location.href().ok());
    let (Some(address), Ok(link)) = (address, document.create_element("a")) else { return };
    link.set_text_content(Some(&address));
    link.set_attribute("href", &address).ok();
    place.append_child(&document.create_text_node(" ")).ok();
    place.append_child(&link).ok();
}
