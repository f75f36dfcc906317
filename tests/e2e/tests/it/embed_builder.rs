//! The builder: what it shows and what it gives to paste are the same frame.

use netwerktijd::frame::{Lock, Mode, Part, Theme};
use netwerktijd::scenario::{Control, Link};
use netwerktijd::text::Language;
use netwerktijd::view::View;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;

/// The frame of the snippet, as a browser reads it: each attribute with its value.
const FRAME: &str = "
    const parsed = new DOMParser().parseFromString(document.getElementById('embed-snippet').textContent, 'text/html');
    const frame = parsed.querySelector('iframe');
    return frame.getAttribute(arguments[0])";

fn of(page: &Page, attribute: &str) -> Result<String> {
    let value = page.session.run_with(FRAME, &[json!(attribute)])?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

fn choose(page: &Page, select: &str, value: &str) -> Result<()> {
    let script = "const field = document.getElementById(arguments[0]); field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.session.run_with(script, &[json!(select), json!(value)])?;
    page.settle()
}

#[test]
fn what_is_chosen_stands_in_the_snippet_and_in_the_preview_and_opens_the_same() -> Result<()> {
    let page = Page::open_wide("v1&model=3&style=61&subsidy=24&month=12")?;
    let before = page.content()?;
    page.click("#open-embed")?;
    page.session.wait_for("return !!document.getElementById('embed-snippet')", &json!(true))?;
    choose(&page, "embed-theme", "dark")?;
    choose(&page, "embed-language", "en")?;
    choose(&page, "embed-view", "why")?;
    page.click("#hide-cases")?;
    page.click("#lock-style")?;
    let (address, fragment) = (of(&page, "src")?, "");
    let fragment = address.split_once('#').map_or(fragment, |(_, part)| part);
    assert_eq!(address.split_once('#').map(|(page, _)| page), Some(told("NETWERKTIJD_URL")?.as_str()));
    let (link, notices) = Link::decode(fragment);
    let frame = link.frame;
    assert_eq!(notices, vec![]);
    assert_eq!((frame.mode, frame.theme, frame.hides(Part::Cases)), (Mode::Embed, Theme::Dark, true));
    assert!(frame.locks(Lock::Control(Control::Style)) && !frame.locks(Lock::Month));
    assert_eq!((link.language, link.view), (Language::English, View::Why));
    assert_eq!((link.scenario.get(Control::Style), link.scenario.subsidy(), link.month), (61, 24, 12));
    assert!(!of(&page, "title")?.is_empty() && of(&page, "sandbox")?.contains("allow-scripts"));
    assert_eq!(of(&page, "loading")?, "lazy");
    let shown = page.session.text("return document.querySelector('.embed-preview').src")?;
    assert_eq!(shown, address);
    page.click("#embed-copy")?;
    page.session
        .wait_for("return document.getElementById('dialog-status').textContent", &json!("Gekopieerd."))?;
    // The preview runs: it is the page in a frame.
    page.session.enter_frame()?;
    page.session.wait_for(
        "return !!document.querySelector('.frame-bar') && document.documentElement.dataset.theme",
        &json!("dark"),
    )?;
    page.session.leave_frame()?;
    page.go("")?;
    page.go(&Link { view: View::Time, language: Language::Dutch, ..link }.encode())?;
    assert_eq!(page.content()?.stations, before.stations);
    let bar = page.session.text("return document.querySelector('.frame-bar').textContent")?;
    assert!(bar.contains("geen voorspelling"), "{bar}");
    Ok(())
}

#[test]
fn on_a_phone_the_builder_is_reached_from_sharing() -> Result<()> {
    let page = Page::open("")?;
    page.session.emulate_screen(360, 740, 1.0)?;
    page.settle()?;
    assert_eq!(page.rect("#open-embed")?.height, 0.0);
    page.click("#open-share")?;
    page.session.wait_for("return !!document.getElementById('share-embed-open')", &json!(true))?;
    page.click("#share-embed-open")?;
    page.session.wait_for("return !!document.getElementById('embed-snippet')", &json!(true))?;
    page.settle()?;
    let open = "return document.querySelectorAll('dialog[open]').length";
    assert_eq!(page.session.number(open)?, 1.0);
    page.session.press(thirtyfour::Key::Escape)?;
    page.session.wait_for("return document.querySelectorAll('dialog').length", &json!(0))?;
    Ok(())
}

#[test]
fn the_example_steers_its_frame() -> Result<()> {
    let page = Page::open("")?;
    page.session.go(&format!("{}example.html", told("NETWERKTIJD_URL")?))?;
    let said = "return document.getElementById('said').textContent";
    page.session.wait_for(&format!("{said}.startsWith('Stijl 35')"), &json!(true))?;
    page.session.run("document.getElementById('take-over').click()")?;
    page.session.wait_for(&format!("{said}.startsWith('Stijl 95')"), &json!(true))?;
    page.session.run("document.getElementById('reset').click()")?;
    page.session.wait_for(&format!("{said}.startsWith('Stijl 35')"), &json!(true))?;
    page.session.run("document.getElementById('picture').click()")?;
    page.session.wait_for(
        "return document.getElementById('made-link').href.startsWith('data:image/png')",
        &json!(true),
    )?;
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}
