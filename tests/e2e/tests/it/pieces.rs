//! Views that are fetched when they are first wanted: not before, not twice, and readably when they do not come.

use netwerktijd_e2e::host::{Fault, Host, built};
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, Session};
use serde_json::json;

/// The pieces that were asked for since the last look, by name without hash.
fn asked(page: &Page) -> Result<Vec<String>> {
    let addresses = page.session.requests()?;
    let names = addresses.iter().filter_map(|address| address.split_once("/snippets/"));
    let mut names: Vec<String> =
        names.filter_map(|(_, file)| file.split_once('-')).map(|(name, _)| name.to_owned()).collect();
    names.retain(|name| !name.starts_with("chunk"));
    Ok(names)
}

#[test]
fn a_view_is_fetched_when_it_is_first_wanted_and_once() -> Result<()> {
    let page = Page::open("")?;
    assert_eq!(asked(&page)?, Vec::<String>::new());
    for (view, piece) in
        [("together", Some("plane")), ("networks", None), ("map", Some("map")), ("why", Some("why"))]
    {
        page.click(&format!("#view-{view}"))?;
        assert_eq!(asked(&page)?, Vec::from_iter(piece.map(str::to_owned)), "{view}");
        page.click("#view-time")?;
        page.click(&format!("#view-{view}"))?;
        assert_eq!(asked(&page)?, Vec::<String>::new(), "{view} again");
    }
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_room_and_a_dialog_are_fetched_when_they_are_first_wanted_and_once() -> Result<()> {
    let page = Page::open("")?;
    let there = |selector: &str| {
        page.session.wait_for(&format!("return !!document.querySelector('{selector}')"), &json!(true))
    };
    for (button, piece, selector) in [
        ("#room-story", "story", "main.story"),
        ("#room-practise", "practise", "main.practise h1"),
        (".others li:nth-child(1) a", "own", "main.own h1"),
        ("#room-practise", "", "main.practise h1"),
        (".others li:nth-child(2) a", "class", "main.class h1"),
        ("#room-practise", "", "main.practise h1"),
        // The pages for trainers lie with what a group uses.
        (".others li:nth-child(4) a", "", "main.kit h1"),
        ("#open-share", "dialog", "dialog[open]"),
        ("#dialog-close", "", "body:not(:has(dialog))"),
        ("#open-download", "download", "dialog[open]"),
    ] {
        assert_eq!(asked(&page)?, Vec::<String>::new(), "not before {button}");
        page.click(button)?;
        there(selector)?;
        assert_eq!(asked(&page)?, Vec::from_iter((!piece.is_empty()).then(|| piece.to_owned())), "{button}");
    }
    page.session.press(thirtyfour::Key::Escape)?;
    page.session.wait_for("return !!document.querySelector('dialog')", &json!(false))?;
    page.click("#room-story")?;
    there("main.story")?;
    assert_eq!(asked(&page)?, Vec::<String>::new(), "once is enough");
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}

/// The page from a host that lacks a piece.
fn without(piece: &str) -> Result<(Host, Page)> {
    let files = built()?;
    let start = format!("snippets/{piece}-");
    let name = files.keys().find(|name| name.contains(&start)).cloned().ok_or("no such piece")?;
    let host = Host::serve(files)?;
    host.spoil(&name, Fault::Missing);
    let page = Page { session: Session::open()? };
    page.session.go(&host.url())?;
    page.started()?;
    Ok((host, page))
}

#[test]
fn a_dialog_that_does_not_come_can_be_tried_again_or_closed() -> Result<()> {
    let (host, page) = without("dialog")?;
    let failed = "return !!document.querySelector('.in-vain .failed')";
    page.click("#open-share")?;
    page.session.wait_for(failed, &json!(true))?;
    let seen = page.rect("#dialog-close")?;
    let height = page.session.number("return innerHeight")?;
    assert!(seen.y > 0.0 && seen.y + seen.height <= height, "in the window: {seen:?} of {height}");
    page.click("#dialog-close")?;
    page.session.wait_for(failed, &json!(false))?;
    assert_eq!(page.session.text("return document.activeElement.id")?, "open-share");
    page.click("#open-share")?;
    page.session.wait_for(failed, &json!(true))?;
    host.repair();
    page.click("#again")?;
    page.session.wait_for("return !!document.querySelector('dialog[open]')", &json!(true))
}

#[test]
fn a_piece_that_does_not_come_is_said_and_can_be_tried_again() -> Result<()> {
    // The piece itself, and what is small and shared with others, which is one file.
    for missing in ["map", "chunks"] {
        let (host, page) = without(missing)?;
        let failed = "return !!document.querySelector('.failed #again')";
        page.click("#view-map")?;
        page.session.wait_for(failed, &json!(true))?;
        // The rest of the page goes on.
        page.click("#view-time")?;
        page.session.wait_for("return !!document.querySelector('#chart[data-painted]')", &json!(true))?;
        page.click("#view-map")?;
        page.session.wait_for(failed, &json!(true))?;
        host.repair();
        page.click("#again")?;
        page.session.wait_for("return !!document.querySelector('#chart.map[data-painted]')", &json!(true))?;
    }
    Ok(())
}
