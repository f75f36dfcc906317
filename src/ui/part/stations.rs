//! The three moments that matter, under the chart: after a year, when the subsidy stops, two years later.

use yew::prelude::*;

use crate::chart::dash_of;
use crate::exploration::{Exploration, Pinned};
use crate::model::{Outcomes, Station};
use crate::text::Language;
use crate::text::label::{Place, pinned_name};
use crate::text::number::{index, signed};
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
    let beside = |value: fn(&Station) -> f64| -> Html {
        let of_pin = |pinned: &Pinned| {
            let (ours, theirs) = (index(value(&own)), index(value(&moment(&pinned.outcomes))));
            html! {
                <span class="beside">
                    { pinned_name(language, pinned, Place::Short) }{ " " }<b>{ theirs }</b>{ " " }
                    <span class="hidden">{ page::difference(language) }</span>
                    <small>{ " " }{ page::difference_is(language, &signed(ours - theirs)) }</small>
                </span>
            }
        };
        exploration.pins.iter().map(of_pin).collect()
    };
    html! {
        <div class={classes!("station", (exploration.pins.len() > 1).then_some("many"))} id={format!("station-{id}")}>
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
            { for exploration.pins.iter().map(|pinned| html! {
                <li>
                    { dash(pinned.place, 30) }
                    { page::key_ghost(language, &pinned_name(language, pinned, Place::Middle)) }
                </li>
            }) }
        </ul>
    }
}

/// A piece of the line of a pinned scenario.
pub fn dash(place: usize, width: u16) -> Html {
    let path = format!("M0 7H{width}");
    let (on, off) = dash_of(place);
    html! {
        <svg viewBox={format!("0 0 {width} 14")} width={width.to_string()} height="14" aria-hidden="true"
            focusable="false">
            <path class="ghost" stroke-dasharray={format!("{on} {off}")} d={path} />
        </svg>
    }
}
