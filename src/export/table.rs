//! The figures behind every view, as a [`Sheet`]: more than a picture can say, and never anything else.

use super::{Cell, Column, Sheet, Subject, Taken};
use crate::exploration::{Exploration, HORIZON};
use crate::language::Language;
use crate::model::{Dominance, Series};
use crate::networks::Networks;
use crate::policy::{COLUMNS, Grid, LENGTHS, STYLES};
use crate::scenario::Goal;
use crate::text::label::{Place, own_name, pinned_name};
use crate::text::number::index;
use crate::text::plane::kind_name;
use crate::text::policy::outcome_name;
use crate::text::why_name;
use crate::text::words::{export, page, plane, why};
use crate::why::{Ranked, Slope};

/// The table of what is taken.
#[must_use]
pub fn sheet(taken: &Taken) -> Sheet {
    let language = taken.state.language;
    match &taken.subject {
        Subject::Time | Subject::Together => monthly(language, &taken.exploration),
        Subject::Networks(networks) => cloud(language, networks, taken.state.month()),
        Subject::Map(grid, _) => cells(language, grid, taken.state.goal),
        Subject::Why(slope, loops) => reasons(language, slope, loops),
    }
}

fn points(value: f64) -> Cell {
    Cell::Whole(index(value))
}

fn hundredths(value: f64) -> Cell {
    Cell::Hundredths((value * 100.0).round() as i64)
}

/// Every month: relations and results of the reader's own scenario with the edges of their bands, and of the pinned ones.
fn monthly(language: Language, exploration: &Exploration) -> Sheet {
    let own = own_name(language, &exploration.own.scenario, Place::Short);
    let (relations, results) = (page::relations_start(language), page::results_start(language));
    let mut columns = vec![Column::new("month", page::table_month(language))];
    for (key, what) in [("relations", relations), ("results", results)] {
        let name = page::TableOf { what, name: own }.text(language);
        let low = Column::new([key, "_low"].concat(), export::low(language, &name));
        let high = Column::new([key, "_high"].concat(), export::high(language, &name));
        columns.extend([Column::new(key, name), low, high]);
    }
    for pinned in &exploration.pins {
        let (name, number) = (pinned_name(language, pinned, Place::Short), (pinned.place + 1).to_string());
        for (key, what) in [("relations", relations), ("results", results)] {
            let key = ["pinned", &number, "_", key].concat();
            columns.push(Column::new(key, page::TableOf { what, name: &name }.text(language)));
        }
    }
    let band = &exploration.own.band;
    let row = |month: u16| {
        let stocks = exploration.own.run.at(month);
        let edges =
            |edges: &[(f64, f64)], value| edges.get(usize::from(month)).copied().unwrap_or((value, value));
        let (relations, results) =
            (edges(&band.relations, stocks.relations), edges(&band.results, stocks.results));
        let mut row = vec![Cell::Whole(month.into())];
        let own = [stocks.relations, relations.0, relations.1, stocks.results, results.0, results.1];
        row.extend(own.map(points));
        for pinned in &exploration.pins {
            let stocks = pinned.run.at(month);
            row.extend([stocks.relations, stocks.results].map(points));
        }
        row
    };
    Sheet { columns, rows: (0..=HORIZON).map(row).collect() }
}

/// Every network in one month; the correlation of all stands in each row, so that the table needs no second one.
fn cloud(language: Language, networks: &Networks, month: i16) -> Sheet {
    let columns = vec![
        Column::new("network", export::network(language)),
        Column::new("style", export::style(language)),
        Column::new("kind", export::kind(language)),
        Column::new("month", page::table_month(language)),
        Column::new("relations", page::relations_start(language)),
        Column::new("results", page::results_start(language)),
        Column::new("correlation", plane::networks_correlation(language)),
    ];
    let together = networks.trend(month.into()).correlation;
    let places = networks.at(month.into()).zip(networks.styles()).zip(1..);
    let rows = places.map(|(((kind, (relations, results)), style), number)| {
        vec![
            Cell::Whole(number),
            points(*style),
            Cell::Text(kind_name(language, kind).to_owned()),
            Cell::Whole(month.into()),
            points(relations),
            points(results),
            hundredths(together),
        ]
    });
    Sheet { columns, rows: rows.collect() }
}

/// Every cell of the map.
fn cells(language: Language, grid: &Grid, goal: Goal) -> Sheet {
    let columns = vec![
        Column::new("style", export::style(language)),
        Column::new("subsidy", export::subsidy(language)),
        Column::new("value", outcome_name(language, grid.outcome)),
        Column::new("reached", export::reached(language, &goal.points.to_string())),
    ];
    let (shortest, longest) = LENGTHS;
    let rows = STYLES.iter().zip(0..COLUMNS).flat_map(|(style, column)| {
        (shortest..=longest).zip(grid.column(column)).map(move |(months, value)| {
            let reached =
                if goal.is_reached_by(*value) { export::yes(language) } else { export::no(language) };
            vec![
                Cell::Whole(i64::from(*style)),
                Cell::Whole(months.into()),
                points(*value),
                Cell::Text(reached.to_owned()),
            ]
        })
    });
    Sheet { columns, rows: rows.collect() }
}

/// The terms of the slope at the playhead, and the loops.
fn reasons(language: Language, slope: &Slope, loops: &Dominance) -> Sheet {
    let columns = vec![
        Column::new("kind", export::kind(language)),
        Column::new("name", export::name(language)),
        Column::new("value", export::value(language)),
        Column::new("unit", export::unit(language)),
        Column::new("direction", why::direction(language)),
        Column::new("month", page::table_month(language)),
    ];
    let month = Cell::Whole(slope.month.round() as i64);
    let row = |kind: &str, name: &str, value: i64, unit: &str, direction: &str| {
        let [kind, name, unit, direction] =
            [kind, name, unit, direction].map(|text| Cell::Text(text.to_owned()));
        vec![kind, name, Cell::Whole(value), unit, direction, month.clone()]
    };
    let adds = |fills: bool| if fills { why::arrow_adds(language) } else { why::arrow_takes(language) };
    let sum = match slope.series {
        Series::Relations => why::sum_relations(language),
        Series::Results => why::sum_results(language),
    };
    let unit = export::points_a_year(language);
    let mut rows: Vec<Vec<Cell>> = slope
        .bars
        .iter()
        .map(|bar| {
            let name = why_name::name(language, bar.push);
            row(export::term(language), name, bar.points, unit, adds(bar.push.fills()))
        })
        .collect();
    rows.push(row(export::sum(language), sum, slope.points, unit, adds(slope.points >= 0)));
    rows.extend(Ranked::of(loops).into_iter().map(|one| {
        let direction = if one.reinforces { why::reinforces(language) } else { why::balances(language) };
        let name = why_name::loop_name(language, one.named);
        row(export::loop_of(language), name, one.percent, export::per_cent(language), direction)
    }));
    Sheet { columns, rows }
}
