//! What holds in every place of the site: it fits a narrow and a zoomed window and other spacing of letters, the focus is
//! seen and goes round, targets can be hit, and nothing moves for who wants stillness.

use netwerktijd::text::Language;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::places::{PLACES, Place};
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

/// What sticks out at the right; what scrolls by itself within the window does not.
const TOO_WIDE: &str = "
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return '';
    const out = [...document.querySelectorAll('body *')].filter(node =>
        node.getBoundingClientRect().right > innerWidth + 0.5);
    return wide + ' px: ' + out.slice(0, 8).map(node => node.id || node.className || node.tagName).join(', ')";

/// Letters as WCAG 1.4.12 spaces them. Through the object model, which the page's policy allows.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
        'p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [sheet]";

/// Texts of which a part cannot be seen: cut off by their own box, and not hidden on purpose.
const CUT: &str = "
    return [...document.querySelectorAll('body *')].filter(node => {
        const own = [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim());
        const style = getComputedStyle(node);
        const unseen = style.clipPath === 'inset(50%)';
        if (!own || unseen || node.closest('.hidden, svg, [hidden], .skip, .month, .take') || !node.getClientRects().length) return false;
        const cuts = side => ['hidden', 'clip'].includes(style['overflow' + side]);
        return (cuts('X') && node.scrollWidth > node.clientWidth + 1) || (cuts('Y') && node.scrollHeight > node.clientHeight + 1);
    }).map(node => (node.id || node.className || node.tagName) + ' \"' + node.textContent.trim().slice(0, 40) + '\"').join('; ')";

/// Targets smaller than 24 by 24 CSS pixels; a link within a sentence may be (WCAG 2.5.8), and what is not seen.
const SMALL: &str = "
    const inText = node => node.matches('a, .plain, .unit *, input[id^=number-], .bit') && node.closest('p, li, dd, figcaption, blockquote');
    const boxed = node => node.matches('input[type=checkbox], input[type=radio], input[type=file]') ? node.closest('label') || node : node;
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter(node => !node.closest('.hidden, .skip') && !node.matches('.hidden, .skip') && !inText(node))
        .map(node => [node, boxed(node).getBoundingClientRect()])
        .filter(([, r]) => r.width > 0 && (r.width < 23.9 || r.height < 23.9))
        .map(([node, r]) => (node.id || node.className || node.textContent.trim().slice(0, 20) || node.tagName) + ' ' + r.width + 'x' + r.height)
        .join('; ')";

/// Goes to every place, in one language, and collects what is said there.
fn everywhere(language: Language, look: impl Fn(&Page, &Place) -> Result<Vec<String>>) -> Result<()> {
    let page = Page::open("")?;
    let mut faults = Vec::new();
    for place in &PLACES {
        place.open(&page, language)?;
        let found = look(&page, place)?.into_iter().filter(|fault| !fault.is_empty());
        faults.extend(found.map(|fault| format!("{}: {fault}", place.name)));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

/// 320 CSS pixels are what a window of 1280 has at a zoom of 400%.
fn fits_a_narrow_window(language: Language) -> Result<()> {
    everywhere(language, |page, _| {
        let mut found = Vec::new();
        for (width, height) in [(320, 256), (320, 640), (390, 844), (768, 1024)] {
            page.session.emulate_screen(width, height, 1.0)?;
            page.settle()?;
            let wide = page.session.text(TOO_WIDE)?;
            let small = page.session.text(SMALL)?;
            found.extend([("too wide", wide), ("too small to hit", small)].map(|(what, said)| {
                if said.is_empty() { said } else { format!("{what} in {width}: {said}") }
            }));
        }
        page.session.emulate_screen(1280, 800, 1.0)?;
        Ok(found)
    })
}

#[test]
fn every_place_fits_a_window_at_400_percent_in_dutch() -> Result<()> {
    fits_a_narrow_window(Language::Dutch)
}

#[test]
fn every_place_fits_a_window_at_400_percent_in_english() -> Result<()> {
    fits_a_narrow_window(Language::English)
}

#[test]
fn nothing_is_lost_when_letters_are_spaced_widely() -> Result<()> {
    everywhere(Language::Dutch, |page, _| {
        page.session.run(SPACED)?;
        let mut found = Vec::new();
        for (width, height) in [(1280, 800), (390, 844)] {
            page.session.emulate_screen(width, height, 1.0)?;
            page.settle()?;
            for (what, script) in [("too wide", TOO_WIDE), ("cut off", CUT)] {
                let said = page.session.text(script)?;
                found.push(if said.is_empty() { said } else { format!("{what} in {width}: {said}") });
            }
        }
        page.session.emulate_screen(1280, 800, 1.0)?;
        Ok(found)
    })
}

/// Where the focus is, and how it shows: by an outline of its own or of what
/// holds it, on the thumb of a range, or on the label of a hidden field.
const STOP: &str = "
    const node = document.activeElement;
    if (!node || node === document.body) return ['', '', true];
    const all = [...document.querySelectorAll('*')], shown = node.matches('.hidden, input[type=file]') ? node.closest('label') || node.previousElementSibling || node : node;
    const frame = shown.parentElement && shown.parentElement.matches(':focus-within') ? getComputedStyle(shown.parentElement) : {};
    const outlined = style => style.outlineStyle !== undefined && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const style = getComputedStyle(shown), r = shown.getBoundingClientRect();
    const ring = node.type === 'range' || outlined(style) || outlined(frame);
    const middle = document.elementFromPoint(Math.min(Math.max(r.x + r.width / 2, 0), innerWidth - 1), Math.min(Math.max(r.y + Math.min(r.height, innerHeight) / 2, 0), innerHeight - 1));
    const framed = node.tagName === 'IFRAME';
    // Of a frame that is higher than what holds it the part is in view that the focus is in.
    const seen = framed || !!middle && (shown.contains(middle) || middle.contains(shown));
    return [all.indexOf(node) + ' ' + (node.id || node.className || node.tagName), ring || framed ? '' : 'shows no focus', seen, framed]";

/// Presses Tab until the focus is where it was before, and says what is wrong on the way.
fn walk(page: &Page) -> Result<Vec<String>> {
    let mut stops: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for _ in 0..400 {
        page.session.press(Key::Tab)?;
        let stop = page.session.run(STOP)?;
        let name = stop[0].as_str().unwrap_or_default().to_owned();
        if name.is_empty() {
            page.session.come_round()?;
        }
        // Within a frame the focus goes on, and from here it is in the frame.
        if stop[3] == json!(true) && stops.last() == Some(&name) {
            continue;
        }
        if stops.contains(&name) {
            // Round, and by way of the start: who goes on comes everywhere.
            return Ok(if stops.first() == Some(&name) || stops.contains(&String::new()) {
                found
            } else {
                found.into_iter().chain([format!("the focus is kept at {name}")]).collect()
            });
        }
        if stop[1] != json!("") {
            found.push(format!("{name} {}", stop[1].as_str().unwrap_or_default()));
        }
        // Where the browser brings a field into view a moment after it has the focus, that moment is waited for.
        let seen = stop[2] == json!(true) || {
            page.settle()?;
            page.session.run(STOP)?[2] == json!(true)
        };
        if !seen {
            found.push(format!("{name} is covered when it has the focus"));
        }
        stops.push(name);
    }
    found.push("Tab does not come round".to_owned());
    Ok(found)
}

#[test]
fn the_focus_is_seen_at_every_stop_and_goes_round_without_a_trap() -> Result<()> {
    everywhere(Language::Dutch, |page, _| {
        page.session.run("document.activeElement && document.activeElement.blur()")?;
        walk(page)
    })
}

#[test]
fn escape_leaves_a_dialog_wherever_the_focus_is_in_it() -> Result<()> {
    let page = Page::open("")?;
    for key in ["share", "download"] {
        for stop in 0..12 {
            page.click(&format!("#open-{key}"))?;
            page.session.wait_for("return !!document.querySelector('dialog[open]')", &json!(true))?;
            for _ in 0..stop {
                page.session.press(Key::Tab)?;
            }
            page.session.press(Key::Escape)?;
            // A list that is folded out takes the first Escape for itself.
            if page.session.run("return !!document.querySelector('dialog[open]')")? == json!(true) {
                page.session.press(Key::Escape)?;
            }
            page.session.wait_for("return !!document.querySelector('dialog')", &json!(false))?;
            page.session.wait_for("return document.activeElement.id", &json!(format!("open-{key}")))?;
        }
    }
    Ok(())
}

#[test]
fn nothing_moves_for_who_wants_stillness() -> Result<()> {
    let page = Page::open("")?;
    page.session.emulate_media(&[("prefers-reduced-motion", "reduce")])?;
    for place in PLACES.iter().filter(|place| place.is_live()) {
        place.open(&page, Language::Dutch)?;
        let moving = page.session.text(
            "return document.getAnimations().filter(a => a.playState === 'running' && a.effect.getTiming().duration > 0)
                .map(a => (a.animationName || a.transitionProperty) + ' of ' + a.effect.target.className).join('; ')",
        )?;
        assert_eq!(moving, "", "{}", place.name);
    }
    Ok(())
}
