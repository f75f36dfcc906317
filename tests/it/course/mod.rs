//! Courses: what their files may hold, what counts, what is kept, and what a learning environment is told.

mod cmi;
mod files;
mod suspend;

use std::sync::LazyLock;

use netwerktijd::course::read::{Lessons, courses};
use netwerktijd::course::{Attempt, Book, Course};
use netwerktijd::lesson::Kind;
use netwerktijd::lesson::read::{Grounds, lessons};
use netwerktijd::practise::{Done, Sureness};

use crate::support::path;

/// The lessons that courses are made of.
fn all_lessons() -> Lessons {
    let folder = path("assets/lessons");
    let grounds = Grounds::read(&folder).unwrap();
    let all = |kind| lessons(&folder, kind, &grounds).unwrap_or_else(|broken| panic!("{broken}"));
    Lessons { story: all(Kind::Story), exercises: all(Kind::Exercise), missions: all(Kind::Mission) }
}

/// The courses of the page, in Dutch and in English.
static BOOKS: LazyLock<[Book; 2]> = LazyLock::new(|| {
    courses(&path("assets/courses"), &all_lessons()).unwrap_or_else(|broken| panic!("{broken}"))
});

/// A course by its name, in Dutch.
fn course(id: &str) -> &'static Course {
    BOOKS[0].courses.iter().find(|course| course.id == id).unwrap()
}

/// An attempt in which these exercises were done with these answers.
fn answered(answers: &[(&str, Option<&str>)]) -> Attempt {
    let mut attempt = Attempt::default();
    for (id, answer) in answers {
        let done = Done {
            relations: None,
            results: Some([1, 2, 3, 4, 5]),
            sureness: Sureness::Guess,
            answer: answer.map(str::to_owned),
        };
        attempt.progress.exercises.insert((*id).to_owned(), done);
    }
    attempt
}
