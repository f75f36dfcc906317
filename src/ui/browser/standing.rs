//! What stands in the place of the page until that is whole, and the page taking its place.
//!
//! **Why.** To make the whole page in one task takes a slow device a quarter of a second in which nothing answers. So it is
//! made in stages, apart from the document, where no stage costs a layout; what stands meanwhile is not touched.

use std::cell::RefCell;

use web_sys::{Element, Event};

use super::{page, window};

/// Identifier of the element that the page is put into.
const ROOT: &str = "app";
/// Dispatched to the window when the page has taken its place; `boot.js` waits for it.
const SHOWN: &str = "netwerktijd-shown";
/// Dispatched to the window after a panic; `boot.js` says so where nothing was shown yet.
const CRASHED: &str = "netwerktijd-crashed";

thread_local! {
    /// The page in the making.
    static MADE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// A place to make the page in, apart from the document; nothing where the document has no place for it.
pub fn apart() -> Option<Element> {
    let document = page::document()?;
    document.get_element_by_id(ROOT)?;
    let made = document.create_element("div").ok()?;
    made.set_id(ROOT);
    MADE.with(|held| held.replace(Some(made.clone())));
    Some(made)
}

/// Puts the page that was made into its place, once.
pub fn show() {
    let Some(made) = MADE.with(RefCell::take) else { return };
    if let Some(standing) = page::element(ROOT) {
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
