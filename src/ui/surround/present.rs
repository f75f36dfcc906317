//! Before an audience: from moment to moment by the arrow keys, with the notes in a window of their own.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::talk::Talk;
use crate::app::{Action, State};
use crate::embed::moments::{Moment, Reason, beside, moments};
use crate::embed::notes::Line;
use crate::exploration::{Exploration, Pinned};
use crate::frame::Mode;
use crate::scenario::{Link, Pin};
use crate::text::Language;
use crate::text::words::{page as page_words, present as words};
use crate::ui::browser::{address, page, window};
use crate::ui::part::element::{element, pressed, said};
use crate::ui::room::{Model, Visit};

/// What has arrows of its own: fields, and the map.
const OWN_ARROWS: &str = ":is(input,select,textarea,[role=application])";
/// The name of the window with the notes: there is one.
const NOTES: &str = "netwerktijd-notes";

/// The scenarios of a state, run.
#[hook]
pub fn use_runs(explorer: &Model, state: &State) -> Option<Rc<Exploration>> {
    let explorer = explorer.clone();
    let runs = use_memo((state.scenario, state.pins.clone()), move |(scenario, pins)| {
        let explorer = explorer.as_ref().ok()?;
        let study = |scenario| Rc::new(explorer.study(scenario));
        let pinned =
            |(place, pin): (usize, &Pin)| Pinned { pin: pin.clone(), place, study: study(pin.scenario) };
        let pins = pins.iter().enumerate().map(pinned).collect();
        Some(Rc::new(Exploration::new(study(*scenario), pins)))
    });
    (*runs).clone()
}

/// What a moment is called.
pub fn moment_name(language: Language, moment: &Moment) -> String {
    let name = |reason: &Reason| match reason {
        Reason::Start => words::start(language),
        Reason::Lowest => words::lowest(language),
        Reason::Crossing => words::crossing(language),
        Reason::Peak => words::peak(language),
        Reason::End => words::end(language),
        Reason::Later => words::later(language),
        Reason::Last => words::last(language),
    };
    moment.reasons.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The month that a key leads to.
fn key_leads(key: &str, found: &[Moment], month: u16) -> Option<u16> {
    match key {
        "ArrowRight" | "PageDown" => beside(found, month, true),
        "ArrowLeft" | "PageUp" => beside(found, month, false),
        "Home" => found.first().map(|moment| moment.month),
        "End" => found.last().map(|moment| moment.month),
        _ => None,
    }
}

/// The moments, and what keys do.
#[component]
pub fn Present(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let state = &session.state;
    let (language, month) = (state.language, u16::try_from(state.month()).unwrap_or_default());
    let runs = use_runs(explorer, state);
    let found = Rc::new(runs.as_deref().map(moments).unwrap_or_default());
    let blocked = use_state_eq(|| false);
    let link = {
        let frame = state.frame.in_mode(Mode::Notes);
        Link { frame, ..state.link() }.encode()
    };
    let go = dispatch.reform(|month: u16| Action::SetMonth(i16::try_from(month).unwrap_or_default()));
    // What listeners read, which live as long as the component.
    let now = use_mut_ref(|| (found.clone(), month, link.clone()));
    now.replace((found.clone(), month, link.clone()));
    let talk = {
        let (now, go) = (now.clone(), go.clone());
        use_memo((), move |()| {
            // It cannot hold itself: what it says to a hello it gets by a second handle.
            let own = Rc::new(std::cell::RefCell::new(None::<Rc<Talk>>));
            let held = Rc::downgrade(&own);
            let hear = Callback::from(move |line: Line| {
                let (found, month, link) = now.borrow().clone();
                match line {
                    Line::Hello => {
                        if let Some(talk) = held.upgrade().and_then(|own| own.borrow().clone()) {
                            talk.say(&Line::Follow(link));
                        }
                    }
                    Line::Move(onward) => {
                        if let Some(month) = beside(&found, month, onward) {
                            go.emit(month);
                        }
                    }
                    Line::Follow(_) => {}
                }
            });
            own.replace(Some(Talk::begin(None, hear)));
            own
        })
    };
    let line: Option<Rc<Talk>> = talk.borrow().clone();
    {
        let line = line.clone();
        use_effect_with(link.clone(), move |link| {
            if let Some(line) = line {
                line.say(&Line::Follow(link.clone()));
            }
        });
    }
    let leave = dispatch.reform({
        let frame = state.frame.in_mode(Mode::Page);
        move |()| Action::Stand(frame)
    });
    let open = {
        let (now, blocked) = (now.clone(), blocked.setter());
        Callback::from(move |()| {
            let href = [&address::page(), "#", now.borrow().2.as_str()].concat();
            let opened = window().and_then(|window| {
                window
                    .open_with_url_and_target_and_features(&href, NOTES, "popup,width=760,height=640")
                    .ok()?
            });
            blocked.set(opened.is_none());
            if let (Some(opened), Some(line)) = (opened, &line) {
                line.with(opened);
            }
        })
    };
    {
        let (now, go, leave, open) = (now.clone(), go.clone(), leave.clone(), open.clone());
        use_effect_with((), move |()| {
            let options = EventListenerOptions::enable_prevent_default();
            let listener = page::document().map(|document| {
                EventListener::new_with_options(&document, "keydown", options, move |event| {
                    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                    let held = key.ctrl_key() || key.meta_key() || key.alt_key();
                    // The map and fields have arrows of their own.
                    let target = key.target().and_then(|target| target.dyn_into::<Element>().ok());
                    let own = target.is_some_and(|at| at.matches(OWN_ARROWS).unwrap_or(false));
                    if held || own || key.default_prevented() {
                        return;
                    }
                    let (found, month, _) = now.borrow().clone();
                    match key.key().as_str() {
                        "Escape" => leave.emit(()),
                        "n" | "N" => open.emit(()),
                        name => {
                            let Some(month) = key_leads(name, &found, month) else { return };
                            go.emit(month);
                        }
                    }
                    key.prevent_default();
                })
            });
            move || drop(listener)
        });
    }
    let stop = |moment: &Moment| {
        let (at, go) = (moment.month, go.clone());
        let month_words = words::month(language, &at.to_string());
        let mut attributes = vec![("type", "button"), ("class", "moment")];
        if at == month {
            attributes.push(("aria-current", "step"));
        }
        let content = vec![said("b", &[], &moment_name(language, moment)), said("span", &[], &month_words)];
        element(
            "li",
            &[],
            vec![pressed("button", &attributes, Callback::from(move |_| go.emit(at)), content)],
        )
    };
    let stops: Html = found.iter().map(stop).collect();
    let values = runs.as_deref().map(|runs| {
        let stocks = runs.own.run.between(f64::from(month));
        let index = crate::text::number::index;
        let number = |value| index(value).to_string();
        vec![
            said(
                "b",
                &[("class", "of-relations")],
                &[page_words::relations(language), " ", &number(stocks.relations)].concat(),
            ),
            said(
                "b",
                &[("class", "of-results")],
                &[page_words::results(language), " ", &number(stocks.results)].concat(),
            ),
            said("span", &[], page_words::caveat(language)),
        ]
    });
    let way = |id: &'static str, name: &str, onward: bool, sign: &str| {
        let to = beside(&found, month, onward);
        let go = go.clone();
        let ended = to.is_none().to_string();
        let attributes = [
            ("type", "button"),
            ("id", id),
            ("class", "icon-button"),
            ("aria-label", name),
            ("title", name),
            ("aria-disabled", &ended),
        ];
        let onclick = Callback::from(move |_: MouseEvent| to.into_iter().for_each(|month| go.emit(month)));
        pressed("button", &attributes, onclick, vec![said("span", &[("aria-hidden", "true")], sign)])
    };
    html! {
        <footer class="present-bar">
            <p class="now" role="status">{ for values.into_iter().flatten() }</p>
            <nav aria-label={words::moments(language)}>
                { way("moment-before", words::before(language), false, "‹") }
                <ol class="moments">{ stops }</ol>
                { way("moment-next", words::next(language), true, "›") }
            </nav>
            <p class="ways">
                <span class="keys">{ words::keys(language) }</span>
                if *blocked { <b role="alert">{ words::notes_blocked(language) }</b> }
                <button type="button" id="notes" class="quiet" onclick={open.reform(|_: MouseEvent| ())}>{ words::notes(language) }</button>
                <button type="button" id="present-leave" class="quiet" onclick={leave.reform(|_: MouseEvent| ())}>{ words::leave(language) }</button>
            </p>
        </footer>
    }
}
