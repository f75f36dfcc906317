//! The page as one file, opened from a disk: the same numbers as the site, everything there, and nothing asked for.

use std::fs;

use netwerktijd::room::{Room, Slug};
use netwerktijd::scenario::{Case, Link};
use netwerktijd_e2e::folder::Folder;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;

use super::packages;

/// No larger than this: it goes with a mail. Half a megabyte, and what the sound of the lines adds.
const BUDGET: u64 = 530_000;

fn address() -> Result<String> {
    Ok(format!("file://{}", packages()?.join("netwerktijd.html").display()))
}

fn open(page: &Page, fragment: &str) -> Result<()> {
    page.session.go(&format!("{}#{fragment}", address()?))?;
    page.started()
}

fn is_there(page: &Page, selector: &str) -> Result<()> {
    page.session.wait_for(&format!("return !!document.querySelector('{selector}')"), &json!(true))
}

#[test]
fn it_says_what_the_site_says_and_asks_for_nothing() -> Result<()> {
    let fragment = Link { scenario: Case::TalkativeTeam.scenario(), month: 40, ..Link::default() }.encode();
    let page = Page::open(&fragment)?;
    let model = page.session.text("return document.documentElement.dataset.model")?;
    assert_eq!(model, netwerktijd::model::HASH);
    let site = page.content()?;
    page.session.requests()?;
    open(&page, &fragment)?;
    assert_eq!(page.content()?, site);
    assert_eq!(page.session.text("return document.documentElement.dataset.model")?, model);
    for room in [Room::Story, Room::Practise, Room::Kit, Room::Course] {
        open(&page, &Link { room, ..Link::default() }.encode()).or_else(|_| is_there(&page, "#room h1"))?;
        is_there(&page, "#room h1")?;
    }
    page.session.run("document.getElementById('open-share').click()")?;
    is_there(&page, "dialog[open]")?;
    let asked = page.session.requests()?;
    let outside: Vec<&String> = asked.iter().filter(|address| address.starts_with("http")).collect();
    assert!(outside.is_empty(), "{outside:?}");
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn it_leads_to_no_file_that_is_not_there() -> Result<()> {
    let page = Page::open("")?;
    let links = "return [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))
        .filter(href => !href.startsWith('#') && !href.startsWith('https://doi.org/'))";
    open(&page, "")?;
    assert_eq!(page.session.run(links)?, json!([]));
    let link = Link { room: Room::Story, at: Slug::new("time").unwrap_or_default(), ..Link::default() };
    page.session.go(&format!("{}#{}", address()?, link.encode()))?;
    is_there(&page, "main.story .ways a")?;
    assert_eq!(page.session.run(links)?, json!([]));
    // What stands there before the page starts, or where it cannot.
    let html = fs::read(packages()?.join("netwerktijd.html"))?;
    let html = String::from_utf8_lossy(&html);
    assert!(!html.contains("verhaal.html") && !html.contains("story.html"));
    Ok(())
}

#[test]
fn it_is_small_enough_to_be_sent() -> Result<()> {
    let size = fs::metadata(packages()?.join("netwerktijd.html"))?.len();
    assert!(size <= BUDGET, "{size} bytes");
    Ok(())
}

#[test]
fn a_damaged_file_says_so_and_keeps_its_text() -> Result<()> {
    let folder = Folder::new()?;
    let content = fs::read(packages()?.join("netwerktijd.html"))?;
    let from = content.windows(9).position(|part| part == b"id=\"pack\"").ok_or("a pack")?;
    let mut changed = content.clone();
    for byte in changed.iter_mut().skip(from + 90_000).take(40) {
        *byte = b'x';
    }
    let path = folder.write("damaged.html", &changed)?;
    let page = Page::open("")?;
    page.session.go(&format!("file://{}", path.display()))?;
    let failed = "return document.documentElement.dataset.boot === 'failed' &&
        !document.getElementById('boot-failed').hidden && !!document.querySelector('.static h1')";
    page.session.wait_for(failed, &json!(true))
}
