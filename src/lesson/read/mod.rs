//! Lessons out of their files.
//!
//! **Flow.** A folder goes in; for every file `front` reads the structure, `text` the two languages, `parity` compares
//! them, and out come the lessons of one kind in both languages. **Invariant.** The first thing that is wrong comes back
//! as a [`Broken`] that names file and line in one sentence.

mod front;
mod grounds;
mod line;
mod parity;
mod placeholder;
mod text;

use std::fmt;
use std::fs;
use std::path::Path;

pub use front::Named;
pub use grounds::Grounds;

use super::{Inline, Kind, Lesson, Setup};
use crate::language::Language;
use crate::room::Slug;

/// What is wrong with a file of lessons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The file, as it was named.
    pub file: String,
    /// The line, from 1; 0 when it is about the file as a whole.
    pub line: usize,
    /// What is wrong, as the rest of a sentence.
    pub what: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}.", self.file, self.what),
            line => write!(f, "{}, line {line}: {}.", self.file, self.what),
        }
    }
}

impl std::error::Error for Broken {}

/// Something wrong at a line.
type Fault = (usize, String);

/// The lessons of one kind in both languages, in their order.
pub type Both = [Vec<Lesson>; 2];

/// Reads all lessons of a kind below `assets/lessons`; the languages are in the order of [`Language::ALL`].
///
/// # Errors
/// The first thing that is wrong.
pub fn lessons(folder: &Path, kind: Kind, grounds: &Grounds) -> Result<Both, Broken> {
    in_order(
        &folder.join(kind.key()),
        "md",
        |name, content| one(kind, name, content, grounds),
        |lesson| &lesson.id,
    )
}

/// Reads all files of a folder with an ending, each by `one` to its number and what it holds in both languages; in the order
/// of those numbers, of which no two are the same.
///
/// # Errors
/// The first thing that is wrong.
pub(crate) fn in_order<T>(
    folder: &Path,
    ending: &str,
    one: impl Fn(&str, &str) -> Result<(u16, [T; 2]), Fault>,
    id: fn(&T) -> &str,
) -> Result<[Vec<T>; 2], Broken> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| broken(folder, (0, format!("the folder cannot be read ({error})"))))?;
    files.retain(|path| path.extension().is_some_and(|other| other == ending));
    files.sort();
    let mut found: Vec<(u16, [T; 2])> = Vec::new();
    for path in files {
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let content = fs::read_to_string(&path)
            .map_err(|error| broken(&path, (0, format!("it cannot be read ({error})"))))?;
        let (order, pair) = one(name, &content).map_err(|fault| broken(&path, fault))?;
        if let Some((_, [other, _])) = found.iter().find(|(taken, _)| *taken == order) {
            let what = format!(
                "order {order} is also that of {}.{ending}; give one of them another number",
                id(other)
            );
            let line = 1 + content.lines().position(|line| line.starts_with("order")).unwrap_or_default();
            return Err(broken(&path, (line, what)));
        }
        found.push((order, pair));
    }
    found.sort_by_key(|(order, _)| *order);
    let (dutch, english) = found.into_iter().map(|(_, [dutch, english])| (dutch, english)).unzip();
    Ok([dutch, english])
}

fn broken(path: &Path, (line, what): Fault) -> Broken {
    Broken { file: path.display().to_string(), line, what }
}

/// Reads one lesson from the content of its file: its order, and the lesson in both languages.
///
/// # Errors
/// The first thing that is wrong, with its line.
pub fn one(kind: Kind, name: &str, content: &str, grounds: &Grounds) -> Result<(u16, [Lesson; 2]), Fault> {
    if Slug::new(name).is_none_or(|slug| slug.is_empty()) {
        let most = Slug::LONGEST;
        let what = format!(
            "the name {name:?} goes into links, so it is at most {most} of a to z, 0 to 9 and hyphens"
        );
        return Err((0, what));
    }
    let front = front::read(kind, content)?;
    let texts = text::read(content, front.body, &front.scenarios)?;
    parity::check(&texts, &front.scenarios)?;
    for part in front.head.parts() {
        let lacks = |text: &&text::Text| text.parts.iter().all(|found| found.part.id != **part);
        if let Some(text) = texts.iter().find(lacks) {
            return Err((text.line, format!("a lesson of this kind needs a part `### … {{#{part}}}`")));
        }
    }
    for text in &texts {
        let parts: Vec<_> = text.parts.iter().map(|found| found.part.clone()).collect();
        front.head.check_text(&parts).map_err(|(part, block, what)| {
            let found = text.parts.get(part);
            let line = found.and_then(|found| found.lines.get(block).copied());
            (line.unwrap_or(text.line), what)
        })?;
    }
    let [dutch, english] = texts;
    let make = |language, text: text::Text| {
        let parts: Vec<_> = text.parts.into_iter().map(|found| found.part).collect();
        let lines = parts.iter().flat_map(|part| &part.blocks).flat_map(|block| block.lines());
        let named = lines.flatten().filter_map(|inline| match inline {
            Inline::Claim(number) => Some(*number),
            _ => None,
        });
        Lesson {
            grounds: grounds.of(named, language),
            id: name.to_owned(),
            name: front.name.of(language).to_owned(),
            title: text.title,
            scenarios: front
                .scenarios
                .iter()
                .zip(&front.labels)
                .map(|(setup, label)| Setup { label: label.of(language).to_owned(), ..setup.clone() })
                .collect(),
            head: front.head.clone(),
            parts,
        }
    };
    let pair = [make(Language::Dutch, dutch), make(Language::English, english)];
    Ok((front.order, pair))
}
