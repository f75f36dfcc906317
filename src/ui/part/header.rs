//! The top of the page: its name, the rooms, and the choice of language.

use yew::prelude::*;

use super::element::{element, flag, pressed, said, words};
use super::icon;
use crate::app::{Action, Dialog, State};
use crate::room::{Room, Slug};
use crate::scenario::Link;
use crate::text::Language;
use crate::text::label::{dialog_name, room_name};
use crate::text::words::page;

/// The header.
pub fn header(state: &State, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    let rooms =
        Room::MAIN.into_iter().map(|room| room_link(state, room, Slug::default(), dispatch)).collect();
    let languages =
        Language::ALL.into_iter().map(|offered| language_button(language, offered, dispatch)).collect();
    let brand = vec![said("b", &[], page::name(language)), said("span", &[], page::subtitle(language))];
    element(
        "header",
        &[("class", "top")],
        vec![
            element("p", &[("class", "brand")], brand),
            element("nav", &[("class", "rooms"), ("aria-label", page::rooms(language))], rooms),
            element(
                "div",
                &[("class", "take"), ("role", "group"), ("aria-label", page::take(language))],
                Dialog::ALL.into_iter().map(|dialog| dialog_button(language, dialog, dispatch)).collect(),
            ),
            element(
                "div",
                &[("class", "lang"), ("role", "group"), ("aria-label", page::language(language))],
                languages,
            ),
        ],
    )
}

/// A link to a room, so that it can also be opened beside this one.
fn room_link(state: &State, room: Room, at: Slug, dispatch: &Callback<Action>) -> Html {
    let href = ["#", &Link { room, at: at.clone(), changes: Vec::new(), ..state.link() }.encode()].concat();
    let onclick = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Enter(room, at.clone())
    });
    let id = ["room-", room.key()].concat();
    let mut attributes = vec![("id", id.as_str()), ("href", &href)];
    if state.room.main() == room {
        attributes.push(("aria-current", "page"));
    }
    pressed("a", &attributes, onclick, vec![words(room_name(state.language, room))])
}

/// A button that opens a dialog; where there is no room its name is for screen readers and for a hovering mouse.
fn dialog_button(language: Language, dialog: Dialog, dispatch: &Callback<Action>) -> Html {
    let drawing = match dialog {
        Dialog::Share => icon::share(),
        Dialog::Download => icon::download(),
        Dialog::Embed => icon::embed(),
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
    let attributes = [
        ("type", "button"),
        ("lang", offered.code()),
        ("title", name),
        // Who says what they see is understood as well.
        ("aria-label", &[page::language_short(offered), " ", name].concat()),
        ("aria-pressed", flag(on)),
    ];
    pressed("button", &attributes, onclick, vec![words(page::language_short(offered))])
}
