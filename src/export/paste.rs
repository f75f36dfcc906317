//! A sheet to be pasted: as a table of a text document, and as lines with tabs for a spreadsheet.

use super::sheet::safe;
use super::{Colophon, Sheet};
use crate::language::Language;

/// The same table in two forms; the program that pastes takes the one it knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paste {
    /// As HTML.
    pub html: String,
    /// With tabs between cells.
    pub plain: String,
}

/// The table with its title above and the rest of its colophon below.
#[must_use]
pub fn paste(sheet: &Sheet, colophon: &Colophon, language: Language) -> Paste {
    let decimal = match language {
        Language::Dutch => ',',
        Language::English => '.',
    };
    let mut html = String::from("<table><caption>");
    escape(&mut html, &colophon.title);
    html.push_str("</caption><thead><tr>");
    let mut plain = flat(&colophon.title);
    plain.push('\n');
    for (place, column) in sheet.columns.iter().enumerate() {
        cell(&mut html, "th", &safe(&column.name));
        plain.push_str(if place > 0 { "\t" } else { "" });
        plain.push_str(&flat(&column.name));
    }
    html.push_str("</tr></thead><tbody>");
    for row in &sheet.rows {
        html.push_str("<tr>");
        plain.push('\n');
        for (place, value) in row.iter().enumerate() {
            let value = value.text(decimal);
            cell(&mut html, "td", &value);
            plain.push_str(if place > 0 { "\t" } else { "" });
            plain.push_str(&flat(&value));
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table>");
    plain.push('\n');
    let below = [&colophon.caption, &colophon.note, &colophon.made, &colophon.link];
    for line in below.into_iter().filter(|line| !line.is_empty()) {
        cell(&mut html, "p", line);
        plain.push('\n');
        plain.push_str(&flat(line));
    }
    Paste { html, plain }
}

fn cell(html: &mut String, tag: &str, text: &str) {
    for piece in ["<", tag, ">"] {
        html.push_str(piece);
    }
    escape(html, text);
    for piece in ["</", tag, ">"] {
        html.push_str(piece);
    }
}

fn escape(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            other => html.push(other),
        }
    }
}

/// One cell of one line that is no formula.
fn flat(text: &str) -> String {
    safe(&text.replace(['\t', '\n', '\r'], " "))
}
