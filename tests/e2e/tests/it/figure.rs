//! The chart, pixel by pixel: sharp where it should be, smooth where it should be, at every density of the screen.

use netwerktijd::scenario::Link;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::{Page, Rect};
use netwerktijd_e2e::session::Result;

/// Nothing pinned and the playhead at the far end, so that the lines are alone.
const QUIET: &str = "v1&model=3&month=0&pin=none";

/// Bands and grid lines are lighter than this, lines and words are darker.
const DARKEST_GROUND: f64 = 180.0;
/// So much may the ground differ within the line's own rows.
const GROUND_VARIES: f64 = 25.0;

/// Waits until the canvas has the size of its element times the density.
fn fits(page: &Page, ratio: f64) -> Result<Rect> {
    let area = page.rect("#chart")?;
    let side = |css: f64| (css * ratio).round().max(1.0);
    page.session.wait_for(
        "const c = document.getElementById('chart'); return [c.width, c.height]",
        &serde_json::json!([side(area.width) as u32, side(area.height) as u32]),
    )?;
    page.settle()?;
    Ok(area)
}

/// Where every device column's relations line is, against where the model puts it.
fn follows_the_model(page: &Page, ratio: f64) -> Result<()> {
    let area = fits(page, ratio)?;
    let link = Link::decode(QUIET).0;
    let plot = expected::plan(&link, (area.width, area.height), 1280)?.plot;
    let own = expected::exploration(&link)?.own;
    let model = |x: f64| {
        let month = (x - plot.left) / plot.width() * 96.0;
        plot.bottom - own.run.between(month).relations * plot.height()
    };
    let pixels = page.rows(0, page.backing()?.1)?;
    let row = |css: f64| (css * ratio).round().max(0.0) as usize;
    let (mut checked, mut before) = (0.0, f64::MAX);
    let columns = (plot.left * ratio).ceil() as usize + 2..(plot.right * ratio).floor() as usize - 2;
    let all = columns.len() as f64;
    for column in columns {
        let wanted = model((column as f64 + 0.5) / ratio);
        let light = |row| pixels.lightness(column, row);
        let (above, below) = (row(wanted - 8.0)..row(wanted - 4.0), row(wanted + 4.0)..row(wanted + 8.0));
        // The darkest that is not line: bands and grid lines may lie here, other lines and words may not.
        let ground = above.clone().chain(below.clone()).map(light).fold(f64::MAX, f64::min);
        // A marker stands on the line at every whole year.
        let from_start = (column as f64 + 0.5) / ratio - plot.left;
        let year = plot.width() / 8.0;
        let to_marker = (from_start - (from_start / year).round() * year).abs();
        if ground < DARKEST_GROUND || to_marker < 8.0 {
            before = f64::MAX;
            continue;
        }
        let (mut ink, mut sum) = (0.0, 0.0);
        for row in above.start..below.end {
            let weight = (ground - GROUND_VARIES - light(row)).max(0.0);
            ink += weight;
            sum += weight * (row as f64 + 0.5) / ratio;
        }
        assert!(ink > 100.0, "ratio {ratio}, column {column}: the line is not there");
        let found = sum / ink;
        assert!(
            (found - wanted).abs() < 0.35,
            "ratio {ratio}, column {column}: the line is at {found:.3}, the model at {wanted:.3}"
        );
        // The default relations only rise while the subsidy runs; on screen that is up.
        if model((column as f64 + 1.5) / ratio) < wanted {
            assert!(found < before + 0.15, "ratio {ratio}, column {column}: {found:.3} after {before:.3}");
        }
        before = found;
        checked += 1.0;
    }
    assert!(checked / all > 0.5, "ratio {ratio}: only {checked} of {all} columns could be looked at");
    Ok(())
}

#[test]
fn a_slow_line_has_no_staircase_and_follows_the_model_at_every_density() -> Result<()> {
    let page = Page::open_wide(QUIET)?;
    for ratio in [1.0, 2.0, 3.0, 1.5] {
        page.session.emulate_screen(1280, 800, ratio)?;
        follows_the_model(&page, ratio)?;
    }
    Ok(())
}

#[test]
fn grid_lines_are_exactly_as_thick_as_a_css_pixel_and_nowhere_blurred() -> Result<()> {
    // A team that only talks: neither line stays near a grid line for long.
    const TALKING: &str = "v1&model=3&month=0&early=0&late=0&pressure=0&pin=none";
    let page = Page::open_wide(TALKING)?;
    for ratio in [1_u8, 2, 3] {
        page.session.emulate_screen(1280, 800, ratio.into())?;
        let area = fits(&page, ratio.into())?;
        let plot = expected::plan(&Link::decode(TALKING).0, (area.width, area.height), 1280)?.plot;
        let token = page
            .session
            .text("return getComputedStyle(document.documentElement).getPropertyValue('--grid').trim()")?;
        let colour = netwerktijd::chart::Colour::parse(&token).ok_or("--grid is no colour")?.rgb;
        let pixels = page.rows(0, page.backing()?.1)?;
        for share in [0.25, 0.5, 0.75, 1.0] {
            let thick = usize::from(ratio);
            let top = (plot.bottom - share * plot.height()).round() as usize * thick;
            let columns = (plot.left as usize + 2) * thick..(plot.right as usize - 2) * thick;
            let rgb = |column, row| {
                let [red, green, blue, _] = pixels.at(column, row);
                (red, green, blue)
            };
            let sharp = columns.clone().filter(|column| {
                let line = (top..top + thick).all(|row| rgb(*column, row) == colour);
                let (above, below) = (pixels.at(*column, top - 1), pixels.at(*column, top + thick));
                line && above == below && rgb(*column, top - 1) != colour
            });
            let (sharp, all) = (sharp.count(), columns.len());
            assert!(sharp * 2 > all, "ratio {ratio}, grid line {share}: sharp in {sharp} of {all} columns");
        }
    }
    Ok(())
}

#[test]
fn the_canvas_follows_the_window_and_the_zoom() -> Result<()> {
    let page = Page::open_wide("")?;
    let mut pictures = Vec::new();
    for (width, height, ratio) in [
        (1280, 800, 1.0),
        (1280, 800, 2.0),
        (1100, 700, 2.0),
        (1100, 700, 3.0),
        (900, 700, 1.25),
        (390, 844, 3.0),
    ] {
        page.session.emulate_screen(width, height, ratio)?;
        let area = fits(&page, ratio)?;
        assert!(area.width > 300.0 && area.width <= f64::from(width), "{width} wide: {area:?}");
        // The axis is where a chart of this size has it: painted anew, not stretched.
        let plan = expected::plan(&Link::default(), (area.width, area.height), width)?;
        let pixels = page.rows(0, page.backing()?.1)?;
        let row = ((plan.plot.bottom * ratio).round() + (ratio / 2.0).floor()) as usize;
        let left = (plan.plot.left * ratio).round() as usize;
        let darker = (left + 8..left + 60).filter(|column| {
            pixels.lightness(*column, row) + 20.0 < pixels.lightness(*column, row + (5.0 * ratio) as usize)
        });
        assert!(darker.count() > 40, "{width} by {height} at {ratio}: no axis in row {row}");
        pictures.push(page.picture()?);
    }
    pictures.dedup();
    assert_eq!(pictures.len(), 6, "every size gives another picture");
    page.session.resize(1180, 720)?;
    fits(&page, 1.0)?;
    Ok(())
}
