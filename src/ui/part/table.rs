//! The chart as a table, year by year and at the end of the subsidy, from the same run.

use yew::prelude::*;

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
    let head = columns.iter().flat_map(|(name, _)| {
        [page::relations_start(language), page::results_start(language)].map(|what| {
            html! { <th scope="col">{ page::TableOf { what, name }.text(language) }</th> }
        })
    });
    let end = exploration.own.outcomes.subsidy_end.month;
    let months = (0..=HORIZON).filter(|month| month % 12 == 0 || *month == end);
    let row = |month: u16| {
        let cells = columns.iter().flat_map(|(_, study)| {
            let stocks = study.run.at(month);
            [stocks.relations, stocks.results].map(|value| html! { <td>{ index(value) }</td> })
        });
        html! {
            <tr data-month={month.to_string()}>
                <th scope="row">
                    if month == end { <span class="event">{ page::table_event_end(language) }{ " " }</span> }
                    { month }
                </th>
                { for cells }
            </tr>
        }
    };
    html! {
        <details class="table" id="table">
            <summary>{ page::table(language) }</summary>
            <table>
                <caption>{ page::table_caption(language) }</caption>
                <thead><tr><th scope="col">{ page::table_month(language) }</th>{ for head }</tr></thead>
                <tbody>{ for months.map(row) }</tbody>
            </table>
        </details>
    }
}
