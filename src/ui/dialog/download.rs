//! Download: what is on screen as files.

use yew::prelude::*;

use super::Frame;
use crate::app::Dialog;
use crate::ui::room::Visit;

/// The dialog.
#[component]
pub fn Download(visit: &Visit) -> Html {
    let Visit { session, dispatch, .. } = visit;
    html! {
        <Frame dialog={Dialog::Download} language={session.state.language} dispatch={dispatch.clone()}>{ Html::default() }</Frame>
    }
}
