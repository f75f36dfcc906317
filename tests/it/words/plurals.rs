//! One month, two months: what follows a number fits it.

use std::collections::{BTreeMap, BTreeSet};

use netwerktijd::language::Language;
use netwerktijd::text::number::duration;
use netwerktijd::text::why::points_a_year;
use netwerktijd::text::words::{notice, number, say};

use super::corpus::{assert_none, list, texts};
use super::parity::{arguments, is_plural, pairs};

#[test]
fn whoever_says_one_says_other() {
    let mut faults = Vec::new();
    for (dutch, english) in pairs() {
        for message in [dutch, english] {
            let arguments = arguments(&message.pattern);
            let mut plurals = arguments.values().filter(|keys| is_plural(keys));
            if !plurals.all(|keys| ["one", "other"].iter().all(|key| keys.iter().any(|there| there == key))) {
                faults.push(format!("{}:{}: {}", message.file, message.line, message.name));
            }
        }
    }
    assert_none("a plural without one and other", faults);
}

#[test]
fn lengths_of_time_fit_their_number() {
    let said = [
        (0, "0 maanden", "0 months"),
        (1, "1 maand", "1 month"),
        (2, "2 maanden", "2 months"),
        (11, "11 maanden", "11 months"),
        (12, "1 jaar", "1 year"),
        (13, "1 jaar en 1 maand", "1 year and 1 month"),
        (24, "2 jaar", "2 years"),
        (26, "2 jaar en 2 maanden", "2 years and 2 months"),
        (30, "2 jaar en 6 maanden", "2 years and 6 months"),
        (96, "8 jaar", "8 years"),
    ];
    for (months, dutch, english) in said {
        assert_eq!(duration(Language::Dutch, months), dutch);
        assert_eq!(duration(Language::English, months), english);
    }
    for (count, dutch, english) in
        [(0, "0 jaar", "0 years"), (1, "1 jaar", "1 year"), (2, "2 jaar", "2 years")]
    {
        assert_eq!(number::years(Language::Dutch, count), dutch);
        assert_eq!(number::years(Language::English, count), english);
    }
}

#[test]
fn counts_of_things_fit_their_number() {
    let notices = [
        (0, "En nog 0 andere punten.", "And 0 other points."),
        (1, "En nog 1 ander punt.", "And 1 other point."),
        (2, "En nog 2 andere punten.", "And 2 other points."),
    ];
    for (count, dutch, english) in notices {
        assert_eq!(notice::more(Language::Dutch, count), dutch);
        assert_eq!(notice::more(Language::English, count), english);
    }
    for (points, dutch, english) in [
        (0, "0 punten per jaar", "0 points a year"),
        (1, "+1 punt per jaar", "+1 point a year"),
        (-1, "−1 punt per jaar", "−1 point a year"),
        (2, "+2 punten per jaar", "+2 points a year"),
    ] {
        assert_eq!(points_a_year(Language::Dutch, points), dutch);
        assert_eq!(points_a_year(Language::English, points), english);
    }
    let differences = |language, count| say::UnderMore { list: "x", count }.text(language);
    for (count, dutch, english) in [
        (1, "x en nog 1 verschil", "x and 1 more difference"),
        (2, "x en nog 2 verschillen", "x and 2 more differences"),
    ] {
        assert_eq!(differences(Language::Dutch, count), dutch);
        assert_eq!(differences(Language::English, count), english);
    }
}

/// Nouns that follow a number which can be one.
const COUNTED: [&str; 8] =
    ["punten", "maanden", "netwerken", "verschillen", "points", "months", "networks", "differences"];

#[test]
fn no_number_that_can_be_one_stands_before_a_plural() {
    let never: BTreeSet<String> = list("never-one").into_iter().collect();
    // A message that chooses by number has a wording for one.
    let mut wordings: BTreeMap<(&str, usize), usize> = BTreeMap::new();
    texts().iter().for_each(|text| *wordings.entry((&text.file, text.line)).or_default() += 1);
    let chooses: BTreeSet<_> =
        wordings.into_iter().filter(|(_, count)| *count > 1).map(|(place, _)| place).collect();
    let mut faults = Vec::new();
    for text in texts().iter().filter(|text| text.file.ends_with(".ftl")) {
        let file = text.file.rsplit('/').next().unwrap();
        let key = format!("{file}: {}", text.name);
        let plain = text.wording.replace(['“', '”'], "");
        let said: Vec<&str> = plain.split([' ', ',', '.', ':']).collect();
        // "In month 7 networks" counts months, not networks.
        let dated = |at: usize| at > 0 && ["month", "maand"].contains(&said[at - 1]);
        let counted = said
            .windows(2)
            .enumerate()
            .any(|(at, pair)| pair[0] == "7" && COUNTED.contains(&pair[1]) && !dated(at));
        if counted && !chooses.contains(&(text.file.as_str(), text.line)) && !never.contains(&key) {
            faults.push(text.found("a number before a plural", &text.wording));
        }
    }
    assert_none("plurals", faults);
}
