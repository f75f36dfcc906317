//! The top of the page: its name and the choice of language.

use yew::prelude::*;

use crate::app::Action;
use crate::text::Language;
use crate::text::words::page;

#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    pub language: Language,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let language = props.language;
    html! {
        <header class="top">
            <p class="brand"><b>{ page::name(language) }</b><span>{ page::subtitle(language) }</span></p>
            <div class="lang" role="group" aria-label={page::language(language)}>
                { for Language::ALL.into_iter().map(|offered| language_button(props, offered)) }
            </div>
        </header>
    }
}

fn language_button(props: &HeaderProps, offered: Language) -> Html {
    let on = props.language == offered;
    let onclick = props.dispatch.reform(move |_| Action::Speak(offered));
    let name = page::language_name(offered);
    html! {
        <button type="button" lang={offered.code()} title={name} aria-label={name}
            aria-pressed={on.to_string()} {onclick}>
            { offered.code().to_uppercase() }
        </button>
    }
}
