//! "What you see": the sentences computed from the run.

use std::rc::Rc;

use yew::prelude::*;

use crate::exploration::Exploration;
use crate::text::rich::{Kind, Span, spans};
use crate::text::words::page;
use crate::text::{Language, describe};

#[derive(Properties, PartialEq)]
pub struct SentencesProps {
    pub language: Language,
    pub exploration: Rc<Exploration>,
}

#[component]
pub fn Sentences(props: &SentencesProps) -> Html {
    let sentences = describe::sentences(props.language, &props.exploration);
    html! {
        <section class="say" aria-labelledby="see">
            <h2 id="see" class="eyebrow">{ page::see(props.language) }</h2>
            { for sentences.into_iter().map(|text| html! { <p><Marked {text} /></p> }) }
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct MarkedProps {
    pub text: AttrValue,
}

/// A sentence with its marks as elements.
#[component]
pub fn Marked(props: &MarkedProps) -> Html {
    let part = |span: Span| match span.kind {
        Kind::Plain => html! { span.text },
        Kind::Strong => html! { <b>{ span.text }</b> },
        Kind::Relations => html! { <b class="of-relations">{ span.text }</b> },
        Kind::Results => html! { <b class="of-results">{ span.text }</b> },
    };
    html! { <>{ for spans(&props.text).into_iter().map(part) }</> }
}
