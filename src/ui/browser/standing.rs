//! The first view, which stands in the place of the page until that is whole, and the page taking its place.
//!
//! **Why.** To make the whole page in one task takes a slow device a quarter of a second in which nothing answers. So it is
//! made in stages, apart from the document, where no stage costs a layout; the first view meanwhile is not touched. Where none
//! is shown the page is made in the document and at once: there is nothing to look at in the meantime.

use std::cell::RefCell;

use web_sys::{Element, Event};

use super::{page, window};

/// Identifier of the element that the page is put into.
const ROOT: &str = "app";
/// Identifier of the first view.
const FIRST: &str = "first";
/// Said by `boot.js` of a page that opens by a link, which shows no first view.
const OPENS: &str = "data-opens";
/// Dispatched to the window when the page stands in its place; `boot.js` waits for it.
const SHOWN: &str = "netwerktijd-shown";
/// Dispatched to the window after a panic; `boot.js` says so where nothing was shown yet.
const CRASHED: &str = "netwerktijd-crashed";

thread_local! {
    /// The page in the making.
    static MADE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Where the page is to be made; nothing where the document has no place for it.
pub fn place() -> Option<Element> {
    let document = page::document()?;
    let place = document.get_element_by_id(ROOT)?;
    let by_link = document.document_element()?.has_attribute(OPENS);
    if by_link || document.get_element_by_id(FIRST).is_none() {
        return Some(place);
    }
    let made = document.create_element("div").ok()?;
    made.set_id(ROOT);
    MADE.with(|held| held.replace(Some(made.clone())));
    Some(made)
}

/// Whether the page is being made apart from the document.
pub fn is_apart() -> bool {
    MADE.with(|made| made.borrow().is_some())
}

/// Says that the page is whole; one that was made apart takes its place.
pub fn show() {
    if let (Some(made), Some(standing)) = (MADE.with(RefCell::take), page::element(ROOT)) {
        // Cannot fail: it has a parent.
        standing.replace_with_with_node_1(&made).ok();
    }
    tell(SHOWN);
}

/// Says that the program answers no more.
pub fn crashed() {
    tell(CRASHED);
}

/// The element that stands where this one will: itself, or in the first view the one of the same name, which has its place,
/// size and styles.
pub fn in_place_of(element: &Element) -> Option<Element> {
    if element.is_connected() { Some(element.clone()) } else { page::element(&element.id()) }
}

fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (window(), Event::new(name)) {
        window.dispatch_event(&event).ok();
    }
}
