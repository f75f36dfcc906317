//! "What you see": the sentences computed from the run.

use yew::prelude::*;

use crate::text::Language;
use crate::text::rich::{Kind, Span, spans};
use crate::text::words::page;

/// The sentences.
pub fn sentences(language: Language, sentences: &[String]) -> Html {
    html! {
        <section class="say" aria-labelledby="see">
            <h2 id="see" class="eyebrow">{ page::see(language) }</h2>
            { for sentences.iter().map(|text| html! { <p>{ marked(text) }</p> }) }
        </section>
    }
}

/// A sentence with its marks as elements.
pub fn marked(text: &str) -> Html {
    let part = |span: Span| match span.kind {
        Kind::Plain => html! { span.text },
        Kind::Strong => html! { <b>{ span.text }</b> },
        Kind::Relations => html! { <b class="of-relations">{ span.text }</b> },
        Kind::Results => html! { <b class="of-results">{ span.text }</b> },
    };
    spans(text).into_iter().map(part).collect()
}
