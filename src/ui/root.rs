//! The root component: holds the state, derives the exploration, and lays out the page.

use std::rc::Rc;

use yew::prelude::*;

use super::browser::{address, page, timing};
use super::hooks::{use_address, use_announcement, use_play};
use super::part::{Controls, Figure, Footer, Header, Notices, Sentences, Stations, Table};
use crate::app::{Action, State};
use crate::exploration::{Exploration, Explorer, LoadError, Study};
use crate::scenario::Scenario;
use crate::text::describe;
use crate::text::label::{Place, Role, scenario_name};
use crate::text::words;
use crate::text::{number, rich};

/// The state as yew's reducer wants it: the pure state decides, this only hands over.
#[derive(PartialEq)]
struct Held(State);

impl Reducible for Held {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.after(action) {
            Some(next) => Rc::new(Self(next)),
            None => self,
        }
    }
}

/// The page, or a sentence why there is none.
#[component]
pub fn Root() -> Html {
    let explorer = use_memo((), |()| Explorer::embedded());
    match explorer.as_ref() {
        Ok(_) => html! { <Page {explorer} /> },
        Err(error) => {
            let language = State::open(&address::fragment()).language;
            let message = words::page::model_failed(language, &error.to_string());
            html! { <p class="failed" role="alert">{ message }</p> }
        }
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    explorer: Rc<Result<Explorer, LoadError>>,
}

/// One run of the model for every scenario on screen, kept while it stays there.
#[hook]
fn use_study(explorer: &Rc<Result<Explorer, LoadError>>, scenario: Option<Scenario>) -> Option<Rc<Study>> {
    let explorer = explorer.clone();
    let study = use_memo(scenario, move |scenario| {
        let explorer = explorer.as_ref().as_ref().ok()?;
        scenario.map(|scenario| Rc::new(timing::measured(|| explorer.study(scenario))))
    });
    (*study).clone()
}

#[component]
fn Page(props: &PageProps) -> Html {
    let state = use_reducer(|| Held(State::open(&address::fragment())));
    // The dispatcher and not the handle: a long-lived handle would keep every state it has seen.
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let held = &state.0;
    let language = held.language;
    let own = use_study(&props.explorer, Some(held.scenario));
    let pinned = use_study(&props.explorer, held.pinned);
    let exploration = own.map(|own| Rc::new(Exploration::new(own, pinned)));

    use_address(held.link().encode(), dispatch.clone());
    use_play(held.playing, dispatch.clone());
    use_effect_with(language, |language| {
        page::set_language_and_title(language.code(), words::page::title(*language));
    });
    let announcement = use_announcement(announcements(held, exploration.as_deref()));
    let variants = props.explorer.as_ref().as_ref().map_or(0, Explorer::variant_count);
    let Some(exploration) = exploration else { return Html::default() };

    html! {
        <>
        <a class="skip" href="#controls">{ words::page::skip(language) }</a>
        <Header {language} dispatch={dispatch.clone()} />
        <main class="explore">
            <h1 class="hidden">{ words::page::explore(language) }</h1>
            <div class="column-figure">
                <Notices {language} notices={held.notices.clone()} dispatch={dispatch.clone()} />
                <Figure
                    {language}
                    exploration={exploration.clone()}
                    playhead={held.playhead}
                    dispatch={dispatch.clone()}
                />
                <Stations {language} exploration={exploration.clone()} />
                <Table {language} exploration={exploration.clone()} />
            </div>
            <div class="column-controls">
                <Controls state={held.clone()} dispatch={dispatch.clone()} />
                <Sentences {language} {exploration} />
            </div>
        </main>
        <Footer {language} {variants} />
        <p class="hidden" role="status" id="announcement">{ announcement }</p>
        </>
    }
}

/// What may be said after a change: the takeaway with its sentences, and the values at the playhead.
fn announcements(state: &State, exploration: Option<&Exploration>) -> Vec<String> {
    let Some(exploration) = exploration else { return Vec::new() };
    let language = state.language;
    let takeaway = describe::takeaway(language, exploration);
    let sentences: Vec<String> =
        describe::sentences(language, exploration).iter().map(|text| rich::plain(text)).collect();
    // While it plays the values change all the time; they are said when it rests.
    let month = state.month();
    let stocks = exploration.own.run.between(f64::from(month));
    let name = scenario_name(language, &state.scenario, Role::Own, Place::Start);
    let values = words::page::Values {
        name,
        month: &month.to_string(),
        relations: &number::index(stocks.relations).to_string(),
        results: &number::index(stocks.results).to_string(),
    };
    vec![format!("{takeaway}. {}", sentences.join(" ")), values.text(language)]
}
