//! The Fluent files and what is made of them: whole, tidy, and each in its own language.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;

use crate::support::{path, read};
use crate::words::corpus::wordings;

/// The functions that `build.rs` made of the files.
const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Every wording of every message of a language, by file and name.
fn messages(language: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(path("assets/locales").join(language)).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let text = read(&format!("assets/locales/{language}/{file}"));
        for entry in fluent_syntax::parser::parse(text).unwrap().body {
            if let Entry::Message(message) = entry {
                let wordings = wordings(&message.value.unwrap());
                found.insert(format!("{file}: {}", message.id.name), wordings);
            }
        }
    }
    assert!(found.len() > 200, "{} messages", found.len());
    found
}

/// The wordings of both languages that have a fault.
#[track_caller]
fn assert_none(fault: &str, has_it: impl Fn(&str, &str) -> bool) {
    let mut faulty = Vec::new();
    for language in ["nl", "en"] {
        for (name, wordings) in messages(language) {
            faulty.extend(
                wordings
                    .iter()
                    .filter(|text| has_it(language, text))
                    .map(|t| format!("{language}/{name} = {t}")),
            );
        }
    }
    assert!(faulty.is_empty(), "{fault}:\n{}", faulty.join("\n"));
}

#[test]
fn every_message_says_something_without_loose_ends() {
    assert_none("empty", |_, text| text.trim().is_empty());
    assert_none("a space too many", |_, text| text.contains("  ") || text.trim() != text);
    assert_none("a line break", |_, text| text.contains('\n'));
    assert_none("a brace left over", |_, text| text.contains(['{', '}', '$']));
    assert_none("a space before a sign", |_, text| [" .", " ,", " :", " ;"].iter().any(|s| text.contains(s)));
    assert_none("a hyphen for a minus", |_, text| text.contains(" -") || text.starts_with('-'));
    assert_none("a straight quotation mark", |_, text| text.contains(['"', '\'']));
}

#[test]
fn what_was_made_of_the_files_holds_every_message_and_no_brace() {
    for (name, _) in messages("nl") {
        let (file, id) = name.split_once(".ftl: ").unwrap();
        assert!(WORDS.contains(&format!("pub mod {file} {{")), "{file}");
        let function = format!("pub fn {}(", id.replace('-', "_"));
        let camel: String = id.split('-').map(capitalised).collect();
        let structure = format!("pub struct {camel}");
        assert!(WORDS.contains(&function) || WORDS.contains(&structure), "{name}");
    }
    let folder = concat!(env!("OUT_DIR"), "/words");
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(!text.contains(['{', '}', '$']), "{text:?}");
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Words that only one of the two languages has.
const ENGLISH_ONLY: &str = "the and with from this that which when what month months year years relations results \
    subsidy network coordinator stays keeps higher lower after before starts more less them they their";
const DUTCH_ONLY: &str = "de het een en van met deze dit die als wat maand maanden jaar relaties resultaten subsidie \
    netwerk coördinator blijft houdt hoger lager na voor begint meer minder hun zijn niet";
/// Names of publications and of languages stay as they are.
const AS_THEY_ARE: [&str; 4] = [
    "Balancing Relations and Results in Regional Networks of Public-Policy Implementation",
    "Journal of Public Administration Research and Theory",
    "Loops that Matter",
    "EN",
];

#[test]
fn each_file_speaks_its_own_language() {
    assert_none("a word of the other language", |language, text| {
        let others = if language == "nl" { ENGLISH_ONLY } else { DUTCH_ONLY };
        let text = AS_THEY_ARE.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
        let lower = text.to_lowercase();
        lower
            .split(|c: char| !c.is_alphabetic())
            .any(|word| !word.is_empty() && others.split_whitespace().any(|other| other == word))
    });
}

#[test]
fn dutch_has_no_decimal_points_and_english_no_decimal_commas() {
    assert_none("a decimal sign of the other language", |language, text| {
        let sign = if language == "nl" { '.' } else { ',' };
        let letters: Vec<char> = text.chars().collect();
        letters.windows(3).any(|w| w[0].is_ascii_digit() && w[1] == sign && w[2].is_ascii_digit())
    });
}

#[test]
fn both_languages_hold_the_same_messages_with_the_same_marks() {
    let (dutch, english) = (messages("nl"), messages("en"));
    assert!(dutch.keys().eq(english.keys()));
    for (name, wordings) in &dutch {
        for mark in ["<res>", "<rel>", "</res>", "</rel>"] {
            let count = |wordings: &[String]| wordings[0].matches(mark).count();
            assert_eq!(count(wordings), count(&english[name]), "{mark} in {name}");
        }
        for text in wordings.iter().chain(&english[name]) {
            for mark in ["b", "rel", "res"] {
                let (open, close) = (format!("<{mark}>"), format!("</{mark}>"));
                assert_eq!(text.matches(&open).count(), text.matches(&close).count(), "{name} = {text}");
            }
        }
    }
}
