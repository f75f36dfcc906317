//! The page in windows of every width.

use netwerktijd::scenario::CONTROLS;
use netwerktijd::text::Language;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;

const TOO_WIDE: &str = "
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return '';
    const sticking = [...document.querySelectorAll('#app *')].filter(node =>
        node.getBoundingClientRect().right > innerWidth + 0.5).map(node => node.className || node.tagName);
    return wide + ' px: ' + sticking.slice(0, 8).join(', ');";

#[test]
fn no_window_scrolls_sideways() -> Result<()> {
    let page = Page::open("")?;
    for fragment in [
        "",
        "v1&model=3&late=80&style=900&xyz=1",
        "v1&model=3&late=80&style=900&xyz=1&lang=en",
        "v1&model=3&pin=none&lang=en",
    ] {
        page.go(fragment)?;
        for width in [320, 360, 390, 768, 1000, 1024, 1280, 1600] {
            page.session.emulate_screen(width, 800, 1.0)?;
            page.settle()?;
            assert_eq!(page.session.text(TOO_WIDE)?, "", "#{fragment} in {width} pixels");
            page.session.run("document.querySelectorAll('details').forEach(d => { d.open = true })")?;
            assert_eq!(page.session.text(TOO_WIDE)?, "", "#{fragment} in {width} pixels, all unfolded");
        }
    }
    Ok(())
}

#[test]
fn the_whole_page_fits_a_laptop_in_both_languages() -> Result<()> {
    let page = Page::open_wide("")?;
    for language in Language::ALL {
        page.speak(language)?;
        page.settle()?;
        let height = page.session.number("return document.documentElement.scrollHeight")?;
        assert!(height <= 800.0, "{} pixels high in {}", height, language.code());
    }
    Ok(())
}

#[test]
fn on_a_phone_the_figure_stays_in_view_while_a_slider_is_dragged() -> Result<()> {
    let page = Page::open("")?;
    page.session.emulate_screen(360, 740, 1.0)?;
    page.settle()?;
    let subsidy = &CONTROLS[1];
    let low =
        "scrollBy(0, document.getElementById('subsidy').getBoundingClientRect().bottom - innerHeight + 30)";
    page.session.run(low)?;
    page.settle()?;
    assert!(page.session.number("return scrollY")? > 50.0, "there is something to scroll");
    let in_view = || -> Result<()> {
        let (figure, slider) = (page.rect("#chart")?, page.rect("#subsidy")?);
        assert!(figure.y >= -1.0 && figure.y + figure.height < slider.y, "{figure:?} above {slider:?}");
        assert!(slider.y + slider.height <= 740.0, "{slider:?}");
        Ok(())
    };
    in_view()?;
    let picture = page.picture()?;
    page.session.drag(page.thumb(subsidy, 36)?, page.thumb(subsidy, 60)?)?;
    let link = page.link()?;
    assert!((59..=61).contains(&page.value("subsidy")?));
    assert_eq!(page.content()?, expected::content(&link)?);
    assert_ne!(page.picture()?, picture);
    in_view()
}

#[test]
fn on_a_phone_the_controls_are_large_enough_to_touch() -> Result<()> {
    let page = Page::open("v1&model=3&late=80")?;
    page.session.emulate_screen(360, 740, 1.0)?;
    page.settle()?;
    let small = page.session.text(
        "return [...document.querySelectorAll('button, input, summary')]
            .map(node => [node, node.getBoundingClientRect()])
            .filter(([, r]) => r.width > 0 && (r.width < 24 || r.height < 24))
            .map(([node, r]) => (node.id || node.className || node.tagName) + ' ' + r.width + 'x' + r.height)
            .join('; ')",
    )?;
    assert_eq!(small, "", "smaller than 24 by 24");
    Ok(())
}
