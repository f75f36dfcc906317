//! Practising: a list of exercises and missions, and one of them.
//!
//! **Flow.** Lessons come in by [`use_lessons`], the desk by [`use_desk`]; `exercise` and `mission` show one of them and send
//! [`crate::practise::Change`]s to the desk.
//!
//! **Invariant.** The model of an exercise is run when its prediction has been made, and not before.

mod desk;
mod exercise;
mod fields;
mod list;
mod mission;
mod progress;
mod prose;
mod reveal;
mod sketch;

use std::rc::Rc;

use yew::prelude::*;

use self::desk::{DeskHandle, use_desk};
use super::Visit;
use crate::frame::Mode;
use crate::lesson::{Kind, Lesson};
use crate::practise::{Desk, Truth};
use crate::text::words::practise as words;
use crate::ui::browser::page;
use crate::ui::hooks::{Lessons, use_lessons};
use crate::ui::part::waiting;

/// What the parts of this room share.
struct Here<'a> {
    visit: &'a Visit,
    desk: &'a Desk,
    change: &'a DeskHandle,
    exercises: &'a [Lesson],
    missions: &'a [Lesson],
}

impl Here<'_> {
    /// Whether the site that holds the page in a frame hears of what is done here, which the reader must know.
    fn is_told(&self) -> bool {
        self.visit.session.state.frame.mode == Mode::Embed
    }
}

/// What was run for the exercise that is open.
#[derive(Clone, PartialEq, Default)]
struct Runs {
    /// The scenarios of its lesson in their order; the first is missing until the prediction is made.
    truths: Vec<Option<Truth>>,
}

/// The room.
#[component]
pub fn Practise(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let state = &session.state;
    let (language, at) = (state.language, state.at.as_str());
    let (exercises, missions) = (use_lessons(Kind::Exercise, language), use_lessons(Kind::Mission, language));
    let (desk, change) = use_desk();
    let found = |lessons: &Lessons| match lessons {
        Lessons::Here(lessons) => lessons.iter().find(|lesson| lesson.id == at).cloned().map(Rc::new),
        _ => None,
    };
    let (exercise, mission) = (found(&exercises), found(&missions));
    let shown = exercise.as_ref().is_some_and(|lesson| exercise::prediction(&desk, lesson).is_some());
    let runs = {
        let (explorer, lesson) = (explorer.clone(), exercise.clone());
        use_memo((exercise.clone().map(|lesson| lesson.id.clone()), shown), move |(_, shown)| {
            exercise::runs(lesson.as_deref(), *shown, &explorer)
        })
    };
    let tried = mission.as_ref().map(|lesson| mission::scenario(&desk, lesson));
    let study = {
        let explorer = explorer.clone();
        let start = mission.as_ref().and_then(|lesson| mission::start(lesson));
        use_memo((start, tried), move |(start, tried)| mission::studies(&explorer, (*start)?, (*tried)?))
    };
    let place = (!at.is_empty()).then(|| at.to_owned());
    let first = use_mut_ref(|| true);
    use_effect_with(place, move |_| {
        // Another page in the room is read from its top; the room itself was entered by the reader.
        if !first.replace(false) {
            page::focus("room");
        }
    });
    let (Lessons::Here(all), Lessons::Here(some)) = (&exercises, &missions) else {
        let lessons = if matches!(exercises, Lessons::Here(_)) { &missions } else { &exercises };
        return html! {
            <main class="practise" id="room" tabindex="-1">
                <h1>{ words::exercises(language) }</h1>
                { waiting(language, lessons) }
            </main>
        };
    };
    let here = Here { visit, desk: &desk, change: &change, exercises: all, missions: some };
    let body = match (&exercise, &mission, &*study) {
        (Some(lesson), ..) => exercise::exercise(&here, lesson, &runs),
        (_, Some(lesson), Some(studies)) => mission::mission(&here, lesson, studies, dispatch),
        _ => list::list(&here, !at.is_empty()),
    };
    html! { <main class="practise" id="room" tabindex="-1">{ body }</main> }
}
