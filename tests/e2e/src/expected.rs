//! What the page should say, from a native run of the same scenario.

use std::rc::Rc;

use netwerktijd::chart::{ChartPlan, TableMeasure, TimeChart, time_chart};
use netwerktijd::exploration::{Exploration, Explorer, HORIZON, Study};
use netwerktijd::scenario::{Link, Scenario};
use netwerktijd::text::label::{Place, Role, scenario_name};
use netwerktijd::text::number::index;
use netwerktijd::text::words::page;
use netwerktijd::text::{describe, rich};

use crate::page::Content;
use crate::session::Result;

/// Runs a link natively.
///
/// # Errors
/// When the embedded model is damaged.
pub fn exploration(link: &Link) -> Result<Exploration> {
    let explorer = Explorer::embedded()?;
    let study = |scenario: Scenario| Rc::new(explorer.study(scenario));
    Ok(Exploration::new(study(link.scenario), link.pinned.map(study)))
}

/// Width of the window from which the three moments stand in columns under the figure.
const COLUMNS_FROM: u32 = 1108;

/// The chart of a link as the core plans it, in a window of this width. Labels are measured by a table here, so only their texts are exact.
///
/// # Errors
/// When the embedded model is damaged.
pub fn plan(link: &Link, (width, height): (f64, f64), window: u32) -> Result<ChartPlan> {
    let chart = TimeChart {
        exploration: &exploration(link)?,
        playhead: f64::from(link.month),
        language: link.language,
        width,
        height,
        leaders: window >= COLUMNS_FROM,
    };
    Ok(time_chart(&chart, &TableMeasure))
}

/// Everything the page says about a link.
///
/// # Errors
/// When the embedded model is damaged.
pub fn content(link: &Link) -> Result<Content> {
    let exploration = exploration(link)?;
    let language = link.language;
    let own = &exploration.own;
    let pinned = exploration.pinned.as_deref();
    let short = |study: &Study, role| scenario_name(language, &study.scenario, role, Place::Short);
    let stations = [
        (own.outcomes.first_year, pinned.map(|pinned| pinned.outcomes.first_year)),
        (own.outcomes.subsidy_end, pinned.map(|pinned| pinned.outcomes.subsidy_end)),
        (own.outcomes.two_years_later, pinned.map(|pinned| pinned.outcomes.two_years_later)),
    ]
    .map(|(station, beside)| {
        let mut cells = vec![
            page::station_month(language, &station.month.to_string()),
            index(station.stocks.results).to_string(),
            index(station.stocks.relations).to_string(),
        ];
        for (pinned, beside) in pinned.iter().zip(beside) {
            let name = short(pinned, Role::Pinned);
            let values = [beside.stocks.results, beside.stocks.relations];
            cells.extend(values.map(|value| format!("{name} {}", index(value))));
        }
        cells
    })
    .to_vec();
    let columns: Vec<(&'static str, &Study)> = [(Role::Own, Some(&**own)), (Role::Pinned, pinned)]
        .into_iter()
        .filter_map(|(role, study)| study.map(|study| (short(study, role), study)))
        .collect();
    let mut head = vec![page::table_month(language).to_owned()];
    for (name, _) in &columns {
        let both = [page::relations_start(language), page::results_start(language)];
        head.extend(both.map(|what| page::TableOf { what, name }.text(language)));
    }
    let end = own.outcomes.subsidy_end.month;
    let rows = (0..=HORIZON).filter(|month| month % 12 == 0 || *month == end).map(|month| {
        let mut row = vec![month.to_string()];
        for (_, study) in &columns {
            let stocks = study.run.at(month);
            row.extend([stocks.relations, stocks.results].map(|value| index(value).to_string()));
        }
        row
    });
    Ok(Content {
        language: language.code().to_owned(),
        title: page::title(language).to_owned(),
        takeaway: describe::takeaway(language, &exploration),
        under: rich::plain(&describe::under(language, &exploration)),
        sentences: describe::sentences(language, &exploration).iter().map(|text| rich::plain(text)).collect(),
        description: describe::description(language, &exploration),
        stations,
        table: std::iter::once(head).chain(rows).collect(),
    })
}
