//! The page about privacy: what the site asks for, keeps and passes on, in plain words and without script.

use super::edit::escaped;
use super::page as page_of;
use crate::language::Language;
use crate::text::words::{page, site};

/// The name of the page in a language.
#[must_use]
pub const fn file(language: Language) -> &'static str {
    match language {
        Language::Dutch => "privacy.html",
        Language::English => "privacy-en.html",
    }
}

/// The page: `head` holds the links to the styles and the icon of the page it stands beside.
#[must_use]
pub fn html(language: Language, head: &str) -> String {
    let other = Language::ALL.into_iter().find(|other| *other != language).unwrap_or(language);
    let parts = [
        (site::privacy_asked(language), vec![site::privacy_asked_text(language)]),
        (
            site::privacy_device(language),
            vec![site::privacy_copy(language), site::privacy_choice(language), site::privacy_clear(language)],
        ),
        (site::privacy_shared(language), vec![site::privacy_link(language), site::privacy_code(language)]),
        (site::privacy_host(language), vec![site::privacy_host_text(language)]),
    ];
    let part = |(heading, texts): (&str, Vec<&str>)| {
        let texts = texts.into_iter().map(|text| format!("<p>{}</p>\n", escaped(text)));
        format!("<h2>{}</h2>\n{}", escaped(heading), texts.collect::<String>())
    };
    format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         {head}</head>\n<body class=\"still\">\n<header class=\"top\">\n\
         <p class=\"brand\"><b>{name}</b><span>{subtitle}</span></p>\n\
         <p class=\"still-ways\"><a href=\"./{open_at}\">{open}</a> \
         <a href=\"{other_file}\" lang=\"{other_code}\" hreflang=\"{other_code}\">{other_name}</a></p>\n\
         </header>\n<main class=\"static\">\n<h1>{heading}</h1>\n<p>{lead}</p>\n{parts}</main>\n</body>\n</html>\n",
        code = language.code(),
        title = escaped(site::privacy_title(language)),
        description = escaped(site::privacy_description(language)),
        name = page::name(language),
        subtitle = escaped(page::subtitle(language)),
        open_at = if language == Language::Dutch { "" } else { page_of(language) },
        open = escaped(site::privacy_open(language)),
        other_file = file(other),
        other_code = other.code(),
        other_name = page::language_name(other),
        heading = escaped(site::privacy_heading(language)),
        lead = escaped(site::privacy_lead(language)),
        parts = parts.map(part).concat(),
    )
}
