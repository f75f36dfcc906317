//! What a learning environment is told, by name and value, in both standards.

use netwerktijd::course::cmi::{Clock, Report, Standard, language};
use netwerktijd::course::{Attempt, Event, Standing};
use netwerktijd::language::Language;
use netwerktijd::model::Series;
use netwerktijd::practise::{Ask, Change, OWN_WORDS, Prediction, Sureness};
use netwerktijd::scenario::Scenario;

use super::{answered, course};

const AT: Clock = Clock { date: (2026, 3, 7), time: (9, 5, 0) };

/// The value that is set last under a name; `-` for none.
fn value(pairs: &[(String, String)], name: &str) -> String {
    let found = pairs.iter().rev().find(|(other, _)| other.strip_prefix("cmi.") == Some(name));
    found.map_or("-".to_owned(), |(_, value)| value.clone())
}

fn report(standard: Standard, standing: Standing, seconds: f64) -> Vec<(String, String)> {
    standard.report(&Report { standing, place: "time", suspend: "kept", seconds })
}

#[test]
fn a_status_follows_from_how_far_the_attempt_is() {
    let at = |done, score, passed| Standing { done, of: 4, score, passed };
    for (standing, status, both) in [
        (at(1, 25, false), "incomplete", ("incomplete", "unknown")),
        (at(4, 50, false), "failed", ("completed", "failed")),
        (at(3, 75, true), "passed", ("completed", "passed")),
        (at(4, 100, true), "passed", ("completed", "passed")),
    ] {
        assert_eq!(value(&report(Standard::Scorm12, standing, 0.0), "core.lesson_status"), status);
        let newer = report(Standard::Scorm2004, standing, 0.0);
        let told = (value(&newer, "completion_status"), value(&newer, "success_status"));
        assert_eq!((told.0.as_str(), told.1.as_str()), both);
    }
}

#[test]
fn the_page_of_the_course_is_a_place_with_a_name() {
    for (standard, name) in [(Standard::Scorm12, "core.lesson_location"), (Standard::Scorm2004, "location")] {
        let report = Report { standing: Standing::default(), place: "", suspend: "", seconds: 0.0 };
        assert_eq!(value(&standard.report(&report), name), "course");
    }
}

#[test]
fn score_place_time_and_what_is_kept_are_told_in_the_words_of_each_standard() {
    let standing = Standing { done: 3, of: 7, score: 57, passed: false };
    let older = report(Standard::Scorm12, standing, 3_723.9);
    for (name, told) in [
        ("core.score.raw", "57"),
        ("core.score.min", "0"),
        ("core.score.max", "100"),
        ("core.lesson_location", "time"),
        ("core.session_time", "0001:02:03"),
        ("core.exit", "suspend"),
        ("suspend_data", "kept"),
    ] {
        assert_eq!(value(&older, name), told, "{name}");
    }
    let newer = report(Standard::Scorm2004, standing, 3_723.9);
    for (name, told) in [
        ("score.raw", "57"),
        ("score.scaled", "0.57"),
        ("progress_measure", "0.42"),
        ("location", "time"),
        ("session_time", "PT1H2M3S"),
        ("exit", "suspend"),
        ("suspend_data", "kept"),
    ] {
        assert_eq!(value(&newer, name), told, "{name}");
    }
    let whole = report(Standard::Scorm2004, Standing { done: 7, of: 7, score: 100, passed: true }, f64::NAN);
    assert_eq!(
        (value(&whole, "score.scaled"), value(&whole, "session_time")),
        ("1".into(), "PT0H0M0S".into())
    );
}

fn prediction() -> Prediction {
    let ask = Ask::new([6, 12, 24, 36, 60], &[Series::Results]).unwrap();
    Prediction::new(ask, |_| Some([5, 10, 40, 100, 0]), Sureness::Very).unwrap()
}

#[test]
fn a_prediction_is_told_and_never_marked() {
    let change = Change::Shown("fast-start".to_owned(), prediction());
    let event = course("introduction").event(&Attempt::default(), &change).unwrap();
    assert_eq!(event.id, "fast-start-prediction");
    assert_eq!(event.response, "results 6=5 12=10 24=40 36=100 60=0 very");
    assert_eq!((event.best.as_deref(), event.right), (None, None));
    let told = Standard::Scorm12.interaction(4, &event, AT, 65.0);
    for (name, set) in [
        ("interactions.4.id", "fast-start-prediction"),
        ("interactions.4.type", "fill-in"),
        ("interactions.4.time", "09:05:00"),
        ("interactions.4.student_response", "results 6=5 12=10 24=40 36=100 60=0 very"),
        ("interactions.4.result", "neutral"),
        ("interactions.4.latency", "0000:01:05"),
    ] {
        assert_eq!(value(&told, name), set, "{name}");
    }
    let told = Standard::Scorm2004.interaction(0, &event, AT, 65.0);
    assert_eq!(value(&told, "interactions.0.timestamp"), "2026-03-07T09:05:00");
    assert_eq!(value(&told, "interactions.0.learner_response"), event.response);
    assert_eq!(value(&told, "interactions.0.latency"), "PT0H1M5S");
}

#[test]
fn an_answer_is_a_choice_and_own_words_are_neither_right_nor_wrong() {
    let course = course("introduction");
    let answer = |name: &str| {
        let change = Change::Answered("fast-start".to_owned(), name.to_owned());
        course.event(&answered(&[("fast-start", None)]), &change).unwrap()
    };
    let right = answer("b");
    assert_eq!((right.best.as_deref(), right.right), (Some("b"), Some(true)));
    let wrong = Standard::Scorm12.interaction(0, &answer("a"), AT, 1.0);
    assert_eq!(value(&wrong, "interactions.0.type"), "choice");
    assert_eq!(value(&wrong, "interactions.0.correct_responses.0.pattern"), "b");
    assert_eq!(value(&wrong, "interactions.0.result"), "wrong");
    let wrong = Standard::Scorm2004.interaction(0, &answer("a"), AT, 1.0);
    assert_eq!(value(&wrong, "interactions.0.result"), "incorrect");
    let own = answer(OWN_WORDS);
    assert_eq!((own.best.as_deref(), own.right), (None, None));
}

#[test]
fn a_mission_is_told_once_and_what_is_no_item_never() {
    let workshop = course("workshop");
    let tried = |id: &str, reached| Change::Tried(id.to_owned(), Scenario::default(), reached);
    let mut attempt = Attempt::default();
    assert_eq!(workshop.event(&attempt, &tried("keep-80", false)), None);
    let event: Event = workshop.event(&attempt, &tried("keep-80", true)).unwrap();
    assert_eq!((event.id.as_str(), event.right), ("keep-80-solution", Some(true)));
    assert!(event.response.starts_with("style=") && event.response.len() < 250, "{}", event.response);
    attempt.progress.missions.insert("keep-80".to_owned(), Scenario::default());
    assert_eq!(workshop.event(&attempt, &tried("keep-80", true)), None);
    assert_eq!(course("introduction").event(&attempt, &tried("short-money", true)), None);
    assert_eq!(workshop.event(&attempt, &Change::Again("fast-start".to_owned())), None);
}

#[test]
fn the_language_of_a_participant_is_read_where_it_is_one_of_ours() {
    for (said, spoken) in [
        ("en", Some(Language::English)),
        ("en-US", Some(Language::English)),
        ("English", Some(Language::English)),
        ("nl-BE", Some(Language::Dutch)),
        (" dutch ", Some(Language::Dutch)),
        ("", None),
        ("-", None),
        ("fr-FR", None),
        ("enochian", None),
    ] {
        assert_eq!(language(said), spoken, "{said:?}");
    }
}
