//! What of a link was not taken as it stood, until the reader closes it.

use yew::prelude::*;

use super::element::{element, pressed, said};
use super::icon;
use crate::app::Action;
use crate::scenario::Notice;
use crate::text::Language;
use crate::text::notice::sentence;
use crate::text::words::notice;

/// How many points are shown.
const SHOWN: usize = 3;

/// The notices about the last link, if any.
pub fn notices(language: Language, notices: &[Notice], dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_| Action::Dismiss);
    // A link that was taken over whole may still come from another model.
    let whole = notices.iter().all(|about| matches!(about, Notice::Model { .. }));
    let heading = if whole { notice::heading_model(language) } else { notice::heading(language) };
    let rest = i64::try_from(notices.len().saturating_sub(SHOWN)).unwrap_or(i64::MAX);
    // The region is always there, so that what appears in it is announced.
    let mut parts = Vec::new();
    if !notices.is_empty() {
        let mut lines: Vec<Html> =
            notices.iter().take(SHOWN).map(|about| said("li", &[], &sentence(language, about))).collect();
        if rest > 0 {
            lines.push(said("li", &[], &notice::more(language, rest)));
        }
        let close = [("type", "button"), ("class", "icon-button"), ("aria-label", notice::dismiss(language))];
        parts.push(element(
            "div",
            &[("class", "notice"), ("id", "notice")],
            vec![
                element("p", &[], vec![said("b", &[], heading)]),
                element("ul", &[], lines),
                pressed("button", &close, onclick, vec![icon::close()]),
            ],
        ));
    }
    element("div", &[("class", "notice-region"), ("role", "status")], parts)
}
