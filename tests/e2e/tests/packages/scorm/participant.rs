//! A participant who goes away and comes back, and one who prefers a language.

use netwerktijd::text::Language;
use netwerktijd::text::words::course as words;
use netwerktijd_e2e::session::Result;
use serde_json::json;

use super::{Launched, STANDARDS, field};

/// Leaves the page as browsers do that keep it, and comes back to it.
const AWAY_AND_BACK: &str = "
    for (const name of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(name, { persisted: true }))";

#[test]
fn a_page_that_comes_back_as_it_was_left_reports_again_or_says_that_it_cannot() -> Result<()> {
    for standard in STANDARDS {
        let course = Launched::new("introduction", standard, "&again=1")?;
        course.next("double-task")?;
        course.session.run(AWAY_AND_BACK)?;
        course.next("two-regions")?;
        course.stands(2, 10, 20)?;
        course.is_well()?;
        assert_eq!(field(&course.recorded()?, standard, "core.score.raw", "score.raw"), "20", "{standard}");
        // Where the environment takes nobody back, the reader is told, and goes on.
        let course = Launched::new("introduction", standard, "")?;
        course.next("double-task")?;
        course.session.run(AWAY_AND_BACK)?;
        course.session.wait_for(
            "return (document.querySelector('.course-bar .failed') || {}).textContent || ''",
            &json!(words::silent(Language::Dutch)),
        )?;
        course.next("two-regions")?;
        course.stands(2, 10, 20)?;
    }
    Ok(())
}

#[test]
fn a_course_speaks_the_language_that_the_participant_prefers_until_another_is_chosen() -> Result<()> {
    for standard in STANDARDS {
        for (preferred, spoken) in [("en-GB", "en"), ("nl", "nl"), ("fr", "nl")] {
            let course = Launched::new("introduction", standard, &format!("&language={preferred}"))?;
            course.session.wait_for("return document.documentElement.lang", &json!(spoken))?;
        }
        let course = Launched::new("introduction", standard, "&language=en")?;
        course.session.wait_for("return document.documentElement.lang", &json!("en"))?;
        course.click(".lang button[lang=nl]")?;
        course.session.wait_for("return document.documentElement.lang", &json!("nl"))?;
        course.session.wait_for("return location.hash.length > 1", &json!(true))?;
        std::thread::sleep(std::time::Duration::from_millis(400));
        // The same page once more, with a link: what was chosen stays.
        course.session.run("location.reload()")?;
        course.is_there(".course .standing")?;
        course.session.wait_for("return document.documentElement.lang", &json!("nl"))?;
    }
    Ok(())
}
