//! Every text of the page as its reader gets it, with the place where it stands.
//!
//! **Flow.** Messages of `assets/locales` in all their wordings, lessons of `assets/lessons`, and what the pages of
//! `www` say by themselves. Marks are taken off; [`ARGUMENT`] stands for what the page fills in.

use std::fs;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{lessons, markup};
use crate::support::{path, read};

/// What stands for an argument.
pub const ARGUMENT: &str = "7";

/// The codes of the languages, as folders and lists are named.
pub const LANGUAGES: [&str; 2] = ["nl", "en"];

/// One wording of one text.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The file, from the root of the repository.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
    /// Its name within the file; empty where it has none.
    pub name: String,
    /// `nl` or `en`.
    pub language: &'static str,
    /// What it says, without marks.
    pub wording: String,
}

impl Text {
    /// Whether it is of the layer for professionals.
    pub fn is_professional(&self) -> bool {
        self.name.ends_with("-pro")
    }

    /// Whether it names a source: titles and names stay as they are in any language.
    pub fn is_source(&self) -> bool {
        ["source-", "loop-source-"].iter().any(|start| self.name.starts_with(start))
    }

    /// What it says, cut into sentences.
    pub fn sentences(&self) -> Vec<&str> {
        sentences(&self.wording)
    }

    /// Where it stands and a part of it, as a line of a report.
    pub fn found(&self, fault: &str, sentence: &str) -> String {
        format!("{}:{}: {fault}: {sentence}", self.file, self.line)
    }
}

/// A message as it was written.
pub struct Message {
    /// The file, from the root of the repository.
    pub file: String,
    /// Its place in both languages, such as `page.ftl: close`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The line in the file, from 1.
    pub line: usize,
    /// What it says.
    pub pattern: Pattern<String>,
}

/// Every text of both languages.
pub fn texts() -> &'static [Text] {
    static TEXTS: LazyLock<Vec<Text>> = LazyLock::new(|| {
        let mut texts = Vec::new();
        for language in LANGUAGES {
            for message in messages(language) {
                texts.extend(wordings(&message.pattern).into_iter().map(|wording| Text {
                    file: message.file.clone(),
                    line: message.line,
                    name: message.name.clone(),
                    language,
                    wording: without_marks(&wording),
                }));
            }
        }
        texts.extend(lessons::texts());
        for file in ["www/index.html", "www/example.html"] {
            texts.extend(markup::texts(file));
        }
        texts
    });
    assert!(TEXTS.len() > 900, "{} texts", TEXTS.len());
    &TEXTS
}

/// Every message of a language, by file and in the order of the file.
pub fn messages(language: &str) -> Vec<Message> {
    let folder = format!("assets/locales/{language}");
    let mut names: Vec<String> = fs::read_dir(path(&folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut found = Vec::new();
    for name in names {
        let file = format!("{folder}/{name}");
        let text = read(&file);
        let line_of = |id: &str| {
            text.lines()
                .position(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
        };
        for entry in fluent_syntax::parser::parse(text.clone())
            .unwrap_or_else(|(_, error)| panic!("{file}: {error:?}"))
            .body
        {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                found.push(Message {
                    key: format!("{name}: {id}"),
                    line: line_of(&id).unwrap_or_else(|| panic!("no {id} in {file}")) + 1,
                    file: file.clone(),
                    name: id,
                    pattern: message.value.unwrap(),
                });
            }
        }
    }
    found
}

/// A pattern in all its variants, with [`ARGUMENT`] for its arguments.
pub fn wordings(pattern: &Pattern<String>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |so_far, element| {
        let endings = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| wordings(&variant.value)).collect()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => vec![value.clone()],
            PatternElement::Placeable { .. } => vec![ARGUMENT.to_owned()],
        };
        so_far.iter().flat_map(|start| endings.iter().map(move |end| format!("{start}{end}"))).collect()
    })
}

/// Without the marks that sentences may hold.
fn without_marks(wording: &str) -> String {
    ["b", "rel", "res"].iter().fold(wording.to_owned(), |text, mark| {
        text.replace(&format!("<{mark}>"), "").replace(&format!("</{mark}>"), "")
    })
}

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 6] = ["e.a.", "et al.", "enz.", "bijv.", "c.s.", "nr."];

/// A text cut where a sentence ends: at a full stop, a question mark or an exclamation mark before a space.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|tail| tail.find(['.', '?', '!'])).map(|at| at + from) {
        let end = at + 1;
        let (before, after) = (&rest[..end], &rest[end..]);
        // A sentence may end with its quotation mark or bracket.
        let closed = after.chars().next().filter(|c| matches!(c, '”' | ')')).map_or(0, char::len_utf8);
        let ends = after[closed..].is_empty() || after[closed..].starts_with(' ');
        let short = ABBREVIATIONS.iter().any(|short| before.ends_with(short));
        // An initial: a single capital before the full stop.
        let initial = before
            .trim_end_matches('.')
            .split([' ', '.'])
            .next_back()
            .is_some_and(|word| word.chars().count() == 1 && word.chars().all(char::is_uppercase));
        // "Klaster, E. (2015)" goes on; "regio A. Toen" does not.
        let goes_on = initial && !after[closed..].trim_start().starts_with(char::is_uppercase);
        if ends && !short && !goes_on {
            let (sentence, tail) = rest.split_at(end + closed);
            found.push(sentence.trim());
            rest = tail;
            from = 0;
        } else {
            from = end;
        }
    }
    found.push(rest.trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// The words of a sentence: what holds a letter or a digit.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// A list of `assets/words`: its lines without comments.
pub fn list(name: &str) -> Vec<String> {
    let lines = read(&format!("assets/words/{name}.txt"));
    let lines = lines.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Holds that nothing was found.
#[track_caller]
pub fn assert_none(rule: &str, faults: Vec<String>) {
    assert!(faults.is_empty(), "{rule}: {} found\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_text_is_cut_where_a_sentence_ends_and_nowhere_else() {
    let cases: [(&str, &[&str]); 7] = [
        ("Een. Twee? Drie!", &["Een.", "Twee?", "Drie!"]),
        ("Klaster e.a. 2017; Vangen & Huxham 2003", &["Klaster e.a. 2017; Vangen & Huxham 2003"]),
        ("Klaster, E. (2015). Proefschrift.", &["Klaster, E. (2015).", "Proefschrift."]),
        ("Het is 7.5 punten. Zo.", &["Het is 7.5 punten.", "Zo."]),
        ("Hij zei: “Ja.” Toen niet.", &["Hij zei: “Ja.”", "Toen niet."]),
        ("Zoals regio A. Toen niet.", &["Zoals regio A.", "Toen niet."]),
        ("zonder einde", &["zonder einde"]),
    ];
    for (text, expected) in cases {
        assert_eq!(sentences(text), expected, "{text}");
    }
}

#[test]
fn every_text_has_its_place() {
    let crashed = texts().iter().find(|text| text.name == "crashed" && text.language == "nl").unwrap();
    assert_eq!(
        read(&crashed.file).lines().nth(crashed.line - 1).map(|line| line.starts_with("crashed =")),
        Some(true)
    );
    assert_eq!(crashed.sentences().len(), 2, "{crashed:?}");
    let start = texts().iter().filter(|text| text.file == "www/index.html");
    assert!(
        start.clone().any(|text| text.language == "en") && start.clone().any(|text| text.language == "nl")
    );
}
