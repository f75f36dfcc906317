//! The root component: holds the state, derives the exploration, and lays out the page.

use std::rc::Rc;

use yew::prelude::*;

use super::browser::{address, page, timing};
use super::hooks::{use_address, use_announcement, use_keys, use_play};
use super::part::{Figure, controls, footer, header, notices, sentences, stations, table, why};
use crate::app::{Action, Session, State};
use crate::exploration::{Exploration, Explorer, LoadError, Study};
use crate::scenario::Scenario;
use crate::text::label::{Place, Role, scenario_name};
use crate::text::words;
use crate::text::{Language, describe, number, rich};

/// The session as yew's reducer wants it: the pure session decides, this only hands over.
#[derive(PartialEq)]
struct Held(Session);

impl Reducible for Held {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.after(action) {
            Some(next) => Rc::new(Self(next)),
            None => self,
        }
    }
}

/// The model, or why it could not be loaded.
type Model = Rc<Result<Explorer, LoadError>>;

/// One run of the model for every scenario on screen, kept while it stays there.
#[hook]
fn use_study(explorer: &Model, scenario: Option<Scenario>) -> Option<Rc<Study>> {
    let explorer = explorer.clone();
    let study = use_memo(scenario, move |scenario| {
        let explorer = explorer.as_ref().as_ref().ok()?;
        scenario.map(|scenario| Rc::new(timing::measured(timing::STUDY, || explorer.study(scenario))))
    });
    (*study).clone()
}

/// The page, or a sentence why there is none.
#[component]
pub fn Root() -> Html {
    let explorer: Model = use_memo((), |()| Explorer::embedded());
    let state = use_reducer(|| Held(Session::open(&address::fragment())));
    // The dispatcher and not the handle: a long-lived handle would keep every state it has seen.
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let session = &state.0;
    let held = &session.state;
    let language = held.language;
    let own = use_study(&explorer, Some(held.scenario));
    let pinned = use_study(&explorer, held.pinned);
    let exploration = own.map(|own| Rc::new(Exploration::new(own, pinned)));

    use_address(held.link().encode(), dispatch.clone());
    use_play(held.playing, dispatch.clone());
    use_keys(dispatch.clone());
    use_effect_with(language, |language| {
        page::set_language_and_title(language.code(), words::page::title(*language));
    });
    let announcement = use_announcement(announcements(held, exploration.as_deref()));
    let (explorer, exploration) = match (explorer.as_ref(), exploration) {
        (Ok(explorer), Some(exploration)) => (explorer, exploration),
        (Err(error), _) => return refused(language, error),
        (Ok(_), None) => return Html::default(),
    };
    html! {
        <>
        <a class="skip" href="#controls" onclick={skip}>{ words::page::skip(language) }</a>
        { header(language, &dispatch) }
        <main class="explore">
            <h1 class="hidden">{ words::page::explore(language) }</h1>
            <div class="column-figure">
                { notices(language, &held.notices, &dispatch) }
                <Figure {language} exploration={exploration.clone()} playhead={held.playhead}
                    dispatch={dispatch.clone()} />
                { stations(language, &exploration) }
                { why(held, explorer, &exploration, &dispatch) }
            </div>
            <div class="column-controls">
                { controls(session, &dispatch) }
                { sentences(language, &exploration) }
            </div>
            { table(language, &exploration) }
        </main>
        { footer(language, explorer.variant_count()) }
        <p class="hidden" role="status" id="announcement">{ announcement }</p>
        </>
    }
}

/// Moves the focus to the controls. The browser's own jump would change the fragment, which holds the scenario.
fn skip(event: MouseEvent) {
    event.prevent_default();
    page::focus("controls");
}

fn refused(language: Language, error: &LoadError) -> Html {
    let message = words::page::model_failed(language, &error.to_string());
    html! { <p class="failed" role="alert">{ message }</p> }
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
