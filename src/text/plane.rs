//! What the plane shows, in words: the path of one network, and many networks at one moment.

use super::label::{Place, own_name};
use super::number::{correlation, index};
use super::words::{chart, plane};
use super::{Language, Voice};
use crate::direction::{Going, Span, spans};
use crate::exploration::{Exploration, HORIZON, Study};
use crate::networks::{COUNT, Kind, LETTING_GO, Networks, TAKING_OVER};

/// What the path of a network says at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// While the subsidy runs, results grow for half a year or more as relations fall.
    AtCost,
    /// At first relations grow and results do not.
    RelationsFirst,
    /// Both grow from the start, until this month.
    Together(u16),
    /// None of these.
    Apart,
}

/// Least months for a stretch at the cost of relations to be the headline.
const LONG: u16 = 6;
/// How many spans are told.
const TOLD: usize = 5;
/// From here on a correlation is called one.
pub const NOTABLE: f64 = 0.15;
/// The months between which the change of the correlation is told.
pub const TOLD_MONTHS: (u16, u16) = (12, 60);

/// The course of a network.
#[must_use]
pub fn course(study: &Study, spans: &[Span]) -> Course {
    let end = study.outcomes.subsidy_end.month;
    let at_cost = |span: &&Span| {
        span.results == Going::Up
            && span.relations == Going::Down
            && span.to.min(end).saturating_sub(span.from) >= LONG
    };
    let Some(first) = spans.first() else { return Course::Apart };
    if spans.iter().find(at_cost).is_some() {
        Course::AtCost
    } else if first.relations == Going::Up && first.results != Going::Up {
        Course::RelationsFirst
    } else if first.relations == Going::Up {
        Course::Together(first.to)
    } else {
        Course::Apart
    }
}

/// The heading over the path.
#[must_use]
pub fn together_heading(language: Language, exploration: &Exploration) -> String {
    match course(&exploration.own, &spans(&exploration.own.run)) {
        Course::AtCost => plane::head_at_cost(language).to_owned(),
        Course::RelationsFirst => plane::head_relations_first(language).to_owned(),
        Course::Together(month) => plane::head_together(language, &month.to_string()),
        Course::Apart => plane::head_apart(language).to_owned(),
    }
}

/// A sentence for every stretch of the path.
#[must_use]
pub fn together_sentences(language: Language, exploration: &Exploration) -> Vec<String> {
    spans(&exploration.own.run).iter().take(TOLD).map(|span| stretch(language, span)).collect()
}

fn stretch(language: Language, span: &Span) -> String {
    let what = match (span.relations, span.results) {
        (Going::Up, Going::Up) => plane::up_up(language),
        (Going::Up, Going::Level) => plane::up_level(language),
        (Going::Up, Going::Down) => plane::up_down(language),
        (Going::Level, Going::Up) => plane::level_up(language),
        (Going::Level, Going::Level) => plane::level_level(language),
        (Going::Level, Going::Down) => plane::level_down(language),
        (Going::Down, Going::Up) => plane::down_up(language),
        (Going::Down, Going::Level) => plane::down_level(language),
        (Going::Down, Going::Down) => plane::down_down(language),
    };
    plane::Span { from: &span.from.to_string(), to: &span.to.to_string(), what }.text(language)
}

/// The path in words, for who cannot see it.
#[must_use]
pub fn together_description(language: Language, exploration: &Exploration) -> String {
    let name = own_name(language, &exploration.own.scenario, Place::Middle);
    let spans = together_sentences(language, exploration).join(" ");
    plane::DescribeTogether { name, last: &HORIZON.to_string(), spans: &spans }.text(language)
}

/// The heading over the cloud in a month.
#[must_use]
pub fn networks_heading(language: Language, networks: &Networks, month: i16) -> String {
    let correlation = networks.trend(month.into()).correlation;
    let month = month.to_string();
    if correlation <= -NOTABLE {
        plane::head_against(language, &month)
    } else if correlation >= NOTABLE {
        plane::head_with(language, &month)
    } else {
        plane::head_unrelated(language, &month)
    }
}

/// How the cloud leans over, and where the reader's own network is in it.
#[must_use]
pub fn networks_sentences(
    voice: impl Into<Voice>,
    networks: &Networks,
    exploration: &Exploration,
    month: i16,
) -> Vec<String> {
    let voice = voice.into();
    let language = voice.language;
    let (first, last) = TOLD_MONTHS;
    let (before, after) = (networks.trend(first.into()).correlation, networks.trend(last.into()).correlation);
    let (told_before, told_after) = (correlation(language, before), correlation(language, after));
    let (first, last) = (first.to_string(), last.to_string());
    let lean = if before <= -NOTABLE && after >= NOTABLE {
        plane::Turns { first: &first, last: &last, before: &told_before, after: &told_after }.text(language)
    } else {
        plane::Shifts { first: &first, last: &last, before: &told_before, after: &told_after }.text(language)
    };
    let (relations, results) = rank(networks, exploration, month);
    let count = COUNT.to_string();
    let rank = plane::Rank {
        month: &month.to_string(),
        count: &count,
        name: own_name(language, &exploration.own.scenario, Place::Middle),
        relations: &relations.to_string(),
        results: &results.to_string(),
    };
    let made_up = if voice.is_professional() { plane::made_up_pro } else { plane::made_up };
    vec![lean, rank.text(language), made_up(language, &count)]
}

/// How many networks have weaker relations, and how many fewer results, than the reader's own in a month.
#[must_use]
pub fn rank(networks: &Networks, exploration: &Exploration, month: i16) -> (usize, usize) {
    let own = exploration.own.run.between(month.into());
    networks.at(month.into()).fold((0, 0), |(relations, results), (_, place)| {
        (relations + usize::from(place.0 < own.relations), results + usize::from(place.1 < own.results))
    })
}

/// The name of a kind of coordinator, where room is scarce.
#[must_use]
pub fn kind_name(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::LettingGo => plane::short_letting_go(language),
        Kind::Supporting => plane::short_supporting(language),
        Kind::TakingOver => plane::short_taking_over(language),
    }
}

/// The name of a kind of coordinator, with the styles it covers.
#[must_use]
pub fn kind_range(language: Language, kind: Kind) -> String {
    let (low, high) = (index(LETTING_GO).to_string(), index(TAKING_OVER).to_string());
    match kind {
        Kind::LettingGo => chart::kind_letting_go(language, &low),
        Kind::Supporting => chart::KindSupporting { from: &low, to: &high }.text(language),
        Kind::TakingOver => chart::kind_taking_over(language, &high),
    }
}
