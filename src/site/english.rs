//! The page in English, made of the page in Dutch: the same program under other words, for search engines and for who comes
//! without a link.

use super::edit::{escaped, replaced, with_tag};
use super::{INDEX, page as file};
use crate::language::Language;
use crate::lesson::still;
use crate::scenario::Link;
use crate::text::words::{page as words, site};

/// The page in English.
///
/// # Errors
/// A sentence, when the page in Dutch is not as it was expected.
pub fn page(dutch: &str) -> Result<String, String> {
    let language = Language::English;
    let page = with_tag(dutch, ["lang=nl>", "lang=\"nl\">"], "<html lang=\"en\">")?;
    let page = replaced(&page, ("<title>", "</title>"), &escaped(site::title(language)))?;
    let description =
        format!("<meta name=\"description\" content=\"{}\">", escaped(site::description(language)));
    let page = with_tag(&page, ["name=description", "name=\"description\""], &description)?;
    let page = replaced(&page, ("<article", "</article>"), &main(language))?;
    // The script turns the address into that of the page with this link, so that what is shared opens alike for all.
    let start = format!("<meta name=\"start\" content=\"./{}#{}\">\n", index(), link(language));
    super::with_head(&page, &start)
}

/// The folder itself, so that addresses stay short.
fn index() -> &'static str {
    if file(Language::Dutch) == INDEX { "" } else { file(Language::Dutch) }
}

/// The link that opens the page in a language.
fn link(language: Language) -> String {
    Link { language, ..Link::default() }.encode()
}

/// What is read before the program runs, and where it cannot; begins within the tag of the element.
fn main(language: Language) -> String {
    let Some(other) = Language::ALL.into_iter().find(|other| *other != language) else {
        return String::new();
    };
    format!(
        " class=\"static\">\n<h1>{}</h1>\n<p>{}</p>\n<p>{}</p>\n<p><a href=\"./{}\">{}</a></p>\n\
         <p><a href=\"./{}\" lang=\"{code}\" hreflang=\"{code}\">{}</a></p>\n<noscript><p>{}</p></noscript>\n\
         <p class=\"late\">{}</p>\n",
        words::name(language),
        escaped(site::still_lead(language)),
        escaped(site::still_text(language)),
        still::file(language),
        escaped(site::still_story(language)),
        file(other),
        words::language_name(other),
        escaped(site::still_script(language)),
        escaped(site::still_late(language)),
        code = other.code(),
    )
}
