//! Time that does not go on evenly: clocks that are set, and a tab that sleeps for an hour.

use std::thread;
use std::time::Duration;

use netwerktijd::scenario::{Control, Link};
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;

/// Clocks that a test can set (`window.skew`, in milliseconds), and a tab that it can put to sleep (`window.asleep`): what
/// was asked for meanwhile comes when it wakes.
const CLOCK: &str = "
    window.skew = 0; window.asleep = false;
    const date = Date.now.bind(Date), since = performance.now.bind(performance);
    Date.now = () => date() + window.skew;
    performance.now = () => since() + window.skew;
    const waiting = [];
    const soon = run => window.asleep ? waiting.push(run) : run();
    const frame = window.requestAnimationFrame.bind(window), later = window.setTimeout.bind(window), often = window.setInterval.bind(window);
    window.requestAnimationFrame = call => frame(at => soon(() => call(at + window.skew)));
    window.setTimeout = (call, ...rest) => later((...given) => soon(() => call(...given)), ...rest);
    window.setInterval = (call, ...rest) => often((...given) => soon(() => call(...given)), ...rest);
    window.sleep = () => {
        window.asleep = true;
        for (const [name, value] of [['hidden', true], ['visibilityState', 'hidden']])
            Object.defineProperty(document, name, { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
    };
    window.wake = milliseconds => {
        window.skew += milliseconds;
        window.asleep = false;
        delete document.hidden; delete document.visibilityState;
        document.dispatchEvent(new Event('visibilitychange'));
        for (const run of waiting.splice(0)) run();
    };";

/// A year, in milliseconds.
const YEAR: i64 = 365 * 24 * 3_600_000;

fn opened(fragment: &str) -> Result<Page> {
    let page = Page::open("")?;
    page.session.before_scripts(CLOCK)?;
    page.go(fragment)?;
    Ok(page)
}

/// Holds that nothing broke: no error, no sentence that something went wrong, a figure on the canvas.
fn is_well(page: &Page) -> Result<()> {
    assert_eq!(page.session.console()?, Vec::<String>::new());
    assert_eq!(page.session.run("return document.getElementById('crashed').hidden")?, json!(true));
    let drawn = "const canvas = document.getElementById('chart');
        const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        return new Set(pixels.filter((_, place) => place % 4 === 0)).size";
    assert!(page.session.number(drawn)? > 20.0, "the figure is there");
    Ok(())
}

/// The month now, once it differs from this one.
fn moved_from(page: &Page, month: i16) -> Result<i16> {
    page.session
        .wait_for(&format!("return +document.getElementById('month').value !== {month}"), &json!(true))?;
    page.value("month")
}

#[test]
fn a_clock_that_is_set_a_year_ahead_or_back_moves_no_playhead() -> Result<()> {
    for years in [1, -1] {
        let page = opened("v1&model=3&month=0")?;
        page.click("#play")?;
        let before = moved_from(&page, 0)?;
        page.session.run(&format!("window.skew += {}", years * YEAR))?;
        // A frame or two later: not a year, not the end, and it goes on.
        let after = moved_from(&page, before)?;
        assert!((before..before + 12).contains(&after), "from {before} to {after}, {years} years away");
        let on = moved_from(&page, after)?;
        assert!((after..=96).contains(&on));
        page.click("#play")?;
        let rests = page.value("month")?;
        assert_eq!(page.link()?.month, rests, "the address follows");
        is_well(&page)?;
    }
    Ok(())
}

#[test]
fn a_clock_that_is_set_while_something_waits_loses_nothing() -> Result<()> {
    for years in [1, -1] {
        let page = opened("")?;
        // What a page says first is not said once more.
        thread::sleep(Duration::from_millis(1_200));
        // The address waits for the slider to rest, and so does what is said.
        page.focus("#style")?;
        page.session.press(thirtyfour::Key::Right)?;
        page.session.run(&format!("window.skew += {}", years * YEAR))?;
        let link = Link::default();
        let style = link.scenario.get(Control::Style) + 1;
        let link = Link { scenario: link.scenario.with(Control::Style, style), ..link };
        page.wait_for_link(&link)?;
        page.session
            .wait_for("return document.getElementById('announcement').textContent !== ''", &json!(true))?;
        assert_eq!(page.content()?, expected::content(&link)?);
        // Views that count time while they calculate.
        page.click("#view-map")?;
        page.session.run(&format!("window.skew -= {}", years * YEAR))?;
        page.session.wait_for("return !!document.querySelector('#chart.map[data-painted]')", &json!(true))?;
        page.settle()?;
        is_well(&page)?;
    }
    Ok(())
}

#[test]
fn a_tab_that_slept_an_hour_while_playing_does_not_make_up_for_it() -> Result<()> {
    let page = opened("v1&model=3&month=0&style=20")?;
    page.click("#play")?;
    moved_from(&page, 0)?;
    page.session.run("window.sleep()")?;
    let before = page.value("month")?;
    thread::sleep(Duration::from_millis(700));
    assert_eq!(page.value("month")?, before, "it sleeps");
    let asked = "window.painted = +document.getElementById('chart').dataset.painted;
        window.wake(3600e3);
        return +document.getElementById('month').value";
    page.session.run(asked)?;
    let after = moved_from(&page, before)?;
    assert!((before..before + 12).contains(&after), "from {before} to {after} after an hour");
    // As many pictures as frames went by, and not those of an hour.
    thread::sleep(Duration::from_millis(300));
    let painted =
        page.session.number("return +document.getElementById('chart').dataset.painted - window.painted")?;
    assert!(painted < 120.0, "{painted} pictures at once");
    assert_eq!(page.value("style")?, 20);
    page.click("#play")?;
    is_well(&page)
}

#[test]
fn a_tab_that_slept_where_motion_is_unwelcome_jumps_once() -> Result<()> {
    let page = opened("v1&model=3&month=12")?;
    page.session.emulate_media(&[("prefers-reduced-motion", "reduce")])?;
    page.click("#play")?;
    page.session.run("window.sleep()")?;
    thread::sleep(Duration::from_millis(1_700));
    assert_eq!(page.value("month")?, 12, "it sleeps");
    page.session.run("window.wake(3600e3)")?;
    page.wait_for_value("month", 24)?;
    page.click("#play")?;
    is_well(&page)
}

/// As browsers do it themselves: nothing runs, until the tab is looked at again.
#[test]
fn a_page_that_the_browser_froze_goes_on_where_it_was() -> Result<()> {
    let page = opened("v1&model=3&month=0&style=20")?;
    page.click("#play")?;
    moved_from(&page, 0)?;
    page.session.devtools("Page.enable", json!({}))?;
    page.session.devtools("Page.setWebLifecycleState", json!({ "state": "frozen" }))?;
    thread::sleep(Duration::from_secs(3));
    page.session.devtools("Page.setWebLifecycleState", json!({ "state": "active" }))?;
    let month = page.value("month")?;
    assert!((0..=96).contains(&month), "{month}");
    assert_eq!(page.value("style")?, 20);
    is_well(&page)
}
