//! What is seen before the program runs, and that nothing jumps when it does.

use netwerktijd::language::Language;
use netwerktijd::scenario::Link;
use netwerktijd_e2e::host::{Fault, Host, built};
use netwerktijd_e2e::session::{Result, Session, told};
use serde_json::json;

/// A program that is on its way for seconds.
fn slow() -> Result<Host> {
    let host = Host::serve(built()?)?;
    host.spoil("_bg.wasm", Fault::Slow(4));
    Ok(host)
}

/// What stands where, in whole pixels, and what the words are: the same before and after.
const SEEN: &str = "var all = ['.top', '.views', '#takeaway', '.under', '#chart', '.stations', '#control-month', '#control-style', '.say', '.foot'];
    return JSON.stringify(all.map(function (selector) {
        var element = document.querySelector('#app ' + selector);
        if (!element) return [selector, 'missing'];
        var area = element.getBoundingClientRect();
        var words = selector === '#chart' ? element.getAttribute('aria-label') : element.innerText.trim();
        return [selector, Math.round(area.left), Math.round(area.top), Math.round(area.width), Math.round(area.height), words];
    }))";

const WAITS: &str =
    "return !!document.querySelector('#first #takeaway') && document.documentElement.dataset.boot";
const RUNS: &str =
    "return !document.getElementById('first') && !!document.querySelector('#chart[data-painted]')";

#[test]
fn the_first_view_is_there_before_the_program_and_nothing_moves_when_it_comes() -> Result<()> {
    for (width, height, file) in [(1280, 800, ""), (390, 844, "en.html")] {
        let (host, session) = (slow()?, Session::open()?);
        session.resize(width, height)?;
        session.go(&format!("{}{file}", host.url()))?;
        session.wait_for(WAITS, &json!("starting"))?;
        let shown = "var drawings = [...document.querySelectorAll('#first #chart > svg')].filter(one => one.getBoundingClientRect().height > 100);
            return drawings.length === 1 && drawings[0].querySelectorAll('text').length > 10
                && !document.querySelector('.static h1').offsetHeight";
        assert_eq!(session.run(shown)?, json!(true), "{file}: one drawing, and no second text");
        let before = session.text(SEEN)?;
        assert!(!before.contains("missing"), "{before}");
        session.wait_for(RUNS, &json!(true))?;
        assert_eq!(session.text(SEEN)?, before, "{file} at {width}");
    }
    Ok(())
}

#[test]
fn the_first_view_answers_nothing_until_it_can_and_is_a_page_to_read_where_it_never_will() -> Result<()> {
    let host = slow()?;
    let session = Session::open()?;
    session.go(&host.url())?;
    session.wait_for(WAITS, &json!("starting"))?;
    assert_eq!(session.run("return document.getElementById('first').inert")?, json!(true));
    host.spoil("_bg.wasm", Fault::Missing);
    session.go(&host.url())?;
    session.wait_for("return document.documentElement.dataset.boot", &json!("failed"))?;
    let readable = "var first = document.getElementById('first');
        var seen = selector => [...first.querySelectorAll(selector)].some(one => one.offsetHeight);
        return !first.inert && seen('#takeaway') && seen('.say') && !seen('button') && !seen('input') && !seen('nav a')";
    assert_eq!(session.run(readable)?, json!(true), "words and figure, and nothing that would not answer");
    Ok(())
}

#[test]
fn a_program_that_falls_while_it_makes_the_page_leaves_the_first_view_to_read() -> Result<()> {
    let session = Session::open()?;
    session
        .before_scripts("Node.prototype.insertBefore = () => { throw new Error('spoilt by the test') }")?;
    session.go(&told("NETWERKTIJD_URL")?)?;
    session.wait_for("return document.documentElement.dataset.boot", &json!("failed"))?;
    let readable = "var first = document.getElementById('first'), seen = id => document.getElementById(id).offsetHeight > 0;
        return [first.inert, seen('takeaway'), seen('crashed'), !!document.querySelector('#crashed a')]";
    assert_eq!(session.run(readable)?, json!([false, true, true, true]));
    Ok(())
}

#[test]
fn who_comes_by_a_link_is_not_shown_another_setting_first() -> Result<()> {
    let (host, session) = (slow()?, Session::open()?);
    let link = Link { language: Language::English, month: 77, ..Link::default() };
    session.go(&format!("{}#{}", host.url(), link.encode()))?;
    session.wait_for(WAITS, &json!("starting"))?;
    let seen = "return [!!document.querySelector('#first #takeaway').offsetHeight, !!document.querySelector('.static h1').offsetHeight]";
    assert_eq!(session.run(seen)?, json!([false, true]));
    Ok(())
}
