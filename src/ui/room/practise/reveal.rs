//! After the prediction: both beside each other in a table and in words, one question, and what to discuss.

use yew::prelude::*;

use super::exercise::{Shown, number};
use super::prose::part;
use crate::lesson::ANSWERS;
use crate::practise::{Change, Deed, Gap, OWN_WORDS, Prediction, Truth};
use crate::room::Room;
use crate::scenario::Link;
use crate::text::number::{signed, whole};
use crate::text::practise::gap_sentences;
use crate::text::words::practise as words;
use crate::ui::browser::page;
use crate::ui::part::{marked, plain_table, row};
use crate::ui::told::tell;

/// Prediction and model, in numbers and in sentences.
pub fn reveal(shown: &Shown<'_>, made: &Prediction, truth: &Truth) -> Html {
    let language = shown.language;
    let gaps: Vec<Gap> = shown.ask.series().filter_map(|series| Gap::of(made, truth, series)).collect();
    let again = {
        let name = shown.lesson.id.clone();
        shown.here.change.reform(move |_: MouseEvent| Change::Again(name.clone()))
    };
    let on_explain = {
        let (change, name) = (shown.here.change.clone(), shown.lesson.id.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(Change::Explain(name.clone()));
            page::focus_later("explain");
        })
    };
    let tables = gaps.iter().map(|gap| numbers(shown, gap, gaps.len() > 1));
    let sentences = gap_sentences(language, made, &gaps);
    html! {
        <section class="work-side" aria-labelledby="compare">
            { number("compare", 1, words::step_compare(language)) }
            { for tables }
            <div class="say">{ for sentences.iter().map(|text| html! { <p>{ marked(text) }</p> }) }</div>
            <p class="act">
                <button type="button" class="button" id="to-explain" onclick={on_explain}>{ words::explain(language) }</button>
                <button type="button" class="quiet" id="again" onclick={again}>{ words::again(language) }</button>
            </p>
        </section>
    }
}

fn numbers(shown: &Shown<'_>, gap: &Gap, both: bool) -> Html {
    let language = shown.language;
    let caption = match (both, gap.series) {
        (false, _) => words::table_caption(language),
        (_, crate::model::Series::Relations) => words::table_relations(language),
        (_, crate::model::Series::Results) => words::table_results(language),
    };
    let texts = |value: &dyn Fn(&crate::practise::Difference) -> String| -> Vec<String> {
        gap.differences.iter().map(value).collect()
    };
    let cells =
        |head: &str, texts: &[String]| row(head, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let months = texts(&|difference| difference.month.to_string());
    let mut heads = vec![words::table_month(language)];
    heads.extend(months.iter().map(String::as_str));
    let rows = vec![
        cells(words::table_you(language), &texts(&|difference| whole(difference.yours))),
        cells(words::table_model(language), &texts(&|difference| whole(difference.model))),
        cells(words::table_difference(language), &texts(&|difference| signed(difference.points()))),
    ];
    plain_table(
        if gap.series == crate::model::Series::Relations { "gap of-relations" } else { "gap of-results" },
        caption,
        &heads,
        rows,
    )
}

/// The question, its answers, and room for own words, which go nowhere.
pub fn explain(shown: &Shown<'_>, answered: Option<&str>) -> Html {
    let (language, lesson) = (shown.language, shown.lesson);
    let title = |id: &str| lesson.part(id).map_or(String::new(), |part| part.title.clone());
    let answer = |name: &'static str| {
        let id = ["answer-", name].concat();
        let chosen = answered == Some(name);
        let (change, exercise) = (shown.here.change.clone(), lesson.id.clone());
        let best = shown.exercise.best == name;
        let onchange = Callback::from(move |_: Event| {
            tell(Deed::Answered { exercise: exercise.clone(), answer: name.to_owned(), best });
            change.emit(Change::Answered(exercise.clone(), name.to_owned()));
        });
        html! {
            <p><label><input type="radio" name="answer" id={id.clone()} checked={chosen} {onchange} />
                { " " }{ title(&id) }</label></p>
        }
    };
    let own = {
        let (change, exercise) = (shown.here.change.clone(), lesson.id.clone());
        Callback::from(move |_: MouseEvent| {
            // That there is an answer, never what it says.
            tell(Deed::Answered { exercise: exercise.clone(), answer: OWN_WORDS.to_owned(), best: false });
            change.emit(Change::Answered(exercise.clone(), OWN_WORDS.to_owned()));
            page::focus_later("debrief");
        })
    };
    html! {
        <section class="explain" aria-labelledby="explain">
            { number("explain", 2, words::step_explain(language)) }
            <p class="question" id="question"><b>{ title("question") }</b></p>
            { part(language, lesson, lesson.part("question"), shown.runs) }
            <div class="explain-ways">
                <fieldset>
                    <legend>{ words::answers(language) }</legend>
                    { for ANSWERS.into_iter().map(answer) }
                    <div class="told" id="feedback" role="status">{ feedback(shown, answered) }</div>
                </fieldset>
                <div class="own">
                    <label for="own">{ words::own_words(language) }</label>
                    <textarea id="own" rows="3" aria-describedby="own-about" />
                    <p class="hint" id="own-about">{ words::own_words_stay(language) }</p>
                    <button type="button" class="quiet" id="to-debrief" onclick={own}>{ words::to_debrief(language) }</button>
                </div>
            </div>
        </section>
    }
}

/// What is said of the answer, and which one fits best.
fn feedback(shown: &Shown<'_>, answered: Option<&str>) -> Html {
    let (language, lesson, best) = (shown.language, shown.lesson, shown.exercise.best.as_str());
    let Some(answered) = answered else { return Html::default() };
    let about = |name: &str| {
        let found = lesson.part(&["answer-", name].concat());
        (found.map_or(String::new(), |part| part.title.clone()), part(language, lesson, found, shown.runs))
    };
    let (title, text) = about(best);
    if answered == best {
        return html! { <><p><b>{ words::best(language) }</b></p>{ text }</> };
    }
    let other = if answered == OWN_WORDS {
        html! { <p><b>{ words::best_own(language) }</b></p> }
    } else {
        html! { <>{ about(answered).1 }<p><b>{ words::other(language) }</b></p></> }
    };
    html! { <>{ other }<p class="best">{ title }</p>{ text }</> }
}

/// What to discuss, and the way to Explore.
pub fn debrief(shown: &Shown<'_>) -> Html {
    let (language, lesson) = (shown.language, shown.lesson);
    let explore = lesson.scenarios.first().map(|setup| {
        if !shown.exercise.has_sliders() {
            return html! { <p class="hint">{ words::explore_not(language) }</p> };
        }
        let state = &shown.here.visit.session.state;
        let link = Link {
            room: Room::Explore,
            at: crate::room::Slug::default(),
            scenario: setup.scenario(),
            changes: Vec::new(),
            ..state.link()
        };
        let mut href = String::from("#");
        href.push_str(&link.encode());
        html! { <p><a id="to-explore" {href}>{ words::explore(language) }</a></p> }
    });
    html! {
        <section class="debrief" aria-labelledby="debrief">
            { number("debrief", 3, words::step_debrief(language)) }
            { part(language, lesson, lesson.part("debrief"), shown.runs) }
            { explore.unwrap_or_default() }
        </section>
    }
}
