//! Plain words or the words of professionals, where evidence is discussed.

use yew::prelude::*;

use super::element::said;
use crate::app::{Action, State};
use crate::language::Wording;
use crate::text::words::page as words;

/// The choice.
pub fn wording(state: &State, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    let one = |offered: Wording, name: &'static str| {
        let onclick = dispatch.reform(move |_| Action::Word(offered));
        html! {
            <button type="button" aria-pressed={(state.wording == offered).to_string()} {onclick}>{ name }</button>
        }
    };
    html! {
        <div class="wording" role="group" aria-label={words::wording(language)}>
            { said("span", &[("aria-hidden", "true")], words::wording(language)) }
            { one(Wording::Plain, words::wording_plain(language)) }
            { one(Wording::Professional, words::wording_professional(language)) }
        </div>
    }
}
