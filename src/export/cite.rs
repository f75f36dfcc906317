//! How to cite the page with what it shows: in the manner of the APA, and for BibTeX. Both name versions and the link.

use super::colophon::PAGE;
use crate::language::Language;
use crate::model::VERSION;
use crate::text::words::{export, page};

/// The year of this version of the page.
pub const YEAR: &str = "2026";

/// A reference as the APA writes one for software without a named maker.
#[must_use]
pub fn apa(language: Language, link: &str) -> String {
    export::Apa {
        name: page::name(language),
        subtitle: page::subtitle(language),
        page: PAGE,
        model: VERSION,
        year: YEAR,
        link,
    }
    .text(language)
}

/// A reference for BibTeX.
#[must_use]
pub fn bibtex(language: Language, link: &str) -> String {
    let version = export::Made { model: VERSION, page: PAGE }.text(language);
    let language_name = match language {
        Language::Dutch => "dutch",
        Language::English => "english",
    };
    let fields = [
        ("title", [page::name(language), ": ", page::subtitle(language)].concat()),
        ("year", YEAR.to_owned()),
        ("version", PAGE.to_owned()),
        ("note", version),
        ("language", language_name.to_owned()),
        ("url", link.to_owned()),
    ];
    let mut text = String::from("@misc{netwerktijd2026");
    for (name, value) in fields {
        for piece in [",\n  ", name, " = {", &value.replace(['{', '}'], ""), "}"] {
            text.push_str(piece);
        }
    }
    text.push_str("\n}\n");
    text
}
