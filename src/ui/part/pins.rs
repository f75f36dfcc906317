//! The pinned scenarios: what each line is called, and how to let go of it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::controls::step;
use super::element::{element, flag, pressed, said, words};
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
    let mut parts: Vec<Html> =
        state.pins.iter().enumerate().map(|(place, pin)| line(state, place, pin, dispatch)).collect();
    if state.pins.is_empty() {
        parts.push(said("p", &[("class", "pin-line")], page::pin_none(language)));
    }
    if state.pins.len() > 1 {
        let attributes = [("type", "button"), ("class", "quiet"), ("id", "unpin-all")];
        parts.push(pressed("button", &attributes, all, vec![words(page::unpin_all(language))]));
    }
    let group = [("class", "pins"), ("role", "group"), ("aria-label", page::pinned_to(language))];
    element("div", &group, parts)
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
    let show = [
        ("type", "button"),
        ("class", "icon-button"),
        ("title", showing.as_str()),
        ("aria-label", &showing),
        ("aria-disabled", flag(shown)),
    ];
    let close = [
        ("type", "button"),
        ("class", "icon-button unpin"),
        ("title", letting_go.as_str()),
        ("aria-label", &letting_go),
    ];
    html! {
        <p class="pin-line" key={place}>
            { dash(place, 30) }
            <span>{ page::pinned_is(language) }</span>
            <input class="pin-name" id={format!("pin-name-{number}")} value={name} maxlength="24" autocomplete="off"
                aria-label={page::pin_name(language, &number)} onchange={rename} />
            { pressed("button", &show, recall, vec![icon::show()]) }
            { pressed("button", &close, unpin, vec![icon::close()]) }
        </p>
    }
}
