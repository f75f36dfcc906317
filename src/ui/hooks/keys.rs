//! Keys that work anywhere on the page: undo and redo.

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::app::Action;
use crate::ui::browser::window;

/// Sends [`Action::Undo`] and [`Action::Redo`] on Control or Command with Z or Y.
///
/// In a field for typing these keys stay the field's own.
#[hook]
pub fn use_keys(dispatch: Callback<Action>) {
    use_effect_with((), move |()| {
        let document = window().and_then(|window| window.document());
        let listener = document.map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                let target = key.target();
                let typing = target
                    .as_ref()
                    .and_then(|target| target.dyn_ref::<HtmlInputElement>())
                    .is_some_and(|field| field.type_() != "range");
                if typing || key.alt_key() || !(key.ctrl_key() || key.meta_key()) {
                    return;
                }
                let action = match (key.key().to_ascii_lowercase().as_str(), key.shift_key()) {
                    ("z", false) => Action::Undo,
                    ("z", true) | ("y", false) => Action::Redo,
                    _ => return,
                };
                key.prevent_default();
                dispatch.emit(action);
            })
        });
        move || drop(listener)
    });
}
