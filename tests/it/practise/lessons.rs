//! Exercises and missions as files: what is there, and how a mistake is told.

use std::collections::BTreeSet;

use netwerktijd::lesson::read::{Grounds, lessons, one};
use netwerktijd::lesson::{Head, Kind, Lesson, decode, encode};
use netwerktijd::model::Series;

use crate::support::{path, read};

pub const MISSION: Kind = Kind::Mission;

fn grounds() -> Grounds {
    Grounds::read(&path("assets/lessons")).unwrap()
}

/// The lessons of a kind in Dutch.
pub fn of_kind(kind: Kind) -> Vec<Lesson> {
    let [dutch, _] =
        lessons(&path("assets/lessons"), kind, &grounds()).unwrap_or_else(|broken| panic!("{broken}"));
    dutch
}

#[test]
fn there_are_exercises_about_every_subject() {
    let exercises = of_kind(Kind::Exercise);
    assert!(exercises.len() >= 6);
    let ids: Vec<&str> = exercises.iter().map(|lesson| lesson.id.as_str()).collect();
    for subject in ["fast-start", "slow-start", "one-year", "existing-relations", "quick-win", "late-repair"]
    {
        assert!(ids.contains(&subject), "{subject}: {ids:?}");
    }
    let asked = |series| {
        exercises.iter().any(|lesson| match &lesson.head {
            Head::Exercise(head) => head.question().unwrap().has(series),
            _ => false,
        })
    };
    assert!(asked(Series::Relations) && asked(Series::Results));
}

/// The address of a page in the room names either.
#[test]
fn no_mission_has_the_name_of_an_exercise_and_every_name_fits_a_link() {
    let all: Vec<String> =
        [Kind::Exercise, Kind::Mission].into_iter().flat_map(of_kind).map(|lesson| lesson.id).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    for name in all {
        assert!(netwerktijd::room::Slug::new(&name).is_some(), "{name}");
    }
}

#[test]
fn what_the_page_fetches_is_what_was_written() {
    for kind in [Kind::Exercise, Kind::Mission] {
        let lessons = of_kind(kind);
        assert_eq!(decode(&encode(&lessons)).unwrap(), lessons);
    }
}

#[test]
fn a_mistake_is_told_with_its_line() {
    let exercise = read("assets/lessons/exercise/existing-relations.md");
    let mission = read("assets/lessons/mission/keep-80.md");
    let cases: [(Kind, &str, &str, &str, &str); 14] = [
        (
            Kind::Exercise,
            &exercise,
            "[6, 12, 24, 36, 60]",
            "[6, 12, 24, 30, 60]",
            "the subsidy stops in month 36",
        ),
        (Kind::Exercise, &exercise, "[6, 12, 24, 36, 60]", "[6, 12, 12, 36, 60]", "five rising months"),
        (Kind::Exercise, &exercise, "[6, 12, 24, 36, 60]", "[6, 12, 24, 36]", "array of"),
        (Kind::Exercise, &exercise, "ask = [\"results\"]", "ask = [\"result\"]", "relations"),
        (Kind::Exercise, &exercise, "ask = [\"results\"]", "ask = []", "ask names"),
        (Kind::Exercise, &exercise, "best = \"a\"", "best = \"d\"", "best is a, b or c"),
        (Kind::Exercise, &exercise, "given = \"b\"", "given = \"a\"", "the first one, which is asked"),
        (
            Kind::Exercise,
            &exercise,
            "best = \"a\"",
            "best = \"a\"\nset = { wim = 1 }",
            "there is no input \"wim\"",
        ),
        (Kind::Exercise, &exercise, "best = \"a\"", "best = \"a\"\nset = { win = 3 }", "from 0 to 0.5"),
        (Kind::Exercise, &exercise, "{#debrief}", "{#discuss}", "needs a part `### … {#debrief}`"),
        (Kind::Mission, &mission, "\"late\"]", "\"later\"]", "there is no control \"later\""),
        (Kind::Mission, &mission, "{ kept = 80 }", "{ kept = 180 }", "from 1 to 100, not 180"),
        (Kind::Mission, &mission, "{ kept = 80 }", "{ keeps = 80 }", "unknown variant"),
        (Kind::Mission, &mission, "costs = [\"subsidy\"", "costs = [\"money\"", "unknown variant"),
    ];
    for (kind, file, from, to, said) in cases {
        let broken = file.replace(from, to);
        assert_ne!(broken, *file, "{from}");
        let (line, what) = one(kind, "name", &broken, &grounds()).unwrap_err();
        assert!(what.contains(said), "{to}: {what}");
        assert!(line > 1, "{to}: line {line}");
    }
}

#[test]
fn text_before_the_model_is_shown_cannot_give_it_away() {
    let exercise = read("assets/lessons/exercise/existing-relations.md");
    let told = exercise
        .replace("met drie jaar subsidie.", "met {a:results@60} aan het eind.")
        .replace("with three years of subsidy.", "with {a:results@60} at the end.");
    let (line, what) = one(Kind::Exercise, "name", &told, &grounds()).unwrap_err();
    let there = told.lines().position(|text| text.contains("{a:results@60} aan het eind")).unwrap() + 1;
    assert!(what.contains("before the model is shown"), "{what}");
    assert_eq!(line, there);
    // What is given may be told.
    let given = told
        .replace("{a:results@60} aan", "{b:results@60} aan")
        .replace("{a:results@60} at", "{b:results@60} at");
    one(Kind::Exercise, "name", &given, &grounds()).unwrap();
}
