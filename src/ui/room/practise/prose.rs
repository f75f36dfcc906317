//! Text of an exercise or a mission: its numbers are read off runs, its claims stand together at the end.

use crate::lesson::{Inline, Lesson, Part, Told};
use crate::practise::Truth;
use crate::text::Language;
use crate::text::words::practise as words;
use crate::ui::part::{element, inline, prose, said, words as plain};
use yew::prelude::*;

/// The blocks of a part. Where a run is missing, so is the number: such text stands only where all have been run.
pub fn part(language: Language, lesson: &Lesson, part: Option<&Part>, runs: &[Option<Truth>]) -> Html {
    let Some(part) = part else { return Html::default() };
    // In the order of the lesson; a run that must not be shown yet ends the list.
    let studies = runs.iter().map_while(|run| run.as_ref().map(|truth| truth.0.clone())).collect();
    let told = Told { studies, age: 0, networks: None };
    let piece = |piece: &Inline| match piece {
        Inline::Value(value) => match value.text(language, &told) {
            Some(text) => said("b", &[], &text),
            None => Html::default(),
        },
        Inline::Control { scenario, control } => {
            let setup = lesson.scenarios.get(usize::from(*scenario));
            plain(&setup.map_or(String::new(), |setup| setup.scenario().get(*control).to_string()))
        }
        other => inline(other),
    };
    prose(&part.blocks, &piece)
}

/// What the lesson rests on, folded until it is asked for.
pub fn grounds(language: Language, lesson: &Lesson) -> Html {
    if lesson.grounds.is_empty() {
        return Html::default();
    }
    let item = |ground: &crate::lesson::Ground| {
        let mut text = String::from("S");
        text.push_str(&ground.number.to_string());
        let strength = ["(", ground.strength.words(language), ")"].concat();
        let mut parts = vec![said("b", &[], &text), plain(" "), plain(&ground.wording)];
        parts.extend([plain(" "), said("i", &[], &strength)]);
        if !ground.beside.is_empty() {
            parts.push(plain(" "));
            parts.push(plain(&ground.beside));
        }
        element("li", &[], parts)
    };
    let items = lesson.grounds.iter().map(item).collect();
    let inside = vec![
        said("summary", &[], words::grounds(language)),
        said("p", &[("class", "hint")], words::grounds_about(language)),
        element("ul", &[], items),
    ];
    element("details", &[("class", "grounds")], inside)
}
