//! Two layers: what professionals read says the same with the same numbers as what everyone reads.
//!
//! A message `NAME-pro` is what stands in the place of `NAME` for who chose the words of the trade.

use std::collections::BTreeMap;

use netwerktijd::language::{Language, Wording};
use netwerktijd::text::Voice;
use netwerktijd::text::describe::sentences;

use super::corpus::{LANGUAGES, Message, assert_none, messages};
use super::parity::{arguments, numbers};
use crate::support::{cases, path, read};

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
    let mut twin = |key: &str| plain.remove(key).unwrap_or_else(|| panic!("no {key} in {language}"));
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

/// The numbers of a sentence, in the order of their size; years of publications are no finding.
fn said(text: &str) -> Vec<String> {
    let digits = text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut numbers: Vec<String> = digits.filter(|number| number.len() < 4).map(str::to_owned).collect();
    numbers.sort();
    numbers
}

#[test]
fn what_is_on_screen_has_the_same_numbers_in_both_layers() {
    let mut told = 0;
    for (name, exploration) in cases() {
        for language in Language::ALL {
            let [plain, professional] =
                Wording::ALL.map(|wording| sentences(Voice { language, wording }, &exploration));
            assert_eq!(plain, sentences(language, &exploration), "a language alone speaks plainly");
            assert_eq!(plain.len(), professional.len(), "{name}");
            for (plain, professional) in plain.iter().zip(&professional) {
                assert_eq!(said(plain), said(professional), "{name}: {plain} / {professional}");
                told += usize::from(plain != professional);
            }
        }
    }
    assert!(told > 20, "{told} sentences differ");
}

#[test]
fn every_professional_message_is_used() {
    let code = ["src/text", "src/ui", "src/lesson"].into_iter().flat_map(sources).map(|file| read(&file));
    let code: String = code.collect();
    for (_, message) in pairs("nl") {
        let function = message.name.replace('-', "_");
        let structure: String = message.name.split('-').map(capitalised).collect();
        assert!(code.contains(&function) || code.contains(&structure), "{} is used nowhere", message.name);
    }
}

fn capitalised(word: &str) -> String {
    word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect()
}

/// The Rust files below a folder; none where there is no folder.
fn sources(folder: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(path(folder)) else { return Vec::new() };
    let names = entries.map(|entry| format!("{folder}/{}", entry.unwrap().file_name().to_str().unwrap()));
    names.flat_map(|name| if name.ends_with(".rs") { vec![name] } else { sources(&name) }).collect()
}
