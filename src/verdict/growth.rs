//! Checks of growing: maturity, the supported network, existing relations (P1, P6, F3, F8).

use super::Book;
use super::book::{BOTH, C, Line, Read, WEAKEST, Y};
use super::check::{Check, claim, window};
use super::measure::{at_most, first_time, max, mean, share};

fn mature(book: &Book) -> f64 {
    first_time(&book.supported_endless.from(0, WEAKEST), 0.6)
}

/// Month in which half of the highest results of the first five years is reached.
fn half_of_top(run: &Line) -> f64 {
    let results = run.span(0, 60, Y);
    first_time(&results, 0.5 * max(&results))
}

/// Months until results of 0.4, at few and at many existing relations.
fn to_two_fifths(book: &Book) -> (f64, f64) {
    let time = |index: usize| {
        book.existing.get(index).map_or(f64::NAN, |run| at_most(first_time(&run.from(0, Y), 0.4), 108.0))
    };
    (time(0), time(1))
}

/// Relations lost by a pulse of focus in month 3 per result gained, at few or at many existing relations.
fn price(book: &Book, index: usize) -> f64 {
    let (Some(with), Some(without)) = (book.existing_pulse.get(index), book.existing.get(index)) else {
        return f64::NAN;
    };
    let gained: Vec<f64> = (4..15).map(|month| with.y(month) - without.y(month)).collect();
    (without.r(9) - with.r(9)) / mean(&gained).max(1e-4)
}

/// Mean of relations and results, weighed, over the first six years.
/// Relations lost six months after the start of a pulse of focus at the given age.
fn difference(a: &Line, b: &Line, month: usize, read: Read) -> f64 {
    a.at(month, read) - b.at(month, read)
}

pub(super) static CHECKS: &[Check] = &[
    window(
        "P1.not-before",
        "The supported network is good at both (0.6 each) in month 30 at the earliest",
        &[21, 23],
        30.0,
        mature,
    ),
    window(
        "P1.not-after",
        "The supported network is good at both in month 48 at the latest",
        &[21, 23],
        0.0,
        |b| 48.0 - mature(b),
    ),
    window(
        "P1.not-at-18",
        "At 18 months the supported network is not yet good at both (0.55 at most)",
        &[20, 23],
        0.0,
        |b| 0.55 - b.supported_endless.at(18, WEAKEST),
    ),
    claim(
        "P1.grows",
        "From month 18 to 48 the supported network gets better at what it is worst at",
        &[22, 23],
        0.10,
        0.0,
        |b| b.supported_endless.at(48, WEAKEST) - b.supported_endless.at(18, WEAKEST),
    ),
    claim("P1.stays", "At 72 months the supported network is good at both", &[21], 0.60, 0.45, |b| {
        b.supported_endless.at(72, WEAKEST)
    }),
    window(
        "P1.nearby",
        "Supported networks in varied contexts are mostly good at both between month 30 and 60",
        &[21, 23],
        0.60,
        |b| {
            let months: Vec<f64> =
                b.nearby.iter().map(|run| first_time(&run.from(0, WEAKEST), 0.6)).collect();
            share(&months, |month| (30.0..=60.0).contains(&month))
        },
    ),
    claim(
        "F3.commitment",
        "Under a supporting coordinator commitment grows in two years",
        &[10],
        0.06,
        0.0,
        |b| b.supported.c(24) - b.supported.c(0),
    ),
    claim(
        "F3.relations",
        "Under a supporting coordinator relations grow in the first year",
        &[10, 20],
        0.06,
        0.0,
        |b| b.supported.r(12) - b.supported.r(0),
    ),
    claim(
        "F3.more-commitment",
        "After two years commitment is larger under a supporting coordinator than under one who takes over",
        &[10, 17],
        0.15,
        0.0,
        |b| difference(&b.supported, &b.directive, 24, C),
    ),
    claim(
        "F3.relations-later",
        "A year after the subsidy the supported network has good relations",
        &[21],
        0.60,
        0.40,
        |b| b.supported.r(48),
    ),
    claim(
        "F3.results",
        "When the subsidy stops the supported network has good results",
        &[21],
        0.50,
        0.35,
        |b| b.supported.y(36),
    ),
    claim(
        "F3.slower",
        "The supported network needs longer for half of its best results",
        &[9, 20],
        4.0,
        0.0,
        |b| half_of_top(&b.supported) - half_of_top(&b.directive),
    ),
    claim(
        "F3.kept",
        "Two years after the subsidy the supported network keeps most of its results",
        &[5, 11],
        0.60,
        0.40,
        |b| b.supported.y(60) / b.supported.y(36),
    ),
    claim("F8.sooner", "With many existing relations results come sooner", &[25], 4.0, 0.0, |b| {
        let (few, many) = to_two_fifths(b);
        few - many
    }),
    claim(
        "P6.half-the-time",
        "With existing relations of 0.7 results need about half the time of 0.1",
        &[25],
        0.0,
        -0.5,
        |b| {
            let (few, many) = to_two_fifths(b);
            0.5 - many / few
        },
    ),
    claim(
        "F8.cheaper",
        "With many existing relations a push for results costs fewer relations",
        &[25, 36],
        0.30,
        0.0,
        |b| 1.0 - price(b, 1) / price(b, 0).max(1e-4),
    ),
    claim(
        "F4.both",
        "The supported network is better at both together after five years than one that takes over",
        &[21, 27],
        0.20,
        0.0,
        |b| difference(&b.supported_48, &b.directive, 60, BOTH),
    ),
];
