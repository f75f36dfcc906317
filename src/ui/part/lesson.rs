//! Text of lessons as elements, and what stands there while it has not come.

use yew::prelude::*;

use super::element::{Attributes, element, said, words};
use crate::lesson::{Block, Inline};
use crate::text::Language;
use crate::text::words::lesson;
use crate::ui::hooks::Lessons;

/// The blocks of a text; `inline` gives claims and numbers, and may leave others to [`inline`].
pub fn prose(blocks: &[Block], of_inline: &dyn Fn(&Inline) -> Html) -> Html {
    let line = |tag: &'static str, attributes: Attributes<'_>, line: &[Inline]| {
        element(tag, attributes, line.iter().map(of_inline).collect())
    };
    let block = |block: &Block| match block {
        Block::Paragraph(inlines) => line("p", &[], inlines),
        Block::Heading(inlines) => line("h4", &[], inlines),
        Block::Note(inlines) => line("p", &[("class", "note")], inlines),
        Block::List { numbered, items } => {
            let items = items.iter().map(|item| line("li", &[], item)).collect();
            element(if *numbered { "ol" } else { "ul" }, &[], items)
        }
    };
    blocks.iter().map(block).collect()
}

/// A plain, strong or linked piece of a line; nothing for claims and numbers.
pub fn inline(inline: &Inline) -> Html {
    match inline {
        Inline::Plain(text) => words(text),
        Inline::Strong(text) => said("strong", &[], text),
        Inline::Emphasis(text) => said("em", &[], text),
        Inline::Link { text, to } => said("a", &[("href", to)], text),
        Inline::Claim(_) | Inline::Control { .. } | Inline::Age | Inline::Value(_) => Html::default(),
    }
}

/// What stands in a room whose lessons are not here: that they are coming, or that they did not come and a button.
pub fn waiting(language: Language, lessons: &Lessons) -> Html {
    match lessons {
        Lessons::Here(_) => Html::default(),
        Lessons::Coming => said("p", &[("class", "coming"), ("role", "status")], lesson::loading(language)),
        Lessons::Missing(again) => {
            let again = again.reform(|_: MouseEvent| ());
            html! {
                <p class="failed" role="alert">
                    { lesson::failed(language) }{ " " }
                    <button type="button" onclick={again}>{ lesson::retry(language) }</button>
                </p>
            }
        }
    }
}
