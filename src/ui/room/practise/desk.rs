//! The desk in the page: it outlives a walk to another room, and stays on the device when the reader wants it to.

use std::rc::Rc;

use yew::prelude::*;

use crate::practise::{Change, Desk, Kept};
use crate::ui::browser::storage;
use crate::ui::watch;

/// The desk as yew's reducer wants it.
#[derive(PartialEq)]
struct Held(Desk);

impl Reducible for Held {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        Rc::new(Self(self.0.after(change)))
    }
}

/// Takes what happens on the desk.
pub type DeskHandle = Callback<Change>;

/// The desk, and the way to change it.
#[hook]
pub fn use_desk() -> (Desk, DeskHandle) {
    let held = use_reducer_eq(|| {
        Held(watch::desk().unwrap_or_else(|| Desk::open(storage::read(storage::PRACTISED))))
    });
    let change = {
        let dispatcher = held.dispatcher();
        use_callback((), move |change: Change, ()| {
            watch::tell(&change);
            dispatcher.dispatch(change);
        })
    };
    let desk = held.0.clone();
    let denied = change.clone();
    use_effect_with(desk.clone(), move |desk| {
        match desk.kept {
            // What a learning environment keeps is no business of the device, nor the other way round.
            _ if watch::is_kept_elsewhere() => {}
            Kept::Yes => {
                if storage::write(storage::PRACTISED, &desk.progress.encode()).is_err() {
                    denied.emit(Change::Denied);
                }
            }
            Kept::No | Kept::Forgotten => storage::forget(storage::PRACTISED),
            // What is not ours stays until the reader clears it.
            Kept::Denied | Kept::Refused(_) => {}
        }
        watch::leave(desk.clone());
    });
    (desk, change)
}
