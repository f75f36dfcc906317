//! Both languages say the same: the same parts, the same blocks in them, and in each block the same numbers and claims.

use super::Fault;
use super::placeholder;
use super::text::{Found, Text};
use crate::lesson::{Block, Inline, Setup};

/// Compares the languages.
pub fn check([dutch, english]: &[Text; 2], scenarios: &[Setup]) -> Result<(), Fault> {
    let ids = |text: &Text| text.parts.iter().map(|found| found.part.id.clone()).collect::<Vec<_>>();
    let (first, second) = (ids(dutch), ids(english));
    if first != second {
        let what = format!(
            "the parts in English ({}) are not those in Dutch ({})",
            second.join(", ").trim_start_matches(", "),
            first.join(", ").trim_start_matches(", ")
        );
        return Err((english.line, what));
    }
    dutch.parts.iter().zip(&english.parts).try_for_each(|(dutch, english)| part(dutch, english, scenarios))
}

fn part(dutch: &Found, english: &Found, scenarios: &[Setup]) -> Result<(), Fault> {
    let (first, second) = (&dutch.part.blocks, &english.part.blocks);
    let place = |found: &Found, index: usize| found.lines.get(index).copied().unwrap_or(found.line);
    for (index, (one, other)) in first.iter().zip(second).enumerate() {
        let (line, at) = (place(english, index), place(dutch, index));
        if shape(one) != shape(other) {
            return Err((line, format!("here stands {}, in Dutch (line {at}) {}", shape(other), shape(one))));
        }
        let (one, other) = (marks(one, scenarios), marks(other, scenarios));
        if one != other {
            let what = format!(
                "the numbers and claims here ({}) are not those in Dutch, line {at} ({})",
                other.join(" "),
                one.join(" ")
            );
            return Err((line, what));
        }
    }
    if first.len() != second.len() {
        let what = format!("this part has {} blocks in English and {} in Dutch", second.len(), first.len());
        return Err((english.line, what));
    }
    Ok(())
}

fn shape(block: &Block) -> String {
    match block {
        Block::Paragraph(_) => "a paragraph".to_owned(),
        Block::Heading(_) => "a heading".to_owned(),
        Block::Note(_) => "a note".to_owned(),
        Block::List { numbered: true, items } => format!("a numbered list of {}", items.len()),
        Block::List { numbered: false, items } => format!("a list of {}", items.len()),
    }
}

/// Whatever both languages must have in a block, in an order that grammar does not change.
fn marks(block: &Block, scenarios: &[Setup]) -> Vec<String> {
    let mut found: Vec<String> = block
        .lines()
        .iter()
        .flatten()
        .filter_map(|inline| match inline {
            Inline::Claim(number) => Some(format!("[S{number}]")),
            // A link to the page speaks the language that it stands in.
            Inline::Link { to, .. } => Some(to.replace("&lang=en", "")),
            other => placeholder::write(other, scenarios),
        })
        .collect();
    found.sort();
    found
}
