//! The bottom of the page: what the model is, what it is not, and whose research it follows.

use yew::prelude::*;

use crate::text::Voice;
use crate::text::words::page;

/// The footer; `variants` is how many sets of parameters the band is made of.
pub fn footer(voice: Voice, variants: usize) -> Html {
    let language = voice.language;
    let about_band = if voice.is_professional() { page::about_band_pro } else { page::about_band };
    html! {
        <footer class="foot">
            <p class="caveat"><b>{ page::caveat(language) }</b></p>
            <details id="about">
                <summary>{ page::about(language) }</summary>
                <p>{ page::about_text(language) }</p>
                <p>{ page::about_cases(language) }</p>
                <p>{ page::about_results(language) }</p>
                <p>{ about_band(language, &variants.to_string()) }</p>
                <h2>{ page::about_source(language) }</h2>
                <p>{ page::source_thesis(language) }</p>
                <p>{ page::source_article(language) }</p>
                <p>{ page::about_privacy(language) }</p>
            </details>
            <p class="basis">{ page::basis(language) }</p>
        </footer>
    }
}
