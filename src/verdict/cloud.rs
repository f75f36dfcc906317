//! Checks over many networks and of the balance between talk and results (P4, P5, N1, N4, N8, F4).

use super::Book;
use super::book::{C, Line, R, Y, twentieths};
use super::check::{Check, claim, window};
use super::measure::{correlation, max, min, peak_of, share, steps};

/// Correlation between relations and results over some networks in a month.
#[must_use]
pub fn correlation_at(runs: &[Line], month: usize) -> f64 {
    let read = |read: fn(&Line, usize) -> f64| runs.iter().map(|run| read(run, month)).collect::<Vec<_>>();
    correlation(&read(Line::r), &read(Line::y))
}

fn smallest_step(runs: &[Line], months: &[usize]) -> f64 {
    min(&steps(&months.iter().map(|month| correlation_at(runs, *month)).collect::<Vec<_>>()))
}

fn highest(runs: &[Line], months: impl Iterator<Item = usize>) -> f64 {
    max(&months.map(|month| correlation_at(runs, month)).collect::<Vec<_>>())
}

/// The share of the networks that lies between 0.2 and 0.8 at month 60.
fn between(runs: &[Line], read: fn(&Line, usize) -> f64) -> f64 {
    share(&runs.iter().map(|run| read(run, 60)).collect::<Vec<_>>(), |value| value > 0.2 && value < 0.8)
}

/// The share of the networks with both relations and results below 0.2 at month 60.
#[must_use]
pub fn low_corner(runs: &[Line]) -> f64 {
    let better: Vec<f64> = runs.iter().map(|run| max(&[run.r(60), run.y(60)])).collect();
    share(&better, |value| value < 0.2)
}

fn lift(book: &Book) -> f64 {
    book.quick_win.y(24) / book.supported_endless.y(24) - 1.0
}

fn results_by_focus(book: &Book) -> Vec<f64> {
    book.focuses_endless.iter().map(|run| run.y(60)).collect()
}

fn best_talk(book: &Book) -> f64 {
    1.0 - peak_of(&twentieths(), &results_by_focus(book))
}

pub(super) static CHECKS: &[Check] = &[
    claim(
        "P4.tension",
        "Among young networks with equal starts relations and results go against each other (month 12)",
        &[4, 6, 7],
        0.2,
        0.0,
        |b| -correlation_at(&b.equal, 12),
    ),
    claim(
        "P4.rises-equal",
        "From month 15 on the correlation rises with age, at equal starts",
        &[23],
        0.0,
        -0.05,
        |b| smallest_step(&b.equal, &[15, 24, 36, 48, 60]),
    ),
    claim(
        "P4.rises",
        "From month 12 on the correlation rises with age, at unequal starts",
        &[23],
        0.0,
        -0.05,
        |b| smallest_step(&b.cloud, &[12, 24, 36, 48, 60]),
    ),
    claim(
        "P4.together",
        "In mature networks relations and results go together (month 60)",
        &[4, 23],
        0.6,
        0.2,
        |b| correlation_at(&b.cloud, 60),
    ),
    window(
        "P4.middle-relations",
        "At month 60 a quarter of the networks or more has relations between 0.2 and 0.8",
        &[22],
        0.25,
        |b| between(&b.cloud, Line::r),
    ),
    window("P4.middle-results", "... and results between 0.2 and 0.8", &[22], 0.25, |b| {
        between(&b.cloud, Line::y)
    }),
    claim(
        "P5.quick-win",
        "An early quick win lifts the results of month 24 by 10% or more",
        &[29],
        0.10,
        0.02,
        lift,
    ),
    window("P5.quick-win-to", "... and by 25% or less", &[29], 0.0, |b| 0.25 - lift(b)),
    claim(
        "P5.talk-from",
        "The best share of talk for results at month 60 is 0.1 or more",
        &[33, 35],
        0.1,
        0.03,
        best_talk,
    ),
    claim("P5.talk-to", "... and 0.8 or less", &[31], 0.0, -0.15, |b| 0.8 - best_talk(b)),
    claim(
        "P5.no-talk",
        "The best share of talk beats no talk at all in results",
        &[30, 35],
        0.10,
        0.0,
        |b| {
            let y = results_by_focus(b);
            max(&y) - y.last().copied().unwrap_or(f64::NAN)
        },
    ),
    claim("P5.only-talk", "The best share of talk beats only talking in results", &[31], 0.10, 0.0, |b| {
        let y = results_by_focus(b);
        max(&y) - y.first().copied().unwrap_or(f64::NAN)
    }),
    claim(
        "F4.team-results",
        "A team that hardly does anything but talk reaches at most half the results of a balanced one",
        &[31, 32],
        0.0,
        -0.1,
        |b| 0.5 * b.balanced.y(36) - max(&b.talking.span(0, 36, Y)),
    ),
    claim("F4.team-commitment", "... and has less commitment after three years", &[31], 0.1, 0.0, |b| {
        b.balanced.c(36) - b.talking.c(36)
    }),
    claim("N4.sags", "In the talkative team commitment sags in the end", &[31, 32], 0.05, 0.0, |b| {
        max(&b.team.span(0, 48, C)) - b.team.c(48)
    }),
    claim("N4.holds-first", "... after it held at first", &[32], 0.0, -0.02, |b| b.team.c(6) - b.team.c(0)),
    claim(
        "N4.moderate-from",
        "Relations in the talkative team are moderate: 0.30 or more in years three and four",
        &[32],
        0.30,
        0.25,
        |b| min(&b.team.span(24, 48, R)),
    ),
    claim("N4.moderate-to", "... and never above 0.65", &[32], 0.0, -0.10, |b| {
        0.65 - max(&b.team.span(0, 48, R))
    }),
    claim(
        "N1.low-corner",
        "At month 60 at most 20% of all networks have neither relations nor results",
        &[],
        0.0,
        -0.11,
        |b| 0.20 - low_corner(&b.cloud),
    ),
    claim(
        "N8.first-months",
        "Richer starts do not make the first months: the correlation of months 3 to 6 is at most 0.2",
        &[7],
        0.0,
        -0.2,
        |b| 0.2 - highest(&b.cloud, 3..=6),
    ),
    claim(
        "N8.equal-starts",
        "At equal starts the correlation is not positive before it turns negative (months 1 to 12)",
        &[7],
        0.0,
        -0.10,
        |b| 0.05 - highest(&b.equal, 1..=12),
    ),
];
