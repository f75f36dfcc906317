//! What stands in the place of a view until its piece of the page is there.

use yew::prelude::*;

use super::element::{element, said};
use crate::text::Language;
use crate::text::words::page;
use crate::ui::hooks::Arrival;

/// That it comes, or that it did not and how to try again; nothing for what is here.
pub fn arrival(language: Language, arrival: &Arrival) -> Html {
    match arrival {
        Arrival::Here => Html::default(),
        Arrival::Coming => {
            element("div", &[("class", "coming")], vec![said("p", &[], page::piece_coming(language))])
        }
        Arrival::Failed(again) => {
            let onclick = again.reform(|_: MouseEvent| ());
            html! {
                <div class="coming failed" role="alert">
                    <p>{ page::piece_failed(language) }</p>
                    <button type="button" id="again" class="quiet" {onclick}>{ page::piece_again(language) }</button>
                </div>
            }
        }
    }
}
