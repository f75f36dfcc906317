//! Courses: the list of them, the page of one, and the line above every room while one is followed.
//!
//! **Flow.** [`bar`] is asked for in every room; it begins the course that the page is, tells [`play`] of every page that is
//! opened and of all that happens on the desk, and shows how far it is. **Invariant.** Whether something is done is read
//! off the attempt, here and in what a learning environment is told.

mod books;
mod page;
mod play;

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::EventTarget;
use yew::prelude::*;

use self::books::use_book;
use self::page::{Page, next};
use super::Visit;
use crate::app::Action;
use crate::course::{Course, Task};
use crate::practise::Change;
use crate::room::Room;
use crate::text::words::course as words;
use crate::ui::browser::page as browser;
use crate::ui::browser::window;
use crate::ui::part::room_link;
use crate::ui::watch;

/// The room: a course, or the list of them.
pub fn course(_: Room, visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit.clone();
    html! { <Page {session} {explorer} {dispatch} /> }
}

/// The line above a room while a course is followed; `given` is the course that the page is.
pub fn bar(given: Option<&str>, visit: &Visit) -> Html {
    let state = &visit.session.state;
    match given {
        Some(given) => play::begin(given),
        None if state.room == Room::Course && !state.at.is_empty() => play::follow(state.at.as_str()),
        None => {}
    }
    if play::now().is_none() {
        return Html::default();
    }
    let Visit { session, explorer, dispatch } = visit.clone();
    html! { <Bar {session} {explorer} {dispatch} /> }
}

#[component]
fn Bar(visit: &Visit) -> Html {
    let state = &visit.session.state;
    let (language, room) = (state.language, state.room);
    let book = use_book(language).ok();
    let update = use_force_update();
    let followed = play::now().map(|play| play.course).unwrap_or_default();
    let found = book.as_ref().and_then(|book| book.courses.iter().find(|course| course.id == followed));
    let course: Option<Rc<Course>> = use_memo(found.cloned(), Clone::clone).as_ref().clone().map(Rc::new);
    let place = match room {
        // A link to the story that names no step leads to its first.
        Room::Story if state.at.is_empty() => {
            book.as_ref().map_or(String::new(), |book| book.first_step.clone())
        }
        Room::Story | Room::Practise => state.at.as_str().to_owned(),
        _ => String::new(),
    };
    {
        let dispatch = visit.dispatch.clone();
        use_effect_with((), move |()| {
            if let Some(preferred) = play::preferred() {
                dispatch.emit(Action::Speak(preferred));
            }
        });
    }
    let before = use_mut_ref(|| room);
    {
        let (course, update) = (course.clone(), update.clone());
        let key = (course.as_ref().map(|course| course.id.clone()), room, place);
        use_effect_with(key, move |(_, room, place)| {
            // The link that led here may be gone with its room.
            if before.replace(*room) != *room {
                browser::focus_if_lost("room");
            }
            if let Some(course) = course {
                play::enter(&course, place, *room == Room::Story);
                update.force_update();
            }
        });
    }
    use_effect_with(course.clone(), move |course| {
        let course = course.clone();
        let (told, again) = (course.clone(), update.clone());
        watch::listen(Callback::from(move |change: Change| {
            if let Some(course) = &told {
                play::hear(course, &change);
                update.force_update();
            }
        }));
        let end = |target: &EventTarget, name: &'static str, for_good: bool| {
            let course = course.clone();
            EventListener::new(target, name, move |_| {
                if let Some(course) = &course {
                    play::leave(course, for_good);
                }
            })
        };
        let listeners = window().map(|window| {
            // Phones close pages without a word: what is hidden is told as well.
            let hidden = window.document().map(|document| end(&document, "visibilitychange", false));
            // Shown again as it was left, it has said goodbye.
            let again = {
                let course = course.clone();
                EventListener::new(&window, "pageshow", move |_| {
                    if let Some(course) = &course {
                        play::back(course);
                        again.force_update();
                    }
                })
            };
            (end(&window, "pagehide", true), hidden, again)
        });
        move || drop(listeners)
    });
    let (Some(course), Some(play)) = (course, play::now()) else { return Html::default() };
    if room == Room::Course {
        return Html::default();
    }
    let standing = course.standing(&play.attempt);
    let (done, of, score) = (standing.done.to_string(), standing.of.to_string(), standing.score.to_string());
    let here = |text: &str| html! { { text.to_owned() } };
    html! {
        <aside class="course-bar" aria-label={words::bar(language)}>
            <b>{ course.title.clone() }</b>
            <span role="status">
                { words::Standing { done: &done, of: &of, score: &score }.text(language) }
                if standing.passed { { " " }{ words::passed(language) } }
            </span>
            { room_link(state, &visit.dispatch, Room::Course, &course.id, here(words::overview(language))) }
            { next(visit, &course, &play.attempt).unwrap_or_default() }
            { page::trouble(language, play.trouble) }
        </aside>
    }
}

/// What an item asks, in a word.
fn task(language: crate::language::Language, task: Task) -> &'static str {
    match task {
        Task::Story => words::task_story(language),
        Task::Exercise => words::task_exercise(language),
        Task::Mission => words::task_mission(language),
    }
}
