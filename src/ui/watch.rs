//! The desk as it was left, and who is told of what happens on it: a course follows it from whatever room.
//!
//! **Why here.** Practising and courses come in two pieces of the page, and neither may name the other.

use std::cell::{Cell, RefCell};

use yew::Callback;

use super::browser::address;
use crate::practise::{Change, Desk};
use crate::room::{Room, Slug};
use crate::scenario::Link;

/// The name of the `<meta>` that says which course this page is: packages for learning environments have it.
pub const COURSE: &str = "course";

thread_local! {
    static LEFT: RefCell<Option<Desk>> = const { RefCell::new(None) };
    static TOLD: RefCell<Option<Callback<Change>>> = const { RefCell::new(None) };
    static PLAIN: Cell<bool> = const { Cell::new(false) };
    static ELSEWHERE: Cell<bool> = const { Cell::new(false) };
}

/// The desk as it was left.
pub fn desk() -> Option<Desk> {
    LEFT.with(|left| left.borrow().clone())
}

/// Leaves the desk.
pub fn leave(desk: Desk) {
    LEFT.with(|left| left.replace(Some(desk)));
}

/// Tells of every change from now on.
pub fn listen(told: Callback<Change>) {
    TOLD.with(|held| held.replace(Some(told)));
}

/// Tells of a change.
pub fn tell(change: &Change) {
    // Let go of before it is called: it may come back here.
    let told = TOLD.with(|held| held.borrow().clone());
    if let Some(told) = told {
        told.emit(change.clone());
    }
}

/// From now on a learning environment keeps what is done.
pub fn keep_elsewhere() {
    ELSEWHERE.with(|elsewhere| elsewhere.set(true));
}

/// Whether a learning environment keeps what is done.
pub fn is_kept_elsewhere() -> bool {
    ELSEWHERE.with(Cell::get)
}

/// Whether the page was opened without a fragment, so that nobody chose anything yet.
pub fn was_opened_plainly() -> bool {
    PLAIN.with(Cell::get)
}

/// The fragment that the page opens with: where it names none, that of the course that the page is.
pub fn opening(course: Option<&str>) -> String {
    let fragment = address::fragment();
    PLAIN.with(|plain| plain.set(fragment.trim_start_matches('#').is_empty()));
    let at = course.and_then(Slug::new).filter(|_| fragment.trim_start_matches('#').is_empty());
    match at {
        Some(at) => Link { room: Room::Course, at, ..Link::default() }.encode(),
        None => fragment,
    }
}
