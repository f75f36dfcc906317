//! The choice of view, above the figure.

use yew::prelude::*;

use crate::app::{Action, State};
use crate::scenario::Link;
use crate::text::label::view_name;
use crate::text::words::page;
use crate::view::View;

/// One link a view, so that a view can also be opened beside this one.
pub fn views(state: &State, dispatch: &Callback<Action>) -> Html {
    html! {
        <nav class="views" aria-label={page::views(state.language)}>
            { for View::ALL.into_iter().map(|view| link(state, view, dispatch)) }
        </nav>
    }
}

fn link(state: &State, view: View, dispatch: &Callback<Action>) -> Html {
    let href = format!("#{}", Link { view, ..state.link() }.encode());
    let current = (state.view == view).then_some("true");
    let onclick = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Look(view)
    });
    html! { <a id={format!("view-{}", view.key())} {href} aria-current={current} {onclick}>{ view_name(state.language, view) }</a> }
}
