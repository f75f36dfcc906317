//! The story as a reader goes through it: on a phone, by hand, by keyboard, without script, and onward to exploring.

use std::path::Path;

use netwerktijd::exploration::Explorer;
use netwerktijd::lesson::read::{Grounds, lessons};
use netwerktijd::lesson::{Inline, Kind, Lesson, Panel, Told};
use netwerktijd::room::{Room, Slug};
use netwerktijd::scenario::{Case, Change, Control, Link, Number, Pin, Scenario};
use netwerktijd::text::Language;
use netwerktijd::text::words::lesson as words;
use netwerktijd_e2e::host::{Fault, Host, built};
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, Session};
use serde_json::{Value, json};
use thirtyfour::Key;

/// The steps as they are in the files.
fn steps(language: Language) -> Result<Vec<Lesson>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/lessons");
    let [dutch, english] = lessons(&folder, Kind::Story, &Grounds::read(&folder)?)?;
    Ok(if language == Language::Dutch { dutch } else { english })
}

/// The lines of a step as they are read, with what the reader changed.
fn lines(language: Language, lesson: &Lesson, changes: &[Change]) -> Result<Vec<String>> {
    let told = Told::run(&Explorer::embedded()?, lesson, changes, None);
    let lines = lesson.parts.iter().flat_map(|part| &part.blocks).flat_map(|block| block.lines());
    Ok(lines.map(|line: &Vec<Inline>| told.plain(language, line)).collect())
}

/// The lines on screen; a number in the reader's hand is read off its field.
const LINES: &str = "
    const clean = text => text.replace(/\\s+/g, ' ').trim();
    return [...document.querySelectorAll('.step-text > p:not(.eyebrow):not(.number-hint), .step-text > ol > li')].map(node => {
        const copy = node.cloneNode(true), fields = node.querySelectorAll('.scrub input');
        copy.querySelectorAll('.message').forEach(message => message.remove());
        copy.querySelectorAll('.scrub').forEach((scrub, place) => scrub.replaceWith(fields[place].value));
        return clean(copy.textContent);
    });";

/// The figures, hashed.
const PICTURE: &str = "
    let hash = 2166136261;
    for (const canvas of document.querySelectorAll('.story-figure canvas'))
        for (const letter of canvas.toDataURL()) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
    return '' + (hash >>> 0);";

const TITLE: &str = "return document.getElementById('step-title').textContent";

fn link(at: &str, changes: Vec<Change>) -> Link {
    Link { room: Room::Story, at: Slug::new(at).unwrap_or_default(), changes, ..Link::default() }
}

fn open(at: &str) -> Result<Page> {
    Page::open(&link(at, Vec::new()).encode())
}

#[test]
fn reading_only_the_story_on_a_phone_gives_the_three_tips_and_their_reasons() -> Result<()> {
    let page = open("")?;
    page.session.resize(390, 844)?;
    let steps = steps(Language::Dutch)?;
    for (place, lesson) in steps.iter().enumerate() {
        page.session.wait_for(TITLE, &json!(lesson.title))?;
        page.settle()?;
        assert_eq!(page.session.run(LINES)?, json!(lines(Language::Dutch, lesson, &[])?), "{}", lesson.id);
        let wide = page.session.number("return document.documentElement.scrollWidth - innerWidth")?;
        assert!(wide <= 0.0, "{} scrolls sideways", lesson.id);
        if place + 1 < steps.len() {
            page.click(".ways .button")?;
        }
    }
    // The three tips, each with its reason, are on the page without opening anything.
    let tips = "return [...document.querySelectorAll('.step-text > ol > li')].filter(tip =>
        tip.checkVisibility() && tip.querySelector('strong') && tip.querySelector('em')).length";
    assert_eq!(page.session.run(tips)?, json!(3));
    // The story is over: nothing comes next.
    assert_eq!(page.session.run("return document.querySelector('.ways .button')")?, Value::Null);
    Ok(())
}

/// What the page says and draws when the length of the subsidy is this.
fn follows(page: &Page, months: i16, before: &str) -> Result<()> {
    let steps = steps(Language::Dutch)?;
    let lesson = steps.iter().find(|lesson| lesson.id == "subsidy-stops").ok_or("no such step")?;
    let changes = vec![Change { number: Number::Control(0, Control::Subsidy), value: months }];
    page.session.wait_for(LINES, &json!(lines(Language::Dutch, lesson, &changes)?))?;
    page.wait_for_link(&link("subsidy-stops", changes))?;
    page.settle()?;
    assert_ne!(page.session.text(PICTURE)?, before, "the figure follows");
    Ok(())
}

#[test]
fn a_number_in_a_sentence_is_dragged_stepped_and_typed_and_all_follows() -> Result<()> {
    let page = open("subsidy-stops")?;
    let before = page.session.text(PICTURE)?;
    let field = ".scrub input";
    page.reveal(field)?;
    let area = page.rect(field)?;
    let from = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    page.session.drag(from, (from.0 + 40.0, from.1))?;
    follows(&page, 46, &before)?;
    page.focus(field)?;
    for (key, months) in [
        (Key::Up, 47),
        (Key::PageUp, 53),
        (Key::Down, 52),
        (Key::Home, 6),
        (Key::End, 72),
        (Key::PageDown, 66),
    ] {
        page.session.press(key)?;
        follows(&page, months, &before)?;
    }
    // Typed, the number is selected first as a reader would.
    page.session.run("document.querySelector('.scrub input').select()")?;
    page.session.press("18")?;
    page.session.press(Key::Enter)?;
    follows(&page, 18, &before)?;
    page.click(".scrub button:last-of-type")?;
    follows(&page, 19, &before)?;
    page.session.run("document.querySelector('.scrub input').select()")?;
    page.session.press("900")?;
    page.session.press(Key::Enter)?;
    follows(&page, 72, &before)?;
    let said = page.session.text("return document.querySelector('.step-text .message').textContent")?;
    assert!(said.contains("72"), "{said}");
    // Back to how it was written.
    page.click(".number-hint .plain")?;
    page.wait_for_link(&link("subsidy-stops", Vec::new()))?;
    page.settle()?;
    assert_eq!(page.session.text(PICTURE)?, before);
    Ok(())
}

#[test]
fn a_step_has_a_link_of_its_own_with_its_numbers_and_is_a_step_back() -> Result<()> {
    let changes = vec![
        Change { number: Number::Control(0, Control::Style), value: 60 },
        Change { number: Number::Age, value: 24 },
    ];
    let page = Page::open(&link("two-regions", changes.clone()).encode())?;
    let steps = steps(Language::Dutch)?;
    let regions = steps.iter().find(|lesson| lesson.id == "two-regions").ok_or("no such step")?;
    page.session.wait_for(LINES, &json!(lines(Language::Dutch, regions, &changes)?))?;
    page.click(".rail li:nth-child(7) a")?;
    page.wait_for_link(&link("subsidy-stops", Vec::new()))?;
    page.session.wait_for("return document.activeElement.id", &json!("step-title"))?;
    page.session.run("history.back()")?;
    page.wait_for_link(&link("two-regions", changes))?;
    page.speak(Language::English)?;
    let english = self::steps(Language::English)?;
    page.session.wait_for(TITLE, &json!(english[1].title))
}

#[test]
fn from_a_step_the_reader_explores_on_with_its_scenarios_and_can_go_back() -> Result<()> {
    let own = Scenario::default().with(Control::Existing, 55);
    let start = Link { scenario: own, ..link("two-regions", Vec::new()) };
    let page = Page::open(&start.encode())?;
    page.session.wait_for("return !!document.querySelector('.scrub')", &json!(true))?;
    page.click(".ways a[href*='style=95']")?;
    let expected = Link {
        scenario: Case::RegionA.scenario(),
        pins: vec![Pin::new(Case::RegionB.scenario()).named("Regio B")],
        month: 12,
        ..Link::default()
    };
    page.wait_for_link(&expected)?;
    page.started()?;
    page.session.wait_for("return document.getElementById('style').value", &json!("95"))?;
    // The reader's own scenario is one step back.
    page.session.press_with(Key::Control, "z")?;
    page.session.wait_for("return document.getElementById('style').value", &json!("35"))?;
    assert_eq!(page.link()?.scenario, own);
    Ok(())
}

#[test]
fn without_script_every_step_is_there_in_both_languages_with_its_figures() -> Result<()> {
    let explorer = Explorer::embedded()?;
    let session = Session::open()?;
    let mut files = built()?;
    files.retain(|name, _| ![".js", ".wasm", ".bin"].iter().any(|end| name.ends_with(end)));
    let host = Host::serve(files)?;
    let home = host.url();
    for (language, file) in [(Language::Dutch, "verhaal.html"), (Language::English, "story.html")] {
        session.go(&home)?;
        let linked = format!("return !!document.querySelector('.static a[href=\"./{file}\"]')");
        assert_eq!(session.run(&linked)?, json!(true), "the page that does not start leads there");
        session.go(&format!("{home}{file}"))?;
        assert_eq!(session.run("return document.scripts.length")?, json!(0));
        assert_eq!(session.text("return document.documentElement.lang")?, language.code());
        let text = session.text("return document.body.textContent.replace(/\\s+/g, ' ')")?;
        for lesson in steps(language)? {
            for line in lines(language, &lesson, &[])? {
                assert!(text.contains(&line), "{}: {line}", lesson.id);
            }
            let drawn = format!(
                "return [...document.querySelectorAll('#{} svg')].filter(svg => svg.getBoundingClientRect().width > 200 &&
                    getComputedStyle(svg.querySelector('.stroke-res, .stroke-res-text')).stroke !== 'none').length",
                lesson.id
            );
            let panels = Panel::all(language, &lesson, &Told::run(&explorer, &lesson, &[], None)).len();
            assert_eq!(session.run(&drawn)?, json!(panels), "{}", lesson.id);
        }
        let wide = session.number("return document.documentElement.scrollWidth - innerWidth")?;
        assert!(wide <= 0.0);
    }
    // The browser asks for an icon and the like on its own; nothing else is refused.
    Ok(())
}

#[test]
fn a_text_that_does_not_come_is_told_and_asked_for_again() -> Result<()> {
    let files = built()?;
    let texts: Vec<String> = files.keys().filter(|name| name.contains("lessons/story.")).cloned().collect();
    assert_eq!(texts.len(), Language::ALL.len());
    let host = Host::serve(files)?;
    for text in &texts {
        host.spoil(text, Fault::Missing);
    }
    let page = Page { session: Session::open()? };
    page.session.go(&host.url())?;
    page.started()?;
    page.click("#room-story")?;
    let told = "const told = document.querySelector('main [role=alert]'); return told && told.firstChild.textContent";
    page.session.wait_for(told, &json!(words::failed(Language::Dutch)))?;
    host.repair();
    page.click("main [role=alert] button")?;
    page.session.wait_for(TITLE, &json!(steps(Language::Dutch)?[0].title))
}
