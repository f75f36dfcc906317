//! The reader's own network: a table of estimates, beside the cases and the scenario on screen.
//!
//! **Invariant.** Nothing is kept and nothing goes into the link unless the reader chose it, and nothing is ever sent.

mod keep;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use self::keep::{keeping, use_keeping};
use self::table::fields;
use super::Visit;
use crate::app::State;
use crate::chart::{ChartPlan, OwnChart, own_chart};
use crate::exploration::{Explorer, Study};
use crate::own::{Beside, Own, compare};
use crate::room::Room;
use crate::scenario::{Case, Scenario};
use crate::text::Language;
use crate::text::label::{Place, own_name};
use crate::text::own as say;
use crate::text::words::own as words;
use crate::ui::part::{Draw, Plot, marked, notices, room_link, said, words as plain};

/// What the own network is laid beside: the scenario on screen, and the cases that are not that one.
#[derive(Clone)]
struct Ground {
    scenario: Rc<Study>,
    cases: Vec<(Case, Rc<Study>)>,
}

impl Ground {
    fn new(explorer: &Explorer, scenario: Scenario) -> Self {
        let cases = [Case::RegionA, Case::RegionB].into_iter().filter(|case| case.scenario() != scenario);
        let cases = cases.map(|case| (case, Rc::new(explorer.study(case.scenario()))));
        Self { scenario: Rc::new(explorer.study(scenario)), cases: cases.collect() }
    }

    fn sentences(&self, language: Language, own: &Own) -> Vec<String> {
        let beside = |case: Case| if case == Case::RegionA { Beside::RegionA } else { Beside::RegionB };
        let mut runs = vec![(Beside::Scenario, &self.scenario.run)];
        runs.extend(self.cases.iter().map(|(case, study)| (beside(*case), &study.run)));
        say::sentences(language, &compare(own, &runs), &self.scenario.scenario)
    }
}

fn short(language: Language, case: Case) -> &'static str {
    own_name(language, &case.scenario(), Place::Short)
}

fn letter(case: Case) -> &'static str {
    if case == Case::RegionA { "A" } else { "B" }
}

/// The room.
#[component]
pub fn OwnRoom(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let state: &State = &session.state;
    let language = state.language;
    let keep = use_keeping(&state.own, dispatch);
    let ground = {
        let explorer = explorer.clone();
        use_memo(state.scenario, move |scenario| Some(Ground::new(explorer.as_ref().ok()?, *scenario)))
    };
    let reading = state.own.read();
    let draw = {
        let ground = ground.clone();
        use_memo((reading.own.clone(), language, state.scenario), move |(own, language, _)| {
            let (own, language) = (own.clone(), *language);
            Draw::new(move |(width, height), measure| {
                let Some(ground) = ground.as_ref() else { return ChartPlan::empty((width, height)) };
                let names: Vec<(&str, &str, &Study)> = ground
                    .cases
                    .iter()
                    .map(|(case, study)| (short(language, *case), letter(*case), &**study))
                    .collect();
                let (own, scenario) = (own.as_ref(), &ground.scenario);
                let chart = OwnChart { own, scenario, cases: &names, language, width, height };
                own_chart(&chart, measure)
            })
        })
    };
    let Some(ground) = ground.as_ref() else { return Html::default() };
    let description = reading.own.as_ref().map(|own| say::description(language, own)).unwrap_or_default();
    let seen = match &reading.own {
        Some(own) => {
            let lines = ground.sentences(language, own);
            html! {
                <div class="say" role="status">
                    <h3>{ words::see(language) }</h3>
                    { for lines.iter().map(|line| html! { <p>{ marked(line) }</p> }) }
                </div>
            }
        }
        None => Html::default(),
    };
    html! {
        <main class="own" id="room" tabindex="-1">
            { notices(language, &state.notices, dispatch) }
            <h1>{ words::title(language) }</h1>
            <p class="lead">{ words::intro(language) }</p>
            <div class="own-work">
                <section aria-labelledby="own-moments">
                    <h2 id="own-moments">{ words::moments(language) }</h2>
                    <p class="hint">{ words::scale(language) }</p>
                    { fields(language, &state.own, &reading, dispatch) }
                    { keeping(language, state, &keep, dispatch) }
                </section>
                <section aria-labelledby="own-figure">
                    <h2 id="own-figure">{ words::figure(language) }</h2>
                    <Plot draw={(*draw).clone()} name={words::figure(language)} description={description} />
                    { key(language, ground) }
                    <p class="hint">{ room_link(state, dispatch, Room::Explore, "", plain(words::to_explore(language))) }</p>
                    { seen }
                </section>
            </div>
        </main>
    }
}

/// What the lines are.
fn key(language: Language, ground: &Ground) -> Html {
    let cases: Vec<String> = ground.cases.iter().map(|(case, _)| short(language, *case).to_owned()).collect();
    let chosen = say::chosen_name(language, &ground.scenario.scenario);
    let lines = [
        words::key_own(language).to_owned(),
        words::key_chosen(language, chosen),
        words::key_cases(language, &say::list(language, &cases)),
    ];
    html! { <ul class="plot-key">{ for lines.iter().map(|line| said("li", &[], line)) }</ul> }
}
