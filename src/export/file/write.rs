//! Writing the file.

use serde::{Serialize, Serializer};

use super::super::{Cell, Colophon, Sheet};
use super::{Entry, FILE_VERSION, FORMAT};
use crate::model::VERSION;
use crate::scenario::{CONTROLS, Scenario};

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u64,
    model: &'static str,
    #[serde(flatten)]
    colophon: Option<About<'a>>,
    scenarios: Vec<One<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<Figure<'a>>,
}

#[derive(Serialize)]
struct About<'a> {
    title: &'a str,
    caption: &'a str,
    note: &'a str,
    made: &'a str,
    link: &'a str,
}

#[derive(Serialize)]
struct One<'a> {
    name: &'a str,
    month: i16,
    view: &'static str,
    asked: &'static str,
    goal: Goal,
    scenario: Controls,
    pins: Vec<Pinned<'a>>,
}

#[derive(Serialize)]
struct Goal {
    outcome: &'static str,
    points: i16,
}

#[derive(Serialize)]
struct Pinned<'a> {
    name: &'a str,
    scenario: Controls,
}

/// A scenario as a map from the keys of links.
struct Controls(Scenario);

impl Serialize for Controls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let named = CONTROLS.iter().filter_map(|spec| spec.control.map(|control| (spec.key, control)));
        serializer.collect_map(named.map(|(key, control)| (key, self.0.get(control))))
    }
}

#[derive(Serialize)]
struct Figure<'a> {
    columns: Vec<Head<'a>>,
    rows: &'a [Vec<Cell>],
}

#[derive(Serialize)]
struct Head<'a> {
    key: &'a str,
    name: &'a str,
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(value) => serializer.serialize_i64(*value),
            Self::Hundredths(value) => serializer.serialize_f64(*value as f64 / 100.0),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

fn one(entry: &Entry) -> One<'_> {
    let link = &entry.link;
    One {
        name: entry.name(),
        month: link.month,
        view: link.view.key(),
        // A term names its line.
        asked: link.asked.term().map_or(link.asked.series.key(), |term| term.key()),
        goal: Goal { outcome: link.goal.outcome.key(), points: link.goal.points },
        scenario: Controls(link.scenario),
        pins: link
            .pins
            .iter()
            .map(|pinned| Pinned {
                name: pinned.name().unwrap_or_default(),
                scenario: Controls(pinned.scenario),
            })
            .collect(),
    }
}

/// The file of one scenario with its figure and its colophon.
#[must_use]
pub fn file(entry: &Entry, sheet: &Sheet, colophon: &Colophon) -> String {
    let about = About {
        title: &colophon.title,
        caption: &colophon.caption,
        note: &colophon.note,
        made: &colophon.made,
        link: &colophon.link,
    };
    let columns = sheet.columns.iter().map(|column| Head { key: &column.key, name: &column.name }).collect();
    let figure = Figure { columns, rows: &sheet.rows };
    written(std::slice::from_ref(entry), Some(about), Some(figure))
}

/// The file of scenarios that were kept.
#[must_use]
pub fn kept(entries: &[Entry]) -> String {
    written(entries, None, None)
}

fn written(entries: &[Entry], colophon: Option<About<'_>>, figure: Option<Figure<'_>>) -> String {
    let scenarios = entries.iter().map(one).collect();
    let file = File { format: FORMAT, version: FILE_VERSION, model: VERSION, colophon, scenarios, figure };
    // Cannot fail: every key is a text.
    serde_json::to_string(&file).unwrap_or_default()
}
