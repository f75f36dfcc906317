//! The pinned scenarios: what each line is called, and how to let go of it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::controls::step;
use super::icon;
use super::stations::dash;
use crate::app::{Action, State};
use crate::scenario::{PINS, Pin};
use crate::text::label::{Place, pin_name};
use crate::text::words::page;

/// The button that pins the scenario on screen.
pub fn pin_this(state: &State, dispatch: &Callback<Action>) -> Html {
    let known = state.pins.iter().any(|pin| pin.scenario == state.scenario);
    let full = state.pins.len() >= PINS;
    let name = match (known, full) {
        (true, _) => page::pin_known(state.language),
        (_, true) => page::pin_full(state.language),
        _ => page::pin(state.language),
    };
    step("pin", name, icon::pin(), !known && !full, dispatch.reform(|_| Action::Pin))
}

/// One line a pinned scenario.
pub fn pins(state: &State, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    let all = dispatch.reform(|_| Action::UnpinAll);
    html! {
        <div class="pins" role="group" aria-label={page::pinned_to(language)}>
            { for state.pins.iter().enumerate().map(|(place, pin)| line(state, place, pin, dispatch)) }
            if state.pins.is_empty() {
                <p class="pin-line">{ page::pin_none(language) }</p>
            }
            if state.pins.len() > 1 {
                <button type="button" class="quiet" id="unpin-all" onclick={all}>{ page::unpin_all(language) }</button>
            }
        </div>
    }
}

fn line(state: &State, place: usize, pin: &Pin, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    let name = pin_name(language, pin, place, Place::Short);
    let number = (place + 1).to_string();
    let rename = dispatch.reform(move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        Action::Name(place, field.value())
    });
    let unpin = dispatch.reform(move |_| Action::Unpin(place));
    let recall = dispatch.reform(move |_| Action::Recall(place));
    let shown = state.scenario == pin.scenario;
    let letting_go = page::unpin_name(language, &name);
    let showing = page::recall_name(language, &name);
    html! {
        <p class="pin-line" key={place}>
            { dash(place, 30) }
            <span>{ page::pinned_is(language) }</span>
            <input class="pin-name" id={format!("pin-name-{number}")} value={name} maxlength="24" autocomplete="off"
                aria-label={page::pin_name(language, &number)} onchange={rename} />
            <button type="button" class="icon-button" title={showing.clone()} aria-label={showing}
                aria-disabled={shown.to_string()} onclick={recall}>{ icon::show() }</button>
            <button type="button" class="icon-button unpin" title={letting_go.clone()} aria-label={letting_go}
                onclick={unpin}>{ icon::close() }</button>
        </p>
    }
}
