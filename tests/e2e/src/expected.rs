//! What the page should say, from a native run of the same scenario.

use std::rc::Rc;

use netwerktijd::chart::{ChartPlan, TableMeasure, TimeChart, time_chart};
use netwerktijd::exploration::{Exploration, Explorer, HORIZON, Pinned, Study};
use netwerktijd::model::{Outcomes, Station};
use netwerktijd::scenario::{Link, Pin, Scenario};
use netwerktijd::text::label::{Place, own_name, pinned_name};
use netwerktijd::text::number::{index, signed};
use netwerktijd::text::words::page;
use netwerktijd::text::{Voice, describe, rich};

use crate::page::Content;
use crate::session::Result;

/// Runs a link natively.
///
/// # Errors
/// When the embedded model is damaged.
pub fn exploration(link: &Link) -> Result<Exploration> {
    let explorer = Explorer::embedded()?;
    let study = |scenario: Scenario| Rc::new(explorer.study(scenario));
    let pinned = |(place, pin): (usize, &Pin)| Pinned { place, study: study(pin.scenario), pin: pin.clone() };
    Ok(Exploration::new(study(link.scenario), link.pins.iter().enumerate().map(pinned).collect()))
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
    let moments: [fn(&Outcomes) -> Station; 3] = [
        |outcomes| outcomes.first_year,
        |outcomes| outcomes.subsidy_end,
        |outcomes| outcomes.two_years_later,
    ];
    let stations = moments
        .map(|moment| {
            let station = moment(&own.outcomes);
            let values = |station: &Station| [station.stocks.results, station.stocks.relations].map(index);
            let ours = values(&station);
            let mut cells = vec![page::station_month(language, &station.month.to_string())];
            cells.extend(ours.map(|value| value.to_string()));
            for (place, ours) in ours.into_iter().enumerate() {
                for pinned in &exploration.pins {
                    let name = pinned_name(language, pinned, Place::Short);
                    let theirs = values(&moment(&pinned.outcomes))[place];
                    let word = page::difference(language);
                    cells.push(format!("{name} {theirs} {word} ({})", signed(ours - theirs)));
                }
            }
            cells
        })
        .to_vec();
    let own_column = (own_name(language, &own.scenario, Place::Short).to_owned(), &**own);
    let columns: Vec<(String, &Study)> = std::iter::once(own_column)
        .chain(exploration.pins.iter().map(|p| (pinned_name(language, p, Place::Short), &*p.study)))
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
        title: page::title(language, page::room_explore(language)),
        takeaway: describe::takeaway(language, &exploration),
        under: rich::plain(&describe::under(language, &exploration)),
        sentences: describe::sentences(Voice { language, wording: link.wording }, &exploration)
            .iter()
            .map(|text| rich::plain(text))
            .collect(),
        description: describe::description(language, &exploration),
        stations,
        table: std::iter::once(head).chain(rows).collect(),
    })
}
