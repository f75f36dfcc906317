//! Checks over the range of styles, and of independence (F4, F9, N2, N3, N6).

use super::Book;
use super::book::{BOTH, C, Line, R, Read, Y, twentieths};
use super::check::{Check, claim};
use super::measure::{index_of_max, max, min, peak_of, steps};

fn all(runs: &[Line], month: usize, read: Read) -> Vec<f64> {
    runs.iter().map(|run| run.at(month, read)).collect()
}

/// Value of a style or focus, by its place in twentieths, as a share of the best.
fn share_of_best(runs: &[Line], month: usize, index: usize) -> f64 {
    let values = all(runs, month, BOTH);
    values.get(index).copied().unwrap_or(f64::NAN) / max(&values)
}

fn best_place(runs: &[Line], month: usize, read: Read) -> f64 {
    peak_of(&twentieths(), &all(runs, month, read))
}

/// Best value less the one at this place.
fn best_less(runs: &[Line], month: usize, read: Read, index: usize) -> f64 {
    let values = all(runs, month, read);
    max(&values) - values.get(index).copied().unwrap_or(f64::NAN)
}

/// Smallest advantage of an independent coordinator over one of the parties at month 48, over some styles.
fn independence(book: &Book, read: Read, strong: bool) -> f64 {
    let gains =
        book.independent.iter().zip(&book.party).map(|(free, party)| free.at(48, read) - party.at(48, read));
    let gains: Vec<f64> = gains.collect();
    let (mild, hard) = gains.split_at(gains.len().min(6));
    min(if strong { hard } else { mild })
}

pub(super) static CHECKS: &[Check] = &[
    claim(
        "F4.style-from",
        "The best style for month 60 lies above 0.2: not letting go",
        &[40, 41],
        0.2,
        0.1,
        |b| best_place(&b.styles, 60, BOTH),
    ),
    claim("F4.style-to", "... and below 0.7: not taking over", &[27, 41], 0.0, -0.1, |b| {
        0.7 - best_place(&b.styles, 60, BOTH)
    }),
    claim("F4.letting-go", "The best style beats letting go", &[40], 0.2, 0.0, |b| {
        best_less(&b.styles, 60, BOTH, 0)
    }),
    claim("F4.taking-over", "The best style beats taking over", &[27], 0.2, 0.0, |b| {
        best_less(&b.styles, 60, BOTH, 20)
    }),
    claim("F4.one-hump", "Over style there is one hump", &[41], -0.005, -0.01, |b| {
        let values = all(&b.styles, 60, BOTH);
        let top = index_of_max(&values);
        min(&steps(&values)
            .into_iter()
            .enumerate()
            .map(|(place, step)| if place < top { step } else { -step })
            .collect::<Vec<_>>())
    }),
    claim(
        "F4.focus-from",
        "The best constant focus for month 60 has 0.1 or more for results",
        &[33],
        0.1,
        0.05,
        |b| best_place(&b.focuses, 60, BOTH),
    ),
    claim("F4.focus-to", "... and 0.8 or less", &[33], 0.0, -0.1, |b| 0.8 - best_place(&b.focuses, 60, BOTH)),
    claim("F4.only-talk", "The best focus beats only talking", &[31, 33], 0.15, 0.0, |b| {
        best_less(&b.focuses, 60, BOTH, 0)
    }),
    claim("F4.only-results", "The best focus beats only results", &[30, 33], 0.15, 0.0, |b| {
        best_less(&b.focuses, 60, BOTH, 20)
    }),
    claim(
        "F9.relations",
        "A coordinator who is one of the parties leaves poorer relations, at styles 0.2 to 0.7",
        &[26],
        0.02,
        0.0,
        |b| independence(b, R, false),
    ),
    claim("F9.relations-strong", "... and not better ones at styles above that", &[26], 0.0, -0.002, |b| {
        independence(b, R, true)
    }),
    claim(
        "F9.commitment",
        "A coordinator who is one of the parties leaves less commitment, at styles 0.2 to 0.7",
        &[26],
        0.01,
        0.0,
        |b| independence(b, C, false),
    ),
    claim("F9.commitment-strong", "... and not more at styles above that", &[26], 0.0, -0.002, |b| {
        independence(b, C, true)
    }),
    claim(
        "F9.style-matters",
        "Independent and supporting beats independent and taking over: independence alone is not enough",
        &[19, 27],
        0.2,
        0.0,
        |b| {
            let values = all(&b.independent, 60, BOTH);
            max(&values.iter().skip(1).take(3).copied().collect::<Vec<_>>())
                - values.get(7).copied().unwrap_or(f64::NAN)
        },
    ),
    claim(
        "F9.best",
        "The best independent coordinator beats the best that is one of the parties",
        &[26],
        0.02,
        0.0,
        |b| max(&all(&b.independent, 60, BOTH)) - max(&all(&b.party, 60, BOTH)),
    ),
    claim(
        "N2.style-10",
        "Letting go is a zone: style 0.10 reaches at most 65% of the best at month 60",
        &[40],
        0.0,
        -0.15,
        |b| 0.65 - share_of_best(&b.styles, 60, 2),
    ),
    claim("N2.style-20", "... and style 0.20 at most 90%", &[40], 0.0, -0.07, |b| {
        0.90 - share_of_best(&b.styles, 60, 4)
    }),
    claim(
        "N2.endless",
        "... also on a subsidy without end: style 0.05 at most 85% at month 120",
        &[40],
        0.0,
        -0.10,
        |b| 0.85 - share_of_best(&b.styles_endless, 120, 1),
    ),
    claim("N2.endless-best", "... where the best style is 0.2 or more", &[40, 41], 0.2, 0.1, |b| {
        best_place(&b.styles_endless, 120, BOTH)
    }),
    claim("N3.not-perfect", "On a subsidy without end relations stay below 0.90", &[], 0.0, -0.05, |b| {
        0.90 - b.supported_endless.r(120)
    }),
    claim("N3.good", "... and above 0.70", &[21], 0.70, 0.60, |b| b.supported_endless.r(120)),
    claim(
        "N6.ideas",
        "Without the collective at most 75% of the best joint results can be attained",
        &[39, 42],
        0.0,
        -0.10,
        |b| {
            let top = |runs: &[Line]| max(&runs.iter().map(|run| max(&run.from(0, Y))).collect::<Vec<_>>());
            0.75 - top(&b.alone) / max(&[top(&b.styles_endless), top(&b.focuses_endless)])
        },
    ),
];
