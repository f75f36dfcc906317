//! The three moments that matter, under the chart: after a year, when the subsidy stops, two years later.

use yew::prelude::*;

use crate::exploration::Exploration;
use crate::model::{Outcomes, Station};
use crate::text::Language;
use crate::text::label::{Place, Role, scenario_name};
use crate::text::number::index;
use crate::text::words::page;

type Moment = fn(&Outcomes) -> Station;

/// The three moments, and what band and broken lines mean.
pub fn stations(language: Language, exploration: &Exploration) -> Html {
    let moments: [(&str, &str, Moment); 3] = [
        ("year", page::station_year(language), |outcomes| outcomes.first_year),
        ("end", page::station_end(language), |outcomes| outcomes.subsidy_end),
        ("later", page::station_later(language), |outcomes| outcomes.two_years_later),
    ];
    html! {
        <section class="stations" aria-label={page::stations(language)}>
            <dl>
                { for moments.into_iter().map(|(id, name, moment)| station(language, exploration, id, name, moment)) }
            </dl>
            { key(language, exploration) }
        </section>
    }
}

fn station(
    language: Language,
    exploration: &Exploration,
    id: &'static str,
    name: &'static str,
    moment: Moment,
) -> Html {
    let own = moment(&exploration.own.outcomes);
    let pinned = exploration.pinned.as_ref().map(|pinned| {
        let name = scenario_name(language, &pinned.scenario, Role::Pinned, Place::Short);
        (name, moment(&pinned.outcomes))
    });
    let beside = |value: fn(&Station) -> f64| {
        pinned.as_ref().map(|(name, station)| {
            html! { <span class="beside">{ format!("{name} ") }<b>{ index(value(station)) }</b></span> }
        })
    };
    html! {
        <div class="station" id={format!("station-{id}")}>
            <dt>
                { name }
                <span class="month">{ page::station_month(language, &own.month.to_string()) }</span>
            </dt>
            <dd class="main">
                <span class="square" aria-hidden="true"></span>
                <b class="big" data-value="results">{ index(own.stocks.results) }</b>
                <span class="words">
                    <span class="of-results">{ page::results(language) }</span>
                    { beside(|station| station.stocks.results) }
                </span>
            </dd>
            <dd class="second">
                <span class="round" aria-hidden="true"></span>
                <span class="of-relations">
                    { format!("{} ", page::relations(language)) }
                    <b data-value="relations">{ index(own.stocks.relations) }</b>
                </span>
                { beside(|station| station.stocks.relations) }
            </dd>
        </div>
    }
}

/// What band and broken lines mean.
fn key(language: Language, exploration: &Exploration) -> Html {
    html! {
        <ul class="key">
            <li>
                <svg viewBox="0 0 30 14" width="30" height="14" aria-hidden="true" focusable="false">
                    <rect class="band" width="30" height="14" /><path class="line" d="M0 7H30" />
                </svg>
                { page::key_band(language) }
            </li>
            if let Some(pinned) = &exploration.pinned {
                <li>
                    <svg viewBox="0 0 30 14" width="30" height="14" aria-hidden="true" focusable="false">
                        <path class="ghost" d="M0 7H30" />
                    </svg>
                    { page::key_ghost(
                        language,
                        scenario_name(language, &pinned.scenario, Role::Pinned, Place::Middle),
                    ) }
                </li>
            }
        </ul>
    }
}
