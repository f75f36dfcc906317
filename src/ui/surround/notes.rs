//! The window with the notes: what is on screen now, what to say or ask, and what comes next.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use web_sys::KeyboardEvent;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use super::present::{moment_name, use_runs};
use super::talk::Talk;
use crate::app::Action;
use crate::embed::moments::{Reason, beside, moments};
use crate::embed::notes::Line;
use crate::text::Language;
use crate::text::look::Look;
use crate::text::number::index;
use crate::text::words::{page as page_words, present as words};
use crate::ui::browser::{host, page, timing};
use crate::ui::part::marked;
use crate::ui::room::Visit;

/// How often the time that passed is looked at, in milliseconds.
const LOOK: u32 = 10_000;
/// Milliseconds in a minute.
const MINUTE: f64 = 60_000.0;

fn hint(language: Language, reason: Reason) -> &'static str {
    match reason {
        Reason::Start => words::say_start(language),
        Reason::Lowest => words::say_lowest(language),
        Reason::Crossing => words::say_crossing(language),
        Reason::Peak => words::say_peak(language),
        Reason::End => words::say_end(language),
        Reason::Later => words::say_later(language),
        Reason::Last => words::say_last(language),
    }
}

/// The notes.
#[component]
pub fn Notes(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let state = &session.state;
    let (language, month) = (state.language, u16::try_from(state.month()).unwrap_or_default());
    let following = use_state_eq(|| false);
    let began = use_state(timing::now);
    let passed = use_state_eq(|| 0_i64);
    {
        let (dispatch, following) = (dispatch.clone(), following.setter());
        let talk: Rc<RefCell<Option<Rc<Talk>>>> = use_mut_ref(|| None);
        let minutes = (passed.setter(), *began);
        use_effect_with((), move |()| {
            let hear = Callback::from(move |line: Line| {
                if let Line::Follow(link) = line {
                    following.set(true);
                    dispatch.emit(Action::Host(link));
                }
            });
            let line = Talk::begin(host::opener(), hear);
            line.say(&Line::Hello);
            talk.replace(Some(line.clone()));
            let options = EventListenerOptions::enable_prevent_default();
            let keys = page::document().map(|document| {
                EventListener::new_with_options(&document, "keydown", options, move |event| {
                    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                    let onward = match key.key().as_str() {
                        "ArrowRight" | "PageDown" => true,
                        "ArrowLeft" | "PageUp" => false,
                        _ => return,
                    };
                    key.prevent_default();
                    line.say(&Line::Move(onward));
                })
            });
            let (passed, began) = minutes;
            let clock = Interval::new(LOOK, move || passed.set(((timing::now() - began) / MINUTE) as i64));
            move || {
                talk.replace(None);
                drop((keys, clock));
            }
        });
    }
    let Some(runs) = use_runs(explorer, state) else { return Html::default() };
    let found = moments(&runs);
    let here = found.iter().find(|moment| moment.month == month);
    let month_words = words::month(language, &month.to_string());
    let name =
        here.map_or_else(|| words::between(language).to_owned(), |moment| moment_name(language, moment));
    let next =
        beside(&found, month, true).and_then(|month| found.iter().find(|moment| moment.month == month));
    let stocks = runs.own.run.between(f64::from(month));
    let look = Look::time(state.voice(), &runs);
    html! {
        <main class="notes" id="room" tabindex="-1">
            <p class="state" role="status">
                { if *following { words::following(language) } else { words::waiting(language) } }
            </p>
            <h1>{ words::notes_title(language) }</h1>
            <section aria-labelledby="now">
                <h2 id="now">{ words::now(language) }</h2>
                <p class="name"><b>{ name }</b>{ " · " }{ month_words }</p>
                <p class="values">
                    <b class="of-relations">{ page_words::relations(language) }{ " " }{ index(stocks.relations) }</b>
                    { " " }
                    <b class="of-results">{ page_words::results(language) }{ " " }{ index(stocks.results) }</b>
                </p>
                { for here.iter().flat_map(|moment| &moment.reasons).map(|reason| html! { <p class="hint-say">{ hint(language, *reason) }</p> }) }
            </section>
            <section aria-labelledby="seen">
                <h2 id="seen">{ page_words::see(language) }</h2>
                <p><b>{ look.heading }</b></p>
                { for look.sentences.iter().map(|text| html! { <p>{ marked(text) }</p> }) }
                <p>{ page_words::caveat(language) }</p>
            </section>
            <section aria-labelledby="coming-up">
                <h2 id="coming-up">{ words::coming_up(language) }</h2>
                <p>{ match next {
                    Some(moment) => [&moment_name(language, moment), ", ", &words::month(language, &moment.month.to_string())].concat(),
                    None => words::none_after(language).to_owned(),
                } }</p>
                <p class="since">{ words::since(language) }{ ": " }{ words::minutes(language, &passed.to_string()) }</p>
            </section>
        </main>
    }
}
