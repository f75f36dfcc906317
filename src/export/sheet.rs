//! A table with a typed value in every cell, before it is written as anything.

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A whole number: index points, months, points a year, per cent.
    Whole(i64),
    /// Hundredths, written with two decimals: a correlation.
    Hundredths(i64),
    /// Words.
    Text(String),
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name for programs: the same in both languages.
    pub key: String,
    /// Its name for readers.
    pub name: String,
}

/// A table. Every row has a cell for every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Column {
    /// A column of these names.
    #[must_use]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self { key: key.into(), name: name.into() }
    }
}

impl Cell {
    /// The cell as text, with the given sign before decimals; numbers with a plain minus, as programs read them.
    #[must_use]
    pub fn text(&self, decimal: char) -> String {
        match self {
            Self::Whole(value) => value.to_string(),
            Self::Hundredths(value) => {
                let size = value.unsigned_abs();
                let (whole, rest) = ((size / 100).to_string(), (size % 100).to_string());
                let mut text = String::from(if *value < 0 { "-" } else { "" });
                text.push_str(&whole);
                text.push(decimal);
                text.push_str(if rest.len() < 2 { "0" } else { "" });
                text.push_str(&rest);
                text
            }
            Self::Text(text) => safe(text),
        }
    }
}

/// A text that no spreadsheet takes for a formula: where it begins as one, an apostrophe goes before it.
#[must_use]
pub fn safe(text: &str) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r', '\n']);
    if formula { ["'", text].concat() } else { text.to_owned() }
}
