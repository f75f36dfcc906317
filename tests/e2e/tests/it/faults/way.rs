//! What a reader has when something is missing on the way or in the browser: text that can be read, and a sentence why.

use netwerktijd_e2e::host::{Fault, Host, built};
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, Session, told};
use serde_json::json;

const BOOT: &str = "return document.documentElement.dataset.boot || ''";

/// What is seen of the sentence that the page cannot start.
const NOTICE: &str = "var notice = document.getElementById('boot-failed');
    return notice && notice.offsetHeight ? notice.innerText.trim() : ''";

/// The text of the page that stands still, with its way to the story.
const STILL: &str = "var main = document.querySelector('.static');
    return !!main && main.innerText.length > 400 && !!main.querySelector('a[href*=\"verhaal.html\"], a[href*=\"story.html\"]').offsetHeight";

fn fails_readably(host: &Host, file: &str, words: &str) -> Result<()> {
    let session = Session::open()?;
    session.go(&format!("{}{file}", host.url()))?;
    session.wait_for(BOOT, &json!("failed"))?;
    let notice = session.text(NOTICE)?;
    assert!(notice.contains(words) && !notice.contains('{'), "{notice}");
    assert_eq!(session.run(STILL)?, json!(true), "the text is there");
    Ok(())
}

fn starts(host: &Host) -> Result<Session> {
    let session = Session::open()?;
    session.go(&host.url())?;
    session.wait_for(BOOT, &json!("started"))?;
    session.wait_for("return !!document.querySelector('#chart[data-painted]')", &json!(true))?;
    Ok(session)
}

#[test]
fn a_program_that_is_cut_off_missing_damaged_or_a_page_of_the_host_leaves_text_and_a_sentence() -> Result<()>
{
    for fault in [Fault::CutOff, Fault::Missing, Fault::Damaged, Fault::Page] {
        for end in ["_bg.wasm", "page.js"] {
            let mut files = built()?;
            // The script by its kind: its name holds a hash.
            let script =
                files.keys().find(|name| name.starts_with("page-") && name.ends_with(".js")).cloned();
            let end = if end == "page.js" { script.ok_or("no script")? } else { end.to_owned() };
            // A damaged script may still be one; only what cannot be read is a fault of the way.
            if fault == Fault::Damaged && end.ends_with(".js") {
                files.insert(end.clone(), b"export default (".to_vec());
            }
            let host = Host::serve(files)?;
            host.spoil(
                &end,
                if fault == Fault::Damaged && end.ends_with(".js") { Fault::Slow(0) } else { fault },
            );
            fails_readably(&host, "", "Deze browser kan")
                .map_err(|error| format!("{fault:?} of {end}: {error}"))?;
        }
    }
    Ok(())
}

#[test]
fn the_english_page_fails_in_english() -> Result<()> {
    let host = Host::serve(built()?)?;
    host.spoil("_bg.wasm", Fault::Missing);
    fails_readably(&host, "en.html", "This browser cannot")
}

#[test]
fn a_program_of_the_wrong_type_starts_all_the_same() -> Result<()> {
    let host = Host::serve(built()?)?;
    host.spoil(".wasm", Fault::WrongType);
    let session = starts(&host)?;
    session.run("document.getElementById('view-map').click()")?;
    session.wait_for("return !!document.querySelector('#chart.map[data-painted]')", &json!(true))
}

#[test]
fn while_a_slow_program_comes_there_is_text_to_read_and_then_the_figure() -> Result<()> {
    let host = Host::serve(built()?)?;
    host.spoil("_bg.wasm", Fault::Slow(3));
    let session = Session::open()?;
    session.go(&host.url())?;
    assert_eq!(session.run(BOOT)?, json!("starting"));
    let words = session.text("return document.querySelector('#first main').innerText")?;
    assert!(words.len() > 400, "{words}");
    session.wait_for(BOOT, &json!("started"))?;
    assert_eq!(session.text(NOTICE)?, "");
    session.wait_for("return !!document.querySelector('#chart[data-painted]')", &json!(true))
}

#[test]
fn where_no_script_of_ours_comes_a_sentence_says_so_after_a_while() -> Result<()> {
    let host = Host::serve(built()?)?;
    host.spoil(".js", Fault::Missing);
    let session = Session::open()?;
    session.go(&host.url())?;
    assert_eq!(session.run(STILL)?, json!(true));
    let late = "return getComputedStyle(document.querySelector('.late')).visibility";
    assert_eq!(session.text(late)?, "hidden");
    session.wait_for(late, &json!("visible"))
}

#[test]
fn a_browser_without_what_the_program_needs_gets_text_and_a_sentence() -> Result<()> {
    for spoil in [
        "delete window.WebAssembly",
        // The operations on four numbers at once are not known.
        "WebAssembly.validate = () => false",
        "delete HTMLScriptElement.prototype.noModule",
        "delete window.fetch",
    ] {
        let session = Session::open()?;
        session.before_scripts(spoil)?;
        session.go(&told("NETWERKTIJD_URL")?)?;
        session.wait_for(BOOT, &json!("failed"))?;
        assert!(session.text(NOTICE)?.contains("Deze browser kan"), "{spoil}");
        assert_eq!(session.run(STILL)?, json!(true), "{spoil}");
    }
    Ok(())
}

/// A frame whose sandbox lets no script run, which its host may look into.
#[test]
fn without_any_script_the_page_and_the_story_can_be_read() -> Result<()> {
    let files = [
        ("", "Illustratief, geen voorspelling"),
        ("en.html", "Illustrative, not a forecast"),
        ("verhaal.html", "subsidie"),
        ("privacy-en.html", "cookies"),
    ];
    let mut site = built()?;
    for (place, (file, _)) in files.iter().enumerate() {
        let frame = format!(
            "<!doctype html><title>Host</title><link rel=icon href=data:,><iframe sandbox=allow-same-origin src=\"./{file}\" title=x></iframe>"
        );
        site.insert(format!("frame-{place}.html"), frame.into_bytes());
    }
    let host = Host::serve(site)?;
    let session = Session::open()?;
    for (place, (file, words)) in files.iter().enumerate() {
        session.go(&format!("{}frame-{place}.html", host.url()))?;
        let seen = "const page = document.querySelector('iframe').contentDocument;
            return page.documentElement.dataset.boot ? 'a script ran' : page.body.innerText";
        let text = session.text(seen)?;
        assert!(text.contains(words) && text.len() > 400, "{file}: {text}");
    }
    Ok(())
}

/// The framework panics where the browser refuses to take an element.
#[test]
fn a_panic_leaves_a_readable_page_with_the_link_of_the_scenario() -> Result<()> {
    let page = Page::open("v1&model=3&style=61&subsidy=48")?;
    page.session.run(
        "window.own = Node.prototype.insertBefore;
         Node.prototype.insertBefore = () => { throw new Error('spoilt by the test') }",
    )?;
    page.session.run("document.getElementById('view-together').click()")?;
    page.session.wait_for("return !document.getElementById('crashed').hidden", &json!(true))?;
    page.session.run("Node.prototype.insertBefore = window.own")?;
    let said = page.session.text("return document.getElementById('crashed').innerText")?;
    assert!(said.contains("Er ging iets mis") && said.contains("style=61&subsidy=48"), "{said}");
    // What stood there can still be read, and its link begins anew where the reader was.
    let kept = page.session.number("return document.getElementById('app').innerText.length")?;
    assert!(kept > 400.0, "{kept} characters");
    page.session.run("document.querySelector('#crashed a').click()")?;
    page.session.wait_for("return document.getElementById('crashed')?.hidden", &json!(true))?;
    page.started()?;
    page.wait_for_value("style", 61)?;
    page.wait_for_value("subsidy", 48)
}

#[test]
fn a_device_that_stores_nothing_or_has_no_room_is_a_normal_device() -> Result<()> {
    for spoil in [
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })",
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    ] {
        let page = Page::open("")?;
        page.session.before_scripts(spoil)?;
        for place in netwerktijd_e2e::places::PLACES.iter().filter(|place| place.is_live()) {
            place.open(&page, netwerktijd::text::Language::Dutch)?;
        }
        page.go("v1&model=3&room=practise")?;
        page.session.run("const keep = document.getElementById('keep'); if (!keep.disabled) keep.click()")?;
        page.settle()?;
        assert_eq!(page.session.console()?, Vec::<String>::new(), "{spoil}");
        assert_eq!(page.session.run("return document.getElementById('crashed').hidden")?, json!(true));
    }
    Ok(())
}
