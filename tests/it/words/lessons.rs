//! What lessons say, by language: the parts of their Markdown that readers see, and what stands in both languages in TOML.
//!
//! A lesson begins with its structure between two lines of `+++`; then come a part `# Nederlands` and a part `# English`.
//! `doc/lessons.md` says what else there is: `{...}` is a number, `{#...}` the name of a part, `[S1]` a claim.

use std::fs;

use super::corpus::{ARGUMENT, LANGUAGES, Text};
use crate::support::{path, read};

/// The texts of every lesson and course.
pub fn texts() -> Vec<Text> {
    let all = ["assets/lessons", "assets/courses"].into_iter().flat_map(files);
    all.flat_map(|file| lesson(&file, &read(&file))).collect()
}

/// What a line of TOML says in each language: `nl = "..."` and `en = "..."`.
fn quoted(line: &str) -> impl Iterator<Item = (&'static str, String)> {
    LANGUAGES.into_iter().filter_map(move |language| {
        let start = format!("{language} = \"");
        let at = line.find(&start).filter(|at| *at == 0 || line[..*at].ends_with([' ', '{']))?;
        let words = line[at + start.len()..].split('"').next()?;
        Some((language, words.to_owned()))
    })
}

/// The lessons below a folder, in order; none where there is no folder.
fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(path(folder)) else { return found };
    for entry in entries {
        let entry = entry.unwrap();
        let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&name));
        } else if name.ends_with(".md") || name.ends_with(".toml") {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// The paragraphs, headings and points of a lesson.
fn lesson(file: &str, content: &str) -> Vec<Text> {
    let text = |line: usize, language, wording| Text {
        file: file.to_owned(),
        line,
        name: String::new(),
        language,
        wording,
    };
    let mut found: Vec<Text> = Vec::new();
    let is_table = file.ends_with(".toml");
    let mut language = None;
    let mut fences = 0;
    // Whether the next line goes on with the text before it.
    let mut going_on = false;
    for (number, line) in content.lines().enumerate() {
        let line = line.trim();
        if line == "+++" && fences < 2 {
            fences += 1;
            continue;
        }
        if is_table || fences == 1 {
            found.extend(quoted(line).map(|(language, words)| text(number + 1, language, words)));
            continue;
        }
        match line {
            "# Nederlands" => language = Some("nl"),
            "# English" => language = Some("en"),
            _ => {
                let block = line.trim_start_matches(['#', '>', '-', '*', ' ']);
                let begins = line.starts_with(['#', '>', '-', '|'])
                    || line.starts_with("* ")
                    || numbered(line).is_some();
                let words = inline(numbered(line).unwrap_or(block));
                if let Some(language) = language.filter(|_| !words.trim().is_empty()) {
                    match found.last_mut().filter(|_| going_on && !begins) {
                        Some(last) => last.wording = [last.wording.as_str(), &words].join(" "),
                        None => found.push(text(number + 1, language, words)),
                    }
                }
                going_on = !line.is_empty() && !line.starts_with('#');
                continue;
            }
        }
        going_on = false;
    }
    found
}

/// What follows the number of a point.
fn numbered(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    (rest.len() < line.len()).then(|| rest.strip_prefix(". ")).flatten()
}

/// A line as its reader gets it: links by their words, what is filled in as an argument, no marks.
fn inline(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['[', '{', '`', '*', '_']) {
        let (before, tail) = rest.split_at(at);
        text.push_str(before);
        let (taken, shown) = piece(tail);
        // A mark that shows nothing takes the space before it along.
        if shown.is_empty() && tail.starts_with(['[', '{']) {
            text.truncate(text.trim_end().len());
        }
        text.push_str(&shown);
        rest = &tail[taken..];
    }
    text + rest
}

/// How many bytes a piece takes and what is shown of it.
fn piece(tail: &str) -> (usize, String) {
    let until = |from: usize, end: char| tail[from..].find(end).map(|at| from + at);
    if tail.starts_with('[') {
        if let Some(close) = until(1, ']') {
            let words = inline(&tail[1..close]);
            let claim =
                words.strip_prefix('S').is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()));
            if claim {
                return (close + 1, String::new());
            }
            let target = tail[close + 1..].starts_with('(').then(|| until(close + 1, ')')).flatten();
            return (target.unwrap_or(close) + 1, words);
        }
    } else if let Some(close) = match tail.chars().next() {
        Some('{') => until(1, '}'),
        Some('`') => until(1, '`'),
        _ => None,
    } {
        let shown = if tail.starts_with("{#") { "" } else { ARGUMENT };
        return (close + 1, shown.to_owned());
    }
    // A mark of emphasis, or a bracket that stands alone.
    (1, if tail.starts_with(['*', '_']) { String::new() } else { tail[..1].to_owned() })
}

#[test]
fn a_lesson_is_read_as_its_reader_gets_it() {
    let content = "+++\nname = { nl = \"Een naam\", en = \"A name\" }\n+++\n# Nederlands\n## Kop met *nadruk*\n\nEerste regel [S4]\ngaat door met [35](style) [S1] [S12].\n\n### Vraag {#question}\n\
        - een punt\n- {style} punten\n\n# English\n\n1. One [link](#x).\n";
    let read: Vec<_> = lesson("x.md", content).into_iter().map(|t| (t.line, t.language, t.wording)).collect();
    let expected = [
        (2, "nl", "Een naam"),
        (2, "en", "A name"),
        (5, "nl", "Kop met nadruk"),
        (7, "nl", "Eerste regel gaat door met 35."),
        (10, "nl", "Vraag"),
        (11, "nl", "een punt"),
        (12, "nl", "7 punten"),
        (16, "en", "One link."),
    ];
    assert_eq!(read, expected.map(|(line, language, text)| (line, language, text.to_owned())));
}
