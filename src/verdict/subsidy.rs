//! Checks of what is left after the subsidy (P2, P7, F7).

use super::Book;
use super::book::{Line, Y, lengths};
use super::check::{Check, claim, window};
use super::measure::{at_most, correlation, first_time, max, mean, median, min, share, steps};

/// Month in which the subsidy of the population stops.
const END: usize = 36;

/// Results some months after the end, as a share of those at the end.
pub(super) fn kept(run: &Line, after: usize) -> f64 {
    run.y(END + after) / run.y(END)
}

fn all_kept(book: &Book, after: usize) -> Vec<f64> {
    book.population.iter().map(|run| kept(run, after)).collect()
}

/// The share of these parts kept that counts as active: half of the results or more.
pub(super) fn active_share(kept: &[f64]) -> f64 {
    share(kept, |kept| kept >= 0.5)
}

/// The share of the networks that is still active.
fn active(book: &Book, after: usize) -> f64 {
    active_share(&all_kept(book, after))
}

fn median_kept(book: &Book, after: usize) -> f64 {
    median(&all_kept(book, after))
}

/// Results two years after subsidies of every length, as a share of those at the end and as they are.
fn left(runs: &[Line]) -> (Vec<f64>, Vec<f64>) {
    let pairs =
        runs.iter().zip(lengths()).map(|(run, months)| (run.y(months as usize + 24), run.y(months as usize)));
    pairs.map(|(later, end)| (later / end, later)).unzip()
}

/// Retention at a length of subsidy, by its place in the list of lengths.
fn retained(runs: &[Line], index: usize) -> f64 {
    left(runs).0.get(index).copied().unwrap_or(f64::NAN)
}

/// The same for supported networks, at most 1: what still grows after the end counts as kept.
fn capped(book: &Book) -> Vec<f64> {
    left(&book.lengths_supported).0.into_iter().map(|kept| at_most(kept, 1.0)).collect()
}

/// Length of subsidy at which a part of the whole rise of retention is reached.
fn length_at(book: &Book, part: f64) -> f64 {
    let kept = capped(book);
    let rising: Vec<f64> = kept
        .iter()
        .scan(f64::NEG_INFINITY, |top, value| {
            *top = top.max(*value);
            Some(*top)
        })
        .collect();
    first_time(&rising, min(&kept) + part * (max(&kept) - min(&kept))) * 3.0 + 6.0
}

/// Mean of relations and results two years after short and long subsidies, each under little and much pressure.
fn short_or_pressed(book: &Book) -> Vec<f64> {
    let months = [39, 39, 72, 72];
    book.short_or_pressed.iter().zip(months).map(|(run, month)| 0.5 * (run.y(month) + run.r(month))).collect()
}

pub(super) static CHECKS: &[Check] = &[
    claim(
        "P2.active-12",
        "A year after the subsidy at least 80% of the supported networks are still active",
        &[5, 11],
        0.80,
        0.50,
        |b| active(b, 12),
    ),
    window("P2.active-12-most", "... and at most 97%", &[5], 0.0, |b| 0.97 - active(b, 12)),
    claim(
        "P2.active-48",
        "Four years after the subsidy at least 55% are still active",
        &[5, 11],
        0.55,
        0.20,
        |b| active(b, 48),
    ),
    window("P2.active-48-most", "... and at most 80%", &[5], 0.0, |b| 0.80 - active(b, 48)),
    claim(
        "P2.thinning",
        "Between one and four years after the subsidy networks thin out",
        &[5],
        0.10,
        0.0,
        |b| active(b, 12) - active(b, 48),
    ),
    claim(
        "P2.wears-off",
        "What the middle network keeps falls from one to four years after the end",
        &[5],
        0.12,
        0.0,
        |b| median_kept(b, 12) - median_kept(b, 48),
    ),
    window("P2.wears-off-early", "... also from the first year to the second", &[5], 0.05, |b| {
        median_kept(b, 12) - median_kept(b, 24)
    }),
    window("P2.wears-off-late", "... and from the second to the fourth", &[5], 0.05, |b| {
        median_kept(b, 24) - median_kept(b, 48)
    }),
    window("P2.gradual", "The middle network keeps 75% for a year", &[5], 0.75, |b| median_kept(b, 12)),
    window(
        "P2.no-cliff",
        "Supported results lose at most 35% in any half year after the end",
        &[5, 11],
        0.0,
        |b| {
            let falls: Vec<f64> = (36..78)
                .map(|month| (b.supported.y(month) - b.supported.y(month + 6)) / b.supported.y(36))
                .collect();
            0.35 - max(&falls)
        },
    ),
    claim(
        "P2.nobody-at-zero",
        "Four years after the subsidy nobody has dropped to nothing",
        &[5],
        0.02,
        0.005,
        |b| min(&b.population.iter().map(|run| run.y(84)).collect::<Vec<_>>()),
    ),
    claim(
        "P2.take-over-keeps-little",
        "A coordinator who takes over leaves little after two years: at most 35%",
        &[5, 11],
        0.0,
        -0.15,
        |b| 0.35 - kept(&b.directive, 24),
    ),
    claim(
        "P2.supported-keeps-more",
        "Two years after the end a supported network keeps more than one that was taken over",
        &[5, 11],
        0.25,
        0.0,
        |b| kept(&b.supported, 24) - kept(&b.directive, 24),
    ),
    claim(
        "P2.floor",
        "Five years after the end members still do what they do anyway",
        &[5],
        0.02,
        0.005,
        |b| b.directive.y(96),
    ),
    claim(
        "P2.relations-keep",
        "The better the relations when the subsidy stops, the more results are left two years later",
        &[5],
        0.40,
        0.0,
        |b| {
            let relations: Vec<f64> = b.population.iter().map(|run| run.r(END)).collect();
            let left: Vec<f64> = b.population.iter().map(|run| run.y(END + 24)).collect();
            correlation(&relations, &left)
        },
    ),
    claim(
        "P7.spread",
        "What is kept rises gradually with the length of the subsidy, over 15 months or more",
        &[24],
        15.0,
        8.0,
        |b| length_at(b, 0.9) - length_at(b, 0.1),
    ),
    claim("P7.s-shape", "It rises as an S: steepest in between", &[24], 1.5, 1.0, |b| {
        let rises = steps(&capped(b));
        let years: Vec<f64> = rises.windows(4).map(mean).collect();
        let size = |values: Vec<f64>| mean(&values);
        let first = size(rises.iter().take(3).map(|rise| rise.abs()).collect());
        let last = size(rises.iter().rev().take(3).map(|rise| rise.abs()).collect());
        max(&years) / (0.5 * (first + last) + 1e-4)
    }),
    claim("P7.never-falls", "From 9 months on a longer subsidy never keeps less", &[24], -0.01, -0.02, |b| {
        min(&steps(&capped(b)).into_iter().skip(1).collect::<Vec<_>>())
    }),
    claim("P7.longer", "72 months of subsidy keep more than 12", &[24], 0.25, 0.05, |b| {
        let kept = left(&b.lengths_supported).0;
        kept.last().copied().unwrap_or(f64::NAN) - kept.get(2).copied().unwrap_or(f64::NAN)
    }),
    claim("F7.short", "After 12 months of subsidy at most half is kept", &[24], 0.0, -0.15, |b| {
        0.5 - retained(&b.lengths_supported, 2)
    }),
    claim("F7.long", "After 60 months of subsidy at least 70% is kept", &[24], 0.70, 0.50, |b| {
        retained(&b.lengths_supported, 18)
    }),
    claim(
        "F7.style",
        "After 48 months of subsidy a supported network keeps more than one that was taken over",
        &[11, 22],
        0.30,
        0.0,
        |b| retained(&b.lengths_supported, 14) - retained(&b.lengths_directive, 14),
    ),
    claim(
        "F7.both-matter",
        "A longer subsidy helps a supported network more than one that is taken over",
        &[22],
        0.15,
        0.0,
        |b| {
            let gain = |runs: &[Line]| retained(runs, 14) - retained(runs, 2);
            gain(&b.lengths_supported) - gain(&b.lengths_directive)
        },
    ),
    claim(
        "F7.results-left",
        "Two years after the end 48 months of subsidy leave more results than 12",
        &[24],
        0.15,
        0.0,
        |b| {
            let results = left(&b.lengths_supported).1;
            results.get(14).copied().unwrap_or(f64::NAN) - results.get(2).copied().unwrap_or(f64::NAN)
        },
    ),
    claim(
        "F7.short-and-pressed",
        "A short subsidy under much pressure leaves least of all",
        &[12, 13, 24],
        0.01,
        0.0,
        |b| {
            let left = short_or_pressed(b);
            let others: Vec<f64> = [0, 2, 3].iter().filter_map(|index| left.get(*index)).copied().collect();
            min(&others) - left.get(1).copied().unwrap_or(f64::NAN)
        },
    ),
    claim(
        "F5.too-late",
        "Three years after a late switch results still lag behind an early supporting style",
        &[37],
        0.15,
        0.0,
        |b| b.supported_48.at(84, Y) - b.late_switch_48.at(84, Y),
    ),
];
