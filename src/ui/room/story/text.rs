//! The text of a step: its numbers, and what it rests on.

use yew::prelude::*;

use super::number::Scrub;
use crate::app::Action;
use crate::lesson::{Ground, Inline, Lesson, Told, Value};
use crate::scenario::Number;
use crate::text::Language;
use crate::text::label::control_name;
use crate::text::words::story;
use crate::ui::part::element::{element, said};
use crate::ui::part::inline;

/// The lines of a lesson that hold a number.
pub fn lines_with_numbers(lesson: &Lesson) -> impl Iterator<Item = &[Inline]> {
    let lines = lesson.parts.iter().flat_map(|part| &part.blocks).flat_map(|block| block.lines());
    let holds = |line: &&Vec<Inline>| {
        line.iter().any(|inline| inline.number().is_some() || matches!(inline, Inline::Value(_)))
    };
    lines.filter(holds).map(Vec::as_slice)
}

/// How the pieces of a line become elements.
pub fn inlines<'a>(
    language: Language,
    lesson: &'a Lesson,
    told: &'a Told,
    dispatch: &'a Callback<Action>,
) -> impl Fn(&Inline) -> Html + 'a {
    move |piece: &Inline| match (piece.number(), piece) {
        (Some(number), _) => {
            let value = told.value(number).unwrap_or_default();
            let name = name_of(language, lesson, number);
            let key = number.key();
            html! { <Scrub {key} {language} {number} {value} {name} dispatch={dispatch.clone()} /> }
        }
        (None, Inline::Value(value)) => computed(language, told, *value),
        (None, other) => inline(other),
    }
}

/// What a number is, and of which of several scenarios.
fn name_of(language: Language, lesson: &Lesson, number: Number) -> String {
    let Number::Control(place, control) = number else {
        return control_name(language, None).to_owned();
    };
    let name = control_name(language, Some(control));
    let label = lesson.scenarios.get(usize::from(place)).map_or("", |setup| setup.label.as_str());
    if label.is_empty() { name.to_owned() } else { [name, ", ", label].concat() }
}

fn computed(language: Language, told: &Told, value: Value) -> Html {
    said("b", &[("class", value.class())], &value.text(language, told).unwrap_or_default())
}

/// What the step rests on: folded, and one click away.
pub fn grounds(language: Language, lesson: &Lesson) -> Html {
    let names: Vec<String> =
        lesson.grounds.iter().map(|ground| ["S", &ground.number.to_string()].concat()).collect();
    let head = said("summary", &[], &story::grounds(language, &names.join(" · ")));
    let items =
        lesson.grounds.iter().zip(&names).map(|(ground, name)| item(language, ground, name)).collect();
    let source = [story::source(language), story::months_ours(language)].join(" ");
    element(
        "details",
        &[("class", "grounds")],
        vec![head, element("ul", &[], items), said("p", &[], &source)],
    )
}

fn item(language: Language, ground: &Ground, name: &str) -> Html {
    let mut pieces = vec![
        said("b", &[], name),
        said("span", &[("class", "strength")], ground.strength.words(language)),
        said("span", &[], &ground.wording),
    ];
    if !ground.beside.is_empty() {
        pieces.push(said("span", &[("class", "beside")], &ground.beside));
    }
    element("li", &[], pieces)
}
