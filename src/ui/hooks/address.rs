//! Keeps the address bar equal to the state, and follows it when it is changed from outside.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::HashChangeEvent;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::app::Action;
use crate::room::{Room, Slug};
use crate::ui::browser::{address, window};

/// How long the state must rest before it is written, in milliseconds: browsers refuse too many changes.
const REST: u32 = 150;

/// Dispatched to the window by `offline.js` before it loads the page anew, which opens at the address as it is then.
const LEAVES: &str = "netwerktijd-leaves";

/// Writes the fragment: at once and as a step in the history when another room or another page in it is entered, otherwise
/// after the state has come to rest, or when the page is about to be loaded anew. Sends [`Action::Open`] when another one is
/// entered.
#[hook]
pub fn use_address(fragment: String, place: (Room, Slug), dispatch: Callback<Action>) {
    let before = use_mut_ref(|| place.clone());
    let latest = use_mut_ref(String::new);
    latest.replace(fragment.clone());
    use_effect_with((fragment, place), move |(fragment, place)| {
        let fragment = fragment.clone();
        let moved = before.replace(place.clone()) != *place;
        let later = if moved {
            write(&fragment, moved);
            None
        } else {
            Some(Timeout::new(REST, move || write(&fragment, moved)))
        };
        move || drop(later)
    });
    use_effect_with((), move |()| {
        let listeners = window().map(|window| {
            let leaving = EventListener::new(&window, LEAVES, move |_| write(&latest.borrow(), false));
            let entering = EventListener::new(&window, "hashchange", move |event| {
                // The address that was entered, which a late write of ours may have replaced meanwhile.
                let entered = event.dyn_ref::<HashChangeEvent>().map(HashChangeEvent::new_url);
                let entered = entered.map(|url| url.split_once('#').map_or("", |(_, part)| part).to_owned());
                dispatch.emit(Action::Open(entered.unwrap_or_else(address::fragment)));
            });
            (leaving, entering)
        });
        move || drop(listeners)
    });
}

/// Writes a fragment that is not there already, as a step in the history or without one.
fn write(fragment: &str, step: bool) {
    if address::fragment().trim_start_matches('#') != fragment {
        address::write_fragment(fragment, step);
    }
}
