//! What the dialogs have in common: a heading over a part, a button, a box to tick, and the line that says what happened.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::part::element::{element, said};

/// A part of a dialog under its heading.
pub fn part(id: &'static str, heading: &str, children: Vec<Html>) -> Html {
    let mut made = vec![said("h3", &[], heading)];
    made.extend(children);
    element("section", &[("id", id)], made)
}

/// A paragraph in small letters.
pub fn small(text: &str) -> Html {
    said("p", &[("class", "small")], text)
}

/// A button; `main` is the one thing that the dialog is for.
pub fn button(id: &'static str, name: &str, main: bool, onclick: Callback<MouseEvent>) -> Html {
    let class = classes!("button", main.then_some("main"));
    html! { <button type="button" {id} {class} {onclick}>{ name }</button> }
}

/// A box to tick.
pub fn tick(id: String, name: &str, checked: bool, set: Callback<bool>) -> Html {
    let onchange = set.reform(|event: Event| {
        event.target_dyn_into::<HtmlInputElement>().is_some_and(|field| field.checked())
    });
    html! { <label class="tick"><input type="checkbox" {id} {checked} {onchange} />{ name }</label> }
}

/// One of several choices of which one holds.
pub fn choice(group: &'static str, key: &str, checked: bool, choose: Callback<()>, content: Html) -> Html {
    let id = [group, "-", key].concat();
    let onchange = choose.reform(|_: Event| ());
    html! {
        <label class={classes!("choice", checked.then_some("chosen"))}>
            <input type="radio" name={group} {id} {checked} {onchange} /><span>{ content }</span>
        </label>
    }
}

/// What happened last; read out when it changes.
pub fn status(text: &str) -> Html {
    said("p", &[("class", "status"), ("role", "status"), ("id", "dialog-status")], text)
}
