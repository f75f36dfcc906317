//! What a page of HTML says, by language: enough of a reader for pages that we write ourselves.

use super::corpus::Text;
use crate::support::read;

/// Elements that have no end.
const VOID: [&str; 6] = ["meta", "link", "br", "hr", "img", "input"];
/// Elements whose content is no text for readers.
const CODE: [&str; 3] = ["script", "style", "code"];

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn language_of(tag: &str) -> Option<&'static str> {
    match attribute(tag, "lang")? {
        "nl" => Some("nl"),
        "en" => Some("en"),
        other => panic!("the language {other:?} in {tag}"),
    }
}

/// The texts of a page, each with the language of the nearest element that names one.
pub fn texts(file: &str) -> Vec<Text> {
    let page = read(file);
    let mut open: Vec<(&str, &'static str)> = vec![("", "nl")];
    let mut found = Vec::new();
    let mut line = 1;
    for piece in page.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if let Some(end) = tag.strip_prefix('/') {
            if let Some(depth) = open.iter().rposition(|(there, _)| *there == end) {
                open.truncate(depth);
            }
        } else if !name.is_empty() && !name.starts_with('!') && !VOID.contains(&name) {
            let (_, language) = open[open.len() - 1];
            open.push((name, language_of(tag).unwrap_or(language)));
        }
        let (inside, language) = open[open.len() - 1];
        let mut push = |wording: &str, line: usize| {
            found.push(Text {
                file: file.to_owned(),
                line,
                name: String::new(),
                language,
                wording: wording.trim().to_owned(),
            });
        };
        if let Some(content) = attribute(tag, "content").filter(|_| tag.contains("name=\"description\"")) {
            push(content, line);
        }
        line += tag.matches('\n').count();
        if !text.trim().is_empty() && !CODE.contains(&inside) {
            push(text, line);
        }
        line += text.matches('\n').count();
    }
    found
}
