//! The files of courses: those of the page, and one mistake of each sort.

use netwerktijd::course::read::one;
use netwerktijd::course::{Attempt, MOST_ITEMS, Pass, Standing, Task, decode, encode};
use netwerktijd::room::Room;
use netwerktijd::scenario::Scenario;

use super::{BOOKS, all_lessons, answered, course};

const GOOD: &str = "order = 1
title = { nl = \"Een\", en = \"One\" }
about = { nl = \"Twee.\", en = \"Two.\" }

[pass]
items = 2
score = 60

[[item]]
story = \"time\"

[[item]]
exercise = \"one-year\"

[[item]]
mission = \"keep-80\"
";

#[test]
fn the_courses_of_the_page_are_there_in_both_languages() {
    for book in BOOKS.iter() {
        let names: Vec<&str> = book.courses.iter().map(|course| course.id.as_str()).collect();
        assert_eq!(names, ["introduction", "workshop"]);
        assert_eq!(book.first_step, "double-task");
        assert_eq!(decode(&encode(book)).as_ref(), Ok(book));
    }
    let [dutch, english] = &*BOOKS;
    let name = |book: &netwerktijd::course::Book| book.courses[0].items[0].name.clone();
    assert_eq!((name(dutch), name(english)), ("Dubbele taak".to_owned(), "Double task".to_owned()));
}

#[test]
fn a_course_is_read_with_its_rule() {
    let (order, [dutch, english]) = one("short", GOOD, &all_lessons()).unwrap();
    assert_eq!((order, dutch.title.as_str(), english.title.as_str()), (1, "Een", "One"));
    assert_eq!(dutch.pass, Pass { items: 2, score: 60 });
    let tasks: Vec<_> = dutch.items.iter().map(|item| (item.task, item.best.as_str())).collect();
    assert_eq!(tasks, [(Task::Story, ""), (Task::Exercise, "a"), (Task::Mission, "")]);
    let rooms: Vec<Room> = dutch.items.iter().map(|item| item.task.room()).collect();
    assert_eq!(rooms, [Room::Story, Room::Practise, Room::Practise]);
}

/// A mistake, its line and a part of the sentence.
fn assert_refused(from: &str, to: &str, line: usize, part: &str) {
    assert!(GOOD.contains(from), "{from}");
    let (at, what) = one("short", &GOOD.replace(from, to), &all_lessons()).expect_err(to);
    assert!(at == line && what.contains(part), "{to}: line {at}: {what}");
}

#[test]
fn every_mistake_is_named_with_its_line() {
    assert_refused("order = 1", "order = \"one\"", 1, "invalid type");
    assert_refused("en = \"One\"", "en = \" \"", 2, "title is empty");
    assert_refused("en = \"Two.\"", "de = \"Zwei\"", 3, "unknown field");
    assert_refused("items = 2", "items = 4", 5, "from 1 to 3");
    assert_refused("items = 2", "items = 0", 5, "from 1 to 3");
    assert_refused("score = 60", "score = 101", 5, "from 0 to 100");
    assert_refused("score = 60", "marks = 60", 7, "unknown field");
    assert_refused("story = \"time\"", "story = \"tide\"", 9, "there is no \"tide\"");
    assert_refused("story = \"time\"", "story = \"keep-80\"", 9, "there is no \"keep-80\"");
    assert_refused("story = \"time\"", "story = \"time\"\nmission = \"keep-80\"", 9, "names one");
    assert_refused("mission = \"keep-80\"", "exercise = \"one-year\"", 15, "twice");
    assert_refused("[[item]]", "[[thing]]", 9, "unknown field");
    let (head, _) = GOOD.split_once("[[item]]").unwrap();
    let (line, what) = one("short", head, &all_lessons()).unwrap_err();
    assert!(line == 1 && what.contains(&format!("from 1 to {MOST_ITEMS}")), "{what}");
    let (line, what) = one("Short one", GOOD, &all_lessons()).unwrap_err();
    assert!(line == 0 && what.contains("hyphens"), "{what}");
}

#[test]
fn without_a_rule_everything_must_be_done() {
    let course = course("introduction");
    assert_eq!(course.pass, Pass { items: 10, score: 0 });
}

#[test]
fn a_course_is_passed_when_its_rule_is_met_and_not_before() {
    let course = course("workshop");
    let mut attempt = Attempt::default();
    assert_eq!(course.standing(&attempt), Standing { done: 0, of: 7, score: 0, passed: false });
    assert_eq!(course.next(&attempt).unwrap().id, "fast-start");
    // A prediction without an answer is not done; another answer than the best counts half.
    attempt.progress = answered(&[
        ("fast-start", Some("b")),
        ("one-year", None),
        ("existing-relations", Some("c")),
        ("late-repair", Some("own")),
    ])
    .progress;
    assert_eq!(course.standing(&attempt), Standing { done: 3, of: 7, score: 28, passed: false });
    assert_eq!(course.next(&attempt).unwrap().id, "one-year");
    for mission in ["keep-80", "short-money"] {
        attempt.progress.missions.insert(mission.to_owned(), Scenario::default());
    }
    // Five are done, but 400 points of 700 are below 60.
    assert_eq!(course.standing(&attempt), Standing { done: 5, of: 7, score: 57, passed: false });
    attempt.progress.exercises.get_mut("late-repair").unwrap().answer = Some("b".to_owned());
    assert_eq!(course.standing(&attempt), Standing { done: 5, of: 7, score: 64, passed: true });
    assert!(!course.standing(&attempt).is_complete());
}
