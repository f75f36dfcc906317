//! The page of a course: what is to be done, what is done, and what becomes of it.

use yew::prelude::*;

use super::books::use_book;
use super::play::{self, Play, Trouble};
use super::{Visit, task};
use crate::course::suspend::Damage;
use crate::course::{Attempt, Book, Course};
use crate::language::Language;
use crate::room::Room;
use crate::text::label::room_name;
use crate::text::words::course as words;
use crate::ui::part::{room_link, waiting};

/// The room.
#[component]
pub fn Page(visit: &Visit) -> Html {
    let state = &visit.session.state;
    let language = state.language;
    let at = state.at.as_str();
    let body = match use_book(language) {
        Err(lessons) => html! {
            <>
            <h1>{ room_name(language, Room::Course) }</h1>
            { waiting(language, &lessons) }
            </>
        },
        Ok(book) => match (book.courses.iter().find(|course| course.id == at), play::now()) {
            (Some(course), Some(play)) if play.course == course.id => one(visit, course, &play),
            _ => all(visit, &book, !at.is_empty()),
        },
    };
    html! { <main class="course" id="room" tabindex="-1">{ body }</main> }
}

/// The list of courses; `lost` when one was asked for that is not there.
fn all(visit: &Visit, book: &Book, lost: bool) -> Html {
    let state = &visit.session.state;
    let language = state.language;
    let card = |course: &Course| {
        let text = html! { <><b>{ course.title.clone() }</b><span>{ course.about.clone() }</span></> };
        html! { <li>{ room_link(state, &visit.dispatch, Room::Course, &course.id, text) }</li> }
    };
    html! {
        <>
        <h1>{ room_name(language, Room::Course) }</h1>
        <p class="lead">{ words::intro(language) }</p>
        if lost { <p class="failed" role="alert">{ words::unknown(language) }</p> }
        <ul class="courses">{ for book.courses.iter().map(card) }</ul>
        </>
    }
}

/// One course.
fn one(visit: &Visit, course: &Course, play: &Play) -> Html {
    let state = &visit.session.state;
    let language = state.language;
    let standing = course.standing(&play.attempt);
    let (done, of, score) = (standing.done.to_string(), standing.of.to_string(), standing.score.to_string());
    let item = |item: &crate::course::Item| {
        let is_done = play.attempt.points(item).is_some();
        let text = html! { <b>{ item.name.clone() }</b> };
        html! {
            <li class={is_done.then_some("done")}>
                { room_link(state, &visit.dispatch, item.task.room(), &item.id, text) }
                <span>{ task(language, item.task) }</span>
                <small>{ if is_done { ["✓ ", words::done(language)].concat() } else { String::new() } }</small>
            </li>
        }
    };
    html! {
        <>
        <h1>{ course.title.clone() }</h1>
        <p class="lead">{ course.about.clone() }</p>
        { trouble(language, play.trouble) }
        <p class="standing" role="status">
            <b>{ words::Standing { done: &done, of: &of, score: &score }.text(language) }</b>
            if standing.passed { { " " }{ words::passed(language) } }
        </p>
        <p>{ next(visit, course, &play.attempt).unwrap_or_default() }</p>
        <h2 id="items">{ words::items(language) }</h2>
        <ol class="items" aria-labelledby="items">{ for course.items.iter().map(item) }</ol>
        <p class="hint">{ rule(language, course) }</p>
        <p class="hint">{ if play.is_kept() { words::kept_elsewhere(language) } else { words::kept_here(language) } }</p>
        </>
    }
}

/// When the course is passed, in words.
fn rule(language: Language, course: &Course) -> String {
    let (items, of, score) =
        (course.pass.items.to_string(), course.items.len().to_string(), course.pass.score.to_string());
    let first = if course.pass.items == course.items.len() {
        words::rule_all(language).to_owned()
    } else {
        words::RuleSome { items: &items, of: &of }.text(language)
    };
    if course.pass.score == 0 {
        return first;
    }
    [&first, " ", &words::rule_score(language, &score), " ", words::score_about(language)].concat()
}

/// The link to what is to be done next, if anything is.
pub fn next(visit: &Visit, course: &Course, attempt: &Attempt) -> Option<Html> {
    let state = &visit.session.state;
    let (language, item) = (state.language, course.next(attempt)?);
    let begun = course.standing(attempt).done > 0;
    let text = if begun { words::next(language, &item.name) } else { words::start(language, &item.name) };
    let text = html! { <span class="button">{ text }</span> };
    Some(room_link(state, &visit.dispatch, item.task.room(), &item.id, text))
}

/// What went wrong with what is kept; nothing where nothing did.
pub fn trouble(language: Language, trouble: Option<Trouble>) -> Html {
    let Some(trouble) = trouble else { return Html::default() };
    let said = match trouble {
        Trouble::Silent => words::silent(language),
        Trouble::Refused => words::refused(language),
        Trouble::Damaged(Damage::Foreign) => words::damage_foreign(language),
        Trouble::Damaged(Damage::Version) => words::damage_version(language),
        Trouble::Damaged(Damage::Course) => words::damage_course(language),
        Trouble::Damaged(Damage::Broken) => words::damage_broken(language),
    };
    html! { <p class="failed" role="alert">{ said }</p> }
}
