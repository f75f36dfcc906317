//! Practising as a participant does: predict by keyboard or by finger, see, explain; missions; and what stays on the device.

use std::rc::Rc;
use std::thread;
use std::time::Duration;

use netwerktijd::exploration::Explorer;
use netwerktijd::model::Series;
use netwerktijd::practise::{Ask, Gap, Prediction, Progress, Sureness, Truth};
use netwerktijd::room::{Room, Slug};
use netwerktijd::scenario::{Case, Link};
use netwerktijd::text::words::practise as words;
use netwerktijd::text::{Language, practise as said, rich};
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::{Value, json};
use thirtyfour::Key;

const MONTHS: [u16; 5] = [6, 12, 24, 36, 60];
const KEPT: &str = "return localStorage.getItem('netwerktijd-oefenen')";

fn at(name: &str) -> String {
    Link { room: Room::Practise, at: Slug::new(name).unwrap_or_default(), ..Link::default() }.encode()
}

fn truth() -> Result<Truth> {
    Ok(Truth(Rc::new(Explorer::embedded()?.study(Case::RegionA.scenario()))))
}

/// Presses Tab until this element has the focus.
fn tab_to(page: &Page, id: &str) -> Result<()> {
    for _ in 0..80 {
        if page.session.text("return document.activeElement.id || ''")? == id {
            return Ok(());
        }
        page.session.press(Key::Tab)?;
    }
    Err(format!("Tab does not lead to {id}").into())
}

fn text(page: &Page, selector: &str) -> Result<String> {
    let script = "const node = document.querySelector(arguments[0]);
        return node ? node.textContent.replace(/\\s+/g, ' ').trim() : '(none)'";
    Ok(page.session.run_with(script, &[json!(selector)])?.as_str().unwrap_or_default().to_owned())
}

/// Holds that nothing of the model is in the document, nor in the link.
fn nothing_is_given_away(page: &Page, name: &str) -> Result<()> {
    let truth = truth()?;
    let html = page.session.text("return document.documentElement.outerHTML")?;
    let last = truth.value(Series::Results, 60);
    for told in
        [words::model(Language::Dutch, &last.to_string()), words::table_caption(Language::Dutch).to_owned()]
    {
        assert!(!html.contains(&told), "{told}");
    }
    let series = "return [...document.querySelectorAll('main table, main .gap, main path, main .say')].filter(node => !node.closest('.qr, .ticket, #ticket')).length";
    assert_eq!(page.session.number(series)?, 0.0);
    assert_eq!(page.session.number("return document.querySelectorAll('canvas').length")?, 1.0);
    let description = text(page, "#sketch-description")?;
    assert!(!description.contains("model"), "{description}");
    assert_eq!(page.fragment()?, at(name), "the link holds the exercise and nothing else");
    Ok(())
}

/// What stands beside each other once the model is shown.
fn assert_revealed(page: &Page, made: &Prediction) -> Result<()> {
    let truth = truth()?;
    let gap = Gap::of(made, &truth, Series::Results).ok_or("nothing was asked")?;
    let rows = page.session.run(
        "return [...document.querySelectorAll('.gap tbody tr')].map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent))",
    )?;
    let row = |values: [i64; 5]| json!(values.map(|value| value.to_string()));
    assert_eq!(rows[0], row(gap.differences.map(|difference| difference.yours)));
    assert_eq!(rows[1], row(gap.differences.map(|difference| difference.model)));
    let sentences: Vec<String> =
        said::gap_sentences(Language::Dutch, made, &[gap]).iter().map(|text| rich::plain(text)).collect();
    let shown =
        page.session.run("return [...document.querySelectorAll('.say p')].map(p => p.textContent)")?;
    assert_eq!(shown, json!(sentences));
    Ok(())
}

fn made(values: [u8; 5], sureness: Sureness) -> Result<Prediction> {
    let ask = Ask::new(MONTHS, &[Series::Results]).ok_or("no question")?;
    Prediction::new(ask, |_| Some(values), sureness).ok_or_else(|| "no prediction".into())
}

#[test]
fn a_whole_exercise_goes_by_keyboard_alone() -> Result<()> {
    let page = Page::open(&at("fast-start"))?;
    let values = [20_u8, 38, 56, 66, 55];
    nothing_is_given_away(&page, "fast-start")?;
    for (place, (month, value)) in MONTHS.into_iter().zip(values).enumerate() {
        tab_to(&page, &format!("results-{month}"))?;
        page.session.press(value.to_string())?;
        page.settle()?;
        assert_eq!(page.session.text("return document.getElementById('show').ariaDisabled")?, "true");
        let missing = text(&page, "#missing")?;
        let left = if place < 4 { "maand 60" } else { "hoe zeker" };
        assert!(missing.contains(left), "{missing}");
    }
    // Arrows step by one, and back.
    page.session.press(Key::Up)?;
    page.session.press(Key::Down)?;
    nothing_is_given_away(&page, "fast-start")?;
    tab_to(&page, "sure-guess")?;
    page.session.press(Key::Space)?;
    page.session.press(Key::Right)?;
    page.settle()?;
    tab_to(&page, "show")?;
    assert_eq!(page.session.text("return document.activeElement.ariaDisabled")?, "false");
    nothing_is_given_away(&page, "fast-start")?;
    page.session.press(Key::Enter)?;
    page.session.wait_for("return document.activeElement.id", &json!("compare"))?;
    page.settle()?;
    assert_revealed(&page, &made(values, Sureness::Fairly)?)?;
    assert!(text(&page, "#sketch-description")?.contains("in het model"));
    tab_to(&page, "to-explain")?;
    page.session.press(Key::Enter)?;
    page.session.wait_for("return document.activeElement.id", &json!("explain"))?;
    tab_to(&page, "answer-a")?;
    page.session.press(Key::Space)?;
    page.settle()?;
    let feedback = text(&page, "#feedback")?;
    assert!(feedback.contains(words::other(Language::Dutch)), "{feedback}");
    page.session.press(Key::Down)?;
    page.settle()?;
    let feedback = text(&page, "#feedback")?;
    assert!(feedback.contains(words::best(Language::Dutch)), "{feedback}");
    assert_ne!(text(&page, "#debrief")?, "(none)");
    assert_eq!(
        page.session.text("return document.querySelector('.steps [aria-current]').textContent")?,
        "Bespreek"
    );
    assert_eq!(page.fragment()?, at("fast-start"), "the link still holds no prediction");
    tab_to(&page, "to-explore")
}

#[test]
fn a_whole_exercise_goes_by_touch() -> Result<()> {
    let page = Page::open(&at("fast-start"))?;
    page.session.resize(390, 844)?;
    page.reveal("#sketch")?;
    page.settle()?;
    let area = page.rect("#sketch")?;
    // From the lower left to the upper right and beyond, by a dozen moves, while the page must not scroll.
    let scrolled = page.session.number("return scrollY")?;
    let point = |step: f64| {
        let (x, y) = (area.x + 30.0 + step * (area.width - 40.0), area.y + area.height - 40.0 - step * 150.0);
        (x, y)
    };
    let way: Vec<_> = (0..=12).map(|step| point(f64::from(step) / 12.0)).collect();
    page.session.touch(&way)?;
    page.settle()?;
    assert_eq!(page.session.number("return scrollY")?, scrolled);
    let read = "return [6, 12, 24, 36, 60].map(month => document.getElementById('results-' + month).value)";
    let drawn = page.session.run(read)?;
    let mut values = [0_u8; 5];
    for (value, drawn) in values.iter_mut().zip(drawn.as_array().into_iter().flatten()) {
        *value = drawn.as_str().unwrap_or_default().parse()?;
    }
    assert!(values.is_sorted() && values[0] < values[4], "{values:?}");
    nothing_is_given_away(&page, "fast-start")?;
    let tap = |selector: &str, done: &str| -> Result<()> {
        // A busy machine may lose a touch, as a finger may; then it is made once more.
        for _ in 0..3 {
            page.reveal(selector)?;
            // A touch is aimed at what the browser has drawn, which follows a scroll a moment later; and one that follows
            // another within a third of a second may be taken for a double tap.
            thread::sleep(Duration::from_millis(400));
            let area = page.rect(selector)?;
            page.session.touch(&[(area.x + area.width / 2.0, area.y + area.height / 2.0)])?;
            page.settle()?;
            thread::sleep(Duration::from_millis(400));
            if page.session.run(done)? == json!(true) {
                return Ok(());
            }
        }
        Err(format!("{selector} was touched and `{done}` did not become true").into())
    };
    tap("#sure-very", "return document.getElementById('sure-very').checked")?;
    tap("#show", "return !!document.querySelector('.gap')")?;
    assert_revealed(&page, &made(values, Sureness::Very)?)?;
    tap("#to-explain", "return !!document.getElementById('answer-b')")?;
    tap("#answer-b", "return !!document.getElementById('debrief')")?;
    assert_ne!(text(&page, "#debrief")?, "(none)");
    let overflow = "return document.documentElement.scrollWidth - innerWidth";
    assert!(page.session.number(overflow)? <= 0.0, "nothing sticks out at the side");
    Ok(())
}

#[test]
fn a_mission_is_not_reached_until_the_run_says_so() -> Result<()> {
    let page = Page::open(&at("keep-80"))?;
    let some = words::ReachedSome { reached: "2", of: "4" }.text(Language::Dutch);
    let begins = text(&page, "#told")?;
    assert!(begins == some, "{begins}");
    assert_eq!(text(&page, "#debrief")?, "(none)");
    page.focus("#style-number")?;
    page.session.press_with(Key::Control, "a")?;
    page.session.press("35")?;
    page.session.press(Key::Enter)?;
    page.session.wait_for(
        "return document.getElementById('told').textContent",
        &json!(words::reached_all(Language::Dutch)),
    )?;
    assert_ne!(text(&page, "#debrief")?, "(none)");
    page.click("#lay")?;
    assert!(text(&page, ".beside")?.contains("45"), "{}", text(&page, ".beside")?);
    page.click("#back-to-start")?;
    page.session.wait_for("return document.getElementById('told').textContent", &json!(some))?;
    // The reader's own scenario was not touched.
    assert_eq!(page.link()?.scenario, Link::default().scenario);
    Ok(())
}

/// Fills in and shows the model.
fn practise(page: &Page) -> Result<()> {
    // One value a rendering, as a hand would.
    for month in MONTHS {
        let one = format!(
            "const field = document.getElementById('results-{month}'); field.value = '40';
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
        );
        page.session.run(&one)?;
        page.settle()?;
    }
    page.click("#sure-very")?;
    page.click("#show")?;
    page.session.wait_for("return !!document.querySelector('.gap')", &json!(true))
}

#[test]
fn progress_stays_only_when_the_reader_wants_it_and_one_button_forgets_it() -> Result<()> {
    let page = Page::open(&at("fast-start"))?;
    practise(&page)?;
    assert_eq!(page.session.run(KEPT)?, Value::Null, "nothing is kept unasked");
    page.click(".back a")?;
    page.click("#keep")?;
    let kept = page.session.text(KEPT)?;
    let progress = Progress::decode(&kept).map_err(|damage| format!("{damage:?}: {kept}"))?;
    assert_eq!(progress.exercises.get("fast-start").and_then(|done| done.results), Some([40; 5]));
    page.session.reload()?;
    page.started()?;
    assert_eq!(page.session.number("return document.querySelectorAll('.cards small').length")?, 1.0);
    page.go(&at("fast-start"))?;
    assert_ne!(text(&page, ".gap")?, "(none)", "what was shown is still shown");
    page.go(&at(""))?;
    page.click("#forget")?;
    assert_eq!(page.session.run(KEPT)?, Value::Null);
    assert_eq!(text(&page, "#kept")?, words::forgotten(Language::Dutch));
    assert_eq!(page.session.number("return document.querySelectorAll('.cards small').length")?, 0.0);
    Ok(())
}

#[test]
fn damaged_or_foreign_data_is_refused_with_a_sentence() -> Result<()> {
    let page = Page::open(&at(""))?;
    let foreign = words::refused_foreign(Language::Dutch).to_owned();
    let damaged = words::refused_line(Language::Dutch, "2");
    for (found, sentence) in [("{\"theme\": 1}", foreign), ("netwerktijd-oefenen 1\nexercise a", damaged)] {
        page.session
            .run_with("localStorage.setItem('netwerktijd-oefenen', arguments[0])", &[json!(found)])?;
        page.go(&at(""))?;
        assert_eq!(text(&page, "#kept")?, sentence);
        assert_eq!(page.session.run(KEPT)?, json!(found), "it is not written over");
        assert_eq!(page.session.run("return document.getElementById('keep').disabled")?, json!(true));
    }
    page.click("#forget")?;
    assert_eq!(page.session.run(KEPT)?, Value::Null);
    assert_eq!(page.session.run("return document.getElementById('keep').disabled")?, json!(false));
    Ok(())
}

#[test]
fn a_browser_that_keeps_nothing_is_no_hindrance() -> Result<()> {
    let page = Page::open("")?;
    page.session.before_scripts(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
    )?;
    page.go(&at(""))?;
    assert_eq!(text(&page, "#kept")?, words::denied(Language::Dutch));
    page.go(&at("fast-start"))?;
    practise(&page)?;
    assert_revealed(&page, &made([40; 5], Sureness::Very)?)
}
