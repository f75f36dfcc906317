//! Courses out of their files.
//!
//! **Flow.** A folder of TOML files and the lessons go in, the courses of both languages come out. **Invariant.** The first
//! thing that is wrong comes back as a [`Broken`] that names file and line in one sentence.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::{Book, Course, Item, MOST_ITEMS, Pass, Task};
use crate::language::Language;
use crate::lesson::read::{Both, Broken, Named, in_order};
use crate::lesson::{Head, Lesson};
use crate::room::Slug;

/// Something wrong at a line.
type Fault = (usize, String);

/// The lessons that courses are made of, each in both languages.
#[derive(Debug)]
pub struct Lessons {
    /// The steps of the story.
    pub story: Both,
    /// The exercises.
    pub exercises: Both,
    /// The missions.
    pub missions: Both,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    order: u16,
    title: Named,
    about: Named,
    pass: Option<Spanned<RawPass>>,
    #[serde(default)]
    item: Vec<Spanned<RawItem>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPass {
    items: Option<usize>,
    score: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawItem {
    story: Option<String>,
    exercise: Option<String>,
    mission: Option<String>,
}

/// Reads all courses of a folder; the languages are in the order of [`Language::ALL`].
///
/// # Errors
/// The first thing that is wrong.
pub fn courses(folder: &Path, lessons: &Lessons) -> Result<[Book; 2], Broken> {
    let both = in_order(folder, "toml", |name, content| one(name, content, lessons), |course| &course.id)?;
    let [first, _] = &lessons.story;
    let first_step = first.first().map_or(String::new(), |lesson| lesson.id.clone());
    Ok(both.map(|courses| Book { courses, first_step: first_step.clone() }))
}

/// Reads one course from the content of its file: its order, and the course in both languages.
///
/// # Errors
/// The first thing that is wrong, with its line; 0 when it is about the file as a whole.
pub fn one(name: &str, content: &str, lessons: &Lessons) -> Result<(u16, [Course; 2]), Fault> {
    if Slug::new(name).is_none_or(|slug| slug.is_empty()) {
        let most = Slug::LONGEST;
        return Err((
            0,
            format!(
                "the name {name:?} goes into links, so it is at most {most} of a to z, 0 to 9 and hyphens"
            ),
        ));
    }
    let line_of = |at: usize| 1 + content.bytes().take(at).filter(|byte| *byte == b'\n').count();
    let raw: Raw = toml::from_str(content).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(span.start));
        (line, error.message().replace('\n', " ").trim_end_matches('.').to_owned())
    })?;
    for (key, text) in [("title", &raw.title), ("about", &raw.about)] {
        if [&text.nl, &text.en].iter().any(|text| text.trim().is_empty()) {
            let line = 1 + content.lines().position(|line| line.starts_with(key)).unwrap_or_default();
            return Err((line, format!("{key} is empty in one language; say it in both")));
        }
    }
    let mut items: Vec<[Item; 2]> = Vec::new();
    for spanned in raw.item {
        let line = line_of(spanned.span().start);
        let made = item(spanned.into_inner(), lessons).map_err(|what| (line, what))?;
        let [dutch, _] = &made;
        if items.iter().any(|[other, _]| other.id == dutch.id) {
            return Err((line, format!("{:?} is in this course twice", dutch.id)));
        }
        items.push(made);
    }
    if items.is_empty() || items.len() > MOST_ITEMS {
        return Err((1, format!("a course has from 1 to {MOST_ITEMS} tables [[item]], not {}", items.len())));
    }
    let pass = match raw.pass {
        None => Pass { items: items.len(), score: 0 },
        Some(spanned) => {
            let line = line_of(spanned.span().start);
            pass(&spanned.into_inner(), items.len()).map_err(|what| (line, what))?
        }
    };
    let (dutch, english): (Vec<Item>, Vec<Item>) =
        items.into_iter().map(|[dutch, english]| (dutch, english)).unzip();
    let make = |language, items| Course {
        id: name.to_owned(),
        title: raw.title.of(language).to_owned(),
        about: raw.about.of(language).to_owned(),
        items,
        pass,
    };
    Ok((raw.order, [make(Language::Dutch, dutch), make(Language::English, english)]))
}

/// An item in both languages.
fn item(raw: RawItem, lessons: &Lessons) -> Result<[Item; 2], String> {
    let (task, id, [dutch, english]) = match (raw.story, raw.exercise, raw.mission) {
        (Some(id), None, None) => (Task::Story, id, &lessons.story),
        (None, Some(id), None) => (Task::Exercise, id, &lessons.exercises),
        (None, None, Some(id)) => (Task::Mission, id, &lessons.missions),
        _ => return Err("an item names one story, exercise or mission".to_owned()),
    };
    let found = |lessons: &[Lesson]| {
        let lesson = lessons.iter().find(|lesson| lesson.id == id).ok_or_else(|| {
            let known: Vec<&str> = lessons.iter().map(|lesson| lesson.id.as_str()).collect();
            format!("there is no {id:?} here; there is {}", known.join(", "))
        })?;
        let best = match &lesson.head {
            Head::Exercise(exercise) => exercise.best.clone(),
            _ => String::new(),
        };
        Ok::<_, String>(Item { task, id: id.clone(), name: lesson.name.clone(), best })
    };
    Ok([found(dutch)?, found(english)?])
}

fn pass(raw: &RawPass, count: usize) -> Result<Pass, String> {
    let (items, score) = (raw.items.unwrap_or(count), raw.score.unwrap_or_default());
    if items == 0 || items > count {
        return Err(format!("`items` here is a whole number from 1 to {count}, not {items}"));
    }
    if score > 100 {
        return Err(format!("`score` is a whole number from 0 to 100, not {score}"));
    }
    Ok(Pass { items, score })
}
