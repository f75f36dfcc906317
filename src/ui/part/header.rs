//! The top of the page: its name, the rooms, and the choice of language.

use yew::prelude::*;

use crate::app::{Action, State};
use crate::room::{Room, Slug};
use crate::scenario::Link;
use crate::text::Language;
use crate::text::label::room_name;
use crate::text::words::page;

/// The header.
pub fn header(state: &State, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    html! {
        <header class="top">
            <p class="brand"><b>{ page::name(language) }</b><span>{ page::subtitle(language) }</span></p>
            <nav class="rooms" aria-label={page::rooms(language)}>
                { for Room::MAIN.into_iter().map(|room| room_link(state, room, Slug::default(), dispatch)) }
            </nav>
            <div class="lang" role="group" aria-label={page::language(language)}>
                { for Language::ALL.into_iter().map(|offered| language_button(language, offered, dispatch)) }
            </div>
        </header>
    }
}

/// A link to a room, so that it can also be opened beside this one.
fn room_link(state: &State, room: Room, at: Slug, dispatch: &Callback<Action>) -> Html {
    let current = (state.room.main() == room).then_some("page");
    let href = format!("#{}", Link { room, at: at.clone(), changes: Vec::new(), ..state.link() }.encode());
    let onclick = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Enter(room, at.clone())
    });
    html! { <a id={format!("room-{}", room.key())} {href} aria-current={current} {onclick}>{ room_name(state.language, room) }</a> }
}

fn language_button(current: Language, offered: Language, dispatch: &Callback<Action>) -> Html {
    let on = current == offered;
    let onclick = dispatch.reform(move |_| Action::Speak(offered));
    let name = page::language_name(offered);
    html! {
        <button type="button" lang={offered.code()} title={name} aria-label={name}
            aria-pressed={on.to_string()} {onclick}>
            { page::language_short(offered) }
        </button>
    }
}
