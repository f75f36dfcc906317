//! The bar above the page in a frame: whose it is, what it is not, and the way to the page by itself.

use yew::prelude::*;

use crate::app::State;
use crate::frame::Frame;
use crate::scenario::Link;
use crate::text::words::{embed, page};
use crate::ui::browser::address;
use crate::ui::part::element::{element, said, words};

/// The bar.
pub fn bar(state: &State) -> Html {
    let language = state.language;
    // By itself the page hides and locks nothing.
    let link = Link { frame: Frame::default(), ..state.link() };
    let href = [&address::page(), "#", &link.encode()].concat();
    let open = [("id", "frame-open"), ("href", href.as_str()), ("target", "_blank"), ("rel", "noopener")];
    let hint = [" (", embed::open_hint(language), ")"].concat();
    element(
        "header",
        &[("class", "frame-bar"), ("aria-label", embed::bar(language))],
        vec![
            said("b", &[], page::name(language)),
            said("span", &[], page::caveat(language)),
            element(
                "a",
                &open,
                vec![words(embed::open(language)), said("span", &[("class", "hidden")], &hint)],
            ),
        ],
    )
}
