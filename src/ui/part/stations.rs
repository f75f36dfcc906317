//! The three moments that matter, under the chart: after a year, when the subsidy stops, two years later.

use yew::prelude::*;

use super::element::{element, said, words};
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
    let of = moments.into_iter().map(|(id, name, moment)| station(language, exploration, id, name, moment));
    element(
        "section",
        &[("class", "stations"), ("aria-label", page::stations(language))],
        vec![element("dl", &[], of.collect()), key(language, exploration)],
    )
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
            let difference = page::difference_is(language, &signed(ours - theirs));
            element(
                "span",
                &[("class", "beside")],
                vec![
                    words(&pinned_name(language, pinned, Place::Short)),
                    words(" "),
                    said("b", &[], &theirs.to_string()),
                    words(" "),
                    said("span", &[("class", "hidden")], page::difference(language)),
                    element("small", &[], vec![words(" "), words(&difference)]),
                ],
            )
        };
        exploration.pins.iter().map(of_pin).collect()
    };
    let class = if exploration.pins.len() > 1 { "station many" } else { "station" };
    let month = page::station_month(language, &own.month.to_string());
    let sign = |class: &str| element("span", &[("class", class), ("aria-hidden", "true")], Vec::new());
    let results = [("class", "big"), ("data-value", "results")];
    let main = vec![
        sign("square"),
        said("b", &results, &index(own.stocks.results).to_string()),
        element(
            "span",
            &[("class", "words")],
            vec![
                said("span", &[("class", "of-results")], page::results(language)),
                beside(|station| station.stocks.results),
            ],
        ),
    ];
    let relations = vec![
        words(page::relations(language)),
        words(" "),
        said("b", &[("data-value", "relations")], &index(own.stocks.relations).to_string()),
    ];
    let second = vec![
        sign("round"),
        element("span", &[("class", "of-relations")], relations),
        beside(|station| station.stocks.relations),
    ];
    element(
        "div",
        &[("class", class), ("id", &["station-", id].concat())],
        vec![
            element("dt", &[], vec![words(name), said("span", &[("class", "month")], &month)]),
            element("dd", &[("class", "main")], main),
            element("dd", &[("class", "second")], second),
        ],
    )
}

/// What band and broken lines mean.
fn key(language: Language, exploration: &Exploration) -> Html {
    let band = vec![
        element("rect", &[("class", "band"), ("width", "30"), ("height", "14")], Vec::new()),
        element("path", &[("class", "line"), ("d", "M0 7H30")], Vec::new()),
    ];
    let mut items = vec![element("li", &[], vec![drawing("30", band), words(page::key_band(language))])];
    items.extend(exploration.pins.iter().map(|pinned| {
        let name = page::key_ghost(language, &pinned_name(language, pinned, Place::Middle));
        element("li", &[], vec![dash(pinned.place, 30), words(&name)])
    }));
    element("ul", &[("class", "key")], items)
}

/// A drawing of this width beside words.
fn drawing(width: &str, children: Vec<Html>) -> Html {
    let box_of = ["0 0 ", width, " 14"].concat();
    element(
        "svg",
        &[
            ("viewBox", &box_of),
            ("width", width),
            ("height", "14"),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ],
        children,
    )
}

/// A piece of the line of a pinned scenario.
pub fn dash(place: usize, width: u16) -> Html {
    let width = width.to_string();
    let path = ["M0 7H", &width].concat();
    let (on, off) = dash_of(place);
    let dashes = [on.to_string(), off.to_string()].join(" ");
    let line = [("class", "ghost"), ("stroke-dasharray", dashes.as_str()), ("d", &path)];
    drawing(&width, vec![element("path", &line, Vec::new())])
}
