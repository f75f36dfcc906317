//! The root component: holds the session and the model, and lays out the page around the room that is open.

use std::rc::Rc;

use yew::prelude::*;

use super::browser::page;
use super::hooks::{Arrival, Stage, use_address, use_keys, use_piece, use_play, use_stage};
use super::part::{arrival, footer, header};
use super::piece::{self, Piece};
use super::room::{Explore, Model, Visit};
use super::shared::Shared;
use crate::app::{Action, Dialog, Session};
use crate::exploration::{Explorer, LoadError};
use crate::frame::{Mode, Theme};
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

/// What the page opens with.
#[derive(Properties, PartialEq)]
pub struct Opening {
    /// The link, as it stands behind the `#`.
    pub fragment: String,
    /// The course that the page is.
    pub course: Option<String>,
}

/// The page, or a sentence why there is none.
#[component]
pub fn Root(opening: &Opening) -> Html {
    let given = &opening.course;
    let stage = use_stage();
    let explorer: Model = (*use_memo((), |()| Shared::new(Explorer::embedded()))).clone();
    let state = use_reducer(|| Held(Shared::new(Session::open(&opening.fragment))));
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
    let coming = use_piece(Piece::of_room(room));
    let following = use_piece(given.as_ref().map(|_| Piece::Course));
    let dialog_coming = use_piece(held.dialog.map(Piece::of_dialog));
    let frame = held.frame;
    let framing = use_piece((frame.mode != Mode::Page).then_some(Piece::Frame));
    // While this is rendered, so that every figure finds its colours when it is painted.
    use_memo((frame.theme, frame.letters()), |(theme, text)| {
        page::set_look((*theme != Theme::Auto).then(|| theme.key()), *text);
    });
    let count = match explorer.as_ref() {
        Ok(explorer) => explorer.variant_count(),
        Err(error) => return refused(language, error),
    };
    let visit = Visit { session: session.clone(), explorer, dispatch: dispatch.clone() };
    if frame.mode != Mode::Page {
        return match piece::frame() {
            Some(code) => (code.around)(&visit, entered(room, &coming, &visit, stage)),
            None => html! { <main id="room">{ arrival(language, &framing) }</main> },
        };
    }
    let skip_to = if room == Room::Explore { "controls" } else { "room" };
    html! {
        <>
        <a class="skip" href={format!("#{skip_to}")} onclick={move |event| skip(event, skip_to)}>
            { words::page::skip(language) }
        </a>
        { header(held, &dispatch) }
        if let Some(courses) = piece::course() { { (courses.bar)(given.as_deref(), &visit) } }
        if stage >= Stage::Run {
            { entered(room, if following == Arrival::Here { &coming } else { &following }, &visit, stage) }
        }
        if stage == Stage::Whole { { footer(held.voice(), count) } }
        if let Some(open) = held.dialog { { dialog(open, &dialog_coming, &visit) } }
        </>
    }
}

/// The room that is open, or what stands in its place until its piece of the page is there.
fn entered(room: Room, coming: &Arrival, visit: &Visit, stage: Stage) -> Html {
    let code = match room {
        // Before the course is there, nothing may be done that it would not see.
        _ if *coming != Arrival::Here => None,
        Room::Explore => return html! { <Explore visit={visit.clone()} {stage} /> },
        Room::Story => piece::story(),
        Room::Course => piece::course().map(|courses| &courses.rooms),
        Room::Practise => piece::practise(),
        Room::Own => piece::own(),
        Room::Class | Room::Kit => piece::class(),
    };
    match code {
        Some(code) => (code.enter)(room, visit),
        None => {
            let language = visit.session.state.language;
            html! { <main id="room" tabindex="-1">{ arrival(language, coming) }</main> }
        }
    }
}

/// The dialog that is open; where its piece of the page does not come, that is said where the reader is.
fn dialog(open: Dialog, opening: &Arrival, visit: &Visit) -> Html {
    let code = match Piece::of_dialog(open) {
        Piece::Download => piece::download().map(|code| &code.dialogs),
        _ => piece::dialog(),
    };
    match code {
        Some(code) => (code.open)(open, visit),
        None => {
            let (language, dispatch) = (visit.session.state.language, visit.dispatch.clone());
            let close = Callback::from(move |_: MouseEvent| {
                page::focus(&["open-", open.key()].concat());
                dispatch.emit(Action::Show(None));
            });
            html! {
                <div class="in-vain">
                    { arrival(language, opening) }
                    if let Arrival::Failed(_) = opening {
                        <button type="button" id="dialog-close" class="quiet" onclick={close}>{ words::page::close(language) }</button>
                    }
                </div>
            }
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
