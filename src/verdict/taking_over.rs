//! Checks of a coordinator who takes over, of pressure, and of repair (P3, P6, F2, F5, F12, N7).

use super::book::{C, Line, R, Read, Y};
use super::check::{Check, claim, window};
use super::measure::{at_most, first_time, half_time, max, peak_of};
use super::{Book, MONTHS};

fn peak(book: &Book) -> f64 {
    let months: Vec<f64> = (0..=60).map(f64::from).collect();
    peak_of(&months, &book.directive_endless.span(0, 60, Y))
}

/// By which part results fall from their peak to month 48.
pub(super) fn fall_of(run: &Line) -> f64 {
    1.0 - run.y(48) / max(&run.span(0, 60, Y))
}

/// Month in which one network overtakes another; the first months, in which nobody has results, do not count.
pub(super) fn overtakes(ours: &Line, theirs: &Line) -> f64 {
    let lead = |month: usize| if month < 5 { -1.0 } else { ours.y(month) - theirs.y(month) };
    first_time(&(0..=usize::from(MONTHS)).map(lead).collect::<Vec<_>>(), 0.0)
}

fn fall(book: &Book) -> f64 {
    fall_of(&book.directive_endless)
}

fn overtaken(book: &Book) -> f64 {
    overtakes(&book.supported_endless, &book.directive_endless)
}

/// Month in which half of what is lost between the start and month 60 is lost, without interruption of the subsidy.
fn half_lost(book: &Book, read: Read) -> f64 {
    let line: Vec<f64> = book.directive_endless.span(0, 60, read).into_iter().map(|value| -value).collect();
    let (first, last) = (line.first().copied().unwrap_or(f64::NAN), line.last().copied().unwrap_or(f64::NAN));
    first_time(&line, 0.5 * (first + last))
}

fn high_less_low(book: &Book, value: impl Fn(&Line) -> f64) -> f64 {
    match book.pressed.as_slice() {
        [low, high] => value(high) - value(low),
        _ => f64::NAN,
    }
}

fn later_fall(run: &Line) -> f64 {
    max(&run.span(0, 60, Y)) - run.y(48)
}

pub(super) static CHECKS: &[Check] = &[
    claim(
        "P3.peak-from",
        "Results under a coordinator who takes over peak in month 4 or later, the subsidy running on",
        &[16, 18],
        4.0,
        2.0,
        peak,
    ),
    claim("P3.peak-to", "... and in month 14 or earlier", &[16, 18], 0.0, -10.0, |b| 14.0 - peak(b)),
    claim(
        "P3.fall-from",
        "From that peak to month 48 they fall by 30% or more, the subsidy running on",
        &[18],
        0.30,
        0.10,
        fall,
    ),
    window("P3.fall-to", "... and by 55% or less", &[18], 0.0, |b| 0.55 - fall(b)),
    claim(
        "P3.overtaken-from",
        "A supporting coordinator overtakes in month 12 or later",
        &[9, 21],
        12.0,
        6.0,
        overtaken,
    ),
    claim("P3.overtaken-to", "... and in month 30 or earlier", &[21], 0.0, -18.0, |b| 30.0 - overtaken(b)),
    claim("P6.shock", "After a blow relations recover more slowly than results", &[37], 2.0, 1.0, |b| {
        let [base, relations, results] = &b.shocked;
        half_time(&relations.from(0, R), &base.from(0, R)) / half_time(&results.from(0, Y), &base.from(0, Y))
    }),
    claim(
        "P6.late",
        "A take-over start repairs relations far more slowly than a talk-first start catches up on results",
        &[37],
        2.0,
        1.0,
        |b| {
            half_time(&b.late_switch.from(24, R), &b.supported_endless.from(24, R))
                / half_time(&b.talk_first.from(24, Y), &b.supported_endless.from(24, Y))
        },
    ),
    claim(
        "F2.early",
        "After half a year a coordinator who takes over scores higher than one who supports",
        &[8, 9, 16],
        0.08,
        0.0,
        |b| b.directive.y(6) - b.supported.y(6),
    ),
    claim(
        "F2.own-work",
        "After half a year most of what happens under a coordinator who takes over is its own work",
        &[8, 15],
        0.75,
        0.5,
        |b| b.own_share,
    ),
    claim("F2.first-year", "... and after a year as well", &[9, 16], 0.05, 0.0, |b| {
        b.directive.y(12) - b.supported.y(12)
    }),
    claim(
        "F2.commitment",
        "Under a coordinator who takes over commitment falls from month 3 to 36",
        &[14, 17],
        0.08,
        0.0,
        |b| b.directive_endless.c(3) - b.directive_endless.c(36),
    ),
    claim("F2.relations", "... and relations fall from the start to month 36", &[18], 0.08, 0.0, |b| {
        b.directive_endless.r(0) - b.directive_endless.r(36)
    }),
    window("F2.order", "Commitment loses half of its fall before relations do", &[17, 18], 0.0, |b| {
        half_lost(b, R) - half_lost(b, C)
    }),
    claim(
        "F2.later",
        "When the subsidy stops the supported network scores higher",
        &[18, 21],
        0.10,
        0.0,
        |b| b.supported.y(36) - b.directive.y(36),
    ),
    claim("F2.after", "... and a year after that as well", &[11, 21], 0.20, 0.0, |b| {
        b.supported.y(48) - b.directive.y(48)
    }),
    claim(
        "F2.relations-later",
        "When the subsidy stops the supported network has better relations",
        &[10, 18],
        0.25,
        0.0,
        |b| b.supported.r(36) - b.directive.r(36),
    ),
    claim(
        "F2.executes-early",
        "A coordinator who executes what members decide scores higher at first",
        &[8, 15],
        0.05,
        0.0,
        |b| b.executed.y(6) - b.supported.y(6),
    ),
    claim(
        "F2.executes-late",
        "... and leaves less after the subsidy: it is joint action that lasts",
        &[15, 42],
        0.15,
        0.0,
        |b| b.supported.y(60) - b.executed.y(60),
    ),
    claim(
        "F5.gap",
        "Two years after a late switch relations still lag behind an early supporting style",
        &[37],
        0.15,
        0.0,
        |b| b.supported_48.r(48) - b.late_switch_48.r(48),
    ),
    claim(
        "F5.longer",
        "After a take-over start relations need longer to become fair than from a fresh start",
        &[37],
        1.15,
        1.0,
        |b| {
            at_most(first_time(&b.late_switch.from(24, R), 0.5), 84.0)
                / at_most(first_time(&b.supported_endless.from(0, R), 0.5), 84.0)
        },
    ),
    claim(
        "F12.early",
        "Under a coordinator who takes over pressure raises results at first",
        &[13],
        0.03,
        0.0,
        |b| high_less_low(b, |run| run.y(6)),
    ),
    claim("F12.fall", "... makes them fall further later", &[13], 0.02, 0.0, |b| {
        high_less_low(b, later_fall)
    }),
    claim("F12.relations", "... and costs relations", &[13, 30], 0.02, 0.0, |b| {
        -high_less_low(b, |run| run.r(24))
    }),
    claim("N7.early", "Pressure matters: 0.05 in early results", &[13], 0.05, 0.03, |b| {
        high_less_low(b, |run| run.y(6))
    }),
    claim("N7.fall", "Pressure matters: 0.04 in the later fall", &[13], 0.04, 0.02, |b| {
        high_less_low(b, later_fall)
    }),
    claim("N7.relations", "Pressure matters: 0.05 in relations after two years", &[13], 0.05, 0.02, |b| {
        -high_less_low(b, |run| run.r(24))
    }),
];
