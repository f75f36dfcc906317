//! Tables: read back by a reader of our own after RFC 4180, they hold the run on screen.

use netwerktijd::app::State;
use netwerktijd::exploration::HORIZON;
use netwerktijd::export::{Cell, Column, Dialect, Sheet, Subject, Taken, csv, paste, sheet};
use netwerktijd::language::Language;
use netwerktijd::policy::{COLUMNS, ROWS, STYLES};
use netwerktijd::scenario::{Control, PINS, Pin, Scenario};
use netwerktijd::text::number::index;
use netwerktijd::view::View;
use proptest::prelude::*;

use super::{colophon, taken};
use crate::support::{EXPLORER, assert_golden, same_on_every_run};

/// Lines of fields.
fn parsed(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    let (mut line, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if field.is_empty() => quoted = true,
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'), "a line ends in CRLF");
                line.push(std::mem::take(&mut field));
                lines.push(std::mem::take(&mut line));
            }
            other if other == separator && !quoted => line.push(std::mem::take(&mut field)),
            other => field.push(other),
        }
    }
    assert!(line.is_empty() && field.is_empty(), "the last line ends too");
    lines
}

fn written(taken: &Taken, dialect: Dialect) -> String {
    csv(&sheet(taken), &colophon(taken), taken.state.language, dialect)
}

#[test]
fn the_tables_are_those_that_were_looked_at() {
    let dutch = written(&taken(View::Time, Language::Dutch), Dialect::Semicolon);
    assert_golden("export-time-nl.csv", &dutch.replace("\r\n", "\n"));
    let english = written(&taken(View::Why, Language::English), Dialect::Comma);
    assert_golden("export-why-en.csv", &english.replace("\r\n", "\n"));
}

#[test]
fn a_table_has_a_row_for_every_month_network_cell_term_and_loop() {
    for (view, rows) in [
        (View::Time, usize::from(HORIZON) + 1),
        (View::Together, usize::from(HORIZON) + 1),
        (View::Networks, 400),
        (View::Map, COLUMNS * ROWS),
    ] {
        let sheet = sheet(&taken(view, Language::Dutch));
        assert_eq!(sheet.rows.len(), rows, "{view:?}");
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{view:?}");
    }
    let taken = taken(View::Why, Language::Dutch);
    let Subject::Why(slope, _) = &taken.subject else { panic!("another subject") };
    assert_eq!(sheet(&taken).rows.len(), slope.bars.len() + 1 + netwerktijd::model::Loop::ALL.len());
}

#[test]
fn every_number_of_a_table_is_that_of_the_run() {
    for (dialect, separator) in [(Dialect::Semicolon, ';'), (Dialect::Comma, ',')] {
        let taken = taken(View::Time, Language::Dutch);
        let text = written(&taken, dialect);
        let lines = parsed(text.trim_start_matches('\u{feff}'), separator);
        let own = &taken.exploration.own;
        for month in 0..=HORIZON {
            let stocks = own.run.at(month);
            let pinned = taken.exploration.pins[0].run.at(month);
            let (low, high) = own.band.results[usize::from(month)];
            let expected = [
                i64::from(month),
                index(stocks.relations),
                index(own.band.relations[usize::from(month)].0),
                index(own.band.relations[usize::from(month)].1),
                index(stocks.results),
                index(low),
                index(high),
                index(pinned.relations),
                index(pinned.results),
            ];
            let line: Vec<i64> =
                lines[usize::from(month) + 1].iter().map(|field| field.parse().unwrap()).collect();
            assert_eq!(line, expected, "month {month}");
        }
        let said: Vec<&str> = lines.iter().rev().take(5).map(|line| line[1].as_str()).collect();
        let about = colophon(&taken);
        assert_eq!(said, [&about.link, &about.made, &about.note, &about.caption, &about.title]);
    }
}

#[test]
fn the_map_has_the_cells_of_the_grid_in_their_places() {
    let taken = taken(View::Map, Language::English);
    let Subject::Map(grid, _) = &taken.subject else { panic!("another subject") };
    assert!(grid.complete);
    let sheet = sheet(&taken);
    for (row, cells) in sheet.rows.iter().enumerate() {
        let (column, row) = (row / ROWS, row % ROWS);
        let expected = [i64::from(STYLES[column]), row as i64 + 6, index(grid.value(column, row))];
        assert_eq!(cells[..3], expected.map(Cell::Whole));
    }
}

#[test]
fn decimals_follow_the_dialect() {
    let taken = taken(View::Networks, Language::Dutch);
    let first = |dialect, separator| parsed(&written(&taken, dialect), separator)[1].last().unwrap().clone();
    let (dutch, english) = (first(Dialect::Semicolon, ';'), first(Dialect::Comma, ','));
    assert!(dutch.contains(',') && dutch == english.replace('.', ","), "{dutch} and {english}");
    assert!(written(&taken, Dialect::Semicolon).starts_with('\u{feff}'), "Excel is told the letters");
    assert!(!written(&taken, Dialect::Comma).starts_with('\u{feff}'));
    assert_eq!([-5, 105, -131].map(|of| Cell::Hundredths(of).text(',')), ["-0,05", "1,05", "-1,31"]);
}

#[test]
fn no_name_becomes_a_formula() {
    let other = Scenario::default().with(Control::Style, 80);
    for name in ["=1+1", "+31 6", "-x", "@sum(a)", " =1", "=HYPERLINK(\"x\")"] {
        let pins = vec![Pin::new(other).named(name)];
        let taken = Taken::of(&State { pins, ..State::default() }, [true; PINS], &EXPLORER);
        let text = written(&taken, Dialect::Comma);
        let about = colophon(&taken);
        let pasted = paste(&sheet(&taken), &about, Language::Dutch);
        let rows = pasted.plain.lines().flat_map(|line| line.split('\t')).map(str::to_owned);
        for field in parsed(&text, ',').into_iter().flatten().chain(rows) {
            let number = field.parse::<f64>().is_ok();
            assert!(number || !field.trim_start().starts_with(['=', '+', '-', '@']), "{field:?}");
        }
        assert!(!pasted.html.contains(">=") && !pasted.html.contains("> ="), "{}", pasted.html);
    }
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn any_text_comes_back_as_it_was(texts in prop::collection::vec(any::<String>(), 3), value in any::<i64>()) {
        let columns = texts.iter().map(|text| Column::new("key", text.clone())).collect();
        let row = vec![Cell::Text(texts[0].clone()), Cell::Whole(value), Cell::Text(texts[2].clone())];
        let table = Sheet { columns, rows: vec![row] };
        let about = colophon(&taken(View::Time, Language::English));
        for (dialect, separator) in [(Dialect::Semicolon, ';'), (Dialect::Comma, ',')] {
            let text = csv(&table, &about, Language::English, dialect);
            let text = if dialect == Dialect::Semicolon { &text['\u{feff}'.len_utf8()..] } else { &text };
            let lines = parsed(text, separator);
            // An apostrophe may stand before what would run.
            let same = |field: &str, text: &str| field == text || field.strip_prefix('\'') == Some(text);
            for (field, text) in lines[0].iter().zip(&texts) {
                prop_assert!(same(field, text), "{field:?} of {text:?}");
            }
            prop_assert_eq!(&lines[1][1], &value.to_string());
            prop_assert!(lines.iter().all(|line| line.len() == 3));
        }
    }
}
