//! The hand-out: the case in words, empty axes and fields to fill in by hand. Nothing of the model stands on it.

use yew::prelude::*;

use crate::lesson::{Block, Head, Inline, Lesson, Part};
use crate::model::Series;
use crate::practise::{Ask, Sureness};
use crate::text::Language;
use crate::text::practise::sureness;
use crate::text::words::{chart, kit as words, practise};
use crate::ui::part::{element, inline, plain_table, prose, row, said};

/// Width and height of the axes, and what lies left of and below them.
const SIZE: (f64, f64) = (600.0, 220.0);
const MARGIN: (f64, f64) = (34.0, 26.0);

/// The hand-out of a page; with its exercise, if it goes with one.
pub fn hand_out(
    language: Language,
    text: &Part,
    exercise: Option<&Lesson>,
    part: &dyn Fn(&'static str, &Part) -> Html,
) -> Html {
    let asked = exercise.and_then(|lesson| match &lesson.head {
        Head::Exercise(exercise) => Some((lesson, exercise.question()?)),
        _ => None,
    });
    let Some((lesson, ask)) = asked else { return part("h2", text) };
    let stop = lesson.scenarios.first().map_or(0, |setup| setup.scenario().subsidy());
    // Notes and numbers are for the page; on paper stands what is asked.
    let plain =
        |block: &&Block| !block.lines().iter().flatten().any(|piece| matches!(piece, Inline::Value(_)));
    let blocks: Vec<Block> = lesson
        .parts
        .first()
        .map(|part| part.blocks.iter().filter(plain).cloned().collect())
        .unwrap_or_default();
    html! {
        <>
        <h2>{ words::hand_out(language) }{ ": " }{ lesson.title.clone() }</h2>
        { prose(&blocks, &inline) }
        { prose(&text.blocks, &inline) }
        { for ask.series().map(|series| line(language, ask, stop, series)) }
        <p class="kit-sure">{ practise::sure(language) }{ " " }
            { for Sureness::ALL.iter().map(|one| html! { <span>{ "☐ " }{ sureness(language, *one) }</span> }) }
        </p>
        </>
    }
}

/// Empty axes for one line, and a row to fill in.
fn line(language: Language, ask: Ask, stop: u16, series: Series) -> Html {
    let name = match series {
        Series::Relations => words::head_relations(language),
        Series::Results => words::head_results(language),
    };
    let months = ask.months().map(|month| practise::field(language, &month.to_string()));
    let heads: Vec<&str> =
        std::iter::once(practise::table_month(language)).chain(months.iter().map(String::as_str)).collect();
    let blank = [""; crate::class::VALUES];
    html! {
        <div class="kit-axes">
            { axes(language, name, ask, stop) }
            { plain_table("kit-fields", name, &heads, vec![row(name, &blank)]) }
        </div>
    }
}

fn number(value: f64) -> String {
    (value.round() as i64).to_string()
}

fn axes(language: Language, name: &str, ask: Ask, stop: u16) -> Html {
    let last = f64::from(ask.last());
    let x = |month: u16| MARGIN.0 + f64::from(month) / last * SIZE.0;
    let y = |points: f64| 8.0 + (1.0 - points / 100.0) * SIZE.1;
    let stroke = |class: &str, from: (f64, f64), to: (f64, f64)| {
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(number);
        element("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)], vec![])
    };
    let text = |at: (f64, f64), anchor: &str, words: &str| {
        let [x, y] = [at.0, at.1].map(number);
        said("text", &[("x", &x), ("y", &y), ("text-anchor", anchor)], words)
    };
    let mut marks = Vec::new();
    for points in [0.0, 25.0, 50.0, 75.0, 100.0] {
        marks.push(stroke("grid", (x(0), y(points)), (x(ask.last()), y(points))));
        marks.push(text((MARGIN.0 - 6.0, y(points) + 4.0), "end", &number(points)));
    }
    for month in std::iter::once(0).chain(ask.months()) {
        marks.push(stroke("asked", (x(month), y(100.0)), (x(month), y(0.0))));
        marks.push(text((x(month), y(0.0) + 17.0), "middle", &month.to_string()));
    }
    if stop <= ask.last() {
        marks.push(stroke("stop", (x(stop), y(100.0)), (x(stop), y(0.0))));
        marks.push(text((x(stop) - 5.0, y(100.0) + 14.0), "end", chart::subsidy_stops(language)));
    }
    let (width, height) = (number(MARGIN.0 + SIZE.0 + 16.0), number(8.0 + SIZE.1 + MARGIN.1));
    let sides = ["0 0 ", &width, " ", &height].concat();
    element("svg", &[("class", "axes"), ("viewBox", &sides), ("role", "img"), ("aria-label", name)], marks)
}
