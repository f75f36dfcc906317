//! After one visit the site works without a network; a new version is offered and never forced; nothing else is asked for.

use std::thread;
use std::time::{Duration, Instant};

use netwerktijd::site::{Files, Given, WORKER, complete};
use netwerktijd_e2e::host::{Host, built};
use netwerktijd_e2e::session::{Result, Session};
use serde_json::json;

/// Whether the worker has all of a version and answers for this page.
const KEPT: &str = "return !!(navigator.serviceWorker && navigator.serviceWorker.controller)";
/// How long a page may take until it asks for its successor.
const GONE: Duration = Duration::from_secs(20);
const STARTED: &str = "return document.documentElement.dataset.boot === 'started'";
const OFFERED: &str = "const u = document.getElementById('update'); return !!u.offsetHeight";
const VERSION: &str = "return document.querySelector('meta[name=app-version]').content";

/// Visits a host once and waits until it is kept.
fn visited(host: &Host) -> Result<Session> {
    let session = Session::open_keeping()?;
    session.go(&host.url())?;
    session.wait_for(STARTED, &json!(true))?;
    session.wait_for(KEPT, &json!(true))?;
    Ok(session)
}

/// The same site after another build: other styles, and all that follows from them.
pub(crate) fn next_version(files: &Files) -> Result<Files> {
    let mut next = files.clone();
    let mut index = String::from_utf8(next["index.html"].clone())?;
    let old = next.keys().find(|name| name.starts_with("tokens-")).cloned().ok_or("no styles")?;
    let mut styles = next.remove(&old).unwrap_or_default();
    styles.extend(b":root { --new: 1 }");
    index = index.replace(&old, "tokens-00112233445566aa.css");
    next.insert("tokens-00112233445566aa.css".to_owned(), styles);
    // What the last build added is added anew.
    let cut = |text: String, start: &str, end: &str| -> Result<String> {
        let (before, rest) = text.split_once(start).ok_or("no start")?;
        let (_, after) = rest.split_once(end).ok_or("no end")?;
        Ok([before, after].concat())
    };
    index = cut(index, "<meta name=\"app-version\"", "\n")?;
    next.insert("index.html".to_owned(), index.into_bytes());
    next.remove(WORKER);
    complete(&mut next, Given::default())?;
    Ok(next)
}

#[test]
fn after_one_visit_every_room_view_and_page_works_without_a_network() -> Result<()> {
    let host = Host::serve(built()?)?;
    let session = visited(&host)?;
    host.silence(true);
    let there = |selector: &str| {
        session.wait_for(&format!("return !!document.querySelector('{selector}')"), &json!(true))
    };
    for (fragment, selector) in [
        ("", "#chart[data-painted]"),
        ("v1&model=3&view=map", "#chart.map[data-painted]"),
        ("v1&model=3&view=networks", "#chart.plane[data-painted]"),
        ("v1&model=3&view=why", ".why"),
        ("v1&model=3&room=story&lang=en", "main.story h1"),
        ("v1&model=3&room=practise&at=keep-80", "#targets"),
        ("v1&model=3&room=kit", ".kit .cards a"),
    ] {
        session.go(&format!("{}#{fragment}", host.url()))?;
        session.wait_for(STARTED, &json!(true))?;
        there(selector).map_err(|error| format!("#{fragment}: {error}"))?;
    }
    session.run("document.getElementById('open-share').click()")?;
    there("dialog[open]")?;
    for (file, selector) in [
        ("verhaal.html", ".step"),
        ("story.html", ".step"),
        ("privacy.html", "main h2"),
        ("en.html", "#chart[data-painted]"),
    ] {
        session.go(&format!("{}{file}", host.url()))?;
        there(selector).map_err(|error| format!("{file}: {error}"))?;
        let styled = "return getComputedStyle(document.body).margin";
        assert_eq!(session.text(styled)?, "0px", "{file} has its styles");
    }
    Ok(())
}

#[test]
fn who_is_online_gets_the_new_version_at_the_next_visit_and_who_is_not_the_old_one_whole() -> Result<()> {
    let first = built()?;
    let host = Host::serve(first.clone())?;
    let session = visited(&host)?;
    let version = session.text(VERSION)?;
    // A new version, of which something does not come: what is kept stays the old one.
    let next = next_version(&first)?;
    let mut torn = next.clone();
    torn.remove("story.html");
    host.replace(torn);
    session.go(&host.url())?;
    session.wait_for(STARTED, &json!(true))?;
    let newer = session.text(VERSION)?;
    assert_ne!(newer, version, "the page comes from the network");
    session.run_later("navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => setTimeout(done, 1500, 1), () => done(0))")?;
    host.silence(true);
    session.go(&host.url())?;
    session.wait_for(STARTED, &json!(true))?;
    assert_eq!(session.text(VERSION)?, version);
    // Now it comes whole.
    host.silence(false);
    host.replace(next);
    session.go(&host.url())?;
    session.wait_for(STARTED, &json!(true))?;
    let keys = format!("return caches.keys().then(names => names.some(name => name.endsWith('{newer}')))");
    session.wait_for(&keys, &json!(true))?;
    session.wait_for(
        "return navigator.serviceWorker.getRegistration().then(r => !r.waiting && !r.installing)",
        &json!(true),
    )?;
    assert_eq!(session.run(OFFERED)?, json!(false), "this page is of that version already");
    host.silence(true);
    session.go(&host.url())?;
    session.wait_for(STARTED, &json!(true))?;
    assert_eq!(session.text(VERSION)?, newer);
    Ok(())
}

#[test]
fn a_new_version_is_offered_and_nothing_is_loaded_before_the_reader_asks() -> Result<()> {
    let first = built()?;
    let host = Host::serve(first.clone())?;
    let session = visited(&host)?;
    let version = session.text(VERSION)?;
    session.run("document.getElementById('style').focus(); window.mine = 1")?;
    assert_eq!(session.run(OFFERED)?, json!(false));
    host.replace(next_version(&first)?);
    session.run_later(
        "navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => done(1), done)",
    )?;
    session.wait_for(OFFERED, &json!(true))?;
    let said = session.text("return document.getElementById('update').innerText")?;
    assert!(said.contains("nieuwe versie") && !said.contains("new version"), "{said}");
    // In use all goes on: the same document, the focus where it was, pieces of its own version.
    assert_eq!(session.run("return window.mine === 1 && document.activeElement.id")?, json!("style"));
    session.run("document.getElementById('view-why').click()")?;
    session.wait_for("return !!document.querySelector('.why')", &json!(true))?;
    assert_eq!(session.text(VERSION)?, version);
    session.run("document.querySelector('#update [lang=nl] [value=later]').click()")?;
    assert_eq!(session.run(OFFERED)?, json!(false));
    // A later look offers it again, and then the reader takes it: right after a change, which rests before it is written.
    session.run("document.querySelector('#update').hidden = false")?;
    drop(host.asked());
    session.run(
        "const subsidy = document.getElementById('subsidy');
         subsidy.value = 30;
         subsidy.dispatchEvent(new Event('input', { bubbles: true }));
         document.querySelector('#update [lang=nl] [value=now]').click()",
    )?;
    // A driver that asks a page which goes may wait for an answer for ever: the host says that it went.
    let start = Instant::now();
    while !host.asked().iter().any(|name| name == "index.html") {
        assert!(start.elapsed() < GONE, "the page is not loaded anew");
        thread::sleep(Duration::from_millis(100));
    }
    thread::sleep(Duration::from_secs(1));
    session.wait_for(
        "return window.mine === undefined && document.documentElement.dataset.boot === 'started'",
        &json!(true),
    )?;
    assert_ne!(session.text(VERSION)?, version);
    assert_eq!(session.text("return location.hash")?, "#v1&model=3&subsidy=30&view=why", "the setting stays");
    Ok(())
}

#[test]
fn a_page_that_is_open_keeps_its_version_when_another_page_takes_the_new_one() -> Result<()> {
    let first = built()?;
    let host = Host::serve(first.clone())?;
    let session = visited(&host)?;
    // Some engines open a window only for a hand.
    session.run("addEventListener('click', () => { window.other = open(location.href) }, { once: true })")?;
    session.click_at((4.0, 400.0))?;
    session.wait_for(
        "return !!(other.document && other.document.documentElement.dataset.boot === 'started')",
        &json!(true),
    )?;
    host.replace(next_version(&first)?);
    session.run_later(
        "navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => done(1), done)",
    )?;
    session.wait_for("return !!other.document.getElementById('update').offsetHeight", &json!(true))?;
    session.run("other.document.querySelector('#update [lang=nl] [value=now]').click()")?;
    session.wait_for("return (d => d.documentElement?.dataset.boot === 'started' && !d.getElementById('update').offsetHeight)(other.document)", &json!(true))?;
    // The files of the old version are gone from the host, and still there for this page.
    host.silence(true);
    session.run("document.getElementById('view-map').click()")?;
    session.wait_for("return !!document.querySelector('#chart.map[data-painted]')", &json!(true))
}

#[test]
fn the_host_is_asked_for_its_own_files_only_without_cookies_and_nothing_is_stored_but_the_site() -> Result<()>
{
    let files = built()?;
    let host = Host::serve(files.clone())?;
    let session = visited(&host)?;
    let asked = host.asked();
    let strange: Vec<_> =
        asked.iter().filter(|name| !files.contains_key(name.as_str()) && *name != "favicon.ico").collect();
    assert_eq!(strange, Vec::<&String>::new());
    assert_eq!(host.cookies(), Vec::<String>::new());
    let kept = session.run(
        "return caches.keys().then(names => Promise.all(names.map(name => caches.open(name))))
            .then(all => Promise.all(all.map(one => one.keys()))).then(all => all.flat().map(one => one.url))",
    )?;
    let kept: Vec<String> = serde_json::from_value(kept)?;
    assert!(kept.len() > 30, "{kept:?}");
    assert!(
        kept.iter().all(|address| address.starts_with(&host.url()) && !address.contains('#')),
        "{kept:?}"
    );
    let stored = "return document.cookie + localStorage.length + sessionStorage.length";
    assert_eq!(session.text(stored)?, "00");
    Ok(())
}

#[test]
fn what_can_be_installed_is_named_drawn_and_starts_in_its_folder() -> Result<()> {
    let host = Host::serve(built()?)?;
    let session = visited(&host)?;
    let faults = session.devtools("Page.getInstallabilityErrors", json!({}))?;
    let faults = faults["installabilityErrors"].as_array().cloned().unwrap_or_default();
    let faults: Vec<_> = faults.iter().filter(|fault| fault["errorId"] != "in-incognito").collect();
    assert_eq!(faults, Vec::<&serde_json::Value>::new());
    Ok(())
}

#[test]
fn in_a_frame_without_an_origin_nothing_is_kept_and_nothing_is_complained_of() -> Result<()> {
    let mut files = built()?;
    let frame = b"<!doctype html><title>Host</title><link rel=icon href=data:,><iframe sandbox=allow-scripts src=./ title=x></iframe>";
    files.insert("frame.html".to_owned(), frame.to_vec());
    let host = Host::serve(files)?;
    host.say_its_name();
    let session = Session::open_keeping()?;
    session.go(&format!("{}frame.html", host.url()))?;
    session.enter_frame()?;
    session.wait_for(STARTED, &json!(true))?;
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert!(!host.asked().iter().any(|name| name == WORKER), "no worker is asked for");
    Ok(())
}
