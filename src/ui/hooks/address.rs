//! Keeps the address bar equal to the state, and follows it when it is changed from outside.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{HashChangeEvent, window};
use yew::prelude::*;

use crate::app::Action;
use crate::ui::browser::address;

/// How long the state must rest before it is written, in milliseconds: browsers refuse too many changes.
const REST: u32 = 150;

/// Writes the fragment after the state has come to rest, and sends [`Action::Open`] when another one is entered.
#[hook]
pub fn use_address(fragment: String, dispatch: Callback<Action>) {
    use_effect_with(fragment, |fragment| {
        let fragment = fragment.clone();
        let write = Timeout::new(REST, move || {
            if address::fragment().trim_start_matches('#') != fragment {
                address::replace_fragment(&fragment);
            }
        });
        move || drop(write)
    });
    use_effect_with((), move |()| {
        let listener = window().map(|window| {
            EventListener::new(&window, "hashchange", move |event| {
                // The address that was entered, which a late write of ours may have replaced meanwhile.
                let entered = event.dyn_ref::<HashChangeEvent>().map(HashChangeEvent::new_url);
                let entered = entered.map(|url| url.split_once('#').map_or("", |(_, part)| part).to_owned());
                dispatch.emit(Action::Open(entered.unwrap_or_else(address::fragment)));
            })
        });
        move || drop(listener)
    });
}
