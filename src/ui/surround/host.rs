//! Speaks with the site that holds the page in a frame.
//!
//! **Flow.** What the host asks is read by [`message::read`], becomes actions, and is answered with what these lead to. What
//! happens on the page is said when it was rendered. **Invariant.** See [`super`].

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use serde_json::{Value, json};
use web_sys::js_sys::Object;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, KeyboardEvent, ResizeObserver, Window};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::FRAMED;
use crate::app::Session;
use crate::embed::message::{self, Command, Id, Image, LARGEST, Read, Refusal};
use crate::room::Room;
use crate::text::notice::sentence;
use crate::ui::browser::{host, page};
use crate::ui::piece::{self, Piece};
use crate::ui::room::Visit;
use crate::ui::shared::Shared;
use crate::ui::told;

/// How long the state must rest before it is said to have settled, in milliseconds.
const REST: u32 = 400;

/// What is kept between renderings.
struct Line {
    host: Window,
    /// The origin of the host, once it spoke.
    origin: RefCell<Option<String>>,
    /// What the page is set to now.
    visit: RefCell<Visit>,
    /// The height that was said last.
    height: RefCell<u32>,
}

impl Line {
    /// Says something to the host, once there is one that listens.
    fn say(&self, text: &str) {
        if let Some(origin) = self.origin.borrow().as_ref() {
            host::post(&self.host, text, origin);
        }
    }

    /// Says how high the page is, where that is another height than before. Only this is said to whoever holds the page.
    fn say_height(&self) {
        let Some(element) = page::element(FRAMED) else { return };
        let pixels = element.get_bounding_client_rect().height().ceil().clamp(0.0, 20_000.0) as u32;
        if self.height.replace(pixels) != pixels {
            self.tell_height(pixels);
        }
    }

    fn tell_height(&self, pixels: u32) {
        let [ours, lti] = message::height(pixels);
        host::post(&self.host, &ours, self.origin.borrow().as_deref().unwrap_or_default());
        host::post(&self.host, &lti, "");
    }

    fn session(&self) -> Shared<Session> {
        self.visit.borrow().session.clone()
    }

    fn state(&self) -> Value {
        let visit = self.visit.borrow();
        let state = &visit.session.state;
        let study = visit.explorer.as_ref().ok().map(|explorer| explorer.study(state.scenario));
        message::state(state, study.as_ref())
    }

    /// Answers what was heard.
    fn hear(self: &Rc<Self>, heard: &host::Heard) {
        let is_host =
            heard.source.as_ref().is_some_and(|source| Object::is(source, &JsValue::from(&self.host)));
        let known = self.origin.borrow().as_ref().is_none_or(|origin| *origin == heard.origin);
        if !is_host || !known {
            return;
        }
        let language = self.session().state.language;
        match message::read(&heard.text) {
            Read::Ignored => {}
            Read::Refused(id, refusal) => {
                host::post(&self.host, &message::error(&id, &refusal, language), &heard.origin);
            }
            Read::Asked(id, command) => {
                let first = self.origin.replace(Some(heard.origin.clone())).is_none();
                if let Err(refusal) = self.follow(&id, &command) {
                    self.say(&message::error(&id, &refusal, language));
                }
                if first {
                    self.tell_height(*self.height.borrow());
                }
            }
        }
    }

    /// Does what is asked, and answers.
    fn follow(self: &Rc<Self>, id: &Id, command: &Command) -> Result<(), Refusal> {
        let session = self.session();
        let actions = command.actions(&session.state, session.start())?;
        match command {
            Command::Hello => {
                let visit = self.visit.borrow();
                let explorer = visit.explorer.as_ref().ok();
                let study = explorer.map(|explorer| explorer.study(session.state.scenario));
                self.say(&message::ready(&session.state, study.as_ref()));
                return Ok(());
            }
            Command::ExportImage(image) => {
                self.picture(id.clone(), *image);
                return Ok(());
            }
            Command::Focus => page::focus(FRAMED),
            _ => {}
        }
        let mut next = (*session).clone();
        for action in actions {
            next = next.after(action.clone()).unwrap_or(next);
            self.visit.borrow().dispatch.emit(action);
        }
        let state = &next.state;
        let notices: Vec<String> =
            state.notices.iter().map(|notice| sentence(state.language, notice)).collect();
        self.visit.borrow_mut().session = Shared::new(next);
        let mut data = self.state();
        if let Some(map) = data.as_object_mut() {
            map.insert("notices".to_owned(), json!(notices));
        }
        self.say(&message::result(id, data));
        Ok(())
    }

    /// Answers with a picture, once the code that makes one is here.
    fn picture(self: &Rc<Self>, id: Id, image: Image) {
        let line = Rc::clone(self);
        spawn_local(async move {
            if let (false, Some(fetching)) = (Piece::Download.is_here(), piece::fetch(Piece::Download)) {
                fetching.await;
            }
            let (session, explorer) = {
                let visit = line.visit.borrow();
                (visit.session.clone(), visit.explorer.clone())
            };
            let found = piece::download().zip(explorer.as_ref().ok());
            let made = found.and_then(|(code, explorer)| (code.image)(&session.state, explorer, image));
            line.say(&match made {
                Some(picture) => {
                    let data = json!({ "name": picture.name, "mime": picture.mime, "data": picture.data });
                    message::result(&id, data)
                }
                None => message::error(&id, &Refusal::Picture, session.state.language),
            });
        });
    }

    /// Leaves the frame by Escape: the host takes the focus.
    fn leave(&self, key: &KeyboardEvent) {
        if key.key() != "Escape" || key.default_prevented() || self.session().state.dialog.is_some() {
            return;
        }
        let active = page::document().and_then(|document| document.active_element());
        if let Some(active) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
            active.blur().ok();
        }
        self.say(&message::event("leave", Value::Null));
    }

    /// What is heard as long as it is held.
    fn listen(self: &Rc<Self>) -> impl Sized + use<> {
        let messages = {
            let line = Rc::clone(self);
            host::listen(LARGEST, move |heard| line.hear(&heard))
        };
        let keys = page::document().map(|document| {
            let line = Rc::clone(self);
            EventListener::new(&document, "keydown", move |event| {
                if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                    line.leave(key);
                }
            })
        });
        let deeds = {
            let line = Rc::clone(self);
            told::listen(Callback::from(move |deed| line.say(&message::deed(&deed))))
        };
        (messages, keys, deeds, Sizes::watch(self))
    }
}

/// Watches the height of the page.
struct Sizes {
    observer: Option<ResizeObserver>,
    /// What it calls, as long as it is held.
    _called: Closure<dyn FnMut()>,
}

impl Sizes {
    fn watch(line: &Rc<Line>) -> Self {
        let held = Rc::clone(line);
        let closure = Closure::<dyn FnMut()>::new(move || held.say_height());
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, page::element(FRAMED)) {
            observer.observe(&element);
        }
        Self { observer, _called: closure }
    }
}

impl Drop for Sizes {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// The line to the host; nothing is seen of it.
#[component]
pub fn Host(visit: &Visit) -> Html {
    let line = use_memo((), |()| {
        let (origin, visit) = (RefCell::default(), RefCell::new(visit.clone()));
        host::parent().map(|host| Rc::new(Line { host, origin, visit, height: RefCell::new(0) }))
    });
    let line = (*line).clone();
    if let Some(line) = &line {
        line.visit.replace(visit.clone());
    }
    {
        let line = line.clone();
        use_effect_with((), move |()| {
            let listening = line.map(|line| line.listen());
            move || drop(listening)
        });
    }
    let state = &visit.session.state;
    {
        let (line, before) = (line.clone(), use_mut_ref(|| true));
        use_effect_with((state.link().encode(), state.playing), move |_| {
            let first = before.replace(false);
            let settled = line.filter(|_| !first).map(|line| {
                line.say(&message::event("change", message::state(&line.session().state, None)));
                Timeout::new(REST, move || line.say(&message::event("settle", line.state())))
            });
            move || drop(settled)
        });
    }
    let before = use_mut_ref(|| true);
    use_effect_with((state.room, state.at.clone()), move |(room, at)| {
        let first = before.replace(false);
        if let Some(line) = line.filter(|_| !first && *room != Room::Explore) {
            line.say(&message::step(*room, at));
        }
    });
    Html::default()
}
