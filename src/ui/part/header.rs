//! The top of the page: its name, the rooms, and the choice of language.

use yew::prelude::*;

use super::icon;
use crate::app::{Action, Dialog, State};
use crate::room::{Room, Slug};
use crate::scenario::Link;
use crate::text::Language;
use crate::text::label::{dialog_name, room_name};
use crate::text::words::{page, share};

/// The header.
pub fn header(state: &State, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    html! {
        <header class="top">
            <p class="brand"><b>{ page::name(language) }</b><span>{ page::subtitle(language) }</span></p>
            <nav class="rooms" aria-label={page::rooms(language)}>
                { for Room::MAIN.into_iter().map(|room| room_link(state, room, Slug::default(), dispatch)) }
            </nav>
            <div class="take" role="group" aria-label={share::take(language)}>
                { for Dialog::ALL.into_iter().map(|dialog| dialog_button(language, dialog, dispatch)) }
            </div>
            <div class="lang" role="group" aria-label={page::language(language)}>
                { for Language::ALL.into_iter().map(|offered| language_button(language, offered, dispatch)) }
            </div>
        </header>
    }
}

/// A link to a room, so that it can also be opened beside this one.
fn room_link(state: &State, room: Room, at: Slug, dispatch: &Callback<Action>) -> Html {
    let current = (state.room.main() == room).then_some("page");
    let href = format!("#{}", Link { room, at: at.clone(), ..state.link() }.encode());
    let onclick = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Enter(room, at.clone())
    });
    html! { <a id={format!("room-{}", room.key())} {href} aria-current={current} {onclick}>{ room_name(state.language, room) }</a> }
}

/// A button that opens a dialog; where there is no room its name is for screen readers and for a hovering mouse.
fn dialog_button(language: Language, dialog: Dialog, dispatch: &Callback<Action>) -> Html {
    let drawing = match dialog {
        Dialog::Share => icon::share(),
        Dialog::Embed => icon::embed(),
        Dialog::Download => icon::download(),
    };
    let onclick = dispatch.reform(move |_| Action::Show(Some(dialog)));
    let name = dialog_name(language, dialog);
    html! {
        <button type="button" id={format!("open-{}", dialog.key())} class="quiet" aria-haspopup="dialog" title={name} {onclick}>
            { drawing }<span>{ name }</span>
        </button>
    }
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
