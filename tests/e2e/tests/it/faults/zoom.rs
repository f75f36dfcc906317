//! A page that is zoomed out to a quarter, and in to five times its size.

use netwerktijd::text::Language;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::places::{PLACES, Place};
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

/// A window of 1280 by 800 pixels at a zoom: its size in CSS pixels, and device pixels to one of them.
const ZOOMED: [(u32, u32, f64); 2] = [(5_120, 3_200, 0.25), (256, 160, 5.0)];

/// What sticks out at the right.
const TOO_WIDE: &str = "
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return '';
    const out = [...document.querySelectorAll('body *')].filter(node => node.getBoundingClientRect().right > innerWidth + 0.5);
    return wide + ' px: ' + out.slice(0, 8).map(node => node.id || node.className || node.tagName).join(', ')";

/// Where the focus is, and whether nothing covers the middle of what is seen of it.
const STOP: &str = "
    const node = document.activeElement;
    if (!node || node === document.body) return ['', true];
    const shown = node.matches('.hidden, input[type=file]') ? node.closest('label') || node.previousElementSibling || node : node;
    const r = shown.getBoundingClientRect();
    const left = Math.max(r.left, 0), right = Math.min(r.right, innerWidth), top = Math.max(r.top, 0), bottom = Math.min(r.bottom, innerHeight);
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const seen = right > left && bottom > top && !!middle && (shown.contains(middle) || middle.contains(shown));
    return [[...document.querySelectorAll('*')].indexOf(node) + ' ' + (node.id || node.className || node.tagName), seen]";

/// How many pixels the canvas lacks or has too many, against its size in CSS pixels and the density of the screen.
const SHARP: &str = "
    const canvas = document.getElementById('chart');
    if (!canvas) return '';
    const r = canvas.getBoundingClientRect(), letters = (document.documentElement.dataset.text || 100) / 100;
    const off = [canvas.width - r.width * devicePixelRatio, canvas.height - r.height * devicePixelRatio];
    return off.every(by => Math.abs(by) <= 1 + 5 * (letters - 1)) ? '' : 'the canvas is ' + canvas.width + ' by ' + canvas.height + ' for ' +
        r.width + ' by ' + r.height + ' at ' + devicePixelRatio";

fn everywhere(language: Language, look: impl Fn(&Page, &Place) -> Result<Vec<String>>) -> Result<()> {
    let page = Page::open("")?;
    let mut faults = Vec::new();
    for place in &PLACES {
        place.open(&page, language)?;
        for (width, height, ratio) in ZOOMED {
            page.session.emulate_screen(width, height, ratio)?;
            page.settle()?;
            let found = look(&page, place)?.into_iter().filter(|fault| !fault.is_empty());
            faults.extend(found.map(|fault| format!("{} at {:.0}%: {fault}", place.name, ratio * 100.0)));
        }
        page.session.emulate_screen(1280, 800, 1.0)?;
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

fn fits(language: Language) -> Result<()> {
    everywhere(language, |page, _| Ok(vec![page.session.text(TOO_WIDE)?, page.session.text(SHARP)?]))
}

#[test]
fn nothing_sticks_out_and_lines_are_sharp_at_25_and_500_percent_in_dutch() -> Result<()> {
    fits(Language::Dutch)
}

#[test]
fn nothing_sticks_out_and_lines_are_sharp_at_25_and_500_percent_in_english() -> Result<()> {
    fits(Language::English)
}

#[test]
fn every_control_is_reached_and_seen_by_keyboard_at_25_and_500_percent() -> Result<()> {
    everywhere(Language::Dutch, |page, _| {
        page.session.run("document.activeElement && document.activeElement.blur(); scrollTo(0, 0)")?;
        let (mut stops, mut found): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for _ in 0..400 {
            page.session.press(Key::Tab)?;
            let stop = page.session.run(STOP)?;
            let name = stop[0].as_str().unwrap_or_default().to_owned();
            if name.is_empty() {
                page.session.come_round()?;
            }
            // Within a frame the focus goes on, and from here it is in the frame.
            if stops.last() == Some(&name) {
                continue;
            }
            if stops.contains(&name) {
                break;
            }
            if stop[1] != json!(true) {
                found.push(format!("{name} has the focus and is not seen"));
            }
            stops.push(name);
        }
        assert!(stops.len() < 400, "Tab does not come round");
        Ok(found)
    })
}

/// Zoomed by hand while something is done: what was set stays, and the figure is painted anew for every density.
#[test]
fn zooming_there_and_back_changes_nothing() -> Result<()> {
    let page = Page::open("v1&model=3&style=61&month=40")?;
    page.session.emulate_screen(1280, 800, 1.0)?;
    page.settle()?;
    let (picture, content) = (page.picture()?, page.content()?);
    for (width, height, ratio) in ZOOMED {
        page.session.emulate_screen(width, height, ratio)?;
        page.settle()?;
        assert_eq!(page.content()?, content, "at {ratio}");
        assert_ne!(page.picture()?, picture, "at {ratio}");
    }
    page.session.emulate_screen(1280, 800, 1.0)?;
    page.settle()?;
    assert_eq!((page.picture()?, page.content()?), (picture, content));
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}
