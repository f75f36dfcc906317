//! "Why?": what is on screen adds up, a bar is a button, and the question is in the link.

use netwerktijd::model::{Push, Series};
use netwerktijd::scenario::{Asked, Case, Link};
use netwerktijd::text::why_name;
use netwerktijd::text::{Language, Wording};
use netwerktijd::view::View;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

fn asks(asked: Asked) -> Link {
    Link { scenario: Case::RegionA.scenario(), view: View::Why, asked, ..Link::default() }
}

#[test]
fn bars_on_screen_add_up_to_their_sum_in_every_month() -> Result<()> {
    for series in [Series::Relations, Series::Results] {
        for month in [0, 1, 12, 36, 38, 96] {
            let page = Page::open(&Link { month, ..asks(Asked::of(series)) }.encode())?;
            let off = "const number = text => +text.replace('=', '').replace('\u{2212}', '-');
                 const of = select => [...document.querySelectorAll(select)].map(node => number(node.textContent));
                 return of('.why-bars li .why-points').reduce((sum, next) => sum + next, 0) - of('.why-sum .why-points')[0]";
            assert_eq!(page.session.number(off)?, 0.0, "{series:?} in month {month}");
        }
    }
    Ok(())
}

#[test]
fn a_bar_is_chosen_by_keyboard_and_keeps_the_focus() -> Result<()> {
    let page = Page::open(&asks(Asked::default()).encode())?;
    page.focus(".why-bars li:nth-child(4) button")?;
    page.session.press(Key::Enter)?;
    page.wait_for_link(&asks(Asked::about(Push::Ageing)))?;
    let name = why_name::name(Language::Dutch, Push::Ageing);
    assert_eq!(page.session.text("return document.getElementById('why-term').textContent")?, name);
    let pressed = "return document.activeElement.ariaPressed + ' ' + document.activeElement.textContent";
    let told = page.session.text(pressed)?;
    assert!(told.starts_with(&format!("true {name}")), "{told}");
    page.go(&asks(Asked::about(Push::Fading)).encode())?;
    let of_results =
        "return document.querySelector('.why-toggle [aria-pressed=true]').nextElementSibling === null";
    page.session.wait_for(of_results, &json!(true))
}

#[test]
fn words_of_the_trade_are_a_choice_that_is_in_the_link_and_changes_no_number() -> Result<()> {
    let page = Page::open(&asks(Asked::about(Push::Work)).encode())?;
    let told = "return document.querySelector('.why-evidence dd').textContent";
    let numbers = "return [...document.querySelectorAll('.why-factors b, .why-points, .why-share')]
        .map(node => node.textContent).join(' ')";
    let (plain, before) = (page.session.text(told)?, page.session.text(numbers)?);
    page.focus("#why-panel .wording button:last-child")?;
    page.session.press(Key::Enter)?;
    page.wait_for_link(&Link { wording: Wording::Professional, ..asks(Asked::about(Push::Work)) })?;
    assert_ne!(page.session.text(told)?, plain);
    assert_eq!(page.session.text(numbers)?, before);
    Ok(())
}

#[test]
fn the_month_of_the_question_is_moved_by_month_and_by_year() -> Result<()> {
    let question = || Link { month: 30, ..asks(Asked::default()) };
    let page = Page::open(&question().encode())?;
    for (nth, month) in [(1, 18), (2, 17), (3, 18), (4, 30)] {
        page.focus(&format!(".why-month button:nth-of-type({nth})"))?;
        page.session.press(Key::Enter)?;
        page.wait_for_link(&Link { month, ..question() })?;
    }
    page.focus("#why-month-number")?;
    for (key, month) in [(Key::Up, 31), (Key::PageUp, 43), (Key::Down, 42), (Key::PageDown, 30)] {
        page.session.press(key)?;
        page.wait_for_link(&Link { month, ..question() })?;
    }
    Ok(())
}

#[test]
fn on_a_phone_nothing_sticks_out() -> Result<()> {
    let page = Page::open(&asks(Asked::default()).encode())?;
    page.session.resize(390, 844)?;
    page.settle()?;
    let out = "return document.documentElement.scrollWidth - innerWidth";
    assert!(page.session.number(out)? <= 0.0);
    Ok(())
}
