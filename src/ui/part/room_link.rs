//! A link to a page of a room: followed here without loading anything, and it can be opened beside this page.

use yew::prelude::*;

use crate::app::{Action, State};
use crate::room::{Room, Slug};
use crate::scenario::Link;

/// The link.
pub fn room_link(state: &State, dispatch: &Callback<Action>, room: Room, at: &str, text: Html) -> Html {
    let at = Slug::new(at).unwrap_or_default();
    let href = ["#", &Link { room, at: at.clone(), ..state.link() }.encode()].concat();
    let onclick = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Enter(room, at.clone())
    });
    html! { <a {href} {onclick}>{ text }</a> }
}
