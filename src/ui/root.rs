//! The root component: holds the session and the model, and lays out the page around the room that is open.

use std::rc::Rc;

use yew::prelude::*;

use super::browser::{address, page};
use super::dialog::dialog;
use super::hooks::{use_address, use_keys, use_play};
use super::part::{footer, header};
use super::room::{ClassRoom, Explore, KitRoom, Model, OwnRoom, Practise, Story, Visit};
use super::shared::Shared;
use crate::app::{Action, Session};
use crate::exploration::{Explorer, LoadError};
use crate::room::Room;
use crate::text::Language;
use crate::text::label::room_name;
use crate::text::words;

/// The session as yew's reducer wants it: the pure session decides, this only hands over.
#[derive(PartialEq)]
struct Held(Shared<Session>);

impl Reducible for Held {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.after(action) {
            Some(next) => Rc::new(Self(Shared::new(next))),
            None => self,
        }
    }
}

/// The page, or a sentence why there is none.
#[component]
pub fn Root() -> Html {
    let explorer: Model = (*use_memo((), |()| Shared::new(Explorer::embedded()))).clone();
    let state = use_reducer(|| Held(Shared::new(Session::open(&address::fragment()))));
    // The dispatcher and not the handle: a long-lived handle would keep every state it has seen.
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let session = &state.0;
    let held = &session.state;
    let (language, room) = (held.language, held.room);

    use_address(held.link().encode(), (room, held.at.clone()), dispatch.clone());
    use_play(held.playing || session.replay().is_some(), dispatch.clone());
    use_keys(dispatch.clone());
    use_effect_with((language, room), |(language, room)| {
        let title = words::page::title(*language, room_name(*language, *room));
        page::set_language_and_title(language.code(), &title);
    });
    let count = match explorer.as_ref() {
        Ok(explorer) => explorer.variant_count(),
        Err(error) => return refused(language, error),
    };
    let visit = Visit { session: session.clone(), explorer, dispatch: dispatch.clone() };
    let skip_to = if room == Room::Explore { "controls" } else { "room" };
    html! {
        <>
        <a class="skip" href={format!("#{skip_to}")} onclick={move |event| skip(event, skip_to)}>
            { words::page::skip(language) }
        </a>
        { header(held, &dispatch) }
        { entered(room, visit.clone()) }
        { footer(held.voice(), count) }
        if let Some(open) = held.dialog { { dialog(open, &visit) } }
        </>
    }
}

/// The room that is open.
fn entered(room: Room, visit: Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    match room {
        Room::Story => html! { <Story {session} {explorer} {dispatch} /> },
        Room::Practise => html! { <Practise {session} {explorer} {dispatch} /> },
        Room::Own => html! { <OwnRoom {session} {explorer} {dispatch} /> },
        Room::Class => html! { <ClassRoom {session} {explorer} {dispatch} /> },
        Room::Kit => html! { <KitRoom {session} {explorer} {dispatch} /> },
        Room::Explore => {
            html! { <Explore {session} {explorer} {dispatch} /> }
        }
    }
}

/// Moves the focus past the top of the page. The browser's own jump would change the fragment, which holds the scenario.
fn skip(event: MouseEvent, to: &str) {
    event.prevent_default();
    page::focus(to);
}

fn refused(language: Language, error: &LoadError) -> Html {
    let message = words::page::model_failed(language, &error.to_string());
    html! { <p class="failed" role="alert">{ message }</p> }
}
