//! Exploring: the controls, the figure in one of its views, and the words that follow from both.

use std::rc::Rc;

use yew::prelude::*;

use super::map::use_map;
use super::{Model, Visit};
use crate::app::{Action, State};
use crate::exploration::{Exploration, Explorer, Pinned, Study};
use crate::frame::Part;
use crate::model::Parameters;
use crate::scenario::{PINS, Pin, Scenario};
use crate::text::label::{Place, own_name, room_name};
use crate::text::look::Look;
use crate::text::words;
use crate::text::{describe, number, rich};
use crate::ui::browser::timing;
use crate::ui::hooks::{Arrival, Stage, use_announcement, use_later, use_piece};
use crate::ui::part::{
    Figure, Opened, Scene, Why, arrival, controls, kept, listen, notices, sentences, stations, table, views,
    wording,
};
use crate::ui::piece::{self, Piece};
use crate::ui::shared::Shared;
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
    let now = own.map(|own| Rc::new(Exploration::new(own, pins.chain(before).collect())));
    // The very same as long as it says the same, so that nobody has to compare what is in it.
    (*use_memo(now, Option::clone)).clone()
}

#[derive(Properties, PartialEq)]
pub struct ExploreProps {
    pub visit: Visit,
    /// How far the page is made.
    pub stage: Stage,
}

/// The room to explore in.
#[component]
pub fn Explore(props: &ExploreProps) -> Html {
    let ExploreProps { visit, stage } = props;
    let Visit { session, explorer, dispatch } = visit;
    let held = &session.shown();
    let replayed = session.replay().map(|replay| replay.from);
    let language = held.language;
    let exploration = use_exploration(explorer, held, replayed);
    let coming = use_piece(Piece::of(held.view));
    let here = coming == Arrival::Here;
    let (opened, wanted) = (use_mut_ref(Opened::default).borrow().clone(), use_state_eq(|| false));
    let sounding = use_piece(wanted.then_some(Piece::Sound));
    let asked = {
        let wanted = wanted.setter();
        Callback::from(move |()| wanted.set(true))
    };
    let networks = {
        let explorer = explorer.clone();
        let code = piece::plane().filter(|_| held.view == View::Networks);
        use_memo(code.is_some(), move |_| {
            let explorer = explorer.as_ref().ok()?;
            Some(Rc::new((code?.made)(explorer.parameters())))
        })
    };
    let map = use_map(explorer, held, exploration.as_deref());
    let scene = match (held.view, networks.as_ref(), map) {
        (View::Together, ..) if here => Scene::Together,
        (View::Networks, Some(networks), _) => Scene::Networks(networks.clone()),
        (View::Map, _, Some((grid, advice))) => Scene::Map(grid, advice),
        _ => Scene::Time,
    };
    let now = Told { state: held.clone(), scene: scene.clone(), here, exploration: exploration.clone() };
    // A frame later the words, and another one later what is looked up in them.
    let told = use_later(&now, Told::at_once);
    let rest = use_later(&told, Told::at_once);
    let figure = use_parts(&now, visit, [Why::Spark, Why::Bars]);
    let below = use_parts(&told, visit, [Why::Bath, Why::Term]);
    let loops = use_parts(&rest, visit, [Why::Loops]);
    let telling = {
        let explorer = explorer.clone();
        use_memo((told, *stage >= Stage::Figure), move |(told, due)| {
            due.then(|| Telling::of(told, explorer.as_ref().ok()?)).flatten()
        })
    };
    let aside = {
        let (explorer, dispatch) = (explorer.clone(), dispatch.clone());
        use_memo((rest, *stage >= Stage::Below), move |(rest, due)| {
            due.then(|| Aside::of(rest, explorer.as_ref().ok()?, &dispatch)).flatten()
        })
    };
    let spoken = telling.as_ref().as_ref().map(|telling| telling.spoken.clone()).unwrap_or_default();
    let announcement = use_announcement(spoken, Some(opened.sounds()));
    let (Some(exploration), Some(telling)) = (exploration, telling.as_ref()) else {
        return Html::default();
    };
    let (look, frame) = (&telling.look, held.frame);
    let aside = |part: Part| aside.as_ref().as_ref().filter(|_| frame.shows(part));
    let sound = || match piece::sound() {
        Some(code) => (code.player)(held, &exploration, &opened, dispatch),
        None => listen(language, &opened, &sounding, asked.clone()),
    };
    let part = |part: Why| {
        let mut made = figure.iter().chain(&below).chain(&loops);
        made.find(|(of, _)| *of == part).map(|(_, html)| kept(html)).unwrap_or_default()
    };
    html! {
        <>
        <main class="explore">
            <h1 class="hidden">{ room_name(language, held.room) }</h1>
            <div class="column-figure">
                { notices(language, &held.notices, dispatch) }
                if let Some(aside) = aside(Part::Views) { { kept(&aside.views) } }
                if !here {
                    { arrival(language, &coming) }
                } else if let Some(code) = piece::why().filter(|_| held.view == View::Why) {
                    { (code.view)(language, look, &part) }
                } else {
                    if let (Scene::Map(..), Some(code)) = (&scene, piece::map()) { { (code.tools)(held, dispatch) } }
                    <Figure {language} {scene} look={look.clone()} exploration={Rc::clone(&exploration)}
                        playhead={held.playhead} dispatch={dispatch.clone()} />
                    if let Some(aside) = aside(Part::Moments) { { kept(&aside.below) } }
                }
            </div>
            // What the table says to the eye, to the ear.
            if held.view == View::Time && frame.shows(Part::Table) && *stage >= Stage::Below {
                { sound() }
            }
            <div class="column-controls">
                if frame.shows(Part::Controls) && *stage >= Stage::Controls { { controls(session, held, dispatch) } }
                if frame.shows(Part::Words) && *stage >= Stage::Words {
                    <div class="said">
                        { kept(&telling.sentences) }
                        // "Why?" has the choice beside its evidence.
                        if held.view != View::Why { { wording(held, dispatch) } }
                    </div>
                }
            </div>
            if let Some(aside) = aside(Part::Table).filter(|_| *stage >= Stage::Table) { { kept(&aside.twin) } }
        </main>
        <p class="hidden" role="status" id="announcement">{ announcement }</p>
        </>
    }
}

/// Parts of the view "Why?", kept as long as they are of the same moment.
#[hook]
fn use_parts<const N: usize>(of: &Told, visit: &Visit, parts: [Why; N]) -> Vec<(Why, Shared<Html>)> {
    let (explorer, dispatch) = (visit.explorer.clone(), visit.dispatch.clone());
    let code = piece::why().filter(|_| of.state.view == View::Why);
    let asked = code.map(|_| of.clone());
    let made = use_memo(asked, move |told| {
        let (told, explorer) = told.as_ref().zip(explorer.as_ref().ok())?;
        let (exploration, code) = told.exploration.as_deref().zip(code)?;
        let make =
            |part: Why| (part, Shared::new((code.make)(part, &told.state, explorer, exploration, &dispatch)));
        Some(parts.map(make).to_vec())
    });
    (*made).clone().unwrap_or_default()
}

/// What is told in words, which follows what is drawn.
#[derive(Debug, Clone, PartialEq)]
struct Told {
    state: State,
    scene: Scene,
    /// Whether the code of the view is.
    here: bool,
    exploration: Option<Rc<Exploration>>,
}

impl Told {
    /// While it plays there is no hand that waits; another view or language is not a change of the curves.
    fn at_once(before: &Self, now: &Self) -> bool {
        let of = |told: &Self| (told.state.view, told.state.voice(), told.here);
        now.state.playing || of(before) != of(now)
    }
}

/// The words.
struct Telling {
    look: Look,
    sentences: Shared<Html>,
    spoken: Vec<String>,
}

impl Telling {
    fn of(told: &Told, explorer: &Explorer) -> Option<Self> {
        let Told { state, scene, exploration, .. } = told;
        let exploration = exploration.as_deref()?;
        let language = state.language;
        let look = look(state, scene, exploration, explorer.parameters());
        // The answer to "why?" stands under its question; beside it what the curves show stays.
        let seen = match state.view {
            View::Why => sentences(language, &describe::sentences(state.voice(), exploration)),
            _ => sentences(language, &look.sentences),
        };
        let spoken = announcements(state, exploration, &look);
        Some(Self { look, sentences: Shared::new(seen), spoken })
    }
}

/// What stands aside of the figure and the words.
struct Aside {
    views: Shared<Html>,
    below: Shared<Html>,
    twin: Shared<Html>,
}

impl Aside {
    fn of(told: &Told, explorer: &Explorer, dispatch: &Callback<Action>) -> Option<Self> {
        let Told { state, scene, exploration, .. } = told;
        let exploration = exploration.as_deref()?;
        let language = state.language;
        let (below, twin) = match scene {
            Scene::Time if state.view != View::Why => {
                (stations(language, exploration), table(language, exploration))
            }
            Scene::Time | Scene::Together => (Html::default(), table(language, exploration)),
            Scene::Networks(networks) => {
                let code = piece::plane()?;
                ((code.key)(language), (code.table)(language, networks))
            }
            Scene::Map(grid, advice) => {
                let code = piece::map()?;
                let lengths = (code.lengths)(state.voice(), advice, exploration, explorer);
                (lengths, (code.table)(language, grid, state.goal))
            }
        };
        let [views, below, twin] = [views(state, dispatch), below, twin].map(Shared::new);
        Some(Self { views, below, twin })
    }
}

/// The words around the figure; those of the curves while the piece of another view is on its way.
fn look(state: &State, scene: &Scene, exploration: &Exploration, parameters: &Parameters) -> Look {
    let (language, month) = (state.language, state.month());
    let look = match (scene, piece::why(), piece::plane(), piece::map()) {
        (_, Some(code), ..) if state.view == View::Why => {
            Some((code.look)(language, exploration, parameters, f64::from(month), state.asked.series))
        }
        (Scene::Together, _, Some(code), _) => Some((code.together)(language, exploration)),
        (Scene::Networks(networks), _, Some(code), _) => {
            Some((code.networks)(state.voice(), exploration, networks, month))
        }
        (Scene::Map(_, advice), .., Some(code)) => Some((code.look)(language, exploration, advice)),
        _ => None,
    };
    look.unwrap_or_else(|| Look::time(state.voice(), exploration))
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
