//! Lessons: what their files may hold, how a mistake is told, and that both languages say the same.

use std::path::Path;

use netwerktijd::language::Language;
use netwerktijd::lesson::read::{Both, Grounds, lessons, one};
use netwerktijd::lesson::{Inline, Kind, Lesson, decode, encode};

use crate::support::path;

fn folder() -> std::path::PathBuf {
    path("assets/lessons")
}

fn grounds() -> Grounds {
    Grounds::read(&folder()).unwrap()
}

fn all(kind: Kind) -> Both {
    lessons(&folder(), kind, &grounds()).unwrap_or_else(|broken| panic!("{broken}"))
}

/// A lesson of the story without a mistake.
const GOOD: &str = "+++
order = 1
name = { nl = \"Kort\", en = \"Short\" }

[[scenario]]
name = \"a\"
case = \"region-a\"

[story]
figure = \"time\"
month = 12
+++

# Nederlands

## Een titel

Stijl {style} [S14] geeft **veel** na een jaar: {results@12}.

- een
- twee

# English

## A title

After a year style {style} [S14] gives a **lot**: {results@12}.

- one
- two
";

fn read(content: &str) -> Result<(u16, [Lesson; 2]), (usize, String)> {
    one(Kind::Story, "good", content, &grounds())
}

#[test]
fn every_lesson_that_comes_with_the_page_can_be_read() {
    for kind in Kind::ALL {
        let [dutch, english] = all(kind);
        assert_eq!(dutch.len(), english.len());
    }
    assert!(!all(Kind::Story)[0].is_empty());
}

#[test]
fn a_lesson_is_read_as_it_was_written() {
    let (order, [dutch, english]) = read(GOOD).unwrap();
    assert_eq!((order, dutch.id.as_str(), dutch.title.as_str()), (1, "good", "Een titel"));
    assert_eq!((english.name.as_str(), english.title.as_str()), ("Short", "A title"));
    assert_eq!(dutch.grounds.iter().map(|ground| ground.number).collect::<Vec<_>>(), [14]);
    let line = &dutch.parts[0].blocks[0].lines()[0];
    assert!(matches!(&line[0], Inline::Plain(text) if text == "Stijl "));
    assert!(matches!(&line[1], Inline::Control { scenario: 0, .. }));
    assert!(matches!(&line[2], Inline::Claim(14)));
    assert!(matches!(&line[4], Inline::Strong(text) if text == "veel"));
    assert_eq!(dutch.parts[0].blocks[1].lines().len(), 2);
}

#[test]
fn a_blob_holds_what_was_put_in_and_a_damaged_one_is_refused() {
    for kind in Kind::ALL {
        for lessons in all(kind) {
            assert_eq!(decode(&encode(&lessons)), Ok(lessons));
        }
    }
    let blob = encode(&all(Kind::Story)[0]);
    assert!(decode(&blob[..blob.len() - 1]).is_err());
    assert!(decode(b"<!doctype html>").is_err());
}

/// A mistake: what is replaced by what, the line it is told at, and words of the sentence.
const MISTAKES: [(&str, &str, usize, &str); 33] = [
    ("+++\norder", "order", 1, "begins with a line +++"),
    ("month = 12\n+++", "month = 12", 1, "not closed"),
    ("order = 1", "order = \"one\"", 2, "invalid type"),
    ("order = 1", "order = 1\ncolour = 2", 3, "unknown field"),
    ("month = 12", "moon = 12", 11, "unknown field"),
    ("figure = \"time\"", "figure = \"pie\"", 10, "unknown variant"),
    ("case = \"region-a\"", "case = \"region-c\"", 5, "the cases are"),
    ("case = \"region-a\"", "style = 120", 5, "style is a whole number from 0 to 100, not 120"),
    ("name = \"a\"", "name = \"A 1\"", 5, "only letters a to z"),
    ("[story]\nfigure = \"time\"\nmonth = 12", "[kit]\nminutes = 5", 9, "one table [story]"),
    ("[story]\nfigure = \"time\"\nmonth = 12\n", "", 1, "one table [story]"),
    ("figure = \"time\"", "figure = \"each\"", 9, "at least two"),
    ("# Nederlands", "# Deutsch", 14, "`# Nederlands` comes first"),
    ("# English", "# Nederlands", 23, "then `# English`"),
    ("## A title\n", "", 26, "the title comes first"),
    ("## Een titel", "## Een titel\n\n## Nog een", 18, "has a title already"),
    ("{style} [S14] geeft", "{stile} [S14] geeft", 18, "neither age, a control"),
    ("{style} [S14] geeft", "{b:style} [S14] geeft", 18, "no scenario \"b\""),
    ("{style} [S14] geeft", "{style [S14] geeft", 18, "not closed"),
    ("{style} [S14] geeft", "{style} [S99] geeft", 18, "no claim"),
    ("{style} [S14] geeft", "style} [S14] geeft", 18, "no partner"),
    ("jaar: {results@12}", "jaar: {results@200}", 18, "no moment"),
    ("jaar: {results@12}", "jaar: {money@12}", 18, "cannot be read off"),
    ("**veel**", "**{style}**", 18, "not in strong text"),
    ("**veel**", "**veel *meer***", 18, "do not nest"),
    ("**veel**", "`veel`", 18, "cannot hold code"),
    ("**veel**", "<b>veel</b>", 18, "cannot hold HTML"),
    ("**veel**", "[veel](elders)", 18, "leads nowhere"),
    ("**veel**", "![veel](#elders)", 18, "a picture"),
    ("- twee", "  - twee", 21, "a list within"),
    ("- two\n", "", 29, "a list of 1, in Dutch (line 20) a list of 2"),
    (
        "a **lot**: {results@12}",
        "a **lot**",
        27,
        "the numbers and claims here ([S14] {a:style}) are not those",
    ),
    ("- one\n- two\n", "- one\n- two\n\nMore.\n", 23, "3 blocks in English and 2 in Dutch"),
];

#[test]
fn every_mistake_is_told_with_its_line_in_a_sentence() {
    let mut wrong = Vec::new();
    for (good, bad, line, words) in MISTAKES {
        assert!(GOOD.contains(good), "{good} is not in the lesson");
        let (at, what) = read(&GOOD.replacen(good, bad, 1)).expect_err(bad);
        if at != line || !what.contains(words) {
            wrong.push(format!("{good:?} to {bad:?}: line {at}, not {line}: {what}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn parts_are_named_once_and_alike_in_both_languages() {
    let with = |dutch: &str, english: &str| {
        let half = GOOD.replacen("- twee\n", &format!("- twee\n\n{dutch}\n"), 1);
        read(&half.replacen("- two\n", &format!("- two\n\n{english}\n"), 1))
    };
    let (_, [dutch, _]) = with("### Slot {#end}\n\nKlaar.", "### End {#end}\n\nDone.").unwrap();
    assert_eq!(dutch.part("end").unwrap().title, "Slot");
    assert_eq!(with("### Slot\n\nKlaar.", "### End\n\nDone.").unwrap_err().0, 23);
    let (line, what) = with("### Slot {#end}\n\nKlaar.", "### End {#fin}\n\nDone.").unwrap_err();
    assert!(line == 27 && what.contains("(fin) are not those in Dutch (end)"), "line {line}: {what}");
}

#[test]
fn a_file_that_is_broken_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &str| {
        let place = folder.path().join("story");
        std::fs::create_dir_all(&place).unwrap();
        std::fs::write(place.join(name), content).unwrap();
    };
    let told = |folder: &Path| lessons(folder, Kind::Story, &grounds()).unwrap_err().to_string();
    file("one.md", GOOD);
    file("two.md", &GOOD.replace("order = 1", "order = 2").replace("{style}", "{tempo}"));
    let sentence = told(folder.path());
    assert!(
        sentence.contains("story/two.md, line 18: {tempo} is neither age") && sentence.ends_with('.'),
        "{sentence}"
    );
    file("two.md", GOOD);
    assert!(told(folder.path()).contains("two.md, line 2: order 1 is also that of one.md"));
    file("two.md", &GOOD.replace("order = 1", "order = 2"));
    assert!(lessons(folder.path(), Kind::Story, &grounds()).is_ok());
    file("Three 3.md", GOOD);
    assert!(told(folder.path()).contains("goes into links"));
}

#[test]
fn every_claim_is_worded_in_both_languages() {
    let grounds = grounds();
    for language in Language::ALL {
        let all = grounds.of((1..=42).rev().chain([7]), language);
        assert_eq!(all.len(), 42);
        assert!(all.iter().all(|ground| ground.wording.ends_with('.')));
        assert!(all.windows(2).all(|pair| pair[0].number < pair[1].number));
    }
    let missing = Grounds::parse("[S1]\nstrength = \"context\"\nnl = \"Een.\"\nen = \"One.\"\n").unwrap_err();
    assert!(missing.1.contains("S2 is missing"));
    assert!(
        Grounds::parse("[S1]\nstrength = \"sure\"\nnl = \"\"\nen = \"\"\n").is_err_and(|fault| fault.0 == 2)
    );
}
