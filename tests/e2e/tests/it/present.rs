//! Before an audience: from moment to moment by keys, with notes in a second window that follow and lead.

use std::rc::Rc;

use netwerktijd::embed::moments::moments;
use netwerktijd::exploration::{Exploration, Explorer, Pinned};
use netwerktijd::scenario::Link;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

const NOW: &str = "return document.querySelector('.moment[aria-current] span')?.textContent ?? ''";

/// The months of the moments of a link.
fn months(fragment: &str) -> Result<Vec<u16>> {
    let (explorer, link) = (Explorer::embedded()?, Link::decode(fragment).0);
    let study = |scenario| Rc::new(explorer.study(scenario));
    let pins = link.pins.iter().enumerate();
    let pins =
        pins.map(|(place, pin)| Pinned { pin: pin.clone(), place, study: study(pin.scenario) }).collect();
    let found = moments(&Exploration::new(study(link.scenario), pins));
    Ok(found.iter().map(|moment| moment.month).collect())
}

#[test]
fn arrows_lead_from_moment_to_moment_and_escape_leads_back() -> Result<()> {
    let page = Page::open("v1&model=3&style=61&month=0")?;
    page.click("#open-share")?;
    page.session.wait_for("return !!document.getElementById('share-present-start')", &json!(true))?;
    page.click("#share-present-start")?;
    page.session.wait_for("return document.querySelectorAll('.moment').length > 3", &json!(true))?;
    let months = months("v1&model=3&style=61")?;
    for (place, month) in months.iter().enumerate() {
        page.session.wait_for(NOW, &json!(format!("maand {month}")))?;
        page.session.press(if place % 2 == 0 { Key::Right } else { Key::PageDown })?;
    }
    page.session.press(Key::Home)?;
    page.session.wait_for(NOW, &json!("maand 0"))?;
    page.settle()?;
    // All on one screen, with large letters.
    let fits = "const root = document.documentElement, box = document.getElementById('chart').getBoundingClientRect();
        return [root.scrollHeight <= innerHeight + 1, root.scrollWidth <= innerWidth + 1, box.height > innerHeight * 0.4,
            parseFloat(getComputedStyle(root).fontSize)]";
    assert_eq!(page.session.run(fits)?, json!([true, true, true, 24]));
    assert!(
        page.session.text("return document.querySelector('.now').textContent")?.contains("geen voorspelling")
    );
    page.session.press(Key::Escape)?;
    page.session.wait_for("return !!document.getElementById('controls')", &json!(true))?;
    page.wait_for_link(&Link { month: 0, ..Link::decode("v1&model=3&style=61").0 })?;
    Ok(())
}

#[test]
fn the_notes_follow_and_lead() -> Result<()> {
    let page = Page::open("v1&model=3&month=0&mode=present")?;
    page.session.wait_for("return document.querySelectorAll('.moment').length > 3", &json!(true))?;
    let months = months("")?;
    page.click("#notes")?;
    page.session.enter_window(1)?;
    let name = "return (document.querySelector('.notes .name')?.textContent ?? '')";
    let follows = "return document.querySelector('.notes .state')?.textContent ?? ''";
    page.session.wait_for(follows, &json!("Dit venster volgt de presentatie."))?;
    page.session.wait_for(&format!("{name}.endsWith('maand 0')"), &json!(true))?;
    page.session.enter_window(0)?;
    page.session.press(Key::Right)?;
    page.session.wait_for(NOW, &json!(format!("maand {}", months[1])))?;
    page.session.enter_window(1)?;
    page.session.wait_for(&format!("{name}.endsWith('maand {}')", months[1]), &json!(true))?;
    assert!(page.session.text("return document.querySelector('.hint-say').textContent")?.len() > 20);
    page.session.press(Key::Right)?;
    page.session.wait_for(&format!("{name}.endsWith('maand {}')", months[2]), &json!(true))?;
    page.session.enter_window(0)?;
    page.session.wait_for(NOW, &json!(format!("maand {}", months[2])))?;
    assert_eq!(page.session.console()?, Vec::<String>::new());
    Ok(())
}
