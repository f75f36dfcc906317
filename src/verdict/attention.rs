//! Checks of attention for talk and for results, by phase (P5, F5, F6, F10, F11).

use super::Book;
use super::book::{C, Line, R, Read, Y, twentieths};
use super::check::{Check, claim, window};
use super::measure::{max, mean, min, peak_of};
use super::runs::PULSES;

fn worth(run: &Line, relations: f64) -> f64 {
    let months: Vec<f64> =
        (0..=72).map(|month| relations * run.r(month) + (1.0 - relations) * run.y(month)).collect();
    mean(&months)
}

fn best(runs: &[Line], relations: f64) -> f64 {
    max(&runs.iter().map(|run| worth(run, relations)).collect::<Vec<_>>())
}

fn lost_by_pulse(book: &Book, index: usize) -> f64 {
    let (Some(start), Some(run)) = (PULSES.get(index), book.ageing_pulse.get(index)) else { return f64::NAN };
    book.ageing.r(start + 6) - run.r(start + 6)
}

/// Share of the talk at which results over the next three years are best, for an agenda.
fn best_talk(book: &Book, index: usize) -> f64 {
    let Some(runs) = book.by_agenda.get(index) else { return f64::NAN };
    let later: Vec<f64> =
        runs.iter().map(|run| mean(&[6, 12, 18, 24, 30, 36].map(|month| run.y(month)))).collect();
    1.0 - peak_of(&twentieths(), &later)
}

fn difference(a: &Line, b: &Line, month: usize, read: Read) -> f64 {
    a.at(month, read) - b.at(month, read)
}

/// Mean commitment from month 6 to 24 with a first year of the focus at this place.
fn early(book: &Book, index: usize) -> f64 {
    book.first_years.get(index).map_or(f64::NAN, |run| mean(&run.span(6, 24, C)))
}

pub(super) static CHECKS: &[Check] = &[
    claim(
        "F10.by-phase",
        "Relations first and results later beats every constant focus, however the two are weighed",
        &[34, 38],
        0.005,
        0.0,
        |b| {
            min(&[0.35, 0.5, 0.65]
                .map(|weight| best(&b.talk_first_policies, weight) - best(&b.constant, weight)))
        },
    ),
    claim("F10.balance", "A balanced focus beats attention for one side only", &[33], 0.05, 0.0, |b| {
        let values: Vec<f64> = b.constant.iter().map(|run| worth(run, 0.5)).collect();
        let ends: Vec<f64> = values.iter().take(2).chain(values.iter().rev().take(2)).copied().collect();
        max(&values) - max(&ends)
    }),
    claim(
        "F10.order",
        "Relations first and results later beats results first and relations later",
        &[38],
        0.02,
        0.0,
        |b| best(&b.talk_first_policies, 0.5) - best(&b.results_first_policies, 0.5),
    ),
    claim(
        "F11.less-at-18",
        "A push for results costs fewer relations at 18 months than at 3",
        &[36],
        0.0,
        0.0,
        |b| lost_by_pulse(b, 0) - lost_by_pulse(b, 1),
    ),
    claim(
        "F11.less-at-36",
        "A push for results costs fewer relations at 36 months than at 18",
        &[36],
        0.0,
        0.0,
        |b| lost_by_pulse(b, 1) - lost_by_pulse(b, 2),
    ),
    claim(
        "F11.hardly-at-60",
        "At 60 months a push for results costs at most 40% of what it costs at 3",
        &[36, 6],
        0.60,
        0.0,
        |b| 1.0 - lost_by_pulse(b, 3) / lost_by_pulse(b, 0),
    ),
    claim(
        "P5.less-talk",
        "The best share of talk falls as agreements grow from 0.15 to 0.45",
        &[34, 35],
        0.03,
        0.0,
        |b| best_talk(b, 0) - best_talk(b, 1),
    ),
    claim(
        "P5.still-less-talk",
        "The best share of talk falls as agreements grow from 0.45 to 0.80",
        &[34, 36],
        0.03,
        0.0,
        |b| best_talk(b, 1) - best_talk(b, 2),
    ),
    claim(
        "F5.relations-first",
        "At 60 months relations are better after relations first than after results first",
        &[35, 38],
        0.05,
        0.0,
        |b| difference(&b.relations_first, &b.results_first, 60, R),
    ),
    claim(
        "F5.results-first",
        "At 60 months results are better after relations first than after results first",
        &[35, 38],
        0.05,
        0.0,
        |b| difference(&b.relations_first, &b.results_first, 60, Y),
    ),
    claim(
        "F6.early-action",
        "Some attention for results in the first year feeds commitment: a quarter against none",
        &[29],
        0.01,
        0.0,
        |b| early(b, 5) - early(b, 0),
    ),
    window(
        "F6.not-too-much",
        "Commitment in the first years is best with less than 0.9 of the first year for results",
        &[30],
        0.01,
        |b| {
            let all: Vec<f64> = (0..b.first_years.len()).map(|index| early(b, index)).collect();
            max(&all) - early(b, 18)
        },
    ),
    claim(
        "P5.push",
        "More attention for results in the first year costs relations at 18 months (0.9 against 0.45)",
        &[6, 30],
        0.08,
        0.0,
        |b| {
            let at = |index: usize| b.first_years.get(index).map_or(f64::NAN, |run| run.r(18));
            at(9) - at(18)
        },
    ),
];
