//! Light, dark and forced colours: the chart has the colours of the page, and follows when they change.

use netwerktijd::chart::Colour;
use netwerktijd::scenario::Link;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;

/// Computed colour of the page behind everything.
const PAPER: &str = "return getComputedStyle(document.documentElement).backgroundColor";

fn computed(page: &Page, script: &str) -> Result<(u8, u8, u8)> {
    let text = page.session.text(script)?;
    Ok(Colour::parse(&text).ok_or_else(|| format!("{text} is no colour"))?.rgb)
}

/// The inside of the marker at month 12 of the relations, which is filled with paper; and the line left of it.
fn marker_and_line(page: &Page) -> Result<[(u8, u8, u8); 2]> {
    page.settle()?;
    let area = page.rect("#chart")?;
    let link = Link::decode("v1&model=3&pin=none&month=90").0;
    let plot = expected::plan(&link, (area.width, area.height), 1280)?.plot;
    let own = expected::exploration(&link)?.own;
    let pixels = page.rows(0, page.backing()?.1)?;
    let colour = |month: f64| {
        let x = plot.left + month / 96.0 * plot.width();
        let y = plot.bottom - own.run.between(month).relations * plot.height();
        let [red, green, blue, _] = pixels.at(x as usize, y as usize);
        (red, green, blue)
    };
    Ok([colour(12.0), colour(10.5)])
}

#[test]
fn the_chart_has_the_colours_of_the_page_and_follows_them() -> Result<()> {
    follows(("prefers-color-scheme", "dark"))
}

#[test]
fn the_chart_has_the_systems_own_colours_where_they_are_forced() -> Result<()> {
    follows(("forced-colors", "active"))
}

/// Light, then this, then light again.
fn follows(other: (&str, &str)) -> Result<()> {
    let page = Page::open_wide("v1&model=3&pin=none&month=90")?;
    let mut papers = Vec::new();
    let mut pictures = Vec::new();
    for media in [
        vec![("prefers-color-scheme", "light")],
        if other.0 == "prefers-color-scheme" {
            vec![other]
        } else {
            vec![("prefers-color-scheme", "light"), other]
        },
        vec![("prefers-color-scheme", "light")],
    ] {
        page.session.emulate_media(&media)?;
        let paper = computed(&page, PAPER)?;
        let [marker, line] = marker_and_line(&page)?;
        assert_eq!(marker, paper, "{media:?}: the paper of the chart is that of the page");
        let ink = "const probe = document.createElement('i'); document.body.append(probe);
            probe.style.color = getComputedStyle(document.documentElement).getPropertyValue('--rel');
            const colour = getComputedStyle(probe).color; probe.remove(); return colour";
        assert_eq!(line, computed(&page, ink)?, "{media:?}: the line is in the colour of relations");
        papers.push(paper);
        pictures.push(page.picture()?);
    }
    assert_ne!(papers[0], papers[1], "{other:?}");
    assert_ne!(pictures[0], pictures[1], "{other:?}");
    assert_eq!(pictures[0], pictures[2], "and back");
    Ok(())
}
