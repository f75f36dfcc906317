//! Two layers: what professionals read says the same with the same numbers as what everyone reads.
//!
//! A message `NAME-pro` is what stands in the place of `NAME` for who chose the words of the trade.

use std::collections::BTreeMap;

use super::corpus::{LANGUAGES, Message, assert_none, messages};
use super::parity::{arguments, numbers};

/// The pairs of plain and professional messages of a language.
fn pairs(language: &str) -> Vec<(Message, Message)> {
    let mut plain: BTreeMap<String, Message> = BTreeMap::new();
    let mut professional = Vec::new();
    for message in messages(language) {
        match message.key.strip_suffix("-pro") {
            Some(key) => professional.push((key.to_owned(), message)),
            None => {
                plain.insert(message.key.clone(), message);
            }
        }
    }
    assert!(professional.len() > 40, "{} in {language}", professional.len());
    let twin = |key: &str| plain.remove(key).unwrap_or_else(|| panic!("no {key} in {language}"));
    let mut twin = twin;
    professional.into_iter().map(|(key, message)| (twin(&key), message)).collect()
}

#[test]
fn both_layers_show_the_same_numbers() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for (plain, professional) in pairs(language) {
            let (ours, theirs) = (arguments(&plain.pattern), arguments(&professional.pattern));
            // Years of publications belong to the source; every other number is the same.
            let told = |message: &Message| -> Vec<String> {
                let year = |n: &String| n.len() == 4 && (n.starts_with("19") || n.starts_with("20"));
                numbers(&message.pattern).into_iter().filter(|number| !year(number)).collect()
            };
            if ours != theirs || told(&plain) != told(&professional) {
                faults.push(format!("{}:{}: {}", professional.file, professional.line, professional.name));
            }
        }
    }
    assert_none("other numbers than in plain words", faults);
}

#[test]
fn both_layers_say_it_in_words_of_their_own() {
    for language in LANGUAGES {
        for (plain, professional) in pairs(language) {
            assert_ne!(plain.pattern, professional.pattern, "{}:{}", professional.file, professional.line);
        }
    }
}
