//! The first page of the room: every exercise and every mission, what was done of them, and what is kept.

use yew::prelude::*;

use super::Here;
use super::progress::progress;
use crate::lesson::Lesson;
use crate::room::{Room, Slug};
use crate::scenario::Link;
use crate::text::label::room_name;
use crate::text::words::practise as words;
use crate::ui::watch;

/// A link to a page of a room, which can also be opened beside this one.
pub fn to(here: &Here<'_>, room: Room, name: &str, text: Html) -> Html {
    let at = Slug::new(name).unwrap_or_default();
    let mut href = String::from("#");
    href.push_str(
        &Link { room, at: at.clone(), changes: Vec::new(), ..here.visit.session.state.link() }.encode(),
    );
    let onclick = here.visit.dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        crate::app::Action::Enter(room, at.clone())
    });
    html! { <a {href} {onclick}>{ text }</a> }
}

/// The list; `lost` when a page was asked for that is not there.
pub fn list(here: &Here<'_>, lost: bool) -> Html {
    let language = here.visit.session.state.language;
    let item = |lesson: &Lesson, mark: Option<&str>| {
        let text = html! {
            <>
                <b>{ lesson.name.clone() }</b>
                <span>{ lesson.title.clone() }</span>
                if let Some(mark) = mark { <small>{ "✓ " }{ mark.to_owned() }</small> }
            </>
        };
        html! { <li>{ to(here, Room::Practise, &lesson.id, text) }</li> }
    };
    let exercise = |lesson: &Lesson| {
        let done = here.desk.progress.exercises.contains_key(&lesson.id);
        item(lesson, done.then(|| words::mark_done(language)))
    };
    let mission = |lesson: &Lesson| {
        let reached = here.desk.progress.missions.contains_key(&lesson.id);
        item(lesson, reached.then(|| words::mark_reached(language)))
    };
    let other = |room: Room| html! { <li>{ to(here, room, "", html! { room_name(language, room) }) }</li> };
    html! {
        <>
        <h1>{ room_name(language, Room::Practise) }</h1>
        <p class="lead">{ words::intro(language) }</p>
        if lost { <p class="failed" role="alert">{ words::unknown(language) }</p> }
        <div class="practise-lists">
            <section aria-labelledby="exercises">
                <h2 id="exercises">{ words::exercises(language) }</h2>
                <ul class="cards">{ for here.exercises.iter().map(exercise) }</ul>
            </section>
            <section aria-labelledby="missions">
                <h2 id="missions">{ words::missions(language) }</h2>
                <p class="hint">{ words::missions_intro(language) }</p>
                <ul class="cards">{ for here.missions.iter().map(mission) }</ul>
                <h2>{ words::more(language) }</h2>
                <ul class="others">{ for [Room::Own, Room::Class, Room::Course, Room::Kit].into_iter().map(other) }</ul>
            </section>
        </div>
        if !watch::is_kept_elsewhere() { { progress(language, here.desk, here.change) } }
        if here.is_told() { <p class="hint stays">{ words::told_host(language) }</p> }
        </>
    }
}
