//! Courses in a learning environment: from launch to passed with a reload in between, in both standards, with the real
//! runtime scorm-again; and alone, where they play all the same.

mod participant;

use netwerktijd::course::suspend::{self, LONGEST};
use netwerktijd::scenario::Link;
use netwerktijd::text::Language;
use netwerktijd::text::words::course as words;
use netwerktijd_e2e::session::{Result, Session, told};
use serde_json::{Value, json};

use super::unpacked;

const STANDARDS: [&str; 2] = ["scorm12", "scorm2004"];

/// A course in a learning environment.
struct Launched {
    session: Session,
    address: String,
}

impl Launched {
    fn new(course: &str, standard: &str, more: &str) -> Result<Self> {
        unpacked()?;
        let host = told("NETWERKTIJD_HOST_URL")?;
        let address = format!("{host}learning.html?course={course}&standard={standard}{more}");
        let launched = Self { session: Session::open()?, address };
        launched.session.resize(1280, 800)?;
        launched.launch()?;
        Ok(launched)
    }

    /// Opens it, or opens it once more.
    fn launch(&self) -> Result<()> {
        self.session.go(&self.address)?;
        self.session.enter_frame()?;
        self.is_there(".course .standing")
    }

    fn is_there(&self, selector: &str) -> Result<()> {
        self.session.wait_for(&format!("return !!document.querySelector('{selector}')"), &json!(true))
    }

    fn click(&self, selector: &str) -> Result<()> {
        self.is_there(selector)?;
        self.session.run(&format!("document.querySelector('{selector}').click()")).map(drop)
    }

    /// Follows the link to what comes next, which leads to this page.
    fn next(&self, at: &str) -> Result<()> {
        self.click(":is(.course, .course-bar) a .button")?;
        self.session.wait_for(&format!("return location.hash.includes('at={at}')"), &json!(true))?;
        self.is_there("main h1")
    }

    /// Waits until the line above the room says how far it is.
    fn stands(&self, done: usize, of: usize, score: u8) -> Result<()> {
        let (done, of, score) = (done.to_string(), of.to_string(), score.to_string());
        let said = words::Standing { done: &done, of: &of, score: &score }.text(Language::Dutch);
        let script = format!(
            "return [...document.querySelectorAll('.course-bar [role=status], .course .standing b')]
                .some(node => node.textContent.includes({}))",
            json!(said)
        );
        self.session.wait_for(&script, &json!(true))
    }

    /// Predicts 30 everywhere, as a guess, and has the model shown.
    fn predict(&self) -> Result<()> {
        self.is_there("#sure-guess")?;
        let fill = "const field = document.querySelector('.value.empty input');
            if (field) { field.value = '30'; field.dispatchEvent(new InputEvent('input', { bubbles: true })); }
            return !field";
        self.session.wait_for(fill, &json!(true))?;
        self.click("#sure-guess")?;
        self.session.wait_for(
            "return document.getElementById('show').getAttribute('aria-disabled')",
            &json!("false"),
        )?;
        self.click("#show")?;
        self.is_there("#to-explain")
    }

    /// What the environment keeps.
    fn recorded(&self) -> Result<Value> {
        self.session.run("return parent.recorded()")
    }

    /// Holds that nothing was refused and that what is kept is short enough.
    fn is_well(&self) -> Result<()> {
        assert_eq!(self.session.run("return parent.refused")?, json!([]));
        let kept = self.recorded()?["suspend_data"].as_str().unwrap_or_default().to_owned();
        assert!(!kept.is_empty() && kept.len() <= LONGEST, "{kept}");
        Ok(())
    }
}

/// Fields of what an environment keeps, under the names of each standard.
fn field<'a>(cmi: &'a Value, standard: &str, older: &str, newer: &str) -> &'a Value {
    let path = if standard == "scorm12" { older } else { newer };
    path.split('.').fold(cmi, |value, name| &value[name])
}

/// Interactions in their order.
fn interactions(cmi: &Value) -> Vec<Value> {
    match &cmi["interactions"] {
        Value::Array(all) => all.clone(),
        Value::Object(all) => (0..all.len()).map(|place| all[&place.to_string()].clone()).collect(),
        _ => Vec::new(),
    }
}

fn from_launch_to_passed(standard: &str) -> Result<()> {
    let course = Launched::new("introduction", standard, "")?;
    course.stands(0, 10, 0)?;
    let steps = [
        "double-task",
        "two-regions",
        "time",
        "talkative-team",
        "quick-wins",
        "steering",
        "subsidy-stops",
        "what-to-do",
    ];
    for (place, step) in steps.iter().enumerate() {
        course.next(step)?;
        course.stands(place + 1, 10, ((place + 1) * 10) as u8)?;
    }
    course.next("fast-start")?;
    course.predict()?;
    course.is_well()?;
    let before = course.recorded()?;
    assert_eq!(field(&before, standard, "core.lesson_status", "completion_status"), "incomplete");
    assert_eq!(field(&before, standard, "core.lesson_location", "location"), "fast-start");

    // Closed in the middle and opened another day: nothing is lost, and the prediction is not asked again.
    course.launch()?;
    course.stands(8, 10, 80)?;
    assert_eq!(course.session.run("return document.querySelectorAll('.course .failed').length")?, json!(0));
    course.next("fast-start")?;
    course.is_there("#to-explain")?;
    course.click("#to-explain")?;
    course.click("#answer-b")?;
    course.stands(9, 10, 90)?;
    course.next("slow-start")?;
    course.predict()?;
    course.click("#to-explain")?;
    course.click("#answer-b")?;
    // Not the answer that fits best: half, and the course is passed all the same.
    course.stands(10, 10, 95)?;
    course.is_well()?;
    let after = course.recorded()?;
    assert_eq!(
        field(&after, standard, "core.lesson_status", "completion_status"),
        field(&json!({"older": "passed", "newer": "completed"}), standard, "older", "newer")
    );
    if standard == "scorm2004" {
        assert_eq!(after["success_status"], "passed");
        assert_eq!(after["score"]["scaled"], "0.95");
        assert_eq!(after["progress_measure"], "1");
    }
    assert_eq!(field(&after, standard, "core.score.raw", "score.raw"), "95");
    let time = field(&after, standard, "core.session_time", "session_time").as_str().unwrap_or_default();
    assert!(time.len() > 5, "{after}");
    let told = interactions(&after);
    let names: Vec<&str> = told.iter().filter_map(|one| one["id"].as_str()).collect();
    assert_eq!(
        names,
        ["fast-start-prediction", "fast-start-answer", "slow-start-prediction", "slow-start-answer"]
    );
    let (given, wrong) =
        if standard == "scorm12" { ("student_response", "wrong") } else { ("learner_response", "incorrect") };
    let results: Vec<&str> = told.iter().filter_map(|one| one["result"].as_str()).collect();
    assert_eq!(results, ["neutral", "correct", "neutral", wrong]);
    let prediction = told[0][given].as_str().unwrap_or_default();
    assert!(prediction.contains("=30") && prediction.ends_with("guess"), "{prediction}");
    assert_eq!((&told[1]["type"], &told[1][given]), (&json!("choice"), &json!("b")));
    assert!(
        told.iter().all(|one| one["latency"].as_str().is_some_and(|latency| latency.len() > 3)),
        "{told:?}"
    );
    // What is kept is ours to read.
    let kept = after["suspend_data"].as_str().unwrap_or_default();
    let attempt = suspend::decode("introduction", kept).map_err(|damage| format!("{damage:?}"))?;
    assert_eq!((attempt.seen.len(), attempt.progress.exercises.len()), (8, 2));

    course.launch()?;
    course.stands(10, 10, 95)?;
    let page = course.session.text("return document.querySelector('.course .standing').textContent")?;
    assert!(page.contains(words::passed(Language::Dutch)), "{page}");
    Ok(())
}

#[test]
fn a_course_goes_from_launch_to_passed_with_a_reload_in_scorm_12() -> Result<()> {
    from_launch_to_passed("scorm12")
}

#[test]
fn a_course_goes_from_launch_to_passed_with_a_reload_in_scorm_2004() -> Result<()> {
    from_launch_to_passed("scorm2004")
}

#[test]
fn what_was_kept_and_is_damaged_is_refused_with_a_sentence_and_the_course_begins_anew() -> Result<()> {
    for (standard, text, said) in [
        (STANDARDS[0], "bookmark%3D3", words::damage_foreign(Language::Dutch)),
        (STANDARDS[1], "netwerktijd-course%209%20introduction", words::damage_version(Language::Dutch)),
        (
            STANDARDS[0],
            "netwerktijd-course%201%20workshop%2000000000%3B",
            words::damage_course(Language::Dutch),
        ),
        (
            STANDARDS[1],
            "netwerktijd-course%201%20introduction%2000000000%3Bseen",
            words::damage_broken(Language::Dutch),
        ),
    ] {
        let course = Launched::new("introduction", standard, &format!("&suspend={text}"))?;
        course.session.wait_for(
            "return (document.querySelector('.course .failed') || {}).textContent || ''",
            &json!(said),
        )?;
        course.stands(0, 10, 0)?;
        course.next("double-task")?;
        course.stands(1, 10, 10)?;
        course.is_well()?;
    }
    Ok(())
}

#[test]
fn an_environment_that_does_not_answer_is_said_and_the_course_plays() -> Result<()> {
    for standard in STANDARDS {
        let course = Launched::new("workshop", standard, "&deaf=1")?;
        let said = words::silent(Language::Dutch);
        course.session.wait_for(
            "return (document.querySelector('.course .failed') || {}).textContent || ''",
            &json!(said),
        )?;
        course.next("fast-start")?;
        course.predict()?;
        course.click("#to-explain")?;
        course.click("#answer-b")?;
        course.stands(1, 7, 14)?;
    }
    Ok(())
}

#[test]
fn alone_a_package_plays_as_a_plain_page_and_says_nothing_is_kept() -> Result<()> {
    unpacked()?;
    let session = Session::open()?;
    session
        .go(&format!("{}netwerktijd-introduction-scorm12/index.html", told("NETWERKTIJD_COURSES_URL")?))?;
    let course = Launched { session, address: String::new() };
    course.is_there(".course .standing")?;
    let page = course.session.text("return document.querySelector('.course').textContent")?;
    assert!(page.contains(words::kept_here(Language::Dutch)), "{page}");
    course.next("double-task")?;
    course.stands(1, 10, 10)?;
    // A link to another room is honoured, and the way back is there.
    let link = Link { month: 40, ..Link::default() }.encode();
    course.session.go(&format!(
        "{}netwerktijd-introduction-scorm12/index.html#{link}",
        told("NETWERKTIJD_COURSES_URL")?
    ))?;
    course.is_there("#chart[data-painted]")?;
    course.is_there(".course-bar a")?;
    assert_eq!(course.session.console()?, Vec::<String>::new());
    Ok(())
}
