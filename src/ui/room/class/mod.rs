//! The group: codes come in as text, links or pictures; the predictions lie over each other, then the model beside them.
//!
//! **Invariant.** The model is run when the trainer asks for it, and not before. Nothing is sent anywhere.

mod gather;
mod shown;
mod ticket;

pub use ticket::ticket;

use yew::prelude::*;

use self::gather::Gather;
use self::shown::{Shown, shown};
use super::Visit;
use crate::class::{Answer, Tag};
use crate::exploration::Explorer;
use crate::lesson::{Head, Kind, Lesson};
use crate::model::{Inputs, Series};
use crate::practise::{Ask, start};
use crate::text::Language;
use crate::text::words::class as words;
use crate::ui::hooks::{Lessons, use_lessons};
use crate::ui::part::{notices, waiting};

/// An exercise as this room needs it.
pub struct Question {
    /// What it asks.
    pub ask: Ask,
    /// Where the lines begin, relations and results, in index points.
    pub starts: [f64; 2],
    /// The month in which the subsidy stops.
    pub stop: u16,
    /// What the equations are given.
    inputs: Inputs,
    lesson: usize,
}

impl Question {
    /// The exercise of this tag.
    fn find(lessons: &[Lesson], tag: Tag) -> Option<Self> {
        let (place, lesson) = lessons.iter().enumerate().find(|(_, lesson)| Tag::of(&lesson.id) == tag)?;
        let Head::Exercise(exercise) = &lesson.head else { return None };
        let setup = lesson.scenarios.first()?;
        let inputs = exercise.inputs(setup);
        Some(Self {
            ask: exercise.question()?,
            starts: [Series::Relations, Series::Results].map(|series| start(&inputs, series)),
            stop: setup.scenario().subsidy(),
            inputs,
            lesson: place,
        })
    }

    /// The model's line in index points, month by month.
    fn run(&self, lessons: &[Lesson], explorer: &Explorer, series: Series) -> Option<Vec<f64>> {
        let scenario = lessons.get(self.lesson)?.scenarios.first()?.scenario();
        let study = explorer.study_with(scenario, &self.inputs);
        Some(study.run.monthly(match series {
            Series::Relations => |stocks| stocks.relations * 100.0,
            Series::Results => |stocks| stocks.results * 100.0,
        }))
    }
}

/// The room.
#[component]
pub fn ClassRoom(visit: &Visit) -> Html {
    let Visit { session, explorer, dispatch } = visit;
    let state = &session.state;
    let language = state.language;
    let lessons = use_lessons(Kind::Exercise, language);
    let chosen = use_state_eq(|| None::<Tag>);
    let line = use_state_eq(|| Series::Results);
    let revealed = use_state_eq(|| None::<Tag>);
    let exercises = state.class.exercises();
    // The one that was chosen, the one the link names, or the one with the most codes.
    let asked = (!state.at.is_empty()).then(|| Tag::of(state.at.as_str()));
    let known = |tag: &Tag| exercises.iter().any(|(other, _)| other == tag);
    let first = exercises.first().map(|(tag, _)| *tag);
    let tag = (*chosen).filter(known).or_else(|| asked.filter(known)).or(first);
    let on_choose = {
        let chosen = chosen.setter();
        Callback::from(move |tag: Tag| chosen.set(Some(tag)))
    };
    let on_line = {
        let line = line.setter();
        Callback::from(move |series: Series| line.set(series))
    };
    let on_reveal = {
        let revealed = revealed.setter();
        Callback::from(move |wanted: bool| revealed.set(tag.filter(|_| wanted)))
    };
    let body = match (&lessons, tag) {
        (_, None) => html! { <p class="hint">{ words::none(language) }</p> },
        (Lessons::Here(all), Some(tag)) => {
            let question = Question::find(all, tag);
            let answers: Vec<Answer> = state.class.of(tag).copied().collect();
            let shows = *revealed == Some(tag);
            let series = match &question {
                Some(question) if !question.ask.has(*line) => {
                    question.ask.series().next().unwrap_or_default()
                }
                _ => *line,
            };
            let truth = question
                .as_ref()
                .filter(|_| shows)
                .and_then(|question| question.run(all, explorer.as_ref().ok()?, series));
            let shown_now = Shown { language, question, answers, series, truth, on_line, on_reveal, shows };
            html! {
                <>
                { choice(language, all, &exercises, tag, &on_choose) }
                { shown(shown_now) }
                </>
            }
        }
        (other, _) => waiting(language, other),
    };
    html! {
        <main class="class" id="room" tabindex="-1">
            { notices(language, &state.notices, dispatch) }
            <h1>{ words::title(language) }</h1>
            <p class="lead">{ words::intro(language) }</p>
            <div class="class-work">
                <section aria-labelledby="class-gather">
                    <h2 id="class-gather">{ words::gather(language) }</h2>
                    <Gather {language} class={state.class.clone()} dispatch={dispatch.clone()} />
                    <p class="hint">{ words::privacy(language) }</p>
                </section>
                <section class="class-shown" aria-labelledby="class-count">
                    <h2 id="class-count">{ count(language, state.class.answers().len()) }</h2>
                    { body }
                </section>
            </div>
        </main>
    }
}

fn count(language: Language, number: usize) -> String {
    words::predictions(language, i64::try_from(number).unwrap_or(i64::MAX))
}

/// Which exercise, where the codes are of more than one.
fn choice(
    language: Language,
    lessons: &[Lesson],
    exercises: &[(Tag, usize)],
    current: Tag,
    on_choose: &Callback<Tag>,
) -> Html {
    let name = |tag: Tag| {
        let found = lessons.iter().find(|lesson| Tag::of(&lesson.id) == tag);
        found.map_or_else(|| words::unknown(language).to_owned(), |lesson| lesson.name.clone())
    };
    let button = |(tag, number): &(Tag, usize)| {
        let tag = *tag;
        let text = words::ExerciseOf { name: &name(tag), count: &number.to_string() }.text(language);
        let onclick = on_choose.reform(move |_: MouseEvent| tag);
        html! {
            <button type="button" class="chip" aria-pressed={(tag == current).to_string()} {onclick}>{ text }</button>
        }
    };
    html! {
        <div class="chips" role="group" aria-label={words::exercise(language)}>{ for exercises.iter().map(button) }</div>
    }
}
