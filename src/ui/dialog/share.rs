//! Share: the link, and all that goes with it.

use yew::prelude::*;

use super::Frame;
use crate::app::Dialog;
use crate::ui::room::Visit;

/// The dialog.
#[component]
pub fn Share(visit: &Visit) -> Html {
    let Visit { session, dispatch, .. } = visit;
    html! {
        <Frame dialog={Dialog::Share} language={session.state.language} dispatch={dispatch.clone()}>{ Html::default() }</Frame>
    }
}
