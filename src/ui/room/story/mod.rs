//! The story: one step at a time, its numbers in the reader's hand.
//!
//! **Flow.** The step that the link names is read off the lessons, run with what the reader changed, and laid out as text
//! beside figures. **Invariant.** The reader's own scenario stays as it is until the link to explore on is followed.

mod figure;
mod number;
mod text;

use std::rc::Rc;

use yew::prelude::*;

use super::Visit;
use crate::app::{Action, State};
use crate::lesson::{Kind, Lesson, Panel, Told, caveat};
use crate::room::{Room, Slug};
use crate::scenario::{Link, Pin};
use crate::text::label::room_name;
use crate::text::words::story;
use crate::ui::browser::page;
use crate::ui::hooks::{Lessons, use_announcement, use_lessons};
use crate::ui::part::element::{element, said};
use crate::ui::part::{networks_key, prose, waiting};
use crate::ui::shared::Shared;
use crate::view::View;
use figure::StoryFigure;

/// The heading of a step, which gets the focus when the reader goes to it.
const TITLE: &str = "step-title";

/// The step of that name, by default the first.
fn find(lessons: &[Lesson], at: &Slug) -> usize {
    lessons.iter().position(|lesson| lesson.id == at.as_str()).unwrap_or_default()
}

/// The room of the story.
#[component]
pub fn Story(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let state = &session.state;
    let language = state.language;
    let lessons = use_lessons(Kind::Story, language);
    let here = match &lessons {
        Lessons::Here(lessons) => Some((lessons.clone(), find(lessons, &state.at))),
        _ => None,
    };
    // What ran before is kept, so that a drag runs one scenario and not all.
    let before = use_mut_ref(|| None::<Told>);
    let shown = {
        let (explorer, here) = (explorer.clone(), here.clone());
        let key =
            (here.as_ref().map(|(lessons, place)| (Rc::as_ptr(lessons), *place)), state.changes.clone());
        use_memo(key, move |(_, changes)| {
            let (lessons, place) = here?;
            let (lesson, explorer) = (lessons.get(place)?, explorer.as_ref().ok()?);
            let told = Told::run(explorer, lesson, changes, before.borrow().as_ref());
            before.replace(Some(told.clone()));
            let panels = Panel::all(language, lesson, &told).into_iter().map(Shared::new).collect::<Vec<_>>();
            Some((told, panels))
        })
    };
    let lines = here.as_ref().zip(shown.as_ref().as_ref()).map(|((lessons, place), (told, _))| {
        let lines = lessons.get(*place).into_iter().flat_map(text::lines_with_numbers);
        lines.map(|line| told.plain(language, line)).collect()
    });
    let announcement = use_announcement(lines.unwrap_or_default(), None);
    let at = state.at.clone();
    let entered = use_mut_ref(|| false);
    use_effect_with(at, move |_| {
        // Not when the page opens: there the browser begins at the top by itself.
        if entered.replace(true) {
            page::focus(TITLE);
            page::to_top();
        }
    });
    let content = match (&here, shown.as_ref()) {
        (Some((lessons, place)), Some((told, panels))) => {
            step(state, lessons, *place, told, panels, dispatch)
        }
        _ => element(
            "div",
            &[("class", "story-waiting")],
            vec![said("h1", &[], room_name(language, Room::Story)), waiting(language, &lessons)],
        ),
    };
    html! {
        <>
        <main id="room" class="story" tabindex="-1">{ content }</main>
        <p class="hidden" role="status" id="announcement">{ announcement }</p>
        </>
    }
}

fn step(
    state: &State,
    lessons: &[Lesson],
    place: usize,
    told: &Told,
    panels: &[Shared<Panel>],
    dispatch: &Callback<Action>,
) -> Html {
    let language = state.language;
    let Some(lesson) = lessons.get(place) else { return Html::default() };
    let (number, count) = ((place + 1).to_string(), lessons.len().to_string());
    let blocks = lesson.parts.first().map_or(&[][..], |part| part.blocks.as_slice());
    let inline = text::inlines(language, lesson, told, dispatch);
    let figures = panels.iter().enumerate().map(|(place, panel)| {
        html! { <StoryFigure {language} {place} panel={panel.clone()} /> }
    });
    let plane = panels.iter().any(|panel| panel.is_plane());
    let missing = !state.at.is_empty() && state.at.as_str() != lesson.id;
    html! {
        <>
        { rail(state, lessons, place, dispatch) }
        <article class="step" aria-labelledby={TITLE}>
            <div class="step-text">
                if missing { <p class="note" role="status">{ story::missing(language) }</p> }
                <p class="eyebrow">{ story::Step { number: &number, count: &count }.text(language) }</p>
                <h1 id={TITLE} tabindex="-1">{ lesson.title.clone() }</h1>
                { prose(blocks, &inline) }
                if text::lines_with_numbers(lesson).next().is_some() {
                    <p class="number-hint">
                        { story::number_hint(language) }
                        if !state.changes.is_empty() {
                            { " " }
                            <button type="button" class="plain" onclick={dispatch.reform(|_: MouseEvent| Action::Restore)}>
                                { story::restore(language) }
                            </button>
                        }
                    </p>
                }
                { text::grounds(language, lesson) }
            </div>
            <div class={if panels.len() > 1 { "step-figures two" } else { "step-figures" }}>
                { for figures }
                if plane { { networks_key(language) } }
                <p class="caveat">{ caveat(language, plane) }</p>
            </div>
            { ways(state, lessons, place, told, dispatch) }
        </article>
        </>
    }
}

/// The steps by number and name.
fn rail(state: &State, lessons: &[Lesson], place: usize, dispatch: &Callback<Action>) -> Html {
    let item = |(index, lesson): (usize, &Lesson)| {
        let number = (index + 1).to_string();
        let content = vec![said("b", &[], &number), said("span", &[], &lesson.name)];
        let current = (index == place).then_some("step");
        html! { <li>{ link_to(state, lesson, current, "", content, dispatch) }</li> }
    };
    html! {
        <nav class="rail" aria-label={story::steps(state.language)}>
            <ol>{ for lessons.iter().enumerate().map(item) }</ol>
        </nav>
    }
}

/// A link to a step, which can also be opened beside this one.
fn link_to(
    state: &State,
    lesson: &Lesson,
    current: Option<&'static str>,
    class: &'static str,
    content: Vec<Html>,
    dispatch: &Callback<Action>,
) -> Html {
    let at = Slug::new(&lesson.id).unwrap_or_default();
    let link = Link { room: Room::Story, at: at.clone(), changes: Vec::new(), ..state.link() };
    let href = ["#", &link.encode()].concat();
    let onclick = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::Enter(Room::Story, at.clone())
    });
    html! { <a {href} class={class} aria-current={current} {onclick}>{ for content }</a> }
}

/// Onward: to explore from here, to the step before and the next, and to the whole story.
fn ways(state: &State, lessons: &[Lesson], place: usize, told: &Told, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    let beside = |lesson: Option<&Lesson>, class: &'static str, words: fn(_, &str) -> String| {
        lesson.map(|lesson| {
            let text = words(language, &lesson.name);
            link_to(state, lesson, None, class, vec![crate::ui::part::element::words(&text)], dispatch)
        })
    };
    let before = place.checked_sub(1).and_then(|place| lessons.get(place));
    let whole = match language {
        crate::text::Language::Dutch => "verhaal.html",
        crate::text::Language::English => "story.html",
    };
    html! {
        <nav class="ways" aria-label={room_name(language, Room::Story)}>
            { for beside(lessons.get(place + 1), "button", story::next) }
            { for beside(before, "", story::previous) }
            <a href={onward(state, lessons.get(place), told)}>{ story::onward(language) }</a>
            // In a single file there is no other to lead to.
            if !cfg!(feature = "whole") { <a href={whole}>{ story::whole(language) }</a> }
        </nav>
    }
}

/// The link to the same scenarios where they can be explored. Followed, it is a step that can be undone.
fn onward(state: &State, lesson: Option<&Lesson>, told: &Told) -> String {
    let mut scenarios = told.studies.iter().map(|study| study.scenario);
    let scenario = scenarios.next().unwrap_or_default();
    let labels = lesson.into_iter().flat_map(|lesson| &lesson.scenarios).skip(1);
    let pins = scenarios.zip(labels).filter(|(other, _)| *other != scenario);
    let pins = pins.map(|(scenario, setup)| Pin::new(scenario).named(&setup.label));
    let link = Link {
        scenario,
        pins: pins.take(crate::scenario::PINS).collect(),
        month: i16::try_from(told.age).unwrap_or_default(),
        language: state.language,
        view: if told.networks.is_some() { View::Networks } else { View::Time },
        ..Link::default()
    };
    ["#", &link.encode()].concat()
}
