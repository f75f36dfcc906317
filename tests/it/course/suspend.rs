//! What is kept of an attempt comes back, is never too long, and is refused when anything of it was changed.

use netwerktijd::course::suspend::{Damage, LONGEST, decode, encode};
use netwerktijd::course::{Attempt, Course, Item, MOST_ITEMS, Pass, Task};
use netwerktijd::practise::{Done, Sureness};
use netwerktijd::room::Slug;
use netwerktijd::scenario::CONTROLS;
use proptest::prelude::*;

use super::{answered, course};
use crate::support::{Random, same_on_every_run, scenario};

/// Some of a course, done in any way.
fn any_attempt(course: &Course, random: &mut Random) -> Attempt {
    let mut attempt = Attempt::default();
    for item in course.items.iter().filter(|_| random.unit() < 0.6).collect::<Vec<_>>() {
        match item.task {
            Task::Story => drop(attempt.seen.insert(item.id.clone())),
            Task::Mission => drop(attempt.progress.missions.insert(item.id.clone(), scenario(random))),
            Task::Exercise => {
                let mut values = || Some([0; 5].map(|_: u8| (random.unit() * 100.0) as u8));
                let done = Done {
                    relations: values(),
                    results: values(),
                    sureness: Sureness::Fairly,
                    answer: Some("own".to_owned()),
                };
                attempt.progress.exercises.insert(item.id.clone(), done);
            }
        }
    }
    attempt
}

#[test]
fn an_attempt_comes_back_as_it_was() {
    let mut random = Random::seeded(5);
    for _ in 0..500 {
        for id in ["introduction", "workshop"] {
            let attempt = any_attempt(course(id), &mut random);
            let text = encode(course(id), &attempt);
            assert!(text.len() <= LONGEST && text.is_ascii() && !text.contains('\n'), "{text}");
            assert_eq!(decode(id, &text), Ok(attempt), "{text}");
        }
    }
}

#[test]
fn what_belongs_to_no_item_is_not_kept() {
    let mut attempt = answered(&[("fast-start", Some("a")), ("late-repair", Some("b"))]);
    attempt.seen.insert("nowhere".to_owned());
    let kept = decode("introduction", &encode(course("introduction"), &attempt)).unwrap();
    assert_eq!(kept, answered(&[("fast-start", Some("a"))]));
}

/// The largest course that its files allow, with the longest of everything.
fn largest(task: Task) -> (Course, Attempt) {
    let name = |place: usize| format!("{place:0>width$}", width = Slug::LONGEST);
    let mut attempt = Attempt::default();
    let items = (0..MOST_ITEMS).map(|place| Item {
        task,
        id: name(place),
        name: String::new(),
        best: "b".to_owned(),
    });
    let items: Vec<Item> = items.collect();
    for item in &items {
        let done = Done {
            relations: Some([100; 5]),
            results: Some([100; 5]),
            sureness: Sureness::Fairly,
            answer: Some("own".to_owned()),
        };
        let full =
            CONTROLS.iter().fold(Default::default(), |scenario: netwerktijd::scenario::Scenario, spec| {
                let longest = if spec.low.to_string().len() > spec.high.to_string().len() {
                    spec.low
                } else {
                    spec.high
                };
                scenario.with(spec.control.unwrap(), longest)
            });
        match task {
            Task::Story => drop(attempt.seen.insert(item.id.clone())),
            Task::Exercise => drop(attempt.progress.exercises.insert(item.id.clone(), done)),
            Task::Mission => drop(attempt.progress.missions.insert(item.id.clone(), full)),
        }
    }
    let (id, pass) = (name(0), Pass { items: 1, score: 0 });
    (Course { id, title: String::new(), about: String::new(), items, pass }, attempt)
}

#[test]
fn the_largest_course_stays_within_what_may_be_kept() {
    for task in [Task::Story, Task::Exercise, Task::Mission] {
        let (course, attempt) = largest(task);
        let text = encode(&course, &attempt);
        assert!(text.len() <= LONGEST, "{task:?}: {}", text.len());
        assert_eq!(decode(&course.id, &text), Ok(attempt));
    }
}

#[test]
fn what_is_not_ours_is_refused_by_its_reason() {
    let text = encode(course("introduction"), &answered(&[("fast-start", Some("a"))]));
    for (given, damage) in [
        ("", Damage::Foreign),
        ("bookmark=3", Damage::Foreign),
        (&"netwerktijd-course 1 ".repeat(400), Damage::Foreign),
        (&text.replace("course 1", "course 2"), Damage::Version),
        (&text[..text.len() - 4], Damage::Broken),
        (&text.replace("1,2,3", "1,2,4"), Damage::Broken),
        (&text.replace(";exercise", ";;exercise"), Damage::Broken),
    ] {
        assert_eq!(decode("introduction", given), Err(damage), "{given}");
    }
    assert_eq!(decode("workshop", &text), Err(Damage::Course));
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn no_text_does_more_than_be_refused(text in ".{0,200}") {
        prop_assert!(decode("introduction", &text).is_err());
    }

    #[test]
    fn a_changed_letter_is_found(place in 0_usize..400, letter in "[ -~]") {
        let id = "introduction";
        let text = encode(course(id), &answered(&[("fast-start", Some("a")), ("slow-start", None)]));
        let place = place % text.len();
        let changed = format!("{}{letter}{}", &text[..place], &text[place + 1..]);
        prop_assert!(changed == text || decode(id, &changed).is_err(), "{changed}");
    }
}
