//! The choice of view, above the figure.

use yew::prelude::*;

use super::element::{element, pressed, words};
use crate::app::{Action, State};
use crate::scenario::Link;
use crate::text::label::view_name;
use crate::text::words::page;
use crate::view::View;

/// One link a view, so that a view can also be opened beside this one.
pub fn views(state: &State, dispatch: &Callback<Action>) -> Html {
    let links = View::ALL.into_iter().map(|view| link(state, view, dispatch)).collect();
    element("nav", &[("class", "views"), ("aria-label", page::views(state.language))], links)
}

fn link(state: &State, view: View, dispatch: &Callback<Action>) -> Html {
    let href = ["#", &Link { view, ..state.link() }.encode()].concat();
    let onclick = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Look(view)
    });
    let id = ["view-", view.key()].concat();
    let mut attributes = vec![("id", id.as_str()), ("href", &href)];
    if state.view == view {
        attributes.push(("aria-current", "true"));
    }
    pressed("a", &attributes, onclick, vec![words(view_name(state.language, view))])
}
