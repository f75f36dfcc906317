//! What was measured against what is wished, a line each.
//!
//! **Invariant.** A row is made of something that was measured in this run; what could not be measured is a row that says so
//! and is not kept.

use std::fs;
use std::path::Path;

use crate::Result;

/// One measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it belongs to, such as an engine.
    pub area: String,
    /// What was measured.
    pub what: String,
    /// The value.
    pub measured: String,
    /// What is wished.
    pub wished: String,
    /// Whether the value is as wished.
    pub kept: bool,
}

impl Row {
    /// A row.
    pub fn new(area: &str, what: &str, measured: &str, wished: &str, kept: bool) -> Self {
        let [area, what, measured, wished] = [area, what, measured, wished].map(str::to_owned);
        Self { area, what, measured, wished, kept }
    }
}

/// The rows as a table of Markdown, its columns as wide as what is in them.
pub fn table(rows: &[Row]) -> String {
    let head = ["what", "", "measured", "wished", "kept"].map(str::to_owned);
    let cells = rows.iter().map(|row| {
        let kept = if row.kept { "yes" } else { "NO" };
        [row.area.clone(), row.what.clone(), row.measured.clone(), row.wished.clone(), kept.to_owned()]
    });
    let all: Vec<[String; 5]> = std::iter::once(head).chain(cells).collect();
    let mut widths = [3; 5];
    for cells in &all {
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &[String; 5]| {
        let cells = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}\n", widths.map(|width| "-".repeat(width + 2) + "|").concat());
    let mut text = String::new();
    for (place, cells) in all.iter().enumerate() {
        text += &line(cells);
        if place == 0 {
            text += &rule;
        }
    }
    text
}

/// Rows of an area from the file that a program left: what, measured, wished, and whether it is kept, with tabs between.
pub fn read(area: &str, path: &Path) -> Result<Vec<Row>> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("{} cannot be read ({error}).", path.display()))?;
    let row = |line: &str| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next();
        let (what, measured, wished, kept) = (cell()?, cell()?, cell()?, cell()?);
        Some(Row::new(area, what, measured, wished, kept == "true"))
    };
    let rows: Option<Vec<_>> = text.lines().map(row).collect();
    rows.filter(|rows| !rows.is_empty())
        .ok_or_else(|| format!("{} holds no measurements; report this as a fault.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_what_is_not_kept() {
        let rows =
            [Row::new("bytes", "first visit", "9", "5", false), Row::new("bytes", "map", "1", "2", true)];
        assert_eq!(
            table(&rows),
            "| what  |             | measured | wished | kept |\n\
             |-------|-------------|----------|--------|------|\n\
             | bytes | first visit | 9        | 5      | NO   |\n\
             | bytes | map         | 1        | 2      | yes  |\n"
        );
    }

    #[test]
    fn what_a_program_left_is_read_whole_or_not_at_all() {
        let scratch = crate::scratch::Scratch::new("report");
        let path = scratch.path().join("lines.tsv");
        scratch.write(&path, "one\t1\t2\ttrue\nother\t3\t2\tfalse\n");
        let rows = read("x", &path).unwrap();
        assert_eq!(rows, [Row::new("x", "one", "1", "2", true), Row::new("x", "other", "3", "2", false)]);
        for broken in ["", "one\t1\t2\n"] {
            scratch.write(&path, broken);
            assert!(read("x", &path).is_err(), "{broken:?}");
        }
    }
}
