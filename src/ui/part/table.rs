//! The chart as a table, year by year and at the end of the subsidy, from the same run.

use yew::prelude::*;

use super::element::{across, element, said, table as element_table, words};
use crate::exploration::{Exploration, HORIZON, Study};
use crate::text::Language;
use crate::text::label::{Place, own_name, pinned_name};
use crate::text::number::index;
use crate::text::words::page;

/// The table, folded until it is asked for.
pub fn table(language: Language, exploration: &Exploration) -> Html {
    let own = own_name(language, &exploration.own.scenario, Place::Short).to_owned();
    let mut columns: Vec<(String, &Study)> = vec![(own, &exploration.own)];
    columns.extend(
        exploration.pins.iter().map(|pinned| (pinned_name(language, pinned, Place::Short), &*pinned.study)),
    );
    let named = columns.iter().flat_map(|(name, _)| {
        [page::relations_start(language), page::results_start(language)]
            .map(|what| page::TableOf { what, name }.text(language))
    });
    let named: Vec<String> = named.collect();
    let mut heads = vec![page::table_month(language)];
    heads.extend(named.iter().map(String::as_str));
    let end = exploration.own.outcomes.subsidy_end.month;
    let months = (0..=HORIZON).filter(|month| month % 12 == 0 || *month == end);
    let row = |month: u16| {
        let number = month.to_string();
        let mut head = Vec::new();
        if month == end {
            let event = vec![words(page::table_event_end(language)), words(" ")];
            head.push(element("span", &[("class", "event")], event));
        }
        head.push(words(&number));
        let mut cells = vec![element("th", &[("scope", "row")], head)];
        for (_, study) in &columns {
            let stocks = study.run.at(month);
            cells.extend(
                [stocks.relations, stocks.results].map(|value| said("td", &[], &index(value).to_string())),
            );
        }
        element("tr", &[("data-month", &number)], cells)
    };
    let rows = months.map(row).collect();
    let table = element_table("", page::table_caption(language), &heads, rows);
    folded_table(page::table(language), table)
}

/// A table under a figure, folded until it is asked for.
pub fn folded_table(name: &str, table: Html) -> Html {
    element(
        "details",
        &[("class", "table"), ("id", "table")],
        vec![said("summary", &[], name), across(name, table)],
    )
}
