//! One exercise: predict, compare, explain, discuss.
//!
//! **Invariant.** Before the prediction is made nothing here has been given a run of the case that is asked.

use yew::prelude::*;

use super::fields::fields;
use super::list::to;
use super::prose::{grounds, part};
use super::reveal::{debrief, explain, reveal};
use super::sketch::{Sketch, SketchProps};
use super::{Here, Runs};
use crate::exploration::Study;
use crate::lesson::{Exercise, Head, Lesson};
use crate::model::Series;
use crate::practise::{Ask, Change, Deed, Desk, Draft, Kept, Prediction, SERIES, Truth, start};
use crate::room::Room;
use crate::text::Language;
use crate::text::practise::{self as said, missing};
use crate::text::words::{course, practise as words};
use crate::ui::browser::page;
use crate::ui::room::{Model, ticket};
use crate::ui::told::tell;
use crate::ui::watch;
use std::rc::Rc;

/// What is asked, and where.
pub fn head(lesson: &Lesson) -> Option<(&Exercise, Ask)> {
    match &lesson.head {
        Head::Exercise(exercise) => Some((exercise, exercise.question()?)),
        _ => None,
    }
}

/// The prediction of an exercise whose model was shown.
pub fn prediction(desk: &Desk, lesson: &Lesson) -> Option<Prediction> {
    desk.prediction(&lesson.id, head(lesson)?.1)
}

/// Runs what may be seen: what is given, and once the prediction is made all scenarios of the lesson.
pub fn runs(lesson: Option<&Lesson>, shown: bool, explorer: &Model) -> Runs {
    let found = lesson.and_then(|lesson| Some((lesson, head(lesson)?, explorer.as_ref().ok()?)));
    let Some((lesson, (exercise, _), explorer)) = found else { return Runs::default() };
    let given = exercise.given(&lesson.scenarios);
    let run = |(place, setup): (usize, &crate::lesson::Setup)| {
        if !shown && given != Some(place) {
            return None;
        }
        let scenario = setup.scenario();
        let study: Study = match place {
            0 => explorer.study_with(scenario, &exercise.inputs(setup)),
            _ => explorer.study(scenario),
        };
        Some(Truth(Rc::new(study)))
    };
    Runs { truths: lesson.scenarios.iter().enumerate().map(run).collect() }
}

/// Everything about one exercise that its parts need.
pub struct Shown<'a> {
    pub language: Language,
    pub here: &'a Here<'a>,
    pub lesson: &'a Lesson,
    pub exercise: &'a Exercise,
    pub ask: Ask,
    pub draft: Draft,
    pub runs: &'a [Option<Truth>],
}

/// The page of an exercise.
pub fn exercise(here: &Here<'_>, lesson: &Lesson, runs: &Runs) -> Html {
    let language = here.visit.session.state.language;
    let (Some((exercise, ask)), Some(setup)) = (head(lesson), lesson.scenarios.first()) else {
        return Html::default();
    };
    let made = here.desk.prediction(&lesson.id, ask);
    let draft = here.desk.draft(&lesson.id).filter(|draft| draft.ask() == ask);
    let draft = made.as_ref().map(Draft::of).or(draft).unwrap_or_else(|| Draft::new(ask));
    let shown = Shown { language, here, lesson, exercise, ask, draft, runs: &runs.truths };
    let inputs = exercise.inputs(setup);
    let given = exercise.given(&lesson.scenarios).and_then(|place| {
        let truth = runs.truths.get(place).cloned().flatten()?;
        Some((truth, lesson.part("given").map_or(String::new(), |part| part.title.clone())))
    });
    // The run belongs to the prediction: without the one the other is not passed on.
    let truth = made.as_ref().and_then(|_| runs.truths.first().cloned().flatten());
    let answered = here.desk.progress.exercises.get(&lesson.id).and_then(|done| done.answer.as_deref());
    let explaining = answered.is_some() || here.desk.explaining.as_deref() == Some(lesson.id.as_str());
    let step = match (truth.is_some(), explaining, answered.is_some()) {
        (false, ..) => 0,
        (true, false, _) => 1,
        (true, true, false) => 2,
        (true, true, true) => 3,
    };
    let on_draft = {
        let name = lesson.id.clone();
        here.change.reform(move |draft| Change::Drawn(name.clone(), draft))
    };
    let sketch = SketchProps {
        language,
        draft: shown.draft,
        starts: sketch_starts(&inputs),
        stop: setup.scenario().subsidy(),
        given: given.clone(),
        truth: truth.clone(),
        name: name(language, ask).into(),
        description: description(&shown, setup.scenario().subsidy(), given.as_ref(), truth.as_ref()).into(),
        on_draft: on_draft.clone(),
    };
    let next = here.exercises.iter().skip_while(|other| other.id != lesson.id).nth(1);
    html! {
        <>
        <div class="practise-head">
            <p class="back">{ to(here, Room::Practise, "", html! { words::all(language) }) }</p>
            <h1>{ lesson.title.clone() }</h1>
            { steps(language, step) }
        </div>
        <div class="situation">{ part(language, lesson, lesson.parts.first(), shown.runs) }</div>
        <div class="practise-work">
            <section class="work-figure" aria-label={name(language, ask)}>
                <Sketch ..sketch />
            </section>
            if let (Some(truth), Some(made)) = (&truth, &made) {
                { reveal(&shown, made, truth) }
            } else {
                <section class="work-side" aria-labelledby="predict">
                    { number("predict", 0, words::step_predict(language)) }
                    <p>{ if ask.series().count() > 1 { words::how_both(language) } else { words::how(language) } }</p>
                    { fields(&shown, &on_draft, &sketch_starts(&inputs)) }
                    { show(&shown) }
                </section>
            }
        </div>
        { ticket(language, &lesson.id, shown.draft.prediction().as_ref(), &here.visit.session.state) }
        if explaining && truth.is_some() { { explain(&shown, answered) } }
        if answered.is_some() && truth.is_some() {
            { debrief(&shown) }
            if let Some(next) = next {
                <p class="next">{ to(here, Room::Practise, &next.id, html! { words::next(language, &next.name) }) }</p>
            }
            { grounds(language, lesson) }
        }
        if here.is_told() {
            <p class="hint stays">{ words::told_host(language) }</p>
        } else if !matches!(here.desk.kept, Kept::Yes) {
            <p class="hint stays">{ stays(language) }</p>
        }
        </>
    }
}

/// Where the prediction goes.
fn stays(language: Language) -> &'static str {
    if watch::is_kept_elsewhere() { course::stays(language) } else { words::stays(language) }
}

fn sketch_starts(inputs: &crate::model::Inputs) -> [f64; 2] {
    SERIES.map(|series| start(inputs, series))
}

/// A heading with its number in the row of steps.
pub fn number(id: &'static str, place: usize, text: &str) -> Html {
    html! { <h2 {id} tabindex="-1" class="step-head"><b>{ place + 1 }</b>{ " " }{ text.to_owned() }</h2> }
}

fn steps(language: Language, current: usize) -> Html {
    let names = [
        words::step_predict(language),
        words::step_compare(language),
        words::step_explain(language),
        words::step_debrief(language),
    ];
    let step = |(place, name): (usize, &'static str)| {
        let done = (place <= current).then_some("done");
        html! { <li class={done} aria-current={(place == current).then_some("step")}>{ name }</li> }
    };
    html! {
        <ol class="steps" aria-label={words::steps(language)}>{ for names.into_iter().enumerate().map(step) }</ol>
    }
}

/// The button that shows the model, and what is still missing.
fn show(shown: &Shown<'_>) -> Html {
    let (language, draft) = (shown.language, shown.draft);
    let ready = draft.prediction();
    let (change, name) = (shown.here.change.clone(), shown.lesson.id.clone());
    let onclick = Callback::from(move |_: MouseEvent| match draft.prediction() {
        Some(prediction) => {
            tell(Deed::Predicted { exercise: name.clone(), prediction });
            change.emit(Change::Shown(name.clone(), prediction));
            page::focus_later("compare");
        }
        // What is missing is where the reader is taken.
        None => match draft.missing().next() {
            Some((series, month)) => page::focus(&super::fields::id(series, month)),
            None => page::focus("sure-guess"),
        },
    });
    html! {
        <p class="act">
            <button type="button" class="button" id="show" aria-disabled={ready.is_none().to_string()}
                aria-describedby="missing" {onclick}>{ words::show(language) }</button>
            <span id="missing" role="status">{ missing(language, &draft) }</span>
        </p>
    }
}

fn name(language: Language, ask: Ask) -> &'static str {
    match (ask.has(Series::Relations), ask.has(Series::Results)) {
        (true, true) => words::figure_both(language),
        (true, false) => words::figure_relations(language),
        _ => words::figure_results(language),
    }
}

/// The figure in words, from what is in it and nothing else.
fn description(
    shown: &Shown<'_>,
    stop: u16,
    given: Option<&(Truth, String)>,
    truth: Option<&Truth>,
) -> String {
    let (language, ask) = (shown.language, shown.ask);
    let last = ask.last().to_string();
    let list = |values: Vec<(u16, String)>| {
        let value = |(month, value): (u16, String)| {
            words::DescribeValue { value: &value, month: &month.to_string() }.text(language)
        };
        said::list(language, values.into_iter().map(value).collect())
    };
    let mut parts: Vec<String> = Vec::new();
    for series in ask.series() {
        let what = said::what_start(language, series);
        let own = ask.months().into_iter().zip(shown.draft.values(series));
        let own: Vec<_> = own.filter_map(|(month, value)| Some((month, value?.to_string()))).collect();
        if !own.is_empty() {
            parts.push(words::DescribeDrawn { what, list: &list(own) }.text(language));
        }
        if let Some(truth) = truth {
            let model = ask.months().map(|month| (month, truth.value(series, month).to_string())).to_vec();
            parts.push(words::DescribeModel { what, list: &list(model) }.text(language));
        }
        if let Some((given, name)) = given {
            let values = ask.months().map(|month| (month, given.value(series, month).to_string())).to_vec();
            parts.push(words::DescribeGiven { name, what, list: &list(values) }.text(language));
        }
    }
    if shown.draft.missing().count() == ask.months().len() * ask.series().count() {
        let empty = if stop < ask.last() {
            words::DescribeEmpty { last: &last, stop: &stop.to_string() }.text(language)
        } else {
            words::describe_empty_whole(language, &last)
        };
        parts.insert(0, empty);
    }
    parts.join(" ")
}
