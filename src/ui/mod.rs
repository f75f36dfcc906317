//! The only place that knows a browser.
//!
//! **Flow.** [`mount`] starts the root component; it holds the state, derives the exploration, and hands both to the
//! parts of the page. Parts send [`crate::app::Action`]s and nothing else. `browser` wraps what the browser may or may
//! not offer; `hooks` tie it to components.
//!
//! **Invariant.** No part calls the model, and no part writes a `style` attribute: a strict content security policy
//! would drop it.

mod browser;
mod dialog;
#[cfg(feature = "first")]
pub mod first;
mod hooks;
mod part;
pub mod piece;
mod room;
mod root;
mod shared;
mod surround;
mod told;
mod watch;

use gloo_timers::callback::Timeout;

pub use browser::backend::Backend;

/// Makes the page, which takes its place in the document when it is whole. The document says from now on which model it holds; its pieces come by `fetch`.
pub fn mount(fetch: piece::Fetch) {
    browser::panic_message::install();
    piece::fetch_by(fetch);
    browser::page::mark("data-model", crate::model::HASH);
    // A course for a learning environment says in its page which one it is.
    let course = browser::fetched::address_in_meta(watch::COURSE);
    let opening = root::Opening { fragment: watch::opening(course.as_deref()), course };
    // Not in the task that brought the program.
    Timeout::new(0, move || {
        match browser::standing::place() {
            Some(place) => yew::Renderer::<root::Root>::with_root_and_props(place, opening).render(),
            None => yew::Renderer::<root::Root>::with_props(opening).render(),
        };
    })
    .forget();
}
