//! The dialogs: opened, closed, by keyboard too, on any window; the link in them is the address.

use netwerktijd::app::Dialog;
use netwerktijd::text::Language;
use netwerktijd::text::label::dialog_name;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::{Result, told};
use serde_json::json;
use thirtyfour::Key;

const FOCUS: &str = "return document.activeElement.id";
const OPEN: &str = "return !!document.querySelector('dialog[open]')";

fn open(page: &Page, dialog: Dialog) -> Result<()> {
    page.click(&format!("#open-{}", dialog.key()))?;
    page.session.wait_for(OPEN, &json!(true))
}

#[test]
fn a_dialog_opens_takes_the_focus_and_gives_it_back() -> Result<()> {
    // A narrow page offers no frame to build.
    let page = Page::open_wide("")?;
    for dialog in Dialog::ALL {
        open(&page, dialog)?;
        let name = page.session.text("return document.getElementById('dialog-heading').textContent")?;
        assert_eq!(name, dialog_name(Language::Dutch, dialog));
        let labelled = "const d = document.querySelector('dialog');
            return document.getElementById(d.getAttribute('aria-labelledby')).textContent";
        assert_eq!(page.session.text(labelled)?, name);
        let within = "return document.querySelector('dialog').contains(document.activeElement)";
        assert_eq!(page.session.run(within)?, json!(true));
        page.session.press(Key::Escape)?;
        page.session.wait_for(OPEN, &json!(false))?;
        page.session.wait_for(FOCUS, &json!(format!("open-{}", dialog.key())))?;
        open(&page, dialog)?;
        page.click("#dialog-close")?;
        page.session.wait_for(OPEN, &json!(false))?;
        page.session.wait_for(FOCUS, &json!(format!("open-{}", dialog.key())))?;
    }
    open(&page, Dialog::Share)?;
    page.session.click_at((200.0, 400.0))?;
    page.session.wait_for(OPEN, &json!(false))?;
    assert_eq!(page.fragment()?, "", "no dialog stands in the link");
    Ok(())
}

#[test]
fn a_dialog_fits_every_window_in_both_languages() -> Result<()> {
    let page = Page::open("v1&model=3&style=61&pin=style:90&name=Een~20lange~20naam~20voor~20een~20stand")?;
    for language in Language::ALL {
        page.speak(language)?;
        for dialog in Dialog::ALL {
            open(&page, dialog)?;
            for (width, height) in [(320, 640), (390, 844), (768, 800), (1280, 800)] {
                page.session.emulate_screen(width, height, 1.0)?;
                page.settle()?;
                let place = page.rect("dialog")?;
                let least = if width < 480 { f64::from(width) } else { 480.0 };
                assert!(place.width >= least - 16.0, "{dialog:?} in {width}: {place:?}");
                let sticking = page.session.text(
                    "const d = document.querySelector('dialog'), edge = d.getBoundingClientRect().right + 0.5;
                     const body = document.querySelector('.dialog-body');
                     const out = [...d.querySelectorAll('*')].filter(n => n.getBoundingClientRect().right > edge
                        && !n.closest('svg') && !n.matches('.hidden'));
                     return (body.scrollWidth > body.clientWidth + 1 ? 'scrolls ' : '')
                        + out.map(n => n.id || n.className || n.tagName).join(' ')",
                )?;
                assert_eq!(sticking, "", "{dialog:?} in {width}, {}", language.code());
                let small = page.session.text(
                    "return [...document.querySelectorAll('dialog button, dialog label.choice, dialog label.tick, dialog select')]
                        .map(n => [n, n.getBoundingClientRect()]).filter(([, r]) => r.width > 0 && (r.height < 24 || r.width < 24))
                        .map(([n]) => n.id || n.textContent).join('; ')",
                )?;
                assert_eq!(small, "", "too small to touch");
            }
            page.session.press(Key::Escape)?;
            page.session.wait_for(OPEN, &json!(false))?;
        }
    }
    Ok(())
}

#[test]
fn what_is_shared_is_the_address_and_what_is_copied_can_be_pasted() -> Result<()> {
    let page = Page::open("v1&model=3&style=61&month=12")?;
    let address = format!("{}#{}", told("NETWERKTIJD_URL")?, page.link()?.encode());
    open(&page, Dialog::Share)?;
    assert_eq!(page.session.text("return document.getElementById('share-link').value")?, address);
    assert_eq!(page.session.text("return location.href")?, address);
    let said = |selector: &str| {
        page.session.text(&format!("return document.querySelector('{selector}').textContent"))
    };
    assert!(said("#share-apa")?.ends_with(&address) && said("#share-bibtex")?.contains(&address));
    assert!(said("#share-said")?.contains("geen voorspelling"));
    page.click("#share-copy")?;
    page.session
        .wait_for("return document.getElementById('dialog-status').textContent", &json!("Gekopieerd."))?;
    page.session.run("document.querySelector('#share-kept details').open = true")?;
    page.click("#import-text")?;
    page.session.press_with(Key::Control, "v")?;
    page.session.wait_for("return document.getElementById('import-text').value", &json!(address))?;
    let modules = page.session.text("return document.querySelector('.code path').getAttribute('d')")?;
    let code = netwerktijd::export::code::code(&address).expect("a code");
    assert_eq!(modules, code.path);
    Ok(())
}
