//! A part of the page that stays untouched until it is made anew.
//!
//! **Why.** The framework holds all that a function gives against all that it gave before, element by element, also where
//! nothing can have changed. It does not look into a component that was given the very same.

use yew::prelude::*;

use crate::ui::shared::Shared;

#[derive(Properties, PartialEq)]
pub struct KeptProps {
    /// What is shown; the same until it is shared anew.
    pub html: Shared<Html>,
}

#[component]
pub fn Kept(props: &KeptProps) -> Html {
    (*props.html).clone()
}

/// What was made once, shown.
pub fn kept(html: &Shared<Html>) -> Html {
    let html = html.clone();
    html! { <Kept {html} /> }
}
