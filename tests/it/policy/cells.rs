//! The cells agree with runs of their own.

use netwerktijd::policy::{COLUMNS, LENGTHS, ROWS, STYLES, Work, column, nearest_column};
use netwerktijd::scenario::{Control, Outcome, StyleStop};

use super::{direct, grid, setting};
use crate::support::{EXPLORER, Random};

#[test]
fn the_map_spans_both_sliders_and_holds_every_named_stop() {
    assert!(STYLES.windows(2).all(|pair| pair[0] < pair[1] && pair[1] - pair[0] <= 2));
    let style = Control::Style.spec();
    assert_eq!((STYLES[0], STYLES[COLUMNS - 1]), (style.low, style.high));
    for (_, stop) in StyleStop::ALL {
        assert!(STYLES.contains(&stop), "{stop}");
    }
    let subsidy = Control::Subsidy.spec();
    assert_eq!((LENGTHS.0 as i16, LENGTHS.1 as i16), (subsidy.low, subsidy.high));
    assert_eq!(usize::from(LENGTHS.1 - LENGTHS.0) + 1, ROWS);
}

#[test]
fn the_nearest_column_is_never_further_than_one_style() {
    for style in 0..=100_i16 {
        assert!((STYLES[nearest_column(style)] - style).abs() <= 1, "{style}");
    }
}

#[test]
fn cells_agree_with_direct_runs_to_a_thousandth() {
    let mut random = Random::seeded(11);
    let mut worst = 0.0_f64;
    for _ in 0..60 {
        let (scenario, goal) = setting(&mut random);
        let grid = grid(scenario, goal.outcome);
        for _ in 0..120 {
            let column = (random.unit() * COLUMNS as f64) as usize;
            let row = (random.unit() * ROWS as f64) as usize;
            let months = LENGTHS.0 + row as u16;
            let wanted = direct(scenario, STYLES[column], months, goal.outcome);
            let off = (grid.value(column, row) - wanted).abs();
            assert!(off < 1e-3, "{scenario:?} {goal:?} style {} months {months}: {off}", STYLES[column]);
            worst = worst.max(off);
        }
    }
    assert!(worst > 0.0, "single precision must show somewhere, or nothing was compared");
}

#[test]
fn the_readers_own_column_is_the_run_of_the_other_views_bit_by_bit() {
    let mut random = Random::seeded(12);
    for _ in 0..40 {
        let (scenario, goal) = setting(&mut random);
        let values = column(scenario, goal.outcome, EXPLORER.parameters());
        assert_eq!(values.len(), ROWS);
        for (months, value) in (LENGTHS.0..=LENGTHS.1).zip(values) {
            let own = direct(scenario, scenario.get(Control::Style), months, goal.outcome);
            assert_eq!(value.to_bits(), own.to_bits(), "{scenario:?} {goal:?} {months}");
        }
    }
}

#[test]
fn a_map_made_in_slices_is_the_map_made_at_once_and_coarse_before() {
    let mut random = Random::seeded(13);
    let (scenario, goal) = setting(&mut random);
    let whole = grid(scenario, goal.outcome);
    let mut work = Work::new(scenario, goal.outcome);
    let mut steps = 0;
    while !work.step(5, EXPLORER.parameters()) {
        steps += 1;
        let coarse = work.grid();
        assert!(!coarse.complete && coarse != whole);
        // From the second slice on columns at most every eighth were run, so nothing is far off on a smooth map.
        assert_eq!(coarse.column(0), whole.column(0));
    }
    assert_eq!(steps, COLUMNS / 5);
    assert_eq!(work.grid(), whole);
    assert!(whole.complete);
}

#[test]
fn what_is_not_run_yet_lies_between_its_neighbours() {
    let scenario = netwerktijd::scenario::Scenario::default();
    let mut work = Work::new(scenario, Outcome::ResultsLeft);
    work.step(8, EXPLORER.parameters());
    let (coarse, whole) = (work.grid(), grid(scenario, Outcome::ResultsLeft));
    for column in 0..8 {
        for row in 0..ROWS {
            let (low, high) = (whole.value(0, row), whole.value(8, row));
            let value = coarse.value(column, row);
            assert!(value >= low.min(high) - 1e-12 && value <= low.max(high) + 1e-12, "{column} {row}");
        }
    }
}

#[test]
fn the_table_holds_the_cells_of_the_map_and_says_which_reach_the_goal() {
    use netwerktijd::policy::{TABLE_STYLES, table_rows};
    let mut random = Random::seeded(14);
    for (_, stop) in StyleStop::ALL {
        assert!(TABLE_STYLES.contains(&stop), "{stop}");
    }
    for _ in 0..20 {
        let (scenario, goal) = setting(&mut random);
        let grid = grid(scenario, goal.outcome);
        let rows: Vec<_> = table_rows(&grid, goal).collect();
        let months: Vec<u16> = rows.iter().map(|(months, _)| *months).collect();
        assert_eq!(months, [6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 66, 72]);
        for (months, cells) in rows {
            for (style, cell) in TABLE_STYLES.into_iter().zip(cells) {
                let column = STYLES.iter().position(|there| *there == style).unwrap();
                assert_eq!(
                    cell.value,
                    grid.value(column, usize::from(months - LENGTHS.0)),
                    "{style} {months}"
                );
                let wanted = direct(scenario, style, months, goal.outcome);
                assert!((cell.value - wanted).abs() < 1e-3, "{scenario:?} {goal:?} {style} {months}");
                let points = (cell.value * 100.0).round() as i16;
                assert_eq!(cell.reached, points >= goal.points, "{scenario:?} {goal:?} {style} {months}");
            }
        }
    }
}
