//! Embed: the page within another page.

use yew::prelude::*;

use super::Frame;
use crate::app::Dialog;
use crate::ui::room::Visit;

/// The dialog.
#[component]
pub fn Embed(visit: &Visit) -> Html {
    let Visit { session, dispatch, .. } = visit;
    html! {
        <Frame dialog={Dialog::Embed} language={session.state.language} dispatch={dispatch.clone()}>{ Html::default() }</Frame>
    }
}
