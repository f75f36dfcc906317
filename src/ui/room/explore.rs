//! Exploring: the controls, the figure in one of its views, and the words that follow from both.

use std::rc::Rc;

use yew::prelude::*;

use super::{Model, Visit};
use crate::app::State;
use crate::exploration::{Exploration, Explorer, Pinned, Study};
use crate::model::Parameters;
use crate::networks::Networks;
use crate::policy::{Advice, Around, Grid, Own, is_on_map};
use crate::scenario::{Control, PINS, Pin, Scenario};
use crate::text::label::{Place, own_name, room_name};
use crate::text::look::Look;
use crate::text::words;
use crate::text::{describe, number, rich};
use crate::ui::browser::timing;
use crate::ui::hooks::{use_announcement, use_later, use_policy_map};
use crate::ui::part::{
    Figure, Scene, controls, map_lengths, map_table, map_tools, networks_key, networks_table, notices,
    sentences, stations, table, views, why, wording,
};
use crate::view::View;

/// One run of the model for every scenario on screen, kept while it stays there.
#[hook]
fn use_study(explorer: &Model, scenario: Option<Scenario>) -> Option<Rc<Study>> {
    let explorer = explorer.clone();
    let study = use_memo(scenario, move |scenario| {
        let explorer = explorer.as_ref().ok()?;
        scenario.map(|scenario| Rc::new(timing::measured(timing::STUDY, || explorer.study(scenario))))
    });
    (*study).clone()
}

/// Own and pinned scenarios, run.
#[hook]
fn use_exploration(explorer: &Model, state: &State, before: Option<Scenario>) -> Option<Rc<Exploration>> {
    let own = use_study(explorer, Some(state.scenario));
    let at = |place: usize| state.pins.get(place).map(|pin| pin.scenario);
    let studies: [Option<Rc<Study>>; PINS] =
        [use_study(explorer, at(0)), use_study(explorer, at(1)), use_study(explorer, at(2))];
    let before_study = use_study(explorer, before);
    let pins = state.pins.iter().zip(studies).enumerate();
    let pins =
        pins.filter_map(|(place, (pin, study))| Some(Pinned { pin: pin.clone(), place, study: study? }));
    // While a change is replayed, where it came from stands beside it.
    let before = before_study.map(|study| Pinned {
        pin: Pin::new(study.scenario).named(words::page::before(state.language)),
        place: state.pins.len(),
        study,
    });
    own.map(|own| Rc::new(Exploration::new(own, pins.chain(before).collect())))
}

/// The policy map and what follows from it, while it is looked at. Neither is made anew when only the playhead moves, nor
/// the map when only style or subsidy do.
#[hook]
fn use_map(
    explorer: &Model,
    state: &State,
    exploration: Option<&Exploration>,
) -> Option<(Rc<Grid>, Rc<Advice>)> {
    let wanted = (state.view == View::Map).then_some((state.scenario, state.goal.outcome));
    let grid = use_policy_map(explorer, wanted);
    let own = state.scenario;
    let pins = exploration.iter().flat_map(|exploration| &exploration.pins);
    let on_map = pins.filter(|pinned| is_on_map(pinned.scenario, own));
    let others: Vec<i16> = on_map.map(|pinned| pinned.scenario.get(Control::Style)).collect();
    let axes = own.with(Control::Style, 0).with(Control::Subsidy, 0);
    let around = {
        let (grid, explorer) = (grid.clone(), explorer.clone());
        let key = (grid.as_ref().map(Rc::as_ptr), axes, state.goal, others);
        use_memo(key, move |(_, axes, goal, others)| {
            let (grid, explorer) = grid.as_ref().zip(explorer.as_ref().ok())?;
            Some(Rc::new(Around::new(grid, *axes, *goal, others, explorer)))
        })
    };
    let here = {
        let explorer = explorer.clone();
        let key = wanted.map(|_| (own.with(Control::Subsidy, 0), state.goal));
        use_memo(key, move |key| {
            let ((own, goal), explorer) = key.zip(explorer.as_ref().ok())?;
            Some(Own::new(own, goal, explorer))
        })
    };
    let advice = around.as_ref().as_ref().zip(*here).map(|(around, own)| Rc::new(Advice::new(around, &own)));
    grid.zip(advice)
}

/// The room to explore in.
#[component]
pub fn Explore(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let held = &session.shown();
    let replayed = session.replay().map(|replay| replay.from);
    let language = held.language;
    let exploration = use_exploration(explorer, held, replayed);
    let networks = {
        let explorer = explorer.clone();
        use_memo(held.view == View::Networks, move |wanted| {
            let explorer = explorer.as_ref().ok().filter(|_| *wanted)?;
            Some(Rc::new(Networks::new(explorer.parameters())))
        })
    };
    let map = use_map(explorer, held, exploration.as_deref());
    let scene = match (held.view, networks.as_ref(), map) {
        (View::Together, ..) => Scene::Together,
        (View::Networks, Some(networks), _) => Scene::Networks(networks.clone()),
        (View::Map, _, Some((grid, advice))) => Scene::Map(grid, advice),
        _ => Scene::Time,
    };
    let now = Told { state: held.clone(), scene: scene.clone(), exploration: exploration.clone() };
    let told = use_later(&now, Told::at_once);
    let telling = {
        let explorer = explorer.clone();
        use_memo(told, move |told| Telling::of(told, explorer.as_ref().ok()?))
    };
    let announcement =
        use_announcement(telling.as_ref().as_ref().map(|telling| telling.spoken.clone()).unwrap_or_default());
    let (Ok(explorer), Some(exploration), Some(telling)) = (explorer.as_ref(), exploration, telling.as_ref())
    else {
        return Html::default();
    };
    let look = &telling.look;
    html! {
        <>
        <main class="explore">
            <h1 class="hidden">{ room_name(language, held.room) }</h1>
            <div class="column-figure">
                { notices(language, &held.notices, dispatch) }
                { views(held, dispatch) }
                if held.view == View::Why {
                    { why(held, explorer, &exploration, look, dispatch) }
                } else {
                    if let Scene::Map(..) = &scene { { map_tools(held, dispatch) } }
                    <Figure {language} {scene} look={look.clone()} exploration={Rc::clone(&exploration)}
                        playhead={held.playhead} dispatch={dispatch.clone()} />
                    { telling.below.clone() }
                }
            </div>
            <div class="column-controls">
                { controls(session, held, dispatch) }
                <div class="said">
                    { telling.sentences.clone() }
                    // "Why?" has the choice beside its evidence.
                    if held.view != View::Why { { wording(held, dispatch) } }
                </div>
            </div>
            { telling.twin.clone() }
        </main>
        <p class="hidden" role="status" id="announcement">{ announcement }</p>
        </>
    }
}

/// What is told in words, which follows what is drawn.
#[derive(Debug, Clone, PartialEq)]
struct Told {
    state: State,
    scene: Scene,
    exploration: Option<Rc<Exploration>>,
}

impl Told {
    /// While it plays there is no hand that waits; another view or language is not a change of the curves.
    fn at_once(before: &Self, now: &Self) -> bool {
        let of = |told: &Self| (told.state.view, told.state.voice());
        now.state.playing || of(before) != of(now)
    }
}

/// The words.
struct Telling {
    look: Look,
    below: Html,
    sentences: Html,
    twin: Html,
    spoken: Vec<String>,
}

impl Telling {
    fn of(told: &Told, explorer: &Explorer) -> Option<Self> {
        let Told { state, scene, exploration } = told;
        let exploration = exploration.as_deref()?;
        let language = state.language;
        let look = look(state, scene, exploration, explorer.parameters());
        // The answer to "why?" stands under its question; beside it what the curves show stays.
        let seen = match state.view {
            View::Why => sentences(language, &describe::sentences(state.voice(), exploration)),
            _ => sentences(language, &look.sentences),
        };
        let below = match scene {
            Scene::Time => stations(language, exploration),
            Scene::Networks(_) => networks_key(language),
            Scene::Map(_, advice) => map_lengths(state.voice(), advice, exploration),
            _ => Html::default(),
        };
        let twin = match scene {
            Scene::Time | Scene::Together => table(language, exploration),
            Scene::Networks(networks) => networks_table(language, networks),
            Scene::Map(grid, _) => map_table(language, grid, state.goal),
        };
        let spoken = announcements(state, exploration, &look);
        Some(Self { look, below, sentences: seen, twin, spoken })
    }
}

/// The words around the figure.
fn look(state: &State, scene: &Scene, exploration: &Exploration, parameters: &Parameters) -> Look {
    let month = f64::from(state.month());
    match scene {
        _ if state.view == View::Why => {
            Look::why(state.language, exploration, parameters, month, state.asked.series)
        }
        Scene::Time => Look::time(state.voice(), exploration),
        Scene::Together => Look::together(state.language, exploration),
        Scene::Networks(networks) => Look::networks(state.voice(), exploration, networks, state.month()),
        Scene::Map(_, advice) => Look::map(state.language, exploration, advice),
    }
}

/// What may be said after a change: the takeaway with its sentences, and the values at the playhead.
fn announcements(state: &State, exploration: &Exploration, look: &Look) -> Vec<String> {
    let language = state.language;
    let sentences: Vec<String> = look.sentences.iter().map(|text| rich::plain(text)).collect();
    // While it plays the values change all the time; they are said when it rests.
    let month = state.month();
    let stocks = exploration.own.run.between(f64::from(month));
    let name = own_name(language, &state.scenario, Place::Start);
    let values = words::page::Values {
        name,
        month: &month.to_string(),
        relations: &number::index(stocks.relations).to_string(),
        results: &number::index(stocks.results).to_string(),
    };
    vec![format!("{}. {}", look.heading, sentences.join(" ")), values.text(language)]
}
