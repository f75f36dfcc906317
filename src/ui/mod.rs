//! The only place that knows a browser.
use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <p>{ "Netwerktijd" }</p> }
}

/// Mounts the page.
pub fn mount() {
    yew::Renderer::<App>::new().render();
}
