//! "What you see": the sentences computed from the run.

use yew::prelude::*;

use super::element::{element, said, words};
use crate::text::Language;
use crate::text::rich::{Kind, Span, spans};
use crate::text::words::page;

/// The sentences.
pub fn sentences(language: Language, sentences: &[String]) -> Html {
    let mut parts = vec![said("h2", &[("id", "see"), ("class", "eyebrow")], page::see(language))];
    parts.extend(sentences.iter().map(|text| element("p", &[], vec![marked(text)])));
    element("section", &[("class", "say"), ("aria-labelledby", "see")], parts)
}

/// A sentence with its marks as elements.
pub fn marked(text: &str) -> Html {
    let part = |span: Span| match span.kind {
        Kind::Plain => words(&span.text),
        Kind::Strong => said("b", &[], &span.text),
        Kind::Relations => said("b", &[("class", "of-relations")], &span.text),
        Kind::Results => said("b", &[("class", "of-results")], &span.text),
    };
    spans(text).into_iter().map(part).collect()
}
