//! The cloud of networks as a table.

use yew::prelude::*;

use super::table::folded_table;
use crate::exploration::HORIZON;
use crate::networks::{COUNT, Kind, Networks};
use crate::text::Language;
use crate::text::number::{correlation, index};
use crate::text::plane::{kind_name, kind_range};
use crate::text::words::{page, plane};

/// Year by year: the correlation, and the mean of each kind; folded until it is asked for.
pub fn networks_table(language: Language, networks: &Networks) -> Html {
    let head = Kind::ALL.map(|kind| plane::networks_mean(language, kind_name(language, kind)));
    let row = |month: u16| {
        let trend = correlation(language, networks.trend(month.into()).correlation);
        let means = Kind::ALL.map(|kind| {
            let (mut count, mut relations, mut results) = (0.0, 0.0, 0.0);
            for (_, place) in networks.at(month.into()).filter(|(of, _)| *of == kind) {
                count += 1.0;
                relations += place.0;
                results += place.1;
            }
            format!("{} / {}", index(relations / count), index(results / count))
        });
        html! {
            <tr data-month={month.to_string()}>
                <th scope="row">{ month }</th><td>{ trend }</td>
                { for means.into_iter().map(|mean| html! { <td>{ mean }</td> }) }
            </tr>
        }
    };
    let table = html! {
            <table>
                <caption>{ plane::networks_caption(language, &COUNT.to_string()) }</caption>
                <thead><tr>
                    <th scope="col">{ page::table_month(language) }</th>
                    <th scope="col">{ plane::networks_correlation(language) }</th>
                    { for head.into_iter().map(|name| html! { <th scope="col">{ name }</th> }) }
                </tr></thead>
                <tbody>{ for (0..=HORIZON).step_by(12).map(row) }</tbody>
            </table>
    };
    folded_table(plane::networks_table(language), table)
}

/// What the dots are, where the figure has no room to say it.
pub fn networks_key(language: Language) -> Html {
    let item = |kind: Kind| {
        let class = match kind {
            Kind::LettingGo => "dot open",
            Kind::Supporting => "dot supporting",
            Kind::TakingOver => "dot",
        };
        html! { <li><span {class} aria-hidden="true"></span>{ kind_range(language, kind) }</li> }
    };
    html! { <ul class="key narrow">{ for Kind::ALL.into_iter().map(item) }</ul> }
}
