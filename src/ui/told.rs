//! Who is told of what is done while practising. Nobody is, in a page by itself.

use std::cell::RefCell;

use yew::Callback;

use crate::practise::Deed;

thread_local! {
    static LISTENING: RefCell<Vec<Callback<Deed>>> = const { RefCell::new(Vec::new()) };
}

/// Hears as long as it is held.
#[derive(Debug)]
pub struct Listening(Callback<Deed>);

/// Has a listener told.
pub fn listen(hear: Callback<Deed>) -> Listening {
    LISTENING.with(|all| all.borrow_mut().push(hear.clone()));
    Listening(hear)
}

impl Drop for Listening {
    fn drop(&mut self) {
        LISTENING.with(|all| all.borrow_mut().retain(|other| *other != self.0));
    }
}

/// Tells all that listen.
pub fn tell(deed: Deed) {
    let all: Vec<Callback<Deed>> = LISTENING.with(|all| all.borrow().clone());
    for hear in all {
        hear.emit(deed.clone());
    }
}
