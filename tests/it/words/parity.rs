//! Both languages say the same: the same messages with the same arguments, choices, numbers and hedges.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::corpus::{Message, assert_none, messages, wordings};

/// A message in Dutch and in English.
pub fn pairs() -> Vec<(Message, Message)> {
    let mut english: BTreeMap<String, Message> =
        messages("en").into_iter().map(|message| (message.key.clone(), message)).collect();
    let pairs: Vec<_> = messages("nl")
        .into_iter()
        .map(|dutch| {
            let twin = english.remove(&dutch.key).unwrap_or_else(|| panic!("{} is in Dutch only", dutch.key));
            (dutch, twin)
        })
        .collect();
    assert!(english.is_empty(), "in English only: {:?}", english.keys());
    pairs
}

/// What a pattern takes and chooses: every argument, and for one that is chosen by, the names of the choices.
pub fn arguments(pattern: &Pattern<String>) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.entry(id.name.clone()).or_default();
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("{selector:?}") };
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                let keys: Vec<String> = keys.collect();
                found.entry(id.name.clone()).or_default().extend(keys);
                for variant in variants {
                    for (name, keys) in arguments(&variant.value) {
                        found.entry(name).or_default().extend(keys);
                    }
                }
            }
        }
    }
    found.values_mut().for_each(|keys| {
        keys.sort();
        keys.dedup();
    });
    found
}

/// Choices by number, which each language makes where it needs them.
pub fn is_plural(keys: &[String]) -> bool {
    keys.iter().any(|key| key == "one" || key.chars().all(|c| c.is_ascii_digit()))
}

/// The numbers that are written in a text, in order of size; an argument is none.
pub fn numbers(pattern: &Pattern<String>) -> Vec<String> {
    let text = literal(pattern);
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let mut numbers: Vec<String> = numbers.map(str::to_owned).collect();
    numbers.sort();
    numbers
}

/// The words of a pattern, without arguments; of choices the last, which is the one for everything else.
fn literal(pattern: &Pattern<String>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants
            .iter()
            .find(|variant| variant.default)
            .map_or(String::new(), |variant| literal(&variant.value)),
        PatternElement::Placeable { .. } => " ".to_owned(),
    });
    parts.collect()
}

/// Where a message stands and what it says in both languages.
fn both(fault: &str, dutch: &Message, english: &Message) -> String {
    format!(
        "{}:{}: {fault}: {:?} / {:?}",
        dutch.file,
        dutch.line,
        wordings(&dutch.pattern).last(),
        wordings(&english.pattern).last()
    )
}

#[test]
fn both_languages_take_the_same_arguments_and_offer_the_same_choices() {
    let mut faults = Vec::new();
    for (dutch, english) in pairs() {
        let (ours, theirs) = (arguments(&dutch.pattern), arguments(&english.pattern));
        if ours.keys().ne(theirs.keys()) {
            faults.push(both("other arguments", &dutch, &english));
            continue;
        }
        // A plural may be needed in one language only: "2 jaar", but "2 years".
        let chosen = |keys: &Vec<String>| if is_plural(keys) { Vec::new() } else { keys.clone() };
        if ours.values().map(chosen).ne(theirs.values().map(chosen)) {
            faults.push(both("other choices", &dutch, &english));
        }
    }
    assert_none("parity", faults);
}

#[test]
fn both_languages_say_the_same_numbers() {
    let differing =
        pairs().into_iter().filter(|(dutch, english)| numbers(&dutch.pattern) != numbers(&english.pattern));
    assert_none(
        "numbers",
        differing.map(|(dutch, english)| both("other numbers", &dutch, &english)).collect(),
    );
}

/// Words that make a claim careful, in both languages: the starts of words.
const HEDGES: [(&[&str], &[&str]); 5] = [
    (&["lijk"], &["seem", "appear", "resemble"]),
    (&["vaak", "vaker"], &["often"]),
    (&["illustratief"], &["illustrative"]),
    (&["minstens", "minimaal"], &["at least"]),
    (&["hoogstens", "maximaal"], &["at most"]),
];

/// How often one of these begins a word of a text.
fn count(text: &str, starts: &[&str]) -> usize {
    let text = format!(" {}", text.to_lowercase());
    starts.iter().map(|start| text.matches(&format!(" {start}")).count()).sum()
}

#[test]
fn a_claim_that_is_careful_in_one_language_is_careful_in_the_other() {
    let mut faults = Vec::new();
    for (dutch, english) in pairs() {
        let said = [&dutch, &english].map(|message| literal(&message.pattern));
        for (ours, theirs) in HEDGES {
            if count(&said[0], ours) != count(&said[1], theirs) {
                faults.push(both(ours[0], &dutch, &english));
            }
        }
    }
    assert_none("hedges", faults);
}

#[test]
fn a_message_is_made_for_each_language_once() {
    let mut seen = BTreeMap::new();
    for message in messages("nl").into_iter().chain(messages("en")) {
        let before = seen.insert((message.file.clone(), message.name.clone()), message.line);
        assert_eq!(before, None, "{}:{}: {} stands there twice", message.file, message.line, message.name);
    }
}
