//! Cases, pinning, resetting and the further controls.

use netwerktijd::scenario::{CONTROLS, Case, Control, Link, Pin, Scenario};
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

fn shows(page: &Page, link: &Link) -> Result<()> {
    page.wait_for_link(link)?;
    assert_eq!(page.content()?, expected::content(link)?);
    Ok(())
}

#[test]
fn a_case_is_one_click_away_and_says_when_it_was_changed() -> Result<()> {
    let page = Page::open("")?;
    for (place, case) in Case::ALL.into_iter().enumerate() {
        let chip = format!(".chip:nth-child({})", place + 1);
        page.click(&chip)?;
        shows(&page, &Link { scenario: case.scenario(), ..Link::default() })?;
        let pressed = "return [...document.querySelectorAll('.chip')].map(c => c.ariaPressed).join()";
        let only: Vec<_> = (0..5).map(|other| (other == place).to_string()).collect();
        assert_eq!(page.session.text(pressed)?, only.join(","));
        page.focus("#style")?;
        page.session.press(Key::Right)?;
        page.settle()?;
        let changed = format!("return !!document.querySelector('{chip} small')");
        page.session.wait_for(&changed, &json!(true))?;
        page.session.press(Key::Left)?;
        page.session.wait_for(&changed, &json!(false))?;
        // The heading is of another height then, and the next case elsewhere.
        page.settle()?;
    }
    Ok(())
}

#[test]
fn a_scenario_is_pinned_let_go_and_pinned_again() -> Result<()> {
    let page = Page::open("v1&model=3&style=50")?;
    let scenario = Scenario::default().with(Control::Style, 50);
    let link = Link { scenario, ..Link::default() };
    shows(&page, &link)?;
    let compared = page.picture()?;
    page.click(".unpin")?;
    shows(&page, &Link { pins: vec![], ..link.clone() })?;
    let alone = page.picture()?;
    assert_ne!(alone, compared);
    assert_eq!(page.session.number("return document.querySelectorAll('.beside').length")?, 0.0);
    page.click("#pin")?;
    let pins = vec![Pin::new(scenario)];
    shows(&page, &Link { pins: pins.clone(), ..link.clone() })?;
    page.focus("#style")?;
    page.session.press(Key::Home)?;
    shows(&page, &Link { scenario: scenario.with(Control::Style, 0), pins, ..link })
}

#[test]
fn one_control_or_all_go_back_to_where_the_page_opens() -> Result<()> {
    let start = "v1&model=3&style=80&subsidy=60&existing=55&independence=20&pressure=5&early=80&late=10&shift=40&month=70&pin=none";
    let page = Page::open(start)?;
    let mut link = page.link()?;
    for spec in &CONTROLS {
        let control = spec.control.ok_or("every entry is a control")?;
        page.click(&format!("#control-{} .control-head > .icon-button", spec.key))?;
        link.scenario = link.scenario.with(control, spec.default);
        shows(&page, &link)?;
    }
    page.go(start)?;
    page.click(".more .quiet:last-child")?;
    shows(&page, &Link::default())?;
    assert_eq!(page.value("month")?, 30);
    Ok(())
}

#[test]
fn six_further_controls_open_and_close() -> Result<()> {
    let page = Page::open("")?;
    let count = "return document.querySelectorAll('#more input[type=range]').length";
    let shown = "return document.getElementById('more').offsetHeight > 0";
    assert_eq!(page.session.number(count)?, 0.0);
    page.click(".expand")?;
    assert_eq!(page.session.number(count)?, 6.0);
    page.session.wait_for(shown, &json!(true))?;
    assert_eq!(page.session.text("return document.querySelector('.expand').ariaExpanded")?, "true");
    page.click(".expand")?;
    page.session.wait_for(shown, &json!(false))
}

#[test]
fn steps_are_taken_back_and_made_again_by_button_and_by_key() -> Result<()> {
    let page = Page::open("")?;
    let dragged = Link::decode("v1&model=3&style=50").0;
    page.focus("#style")?;
    for _ in 0..15 {
        page.session.press(Key::Right)?;
    }
    page.wait_for_link(&dragged)?;
    page.click("#undo")?;
    page.wait_for_link(&Link::default())?;
    page.click("#redo")?;
    page.wait_for_link(&dragged)?;
    page.session.press_with(Key::Control, "z")?;
    page.wait_for_link(&Link::default())?;
    page.session.press_with(Key::Control, "y")?;
    page.wait_for_link(&dragged)
}

#[test]
fn the_subsidy_stops_where_the_playhead_is() -> Result<()> {
    let page = Page::open("v1&model=3&month=18")?;
    page.click("#stop")?;
    let stopped = Link::decode("v1&model=3&subsidy=18&month=18").0;
    page.wait_for_link(&stopped)?;
    assert_eq!(page.content()?, expected::content(&stopped)?);
    Ok(())
}
