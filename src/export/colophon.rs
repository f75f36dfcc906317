//! What every file carries beside its figures: title, caption, that it is no forecast, versions, and the link.

use super::Taken;
use crate::model::VERSION;
use crate::text::rich::plain;
use crate::text::words::{export, page as words};

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colophon {
    /// What is shown, as the heading of the figure says it.
    pub title: String,
    /// What is seen, in sentences.
    pub caption: String,
    /// That it is illustrative and no forecast.
    pub note: String,
    /// The version of the model and of the page.
    pub made: String,
    /// The link that opens the same on the page.
    pub link: String,
}

/// The version of the page.
pub const PAGE: &str = env!("CARGO_PKG_VERSION");

impl Colophon {
    /// Of what is taken; `page` is the address of the page, without what is behind the `#`.
    #[must_use]
    pub fn of(taken: &Taken, page: &str) -> Self {
        let language = taken.state.language;
        let sentences: Vec<String> = taken.look.sentences.iter().map(|text| plain(text)).collect();
        let fragment = taken.state.link().encode();
        let link = if fragment.is_empty() { page.to_owned() } else { [page, "#", &fragment].concat() };
        Self {
            title: taken.look.heading.clone(),
            caption: sentences.join(" "),
            note: words::caveat(language).to_owned(),
            made: export::Made { model: VERSION, page: PAGE }.text(language),
            link,
        }
    }
}
