//! What holds in every place of the site, by the rules that a program can check: axe-core finds nothing.

use netwerktijd::text::Language;
use netwerktijd_e2e::axe::Axe;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::places::PLACES;
use netwerktijd_e2e::session::Result;

/// Screens: a laptop and a phone.
const SCREENS: [(u32, u32); 2] = [(1280, 800), (390, 844)];

/// What readers ask of their system.
const MEDIA: [&[(&str, &str)]; 3] = [
    &[("prefers-color-scheme", "light"), ("forced-colors", "none")],
    &[("prefers-color-scheme", "dark"), ("forced-colors", "none")],
    &[("prefers-color-scheme", "dark"), ("forced-colors", "active")],
];

fn nothing_is_found(language: Language) -> Result<()> {
    let (axe, page) = (Axe::read()?, Page::open("")?);
    let (mut faults, mut looks) = (Vec::new(), 0);
    for place in &PLACES {
        place.open(&page, language)?;
        for (width, height) in SCREENS {
            page.session.emulate_screen(width, height, 1.0)?;
            let offered = MEDIA.into_iter().take(if page.session.forces_colours() { 3 } else { 2 });
            for media in offered {
                page.session.emulate_media(media)?;
                page.settle()?;
                let found = axe.look(&page.session)?;
                assert!(
                    found.rules > 10,
                    "{}: only {} rules had something to look at",
                    place.name,
                    found.rules
                );
                looks += 1;
                let seen =
                    |fault| format!("{} in {}, {width} px, {media:?}: {fault}", place.name, language.code());
                faults.extend(found.faults.into_iter().map(seen));
            }
        }
    }
    println!("axe: {looks} looks in {}, {} findings", language.code(), faults.len());
    assert!(faults.is_empty(), "{} findings:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

#[test]
fn axe_finds_nothing_in_any_place_theme_and_size_in_dutch() -> Result<()> {
    nothing_is_found(Language::Dutch)
}

#[test]
fn axe_finds_nothing_in_any_place_theme_and_size_in_english() -> Result<()> {
    nothing_is_found(Language::English)
}

#[test]
fn axe_finds_what_is_wrong() -> Result<()> {
    let (axe, page) = (Axe::read()?, Page::open("")?);
    page.session.run(
        "document.querySelector('#view-time').closest('nav, div').append(document.createElement('button'))",
    )?;
    let found = axe.look(&page.session)?;
    assert!(found.faults.iter().any(|fault| fault.starts_with("button-name")), "{:?}", found.faults);
    Ok(())
}
