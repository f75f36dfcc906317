//! The bottom of the page: what the model is, what it is not, and whose research it follows.

use yew::prelude::*;

use super::element::{element, said};
use crate::text::words::page;
use crate::text::{Language, Voice};

/// The footer; `variants` is how many sets of parameters the band is made of.
pub fn footer(voice: Voice, variants: usize) -> Html {
    let language = voice.language;
    let about_band = if voice.is_professional() { page::about_band_pro } else { page::about_band };
    let plain = |tag: &'static str, text: &str| said(tag, &[], text);
    let about = vec![
        plain("summary", page::about(language)),
        plain("p", page::about_text(language)),
        plain("p", page::about_cases(language)),
        plain("p", page::about_results(language)),
        plain("p", &about_band(language, &variants.to_string())),
        plain("h2", page::about_source(language)),
        plain("p", page::source_thesis(language)),
        plain("p", page::source_article(language)),
        plain("p", page::about_privacy(language)),
    ];
    // In the page as one file there is nothing beside it; what it says of privacy stands above.
    let privacy = match cfg!(feature = "whole") {
        true => Html::default(),
        false => {
            let link = said("a", &[("href", privacy_page(language))], page::privacy(language));
            element("p", &[], vec![link])
        }
    };
    element(
        "footer",
        &[("class", "foot")],
        vec![
            element("p", &[("class", "caveat")], vec![plain("b", page::caveat(language))]),
            element("details", &[("id", "about")], about),
            said("p", &[("class", "basis")], page::basis(language)),
            privacy,
        ],
    )
}

/// The page about privacy, which stands beside this one (`site::privacy`).
fn privacy_page(language: Language) -> &'static str {
    match language {
        Language::Dutch => "./privacy.html",
        Language::English => "./privacy-en.html",
    }
}
