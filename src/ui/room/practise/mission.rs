//! One mission: what must come out, what may be changed, and what that costs, all in view at once.
//!
//! **Invariant.** Whether something is reached is read off the run on screen.

use std::rc::Rc;

use yew::prelude::*;

use super::Here;
use super::list::to;
use super::prose::{grounds, part};
use crate::app::Action;
use crate::exploration::{Exploration, Pinned, Study};
use crate::lesson::{Head, Lesson};
use crate::practise::{Change, Deed, Desk, Judged, Mission};
use crate::room::Room;
use crate::scenario::{Control, Pin, Scenario};
use crate::text::label::{control_name, value_words};
use crate::text::look::Look;
use crate::text::practise::{cost, now, target};
use crate::text::words::practise as words;
use crate::ui::part::{Figure, Scene, Slider, across, plain_table, row, slider};
use crate::ui::room::Model;
use crate::ui::told::tell;

/// What was run for a mission: where it begins, and what is tried.
pub type Studies = (Rc<Study>, Rc<Study>);

fn of(lesson: &Lesson) -> Option<Mission> {
    match &lesson.head {
        Head::Mission(head) => Some(head.mission(&lesson.scenarios)),
        _ => None,
    }
}

/// Where a mission begins.
pub fn start(lesson: &Lesson) -> Option<Scenario> {
    of(lesson).map(|mission| mission.start)
}

/// What a mission is tried with: what was tried last, or where it begins.
pub fn scenario(desk: &Desk, lesson: &Lesson) -> Scenario {
    let kept = || desk.progress.missions.get(&lesson.id).copied();
    let allowed = |scenario: &Scenario| of(lesson).is_some_and(|mission| mission.allows(*scenario));
    let tried = desk.tried(&lesson.id).or_else(kept).filter(allowed);
    tried.or_else(|| start(lesson)).unwrap_or_default()
}

/// Runs both.
pub fn studies(explorer: &Model, start: Scenario, tried: Scenario) -> Option<Studies> {
    let explorer = explorer.as_ref().ok()?;
    Some((Rc::new(explorer.study(start)), Rc::new(explorer.study(tried))))
}

/// The page of a mission.
pub fn mission(here: &Here<'_>, lesson: &Lesson, studies: &Studies, dispatch: &Callback<Action>) -> Html {
    let state = &here.visit.session.state;
    let language = state.language;
    let Some(mission) = of(lesson) else { return Html::default() };
    let (start, tried) = studies;
    let pin = Pin::new(start.scenario).named(words::at_start(language));
    let pinned = Pinned { pin, place: 0, study: start.clone() };
    let exploration = Rc::new(Exploration::new(tried.clone(), vec![pinned]));
    let judged = mission.judge(tried);
    let reached = judged.iter().filter(|judged| judged.reached).count();
    let all = mission.is_reached(tried);
    let attempt = {
        let (explorer, change, name) = (here.visit.explorer.clone(), here.change.clone(), lesson.id.clone());
        let mission = mission.clone();
        Callback::from(move |scenario: Scenario| {
            let explorer = explorer.as_ref().ok();
            let reached = explorer.is_some_and(|explorer| mission.is_reached(&explorer.study(scenario)));
            tell(Deed::Tried { mission: name.clone(), scenario, reached });
            change.emit(Change::Tried(name.clone(), scenario, reached));
        })
    };
    let told = if all {
        words::reached_all(language).to_owned()
    } else {
        let (reached, of) = (reached.to_string(), judged.len().to_string());
        words::ReachedSome { reached: &reached, of: &of }.text(language)
    };
    let look = Look::time(language, &exploration);
    let back = attempt.reform({
        let start = start.scenario;
        move |_: MouseEvent| start
    });
    html! {
        <>
        <div class="practise-head">
            <p class="back">{ to(here, Room::Practise, "", html! { words::all(language) }) }</p>
            <h1>{ lesson.title.clone() }</h1>
        </div>
        <div class="situation">{ part(language, lesson, lesson.parts.first(), &[]) }</div>
        <div class="practise-work">
            <div class="work-figure">
                <Figure {language} scene={Scene::Time} {look} {exploration} playhead={state.playhead}
                    dispatch={dispatch.clone()} leaders={false} />
            </div>
            <div class="work-side">
                <section aria-labelledby="targets">
                    <h2 id="targets">{ words::targets(language) }</h2>
                    <ul class="targets">{ for judged.iter().map(|judged| goal(language, judged)) }</ul>
                    <p id="told" class={classes!("told", all.then_some("all"))} role="status">{ told }</p>
                </section>
                <section aria-labelledby="costs">
                    <h2 id="costs">{ words::costs(language) }</h2>
                    <dl class="costs">{ for mission.costs.iter().map(|counted| {
                        let (value, words) = cost(language, *counted, counted.of(tried));
                        html! { <div><dd>{ value }</dd><dt>{ words }</dt></div> }
                    }) }</dl>
                </section>
            </div>
        </div>
        <section class="free" aria-labelledby="controls-free">
            <h2 id="controls-free">{ words::free(language) }</h2>
            <div class="free-controls">
                { for mission.free.iter().map(|control| knob(here, *control, tried.scenario, &attempt)) }
            </div>
            <p><button type="button" class="quiet" id="back-to-start" onclick={back}>{ words::back_to_start(language) }</button></p>
        </section>
        { solutions(here, lesson, &mission, tried, all) }
        if all {
            <section class="debrief" aria-labelledby="debrief">
                <h2 id="debrief">{ words::debrief(language) }</h2>
                { part(language, lesson, lesson.part("debrief"), &[]) }
            </section>
        }
        { grounds(language, lesson) }
        if here.is_told() { <p class="hint stays">{ words::told_host(language) }</p> }
        </>
    }
}

fn goal(language: crate::text::Language, judged: &Judged) -> Html {
    let (mark, word) = if judged.reached {
        ("✓", words::is_reached(language))
    } else {
        ("✗", words::is_missed(language))
    };
    html! {
        <li class={if judged.reached { "reached" } else { "missed" }}>
            <span class="mark" aria-hidden="true">{ mark }</span>
            <span>{ target(language, judged.target) }{ " " }<b>{ now(language, judged) }</b>{ ": " }{ word }</span>
        </li>
    }
}

fn knob(here: &Here<'_>, control: Control, scenario: Scenario, attempt: &Callback<Scenario>) -> Html {
    slider(Slider {
        language: here.visit.session.state.language,
        spec: control.spec(),
        value: scenario.get(control),
        pinned: Vec::new(),
        on_set: attempt.reform(move |value| scenario.with(control, value)),
        on_settle: Callback::noop(),
        locked: false,
        instead_of_reset: Some(Html::default()),
    })
}

/// Solutions beside each other: what each sets, and what it costs.
fn solutions(here: &Here<'_>, lesson: &Lesson, mission: &Mission, tried: &Rc<Study>, all: bool) -> Html {
    let language = here.visit.session.state.language;
    let laid: Vec<Scenario> = here
        .desk
        .solutions
        .iter()
        .filter(|(name, _)| *name == lesson.id)
        .map(|(_, scenario)| *scenario)
        .collect();
    let lay = {
        let (name, scenario) = (lesson.id.clone(), tried.scenario);
        here.change.reform(move |_: MouseEvent| Change::Laid(name.clone(), scenario))
    };
    let Ok(explorer) = here.visit.explorer.as_ref() else { return Html::default() };
    let studies: Vec<Study> = laid.iter().map(|scenario| explorer.study(*scenario)).collect();
    let mut heads = vec![String::new()];
    heads.extend((1..=laid.len()).map(|number| words::solution(language, &number.to_string())));
    let line =
        |head: &str, cells: Vec<String>| row(head, &cells.iter().map(String::as_str).collect::<Vec<_>>());
    let free = mission.free.iter().map(|control| {
        let value = |scenario: &Scenario| value_words(language, control.spec(), scenario.get(*control));
        line(control_name(language, Some(*control)), laid.iter().map(value).collect())
    });
    let costs = mission.costs.iter().map(|counted| {
        let values: Vec<(String, String)> =
            studies.iter().map(|study| cost(language, *counted, counted.of(study))).collect();
        let head = cost(language, *counted, 1).1;
        line(&head, values.into_iter().map(|(value, _)| value).collect())
    });
    let known = laid.contains(&tried.scenario);
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows: Vec<Html> = free.chain(costs).collect();
    html! {
        <section class="solutions" aria-labelledby="solutions">
            <h2 id="solutions">{ words::solutions(language) }</h2>
            if laid.is_empty() {
                <p class="hint">{ words::solutions_none(language) }</p>
            } else {
                { across(words::solutions(language), plain_table("beside", words::solutions_caption(language), &heads, rows)) }
                <p class="hint">{ words::solutions_hint(language) }</p>
            }
            if all && !known {
                <p><button type="button" class="button" id="lay" onclick={lay}>{ words::lay(language) }</button></p>
            }
        </section>
    }
}
