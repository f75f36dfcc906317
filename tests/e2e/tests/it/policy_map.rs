//! The policy map: pointed at, stepped through by keys, told and tabled as a native run has it.

use std::time::{Duration, Instant};

use netwerktijd::chart::{MapChart, TableMeasure, map_chart};
use netwerktijd::exploration::Explorer;
use netwerktijd::policy::{Advice, Around, COLUMNS, Grid, Own, Work, table_rows};
use netwerktijd::scenario::{Control, Goal, Link, Outcome};
use netwerktijd::text::number::index;
use netwerktijd::text::policy::{sentences, takeaway};
use netwerktijd::text::rich::plain;
use netwerktijd::view::View;
use netwerktijd_e2e::expected;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;
use thirtyfour::Key;

/// The map of a link, run natively.
fn map(link: &Link) -> Result<(Grid, Advice)> {
    let explorer = Explorer::embedded()?;
    let mut work = Work::new(link.scenario, link.goal.outcome);
    work.step(COLUMNS, explorer.parameters());
    let grid = work.grid();
    let others: Vec<i16> = link.pins.iter().map(|pin| pin.scenario.get(Control::Style)).collect();
    let around = Around::new(&grid, link.scenario, link.goal, &others, &explorer);
    let advice = Advice::new(&around, &Own::new(link.scenario, link.goal, &explorer));
    Ok((grid, advice))
}

/// Where a cell is in the window.
fn place(page: &Page, link: &Link, style: f64, months: f64) -> Result<(f64, f64)> {
    let area = page.rect("#chart")?;
    let (grid, advice) = map(link)?;
    let exploration = &expected::exploration(link)?;
    let (language, width, height) = (link.language, area.width, area.height);
    let chart = MapChart { grid: &grid, advice: &advice, exploration, language, width, height };
    let plot = map_chart(&chart, &TableMeasure).plot;
    let x = plot.left + (style + 1.0) / 102.0 * plot.width();
    let y = plot.bottom - (months - 5.5) / 67.0 * plot.height();
    Ok((area.x + x, area.y + y))
}

fn opening() -> Link {
    Link { view: View::Map, ..Link::default() }
}

fn wait_for_place(page: &Page, style: i16, months: i16) -> Result<()> {
    page.wait_for_value("style", style)?;
    page.wait_for_value("subsidy", months)
}

#[test]
fn a_place_on_the_map_is_one_click_away_and_one_step_takes_it_back() -> Result<()> {
    let page = Page::open("v1&model=3&view=map")?;
    let link = opening();
    page.session.click_at(place(&page, &link, 20.0, 60.0)?)?;
    wait_for_place(&page, 20, 60)?;
    page.session.press_with(Key::Control, "z")?;
    wait_for_place(&page, 35, 36)?;
    let (from, to) = (place(&page, &link, 50.0, 40.0)?, place(&page, &link, 70.0, 20.0)?);
    page.session.drag(from, to)?;
    wait_for_place(&page, 70, 20)?;
    page.session.press_with(Key::Control, "z")?;
    wait_for_place(&page, 35, 36)
}

#[test]
fn arrow_keys_go_over_the_map() -> Result<()> {
    let page = Page::open("v1&model=3&view=map")?;
    page.focus("#chart")?;
    let steps = [
        (Key::Left, 34, 36),
        (Key::Up, 34, 37),
        (Key::PageDown, 34, 31),
        (Key::End, 100, 31),
        (Key::Right, 100, 31),
        (Key::Home, 0, 31),
        (Key::Down, 0, 30),
    ];
    for (key, style, months) in steps {
        page.session.press(key)?;
        wait_for_place(&page, style, months)?;
    }
    Ok(())
}

#[test]
fn the_words_and_the_table_are_those_of_a_native_run() -> Result<()> {
    for fragment in [
        "v1&model=3&view=map",
        "v1&model=3&pressure=20&outcome=relations-left&goal=60&lang=en&view=map",
        "v1&model=3&style=98&outcome=results-end&goal=30&view=map",
    ] {
        let page = Page::open(fragment)?;
        let link = Link::decode(fragment).0;
        let (grid, advice) = map(&link)?;
        let exploration = expected::exploration(&link)?;
        let takeaway = takeaway(link.language, &advice);
        page.session.wait_for("return document.getElementById('takeaway').textContent", &json!(takeaway))?;
        let wanted = sentences(link.language, &advice, &exploration);
        let wanted: Vec<String> = wanted.iter().map(|text| plain(text)).collect();
        let rows: Vec<Vec<String>> = table_rows(&grid, link.goal)
            .map(|(months, cells)| {
                let cells = cells.iter().map(|cell| {
                    let mark = if cell.reached { " ✓" } else { "" };
                    format!("{}{mark}", index(cell.value))
                });
                std::iter::once(months.to_string()).chain(cells).collect()
            })
            .collect();
        // It becomes finer over some frames, and the heading may be the same before.
        let start = Instant::now();
        let mut content = page.content()?;
        while content.table[1..] != rows && start.elapsed() < Duration::from_secs(10) {
            page.settle()?;
            content = page.content()?;
        }
        assert_eq!(content.table[1..], rows, "{fragment}");
        assert_eq!(content.sentences, wanted);
    }
    Ok(())
}

#[test]
fn outcome_and_goal_are_chosen_and_live_in_the_link() -> Result<()> {
    let page = Page::open("v1&model=3&view=map")?;
    let before = page.picture()?;
    page.focus("#outcome")?;
    page.session.press(Key::Down)?;
    page.focus("#goal-number")?;
    page.session.press_with(Key::Control, "a")?;
    page.session.press("66")?;
    page.session.press(Key::Enter)?;
    let goal = Goal { outcome: Outcome::RelationsLeft, points: 66 };
    page.wait_for_link(&Link { goal, ..opening() })?;
    assert_ne!(page.picture()?, before);
    Ok(())
}
