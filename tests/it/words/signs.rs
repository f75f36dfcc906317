//! Signs and numbers: quotation marks, dashes, spaces, decimals and units as each language writes them.

use super::corpus::{Text, assert_none, texts};

/// Faults that this finds in a text: each a word for it.
type Rule = fn(&Text) -> Option<&'static str>;

/// Whether a character of this kind stands between two of that kind.
fn between(text: &str, left: fn(char) -> bool, sign: &str, right: fn(char) -> bool) -> bool {
    text.match_indices(sign).any(|(at, _)| {
        text[..at].chars().next_back().is_some_and(left)
            && text[at + sign.len()..].chars().next().is_some_and(right)
    })
}

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn spaces(text: &Text) -> Option<&'static str> {
    let said = &text.wording;
    if said.contains("  ") {
        Some("two spaces")
    } else if [" .", " ,", " :", " ;", " ?", " !", "( ", " )"].iter().any(|sign| said.contains(sign)) {
        Some("a space too many")
    } else if [",", ";", "?", "!"]
        .iter()
        .any(|sign| between(said, char::is_alphabetic, sign, char::is_alphabetic))
    {
        Some("a space too few")
    } else {
        None
    }
}

fn quotes(text: &Text) -> Option<&'static str> {
    let said = &text.wording;
    if said.contains(['"', '\'', '`', '„', '«']) {
        Some("a sign that is no quotation mark or apostrophe here")
    } else if said.matches('“').count() != said.matches('”').count() {
        Some("a quotation mark that is not closed")
    } else {
        None
    }
}

fn dashes(text: &Text) -> Option<&'static str> {
    let said = &text.wording;
    if said.contains('—') || said.contains(" – ") || said.contains(" - ") || said.contains("--") {
        Some("a dash in a sentence")
    } else if between(said, digit, "-", digit) {
        Some("a hyphen between numbers, where a dash belongs")
    } else if [" -", "(-"]
        .iter()
        .any(|start| said.match_indices(start).any(|(at, _)| said[at + 2..].starts_with(digit)))
    {
        Some("a hyphen for a minus sign")
    } else if said.contains("...") {
        Some("three full stops for an ellipsis")
    } else {
        None
    }
}

fn numbers(text: &Text) -> Option<&'static str> {
    let said = &text.wording;
    let (decimal, group) = if text.language == "nl" { (",", ".") } else { (".", ",") };
    if between(said, digit, group, digit) {
        return Some("a decimal sign of the other language, or digits in groups");
    }
    // Three digits behind a decimal sign are digits in groups of a language that is neither.
    let long = said.split(|c: char| !c.is_ascii_digit() && !decimal.contains(c) && c != ' ');
    if long
        .flat_map(|part| part.split(' '))
        .any(|n| n.split_once(decimal).is_some_and(|(_, rest)| rest.len() > 2))
    {
        return Some("more than two decimals");
    }
    if between(said, digit, " ", digit)
        && said.split_whitespace().any(|w| w.len() == 3 && w.chars().all(digit))
    {
        return Some("a space between the digits of a number");
    }
    None
}

fn units(text: &Text) -> Option<&'static str> {
    let said = &text.wording;
    let says = |word: &str| said.split(|c: char| !c.is_alphanumeric()).any(|there| there == word);
    if said.contains(" %") {
        return Some("a space before a percent sign");
    }
    // Short forms are for labels in a figure, where there is no room.
    let sentence = said.ends_with(['.', '?', '!']);
    let short: &[&str] =
        if text.language == "nl" { &["mnd", "jr", "pct"] } else { &["mo", "mos", "yr", "yrs", "pct"] };
    (sentence && short.iter().any(|unit| says(unit))).then_some("a unit that is not written out")
}

/// Numbers in words of the other language; those that are words in both ("ten", "half") are left out.
fn in_words(text: &Text) -> Option<&'static str> {
    const ENGLISH: [&str; 10] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "percent"];
    const DUTCH: [&str; 10] = ["een", "één", "twee", "drie", "vier", "vijf", "zes", "acht", "negen", "tien"];
    let others: &[&str] = if text.language == "nl" { &ENGLISH } else { &DUTCH };
    let said = text.wording.to_lowercase();
    said.split(|c: char| !c.is_alphabetic())
        .any(|word| others.contains(&word))
        .then_some("a number in the words of the other language")
}

const RULES: [Rule; 6] = [spaces, quotes, dashes, numbers, units, in_words];

fn faults(text: &Text) -> impl Iterator<Item = &'static str> {
    // Titles and volumes of publications stay as they were printed.
    let rules = if text.is_source() { &RULES[..2] } else { &RULES[..] };
    rules.iter().filter_map(move |rule| rule(text))
}

#[test]
fn signs_and_numbers_are_those_of_the_language() {
    let all = texts().iter().flat_map(|text| faults(text).map(|fault| text.found(fault, &text.wording)));
    assert_none("a wrong sign", all.collect());
}

#[test]
fn every_wrong_sign_is_found() {
    let text = |language, wording: &str| Text {
        file: String::new(),
        line: 1,
        name: String::new(),
        language,
        wording: wording.to_owned(),
    };
    let wrong = [
        ("nl", "Twee  spaties."),
        ("nl", "Een spatie ."),
        ("nl", "Een,twee."),
        ("nl", "Hij zei \"ja\"."),
        ("en", "it's"),
        ("nl", "Een “open citaat."),
        ("nl", "Zo – en niet anders."),
        ("en", "So—and no other."),
        ("nl", "Van 0-100."),
        ("nl", "Het is -4."),
        ("nl", "En dan..."),
        ("nl", "Het is 2.4 jaar."),
        ("en", "It is 2,4 years."),
        ("nl", "Het zijn 1 200 mensen en 300 huizen."),
        ("nl", "Het is 1,200."),
        ("nl", "Het is 30 %."),
        ("nl", "Na 12 mnd stopt het."),
        ("nl", "Na two jaar."),
        ("en", "After twee years."),
    ];
    for (language, wording) in wrong {
        assert!(faults(&text(language, wording)).next().is_some(), "{wording}");
    }
    let right = [
        ("nl", "Index 0–100, van −1 tot +1; 2,4 jaar en 30%."),
        ("en", "Index 0–100, from −1 to +1; 2.4 years, 30% and “so”."),
        ("nl", "foto’s van QR-codes"),
        ("nl", "mnd 7"),
    ];
    for (language, wording) in right {
        assert_eq!(faults(&text(language, wording)).next(), None, "{wording}");
    }
}
