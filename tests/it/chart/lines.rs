//! Curves, dashes, markers, and the way back from a place to a month.

use netwerktijd::chart::{Area, Ink, Mark, Point, Target};
use netwerktijd::exploration::HORIZON;
use netwerktijd::model::Stocks;

use super::figure::{DEFAULT, FIGURES, Faults, Figure, lines, span};

/// What rounding may cost, in CSS pixels.
const ROUNDING: f64 = 1e-6;
/// The stock that a curve shows.
type Reading = fn(&Stocks) -> f64;
/// The two own curves: ink, ink of the pinned one, and the series.
const CURVES: [(Ink, Ink, Reading); 2] = [
    (Ink::Relations, Ink::GhostRelations, |stocks| stocks.relations),
    (Ink::Results, Ink::GhostResults, |stocks| stocks.results),
];

fn place(figure: &Figure, month: f64, value: f64) -> Point {
    let plot = figure.plan.plot;
    let x = plot.left + month / f64::from(HORIZON) * plot.width();
    (x, plot.bottom - value * plot.height())
}

fn distance((x0, y0): Point, (x1, y1): Point) -> f64 {
    (x1 - x0).hypot(y1 - y0)
}

fn length(points: &[Point]) -> f64 {
    points.windows(2).map(|pair| distance(pair[0], pair[1])).sum()
}

#[test]
fn every_curve_stands_where_its_series_says() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        for (ink, _, series) in CURVES {
            let [points] = lines(&figure.plan, ink)[..] else {
                panic!("one line of {ink:?}: {}", figure.name)
            };
            for ((month, stocks), point) in figure.own.iter().zip(points) {
                if distance(place(figure, *month, series(stocks)), *point) > ROUNDING {
                    faults.add(figure, format!("{ink:?} at month {month}: {point:?}"));
                }
            }
        }
    }
    faults.assert_none();
}

#[test]
fn curves_and_dashes_stay_within_the_plot_and_run_to_the_right() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        for ink in [Ink::Relations, Ink::Results, Ink::GhostResults] {
            for points in lines(&figure.plan, ink) {
                if !figure.plan.plot.grown(ROUNDING).holds(&span(points)) {
                    faults.add(figure, format!("{ink:?} leaves the plot"));
                }
                if points.len() < 2 || points.windows(2).any(|pair| pair[1].0 <= pair[0].0) {
                    faults.add(figure, format!("{ink:?} turns back: {points:?}"));
                }
            }
        }
    }
    faults.assert_none();
}

/// The height of a line of points at a place across.
fn height_at(points: &[Point], x: f64) -> Option<f64> {
    let pair = points.windows(2).find(|pair| pair[0].0 <= x + ROUNDING && x <= pair[1].0 + ROUNDING)?;
    let [(x0, y0), (x1, y1)] = [pair[0], pair[1]];
    Some(y0 + (y1 - y0) * (x - x0) / (x1 - x0))
}

#[test]
fn markers_lie_on_their_line() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        let plan = &figure.plan;
        let mut markers: Vec<(Ink, Point)> = Vec::new();
        for mark in &plan.marks {
            match mark {
                Mark::Disc { at, line: Some((Ink::Relations, _)), .. } => markers.push((Ink::Relations, *at)),
                Mark::Shape { points, ink: Ink::Results } if points.len() == 4 => {
                    let Area { left, top, right, bottom } = span(points);
                    markers.push((Ink::Results, (f64::midpoint(left, right), f64::midpoint(top, bottom))));
                }
                _ => {}
            }
        }
        // Eight years and the playhead, on two lines.
        assert_eq!(markers.len(), 2 * 9, "{}", figure.name);
        for (ink, (x, y)) in markers {
            let on_line = height_at(lines(plan, ink)[0], x).is_some_and(|height| (height - y).abs() < 1e-3);
            if !on_line {
                faults.add(figure, format!("a marker of {ink:?} at {x}, {y}"));
            }
        }
    }
    faults.assert_none();
}

#[test]
fn dashes_cover_their_share_of_the_line_and_dots_stand_on_it() {
    const DASH: (f64, f64) = (8.0, 5.0);
    let mut seen = 0;
    for figure in FIGURES.iter() {
        let Some(pinned) = &figure.pinned else { continue };
        seen += 1;
        let whole = |series: fn(&Stocks) -> f64| -> Vec<Point> {
            pinned.iter().map(|(month, stocks)| place(figure, *month, series(stocks))).collect()
        };
        let dashes = lines(&figure.plan, Ink::GhostResults);
        let drawn: f64 = dashes.iter().map(|points| length(points)).sum();
        let wanted = length(&whole(|stocks| stocks.results)) * DASH.0 / (DASH.0 + DASH.1);
        assert!((drawn - wanted).abs() < DASH.0, "{drawn} of {wanted} pixels in {}", figure.name);
        let [all_but_last @ .., _] = dashes.as_slice() else { panic!("no dashes: {}", figure.name) };
        for dash in all_but_last {
            // Along the line, so a dash that turns a corner counts in full.
            assert!((length(dash) - DASH.0).abs() < 1e-6, "a dash of {} in {}", length(dash), figure.name);
        }
        let relations = whole(|stocks| stocks.relations);
        let dots: Vec<Point> = figure.plan.marks.iter().filter_map(dot).collect();
        let expected = (length(&relations) / 6.0).floor() as usize + 1;
        assert!(dots.len().abs_diff(expected) <= 1, "{} dots of {expected}: {}", dots.len(), figure.name);
        for (x, y) in dots {
            let on_line = height_at(&relations, x).is_some_and(|height| (height - y).abs() < 1e-3);
            assert!(on_line, "a dot at {x}, {y} in {}", figure.name);
        }
    }
    assert!(seen > 480, "{seen} figures with a pinned scenario");
}

fn dot(mark: &Mark) -> Option<Point> {
    match mark {
        Mark::Disc { at, fill: Some(Ink::GhostRelations), line: None, .. } => Some(*at),
        _ => None,
    }
}

#[test]
fn the_month_at_the_place_of_a_month_is_that_month() {
    for figure in FIGURES.iter() {
        for month in 0..=96_i16 {
            let (x, _) = place(figure, f64::from(month), 0.0);
            assert_eq!(figure.plan.target((x, 0.0)), Some(Target::Month(month)), "{}", figure.name);
        }
    }
    let plan = &*DEFAULT;
    for (x, month) in [(-1e9, 0), (1e9, 96), (f64::NAN, 0)] {
        assert_eq!(plan.target((x, 0.0)), Some(Target::Month(month)));
    }
}

/// Points on the same line are never joined by something wider than the plot: bands and blocks stay inside as well.
#[test]
fn bands_and_the_subsidy_stay_within_the_plot() {
    let mut faults = Faults::default();
    for figure in FIGURES.iter() {
        let plot = figure.plan.plot.grown(1.0);
        for mark in &figure.plan.marks {
            let (what, area) = match mark {
                Mark::Shape { points, ink: ink @ (Ink::RelationsBand | Ink::ResultsBand) } => {
                    (ink, span(points))
                }
                Mark::Block { area, ink: ink @ (Ink::Money | Ink::MoneyEdge), .. } => (ink, *area),
                _ => continue,
            };
            if !plot.holds(&area) {
                faults.add(figure, format!("{what:?} at {area:?}"));
            }
        }
    }
    faults.assert_none();
}
