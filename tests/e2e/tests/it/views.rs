//! The views over one scenario, named pinned scenarios, and the last change played slowly.

use netwerktijd::exploration::Explorer;
use netwerktijd::networks::Networks;
use netwerktijd::scenario::{Case, Control, Link, Pin, Scenario};
use netwerktijd::text::{Language, plane, rich};
use netwerktijd::view::View;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

const HEADING: &str =
    "return document.querySelector('main h2.takeaway, main .figure h2, main h2').textContent";
const CURRENT: &str = "return document.querySelector('.views [aria-current]').id";

#[test]
fn every_view_is_a_link_and_changes_nothing_of_the_scenario() -> Result<()> {
    let page = Page::open("v1&model=3&style=60&month=20")?;
    let scenario = page.link()?.scenario;
    let mut headings = Vec::new();
    for view in View::ALL {
        page.click(&format!("#view-{}", view.key()))?;
        let link = Link { scenario, month: 20, view, ..Link::default() };
        page.wait_for_link(&link)?;
        assert_eq!(page.session.text(CURRENT)?, format!("view-{}", view.key()));
        page.settle()?;
        let heading = page.session.text(HEADING)?;
        page.session.reload()?;
        page.started()?;
        assert_eq!(page.link()?, link, "a reload opens the same view");
        assert_eq!(page.session.text(HEADING)?, heading);
        headings.push(heading);
    }
    headings.sort();
    headings.dedup();
    assert_eq!(headings.len(), View::ALL.len(), "each says something else: {headings:?}");
    Ok(())
}

#[test]
fn the_cloud_leans_over_as_time_is_moved() -> Result<()> {
    let networks = Networks::new(Explorer::embedded()?.parameters());
    let page = Page::open("v1&model=3&view=networks&month=12")?;
    for month in [12, 60] {
        page.go(&format!("v1&model=3&view=networks&month={month}"))?;
        page.settle()?;
        let heading = plane::networks_heading(Language::Dutch, &networks, month);
        assert_eq!(page.session.text(HEADING)?, heading);
        let link = Link { month, view: View::Networks, ..Link::default() };
        let exploration = expected::exploration(&link)?;
        let said = plane::networks_sentences(Language::Dutch, &networks, &exploration, month);
        let said: Vec<String> = said.iter().map(|text| rich::plain(text)).collect();
        assert_eq!(page.content()?.sentences, said);
    }
    let early = page.picture()?;
    page.focus("#month")?;
    page.session.press(Key::PageDown)?;
    page.settle()?;
    assert_ne!(page.picture()?, early, "the dots move");
    Ok(())
}

#[test]
fn a_pinned_scenario_is_named_stays_in_the_link_and_is_gone_back_to() -> Result<()> {
    let page = Page::open("v1&model=3&style=60")?;
    page.click("#pin")?;
    page.focus("#pin-name-2")?;
    page.session.press_with(Key::Control, "a")?;
    page.session.press("Ons plan & meer")?;
    page.session.press(Key::Enter)?;
    let own = Scenario::default().with(Control::Style, 60);
    let pins = vec![Pin::new(Case::RegionA.scenario()), Pin::new(own).named("Ons plan & meer")];
    let link = Link { scenario: own, pins, ..Link::default() };
    page.wait_for_link(&link)?;
    page.focus("#style")?;
    page.session.press(Key::Home)?;
    let moved = Link { scenario: own.with(Control::Style, 0), ..link.clone() };
    page.wait_for_link(&moved)?;
    page.settle()?;
    assert_eq!(page.content()?, expected::content(&moved)?);
    page.session.reload()?;
    page.started()?;
    assert_eq!(page.link()?, moved);
    assert_eq!(page.content()?, expected::content(&moved)?);
    page.click(".pin-line:nth-of-type(2) .icon-button:not(.unpin)")?;
    page.wait_for_link(&link)?;
    page.click("#unpin-all")?;
    page.wait_for_link(&Link { pins: vec![], ..link })
}

#[test]
fn the_last_change_is_played_and_ends_where_it_was() -> Result<()> {
    let page = Page::open("")?;
    page.focus("#style")?;
    page.session.press(Key::End)?;
    let changed = Link { scenario: Scenario::default().with(Control::Style, 100), ..Link::default() };
    page.wait_for_link(&changed)?;
    page.click("#replay")?;
    // On its way: the slider stands between before and after, and the link does not follow.
    page.session.wait_for(
        "const v = +document.getElementById('style').value; return v > 40 && v < 95",
        &json!(true),
    )?;
    assert_eq!(page.link()?, changed);
    page.session.wait_for("return document.getElementById('style').value", &json!("100"))?;
    // The words follow the figure: they tell of what was before, and then no more.
    let before = "return document.getElementById('chart-description').textContent.includes('daarvoor')";
    page.session.wait_for(before, &json!(true))?;
    page.session.wait_for(before, &json!(false))?;
    page.session.wait_for("return document.querySelectorAll('.key .ghost').length", &json!(1))?;
    page.settle()?;
    assert_eq!(page.content()?, expected::content(&changed)?);
    Ok(())
}
