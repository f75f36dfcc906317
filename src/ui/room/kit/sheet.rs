//! One page of the kit: what a trainer needs, then the hand-out on a sheet of its own.

use yew::prelude::*;

use super::hand_out::hand_out;
use super::head;
use crate::app::{Action, State};
use crate::exploration::Study;
use crate::lesson::{Ground, Inline, Lesson, Part};
use crate::model::VERSION;
use crate::room::Room;
use crate::text::Language;
use crate::text::number::{index, whole};
use crate::text::words::{kit as words, practise};
use crate::ui::browser::{address, page as document};
use crate::ui::part::{element, inline, plain_table, prose, room_link, row, said, words as plain};

/// The version of the page.
const PAGE_VERSION: &str = env!("CARGO_PKG_VERSION");
/// The part that is printed apart.
const HAND_OUT: &str = "hand-out";

/// A part with its heading.
fn part(level: &'static str, part: &Part) -> Html {
    let piece = |piece: &Inline| match piece {
        Inline::Claim(number) => said("small", &[], &["[S", &number.to_string(), "]"].concat()),
        other => inline(other),
    };
    html! {
        <section>
            if !part.title.is_empty() { { said(level, &[], &part.title) } }
            { prose(&part.blocks, &piece) }
        </section>
    }
}

/// The page.
pub fn sheet(
    language: Language,
    state: &State,
    page: &Lesson,
    exercise: Option<&Lesson>,
    studies: &[(String, Study)],
    dispatch: &Callback<Action>,
) -> Html {
    let print = Callback::from(|_: MouseEvent| document::print());
    let parts = page.parts.iter().filter(|part| part.id != HAND_OUT).map(|text| part("h2", text));
    // What to discuss stands in the exercise, whose own answers follow it there.
    let ask = exercise.and_then(|exercise| exercise.part("debrief"));
    let asked = ask.map(|ask| questions(language, ask));
    let handed = page.part(HAND_OUT);
    html! {
        <article class="kit-page">
            <p class="back">{ room_link(state, dispatch, Room::Kit, "", plain(words::all(language))) }</p>
            <h1>{ page.title.clone() }</h1>
            <p class="kit-about">
                <span>{ words::minutes(language, i64::from(head(page).1)) }</span>
                <button type="button" class="button quiet-button" id="kit-print" onclick={print}>{ words::print(language) }</button>
                if let Some(exercise) = exercise {
                    { room_link(state, dispatch, Room::Practise, &exercise.id, plain(words::open_exercise(language))) }
                    { room_link(state, dispatch, Room::Class, &exercise.id, plain(words::open_class(language))) }
                }
            </p>
            { for parts }
            { asked.unwrap_or_default() }
            { for studies.iter().map(|(name, study)| values(language, name, study)) }
            { grounds(language, &page.grounds) }
            { foot(language) }
            if let Some(handed) = handed {
                <section class="hand-out" id="hand-out">
                    { hand_out(language, handed, exercise, &part) }
                    { foot(language) }
                </section>
            }
        </article>
    }
}

/// The questions of the exercise itself: its lists, since what stands beside them holds numbers of the model.
fn questions(language: Language, debrief: &Part) -> Html {
    let lists = debrief.blocks.iter().filter(|block| matches!(block, crate::lesson::Block::List { .. }));
    let lines = lists.flat_map(|block| block.lines());
    let has_number = |line: &&Vec<Inline>| line.iter().any(|piece| matches!(piece, Inline::Value(_)));
    let items: Vec<Html> = lines
        .filter(|line| !has_number(line))
        .map(|line| element("li", &[], line.iter().map(inline).collect()))
        .collect();
    html! {
        <section>
            <h2>{ words::questions(language) }</h2>
            { element("ul", &[], items) }
        </section>
    }
}

/// The model's values, year by year and when the subsidy stops.
fn values(language: Language, name: &str, study: &Study) -> Html {
    let end = study.outcomes.subsidy_end.month;
    let months = (0..=60_u16).filter(|month| month % 12 == 0 || *month == 6 || *month == end);
    let rows = months.map(|month| {
        let stocks = study.run.at(month);
        let cells = [stocks.relations, stocks.results].map(|value| whole(index(value)));
        let [relations, results] = &cells;
        row(&month.to_string(), &[relations, results])
    });
    let heads = [words::head_month(language), words::head_relations(language), words::head_results(language)];
    let caption = words::values_caption(language, VERSION);
    html! {
        <section class="kit-values">
            <h2>{ words::values(language) }</h2>
            <p>{ words::of(language, name) }</p>
            { plain_table("kit-table", &caption, &heads, rows.collect()) }
        </section>
    }
}

/// What the page rests on.
fn grounds(language: Language, grounds: &[Ground]) -> Html {
    if grounds.is_empty() {
        return Html::default();
    }
    let item = |ground: &Ground| {
        let number = ["S", &ground.number.to_string()].concat();
        let mut parts = vec![said("b", &[], &number), plain(" "), plain(&ground.wording)];
        if !ground.beside.is_empty() {
            parts.extend([plain(" "), plain(&ground.beside)]);
        }
        element("li", &[], parts)
    };
    html! {
        <section class="kit-grounds">
            <h2>{ practise::grounds(language) }</h2>
            { element("ul", &[], grounds.iter().map(item).collect()) }
        </section>
    }
}

/// Which page of which version this is.
fn foot(language: Language) -> Html {
    let link = [address::page(), address::fragment()].concat();
    html! {
        <p class="kit-foot">
            <span>{ words::Version { version: PAGE_VERSION, model: VERSION }.text(language) }</span>
            <span>{ words::link(language, &link) }</span>
        </p>
    }
}
