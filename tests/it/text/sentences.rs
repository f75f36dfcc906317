//! Statements in words: whole sentences, the same numbers in both languages, and the text of the cases as it was read.

use std::fmt::Write as _;

use netwerktijd::exploration::Exploration;
use netwerktijd::language::Language;
use netwerktijd::text::describe::{description, sentences, takeaway, under};
use netwerktijd::text::rich::plain;

use crate::support::{Random, assert_golden, cases, explore, pair};

/// All that is said about an exploration in one language: takeaway, the line under it, description, sentences.
fn said(language: Language, exploration: &Exploration) -> Vec<String> {
    let above =
        [takeaway(language, exploration), under(language, exploration), description(language, exploration)];
    above.into_iter().chain(sentences(language, exploration)).collect()
}

/// Visits every case and 500 random explorations, half of them compared.
fn every_exploration(mut visit: impl FnMut(&Exploration)) {
    for (_, exploration) in cases() {
        visit(&exploration);
    }
    let mut random = Random::seeded(13);
    for turn in 0..500 {
        let (own, pinned) = pair(&mut random);
        visit(&explore(own, (turn % 2 == 0).then_some(pinned)));
    }
}

fn numbers(text: &str) -> Vec<i64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn both_languages_hold_the_same_numbers_in_the_same_statement() {
    every_exploration(|exploration| {
        let [dutch, english] = Language::ALL.map(|language| said(language, exploration));
        assert_eq!(dutch.len(), english.len());
        for (dutch, english) in dutch.iter().zip(&english) {
            let (mut one, mut other) = (numbers(dutch), numbers(english));
            one.sort_unstable();
            other.sort_unstable();
            assert_eq!(one, other, "{dutch}\n{english}");
        }
    });
}

#[test]
fn every_sentence_is_whole() {
    every_exploration(|exploration| {
        for language in Language::ALL {
            let said = said(language, exploration);
            for text in &said {
                let plain = plain(text);
                let first = plain.chars().next().unwrap();
                assert!(first.is_uppercase(), "{text}");
                assert!(!plain.contains("  ") && plain.trim() == plain, "{text}");
                assert!(!plain.contains(['<', '>', '{', '}']), "{text}");
            }
            assert!(!said[0].ends_with('.'), "the takeaway is a heading: {}", said[0]);
            for text in &said[1..] {
                assert!(text.ends_with('.') && !text.ends_with(".."), "{text}");
            }
        }
    });
}

#[test]
fn higher_is_said_of_the_higher_number_only() {
    let mut seen = 0;
    every_exploration(|exploration| {
        for language in Language::ALL {
            for text in sentences(language, exploration) {
                // The name of a pinned scenario holds a number that is no value.
                let found = numbers(&text.replace("cenario 1", ""));
                if text.contains("hoger:") || text.contains("higher:") {
                    seen += 1;
                    assert!(found[0] > found[1], "{text}");
                }
                if text.contains("groeien in die tijd") || text.contains("grow in that time") {
                    assert!(found[0] < found[1], "{text}");
                }
                if text.contains("dalen in die tijd") || text.contains("fall in that time") {
                    assert!(found[0] > found[1], "{text}");
                }
            }
        }
    });
    assert!(seen > 100, "{seen} sentences say so");
}

/// What is left is no more than there was; where results rose on, the sentence says so.
#[test]
fn nothing_is_said_to_be_left_of_less() {
    let (mut left, mut grown) = (0, 0);
    every_exploration(|exploration| {
        for text in sentences(Language::Dutch, exploration) {
            // The name of a pinned scenario holds a number that is no value.
            let found = numbers(&text.replace("cenario 1", ""));
            match found[..] {
                [of, rest] if text.starts_with("Twee jaar nadat") => {
                    let rose = text.contains("verder gegroeid");
                    assert_eq!(rose, rest > of, "{text}");
                    if rose { grown += 1 } else { left += 1 }
                }
                [one, one_left, other, other_left] if text.contains(" nog ") => {
                    assert!(one >= one_left && other >= other_left, "{text}");
                    left += 1;
                }
                _ => {}
            }
        }
    });
    assert!(left > 100 && grown > 5, "{left} sentences of what is left, {grown} of growth");
}

/// What is said about the cases. Read the difference before accepting it: this is what the page claims.
#[test]
fn what_is_said_about_the_cases_is_what_was_read() {
    let mut text = String::new();
    for (name, exploration) in cases() {
        for language in Language::ALL {
            let [takeaway, under, description, sentences @ ..] = &said(language, &exploration)[..] else {
                panic!("{name}: too little is said")
            };
            writeln!(text, "== {name}, {}\n# {takeaway}\n{under}", language.code()).unwrap();
            for sentence in sentences {
                writeln!(text, "- {sentence}").unwrap();
            }
            writeln!(text, "~ {description}\n").unwrap();
        }
    }
    assert_golden("sentences.txt", &text);
}
