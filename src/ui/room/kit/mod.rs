//! The trainer's kit: a list of pages, and one of them, made to be printed.
//!
//! **Invariant.** What is printed is text, says which page and which version it is, and holds the model's numbers only
//! where they are called so.

mod hand_out;
mod sheet;

use yew::prelude::*;

use self::sheet::sheet;
use super::Visit;
use crate::app::State;
use crate::exploration::Study;
use crate::lesson::{Head, Kind, Lesson};
use crate::room::Room;
use crate::text::Language;
use crate::text::words::kit as words;
use crate::ui::hooks::{Lessons, use_lessons};
use crate::ui::part::{notices, room_link, said, waiting};

/// The exercise a page goes with, and how long it takes.
fn head(lesson: &Lesson) -> (Option<&str>, u16) {
    match &lesson.head {
        Head::Kit(kit) => (kit.exercise.as_deref(), kit.minutes),
        _ => (None, 0),
    }
}

/// The room.
#[component]
pub fn KitRoom(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let state: &State = &session.state;
    let (language, at) = (state.language, state.at.clone());
    let (pages, exercises) = (use_lessons(Kind::Kit, language), use_lessons(Kind::Exercise, language));
    let (Lessons::Here(pages), Lessons::Here(exercises)) = (&pages, &exercises) else {
        let lessons = if matches!(pages, Lessons::Here(_)) { &exercises } else { &pages };
        return html! {
            <main class="kit" id="room" tabindex="-1">
                <h1>{ words::title(language) }</h1>
                { waiting(language, lessons) }
            </main>
        };
    };
    let page = pages.iter().find(|page| page.id == at.as_str());
    let body = match page {
        None => list(language, state, pages, &visit.dispatch),
        Some(page) => {
            let exercise = head(page).0.and_then(|name| exercises.iter().find(|other| other.id == name));
            let studies: Vec<(String, Study)> = exercise
                .zip(explorer.as_ref().ok())
                .map(|(lesson, explorer)| runs(lesson, explorer))
                .unwrap_or_default();
            sheet(language, state, page, exercise, &studies, dispatch)
        }
    };
    html! {
        <main class="kit" id="room" tabindex="-1">
            { notices(language, &state.notices, dispatch) }
            { body }
        </main>
    }
}

/// The case that an exercise asks, run under the name of the exercise.
fn runs(lesson: &Lesson, explorer: &crate::exploration::Explorer) -> Vec<(String, Study)> {
    let Head::Exercise(exercise) = &lesson.head else { return Vec::new() };
    let asked = lesson.scenarios.first().map(|setup| {
        let study = explorer.study_with(setup.scenario(), &exercise.inputs(setup));
        (lesson.name.clone(), study)
    });
    asked.into_iter().collect()
}

/// The first page: every page of the kit.
fn list(
    language: Language,
    state: &State,
    pages: &[Lesson],
    dispatch: &Callback<crate::app::Action>,
) -> Html {
    let item = |page: &Lesson| {
        let minutes = words::minutes(language, i64::from(head(page).1));
        let text = html! { <><b>{ page.name.clone() }</b><span>{ page.title.clone() }</span><small>{ minutes }</small></> };
        html! { <li>{ room_link(state, dispatch, Room::Kit, &page.id, text) }</li> }
    };
    let part = |id: &'static str, title: &str, with: bool| {
        let pages = pages.iter().filter(|page| head(page).0.is_some() == with);
        html! {
            <section aria-labelledby={id}>
                { said("h2", &[("id", id)], title) }
                <ul class="cards">{ for pages.map(item) }</ul>
            </section>
        }
    };
    html! {
        <>
        <h1>{ words::title(language) }</h1>
        <p class="lead">{ words::intro(language) }</p>
        if !state.at.is_empty() { <p class="failed" role="alert">{ words::unknown(language) }</p> }
        { part("kit-workshops", words::workshops(language), false) }
        { part("kit-exercises", words::exercises(language), true) }
        </>
    }
}
