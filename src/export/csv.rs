//! A sheet as comma-separated values, after RFC 4180: CRLF, quotes doubled, every line as many fields.
//!
//! The colophon stands below the figures, so that the first line stays the head of the columns.

use super::sheet::safe;
use super::{Colophon, Dialect, Sheet};
use crate::language::Language;
use crate::text::words::export;

/// By this mark at the start Excel knows that the letters are UTF-8.
const MARK: &str = "\u{feff}";

/// The file.
#[must_use]
pub fn csv(sheet: &Sheet, colophon: &Colophon, language: Language, dialect: Dialect) -> String {
    let (separator, decimal) = match dialect {
        Dialect::Semicolon => (';', ','),
        Dialect::Comma => (',', '.'),
    };
    let mut text = String::from(if dialect == Dialect::Semicolon { MARK } else { "" });
    let mut line = |fields: &[String]| {
        for place in 0..sheet.columns.len().max(2) {
            if place > 0 {
                text.push(separator);
            }
            text.push_str(&quoted(fields.get(place).map_or("", String::as_str), separator));
        }
        text.push_str("\r\n");
    };
    line(&sheet.columns.iter().map(|column| safe(&column.name)).collect::<Vec<_>>());
    for row in &sheet.rows {
        line(&row.iter().map(|cell| cell.text(decimal)).collect::<Vec<_>>());
    }
    line(&[]);
    for (name, value) in [
        (export::foot_title(language), &colophon.title),
        (export::foot_caption(language), &colophon.caption),
        (export::foot_note(language), &colophon.note),
        (export::foot_made(language), &colophon.made),
        (export::foot_link(language), &colophon.link),
    ] {
        line(&[name.to_owned(), safe(value)]);
    }
    text
}

fn quoted(field: &str, separator: char) -> String {
    if field.contains([separator, '"', '\n', '\r']) {
        ["\"", &field.replace('"', "\"\""), "\""].concat()
    } else {
        field.to_owned()
    }
}
