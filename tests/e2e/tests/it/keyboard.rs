//! Without a mouse: every control is reached, in order, and it is seen where the focus is.

use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

/// Numbers everything that takes the focus, in the order of the document.
const NUMBER: &str = "
    const all = [...document.querySelectorAll('a[href], button, input, summary')]
        .filter(node => node.getClientRects().length > 0);
    all.forEach((node, place) => { node.dataset.place = place });
    return all.length";

const HERE: &str = "
    const node = document.activeElement;
    return node && node.dataset.place ? +node.dataset.place : -1";

/// Whether the browser shows the focus by an outline of its own; ranges show it on their thumb.
const RING: &str = "
    const node = document.activeElement, style = getComputedStyle(node);
    if (!node.matches(':focus-visible')) return 'not focus-visible';
    if (node.type === 'range') return 'thumb';
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? 'outline' : 'none'";

#[test]
fn tab_reaches_everything_in_the_order_of_the_page_and_leaves_it_again() -> Result<()> {
    let page = Page::open_wide("v1&model=3&late=80")?;
    let count = page.session.number(NUMBER)? as i64;
    // Skip link, three rooms, three dialogs, two languages, five views, pin, replay, undo and redo, five cases, a pinned one's name, recall and unpin, nine
    // controls of five stops each, three buttons, two layers of words, two folds, the sound, the page about privacy.
    assert_eq!(count, 1 + 3 + 3 + 2 + 5 + 4 + 5 + 3 + 9 * 5 + 3 + 2 + 2 + 1 + 1);
    let mut visited = Vec::new();
    for _ in 0..count {
        page.session.press(Key::Tab)?;
        let place = page.session.number(HERE)? as i64;
        visited.push(place);
        let name =
            page.session.text("const n = document.activeElement; return n.id || n.className || n.tagName")?;
        let ring = page.session.text(RING)?;
        assert!(ring == "outline" || ring == "thumb", "{name} (stop {place}) shows its focus: {ring}");
        // A busy browser may scroll a moment after it moved the focus, and it scrolls by whole pixels.
        let inside = "const r = document.activeElement.getBoundingClientRect();
             return r.top > -1 && r.bottom < innerHeight + 1 && r.width > 0";
        let in_view = page.session.wait_for(inside, &json!(true));
        in_view
            .map_err(|error| format!("{name} (stop {place}) is in view when it has the focus: {error}"))?;
    }
    assert_eq!(visited, (0..count).collect::<Vec<_>>());
    page.session.press(Key::Tab)?;
    assert!(page.session.number(HERE)? as i64 != count - 1, "the last stop lets go");
    page.focus("[data-place='5']")?;
    page.session.press_back_tab()?;
    assert_eq!(page.session.number(HERE)?, 4.0);
    Ok(())
}

#[test]
fn the_thumb_of_a_slider_shows_the_focus() -> Result<()> {
    let page = Page::open("")?;
    for key in ["month", "style", "subsidy"] {
        page.session.run("document.activeElement.blur()")?;
        let slider = format!("#control-{key}");
        let without = page.session.screenshot_of(&slider)?;
        page.focus(&format!("#{key}"))?;
        page.session.press(Key::Right)?;
        page.session.press(Key::Left)?;
        page.settle()?;
        let ring = page.session.screenshot_of(&slider)?;
        assert_ne!(ring, without, "{key}");
    }
    Ok(())
}

#[test]
fn the_skip_link_appears_on_the_first_tab_and_leads_to_the_controls() -> Result<()> {
    let page = Page::open("v1&model=3&style=50")?;
    assert!(page.rect(".skip")?.y < 0.0);
    page.session.press(Key::Tab)?;
    assert_eq!(page.session.text("return document.activeElement.className")?, "skip");
    assert!(page.rect(".skip")?.y >= 0.0);
    page.session.press(Key::Enter)?;
    assert_eq!(page.session.text("return document.activeElement.id")?, "controls");
    page.session.press(Key::Tab)?;
    assert_eq!(page.session.text("return document.activeElement.id")?, "pin");
    assert_eq!(page.fragment()?, "v1&model=3&style=50", "the scenario stays in the address");
    Ok(())
}

#[test]
fn buttons_work_by_enter_and_space() -> Result<()> {
    let page = Page::open("")?;
    page.focus(".chip:nth-child(1)")?;
    page.session.press(Key::Enter)?;
    page.wait_for_value("style", 95)?;
    page.focus(".chip:nth-child(2)")?;
    page.session.press(Key::Space)?;
    page.wait_for_value("style", 35)?;
    page.focus("#table summary")?;
    page.session.press(Key::Enter)?;
    page.session.wait_for("return document.getElementById('table').open", &json!(true))
}
