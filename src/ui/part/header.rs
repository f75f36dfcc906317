//! The top of the page: its name and the choice of language.

use yew::prelude::*;

use crate::app::Action;
use crate::text::Language;
use crate::text::words::page;

/// The header.
pub fn header(language: Language, dispatch: &Callback<Action>) -> Html {
    html! {
        <header class="top">
            <p class="brand"><b>{ page::name(language) }</b><span>{ page::subtitle(language) }</span></p>
            <div class="lang" role="group" aria-label={page::language(language)}>
                { for Language::ALL.into_iter().map(|offered| language_button(language, offered, dispatch)) }
            </div>
        </header>
    }
}

fn language_button(current: Language, offered: Language, dispatch: &Callback<Action>) -> Html {
    let on = current == offered;
    let onclick = dispatch.reform(move |_| Action::Speak(offered));
    let name = page::language_name(offered);
    html! {
        <button type="button" lang={offered.code()} title={name} aria-label={name}
            aria-pressed={on.to_string()} {onclick}>
            { page::language_short(offered) }
        </button>
    }
}
