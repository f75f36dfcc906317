//! The playhead: it plays, pauses, jumps where motion is unwelcome, and is dragged on the figure.

use std::thread;
use std::time::{Duration, Instant};

use netwerktijd::scenario::Link;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;

#[test]
fn playing_moves_the_playhead_and_pausing_stops_it() -> Result<()> {
    let page = Page::open("")?;
    let picture = page.picture()?;
    let name = "return document.getElementById('play').ariaLabel";
    let play = page.session.text(name)?;
    page.click("#play")?;
    let pause = page.session.text(name)?;
    assert_ne!(pause, play);
    thread::sleep(Duration::from_millis(600));
    let early = page.value("month")?;
    thread::sleep(Duration::from_millis(600));
    let late = page.value("month")?;
    assert!(30 < early && early < late, "from 30 to {early} to {late}");
    page.click("#play")?;
    assert_eq!(page.session.text(name)?, play);
    let resting = page.picture()?;
    assert_ne!(resting, picture);
    thread::sleep(Duration::from_millis(400));
    assert_eq!(page.picture()?, resting, "it stays where it was stopped");
    let link = page.link()?;
    assert_eq!(link.month, page.value("month")?, "the address follows when it rests");
    Ok(())
}

#[test]
fn playing_ends_at_the_last_month_and_starts_again_from_the_first() -> Result<()> {
    let page = Page::open("v1&model=3&month=92")?;
    page.click("#play")?;
    page.wait_for_value("month", 96)?;
    page.session.wait_for("return document.getElementById('play').ariaLabel", &json!("Speel af"))?;
    page.click("#play")?;
    thread::sleep(Duration::from_millis(300));
    assert!(page.value("month")? < 40);
    Ok(())
}

#[test]
fn where_motion_is_unwelcome_the_playhead_jumps_by_years() -> Result<()> {
    let page = Page::open("v1&model=3&month=24")?;
    page.session.emulate_media(&[("prefers-reduced-motion", "reduce")])?;
    page.click("#play")?;
    let start = Instant::now();
    let mut seen = vec![24];
    while start.elapsed() < Duration::from_millis(3_900) {
        let month = page.value("month")?;
        if seen.last() != Some(&month) {
            seen.push(month);
        }
        thread::sleep(Duration::from_millis(40));
    }
    assert_eq!(seen, [24, 36, 48]);
    Ok(())
}

#[test]
fn dragging_on_the_figure_moves_the_month() -> Result<()> {
    let page = Page::open("")?;
    page.reveal("#chart")?;
    let area = page.rect("#chart")?;
    let width = page.session.number("return innerWidth")? as u32;
    let plot = expected::plan(&Link::default(), (area.width, area.height), width)?.plot;
    let at = |month: f64| {
        (area.x + plot.left + month / 96.0 * plot.width(), area.y + plot.top + plot.height() * 0.6)
    };
    let picture = page.picture()?;
    page.session.drag(at(30.0), at(60.0))?;
    page.wait_for_value("month", 60)?;
    assert_ne!(page.picture()?, picture);
    page.wait_for_link(&Link { month: 60, ..Link::default() })?;
    page.session.click_at(at(12.0))?;
    page.wait_for_value("month", 12)?;
    // Beyond the ends of the axis the nearest end counts, also outside the figure.
    // On a phone there is less beside it than on a table.
    page.session.drag(at(12.0), ((area.x - 40.0).max(1.0), area.y + 100.0))?;
    page.wait_for_value("month", 0)?;
    page.session.drag(at(12.0), (area.x + area.width - 2.0, area.y + 100.0))?;
    page.wait_for_value("month", 96)?;
    // Moving without the button does nothing.
    page.session.click_at(at(48.0))?;
    page.session.click_at((area.x + 40.0, 20.0))?;
    page.wait_for_value("month", 48)
}
