//! Every control by pointer, by keyboard, by its buttons and by typing: figure, table, words and address follow.

use netwerktijd::scenario::{ControlSpec, Link};
use netwerktijd::text::label::value_words;
use netwerktijd::text::words::control;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::{Content, Page, controls};
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

/// A start in which every control matters: without a change of focus, its month would not.
const START: &str = "v1&model=3&early=20&late=75";

/// The page at that start, which shows the further controls because it sets some of them.
fn opened() -> Result<Page> {
    Page::open(START)
}

/// What is on screen, for comparing.
struct Before {
    content: Content,
    picture: String,
    fragment: String,
}

fn before(page: &Page) -> Result<Before> {
    page.link()?;
    Ok(Before { content: page.content()?, picture: page.picture()?, fragment: page.fragment()? })
}

/// Figure, table, words and address are those of the value, and not what they were.
fn everything_follows(page: &Page, spec: &'static ControlSpec, value: i16, before: &Before) -> Result<()> {
    let key = spec.key;
    page.wait_for_value(key, value)?;
    let changes = format!("return location.hash.replace(/^#/, '') !== {}", json!(before.fragment));
    page.session.wait_for(&changes, &json!(true))?;
    let link = page.link()?;
    let linked = spec.control.map_or(link.month, |control| link.scenario.get(control));
    assert_eq!(linked, value, "{key} in the address");
    assert_ne!(page.picture()?, before.picture, "{key}: the chart changes");
    let content = page.content()?;
    assert_eq!(content, expected::content(&link)?, "{key}: words and numbers are those of {value}");
    if spec.control.is_some() {
        assert_ne!(content.table, before.content.table, "{key}: the table changes");
    } else {
        assert_eq!(content, before.content, "time moves the playhead and nothing else");
    }
    let said = page.session.text(&format!(
        "const s = document.getElementById('{key}'); return s.getAttribute('aria-valuetext')"
    ))?;
    assert_eq!(said, value_words(link.language, spec, value), "{key} in words");
    let typed = page.session.text(&format!("return document.getElementById('{key}-number').value"))?;
    assert_eq!(typed, value.to_string(), "{key} in its number field");
    Ok(())
}

/// Two values far from where a control stands.
fn two_values(spec: &ControlSpec, now: i16) -> (i16, i16) {
    let at = |share: f64| spec.low + (f64::from(spec.high - spec.low) * share).round() as i16;
    if spec.place(now) < 0.5 { (at(0.85), at(0.4)) } else { (at(0.15), at(0.6)) }
}

#[test]
fn dragging_the_thumb_and_clicking_the_track_set_every_control() -> Result<()> {
    let page = opened()?;
    for spec in controls() {
        page.go(START)?;
        let id = format!("#{}", spec.key);
        page.reveal(&id)?;
        let now = page.value(spec.key)?;
        let (first, second) = two_values(spec, now);
        let was = before(&page)?;
        page.session.drag(page.thumb(spec, now)?, page.thumb(spec, first)?)?;
        page.settle()?;
        let dragged = page.value(spec.key)?;
        assert!((dragged - first).abs() <= 1, "{}: dragged to {dragged}, not {first}", spec.key);
        everything_follows(&page, spec, dragged, &was)?;
        let was = before(&page)?;
        page.session.click_at(page.thumb(spec, second)?)?;
        page.settle()?;
        let clicked = page.value(spec.key)?;
        assert!((clicked - second).abs() <= 1, "{}: clicked to {clicked}, not {second}", spec.key);
        everything_follows(&page, spec, clicked, &was)?;
    }
    Ok(())
}

#[test]
fn arrows_home_end_and_page_keys_set_every_control() -> Result<()> {
    let page = opened()?;
    for spec in controls() {
        page.go(START)?;
        let id = format!("#{}", spec.key);
        let now = page.value(spec.key)?;
        page.focus(&id)?;
        let was = before(&page)?;
        let mut expected = now;
        for (key, value) in [
            (Key::End, spec.high),
            (Key::Right, spec.high),
            (Key::PageDown, spec.high - spec.large_step),
            (Key::Left, spec.high - spec.large_step - 1),
            (Key::Home, spec.low),
            (Key::PageDown, spec.low),
            (Key::Right, spec.low + 1),
            (Key::Up, spec.low + 2),
            (Key::Down, spec.low + 1),
            (Key::PageUp, spec.low + 1 + spec.large_step),
        ] {
            let name = format!("{key:?}");
            page.session.press(key)?;
            page.wait_for_value(spec.key, value)
                .map_err(|error| format!("{} after {name}: {error}", spec.key))?;
            expected = value;
        }
        if expected == now {
            page.session.press(Key::Right)?;
            expected += 1;
        }
        everything_follows(&page, spec, expected, &was)?;
        assert_eq!(page.session.text("return document.activeElement.id")?, spec.key, "the focus stays");
    }
    Ok(())
}

#[test]
fn the_buttons_beside_the_number_take_one_step() -> Result<()> {
    let page = opened()?;
    for spec in controls() {
        let now = page.value(spec.key)?;
        let button = |which: &str| format!("#control-{} .stepper button:{which}", spec.key);
        if now < spec.high {
            page.click(&button("last-of-type"))?;
            page.wait_for_value(spec.key, now + 1)?;
            page.click(&button("first-of-type"))?;
            page.wait_for_value(spec.key, now)?;
        }
        page.focus(&format!("#{}", spec.key))?;
        page.session.press(Key::End)?;
        page.wait_for_value(spec.key, spec.high)?;
        page.click(&button("last-of-type"))?;
        page.wait_for_value(spec.key, spec.high)?;
        page.click(&button("first-of-type"))?;
        page.wait_for_value(spec.key, spec.high - 1)?;
    }
    Ok(())
}

/// Types a text into the number field of a control, as a reader would.
fn typed(page: &Page, spec: &ControlSpec, text: &str) -> Result<String> {
    let field = format!("#{}-number", spec.key);
    page.focus(&field)?;
    page.session.run("document.activeElement.select()")?;
    page.session.press(text)?;
    page.session.press(Key::Enter)?;
    page.settle()?;
    page.session.text(&format!("return document.getElementById('{}-message').textContent", spec.key))
}

#[test]
fn what_is_being_typed_stays_while_the_page_plays() -> Result<()> {
    let page = Page::open("v1&model=3&month=0")?;
    page.click("#play")?;
    page.focus("#style-number")?;
    page.session.run("document.activeElement.select()")?;
    page.session.press("6")?;
    std::thread::sleep(std::time::Duration::from_millis(400));
    page.session.press("2")?;
    page.session.press(Key::Enter)?;
    page.wait_for_value("style", 62)?;
    assert!(page.value("month")? > 0, "it plays on");
    // Typed and left without a change: the field shows the value that counts.
    page.session.press("7")?;
    page.session.press(Key::Backspace)?;
    page.session.press(Key::Tab)?;
    page.focus("#style")?;
    page.session.press(Key::Right)?;
    page.session.wait_for("return document.getElementById('style-number').value", &json!("63"))
}

#[test]
fn a_typed_number_is_taken_rounded_refused_or_brought_into_range() -> Result<()> {
    let page = opened()?;
    for spec in controls() {
        page.go(START)?;
        let language = Link::default().language;
        let number = |value: i16| value.to_string();
        let middle = spec.low + (spec.high - spec.low) / 2;
        let was = before(&page)?;
        assert_eq!(typed(&page, spec, &format!("{middle},4"))?, "", "{}", spec.key);
        everything_follows(&page, spec, middle, &was)?;
        assert_eq!(typed(&page, spec, &format!("{middle},5"))?, "");
        page.wait_for_value(spec.key, middle + 1)?;
        let refused = control::refused(language, &number(spec.default));
        for text in ["abc", "", "1e3", "NaN", "1,2,3"] {
            assert_eq!(typed(&page, spec, &format!("{text} "))?, refused, "{} typed {text:?}", spec.key);
            page.wait_for_value(spec.key, middle + 1)?;
        }
        for (text, used) in [("900", spec.high), ("-900", spec.low)] {
            let (low, high, used_text) = (number(spec.low), number(spec.high), number(used));
            let clamped = control::Clamped { low: &low, high: &high, used: &used_text }.text(language);
            assert_eq!(typed(&page, spec, text)?, clamped, "{} typed {text:?}", spec.key);
            page.wait_for_value(spec.key, used)?;
        }
        let field = format!("return document.getElementById('{}-number').value", spec.key);
        page.session.wait_for(&field, &json!(number(spec.low)))?;
    }
    Ok(())
}
