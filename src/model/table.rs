//! The assumptions of the model as data: `assets/model/parameters.json`, validated when loaded.
//!
//! **Flow.** JSON text in, [`ParameterTable`] (what the page shows) and [`Parameters`] (what the equations use) out.
//!
//! **Invariant.** A [`ParameterTable`] holds every parameter exactly once, within its own range, and within the bounds
//! that keep the stocks between 0 and 1.

use std::fmt;

use serde::Deserialize;

use super::{PARAMETER_COUNT, Parameters};

/// How well the value of a parameter is supported. No value is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// The source says so for networks like these.
    Supported,
    /// By analogy with research on other groups or networks.
    Analogy,
    /// Our own choice.
    Choice,
}

/// One text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

/// One row of the table of parameters.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterSpec {
    /// The symbol in the equations, such as `tau_Y`.
    pub symbol: String,
    /// The value used.
    pub value: f64,
    /// `month`, `1/month`, or `-` for a share or a yield.
    pub unit: String,
    /// Lowest plausible value.
    pub low: f64,
    /// Highest plausible value.
    pub high: f64,
    /// How well it is supported.
    pub strength: Strength,
    /// What it stands for.
    pub meaning: Words,
}

/// All parameters with their account, as loaded.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterTable {
    /// Version of the model these values belong to.
    pub version: String,
    /// Where the stocks start: level without existing relations, and what full existing relations add.
    pub starts: Starts,
    /// One row a parameter, in the order of [`Parameters::SYMBOLS`].
    pub parameters: Vec<ParameterSpec>,
}

/// Where each stock starts: its level without existing relations, and what full existing relations add.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starts {
    /// Relations (R).
    pub relations: (f64, f64),
    /// Shared agenda (A).
    pub agenda: (f64, f64),
    /// Commitment (C).
    pub commitment: (f64, f64),
    /// Joint routine (K).
    pub routine: (f64, f64),
    /// Results (Y).
    pub results: (f64, f64),
}

impl Starts {
    /// R, A, C, K, Y.
    #[must_use]
    pub fn to_array(&self) -> [(f64, f64); 5] {
        [self.relations, self.agenda, self.commitment, self.routine, self.results]
    }

    fn from_array([relations, agenda, commitment, routine, results]: [(f64, f64); 5]) -> Self {
        Self { relations, agenda, commitment, routine, results }
    }
}

/// Why a table of parameters was refused.
#[derive(Debug, Clone, PartialEq)]
pub enum ParameterError {
    /// The text is not of the expected form; the message names the place.
    Form(String),
    /// A parameter is missing or out of order: this one was expected here.
    Expected(&'static str),
    /// More rows than the equations know.
    Surplus(String),
    /// Not a finite number, or not within its own low and high.
    OutOfRange(String),
    /// Within its own range, but the stocks could leave 0 to 1.
    Unbounded(&'static str),
    /// A stock would start outside 0 to 1.
    Start,
    /// A row without a text in both languages, or a unit the page cannot name.
    Unexplained(String),
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(message) => write!(f, "the parameters cannot be read: {message}"),
            Self::Expected(symbol) => write!(f, "parameter {symbol} was expected at this place"),
            Self::Surplus(symbol) => write!(f, "parameter {symbol} is not in the equations"),
            Self::OutOfRange(symbol) => {
                write!(f, "parameter {symbol} does not lie within its own range")
            }
            Self::Unbounded(symbol) => {
                write!(f, "with this {symbol} a stock could leave the interval from 0 to 1")
            }
            Self::Start => write!(f, "a stock would start outside the interval from 0 to 1"),
            Self::Unexplained(symbol) => {
                write!(f, "parameter {symbol} lacks a meaning in both languages or a known unit")
            }
        }
    }
}

impl std::error::Error for ParameterError {}

/// Version of the model. It rises whenever the same inputs may give other curves, and travels in links and exports.
pub const VERSION: &str = data::VERSION;

/// A hash of the parameters with their version, in 16 digits: two pages with the same one compute the same.
pub const HASH: &str = data::HASH;

/// One row as `build.rs` writes it.
struct Row {
    symbol: &'static str,
    value: f64,
    unit: &'static str,
    low: f64,
    high: f64,
    strength: Strength,
    nl: &'static str,
    en: &'static str,
}

/// The model's data, made by `build.rs` of `assets/model`.
// A drawn value may begin like pi without being it.
#[allow(clippy::approx_constant)]
pub(super) mod data {
    use super::{PARAMETER_COUNT, Row, Strength};

    include!(concat!(env!("OUT_DIR"), "/data.rs"));
}

impl ParameterTable {
    /// The table that comes with the page, as `build.rs` made it of `assets/model/parameters.json`.
    ///
    /// # Errors
    /// See [`ParameterError`]; a test keeps a damaged table from being shipped.
    pub fn embedded() -> Result<Self, ParameterError> {
        let row = |row: &Row| ParameterSpec {
            symbol: row.symbol.to_owned(),
            value: row.value,
            unit: row.unit.to_owned(),
            low: row.low,
            high: row.high,
            strength: row.strength,
            meaning: Words { nl: row.nl.to_owned(), en: row.en.to_owned() },
        };
        let parameters = data::PARAMETERS.iter().map(row).collect();
        let starts = Starts::from_array(data::STARTS);
        Self { version: data::VERSION.to_owned(), starts, parameters }.validated()
    }

    /// The values of the table that comes with the page, for who computes and does not show what they stand for: without
    /// the words, the page weighs less.
    ///
    /// # Errors
    /// As above.
    pub fn embedded_values() -> Result<Parameters, ParameterError> {
        let values = Parameters::from_array(data::VALUES);
        values.unbounded().map_or(Ok(values), |symbol| Err(ParameterError::Unbounded(symbol)))
    }

    /// Reads and validates a table.
    ///
    /// # Errors
    /// See [`ParameterError`].
    pub fn parse(json: &str) -> Result<Self, ParameterError> {
        let table: Self =
            serde_json::from_str(json).map_err(|error| ParameterError::Form(error.to_string()))?;
        table.validated()
    }

    /// The same table, if it holds what the equations need.
    fn validated(self) -> Result<Self, ParameterError> {
        for (index, symbol) in Parameters::SYMBOLS.iter().enumerate() {
            match self.parameters.get(index) {
                Some(row) if row.symbol == *symbol => row.validate()?,
                _ => return Err(ParameterError::Expected(symbol)),
            }
        }
        if let Some(row) = self.parameters.get(PARAMETER_COUNT) {
            return Err(ParameterError::Surplus(row.symbol.clone()));
        }
        let within = |(floor, slope): (f64, f64)| floor >= 0.0 && slope >= 0.0 && floor + slope <= 1.0;
        if !self.starts.to_array().into_iter().all(within) {
            return Err(ParameterError::Start);
        }
        match self.values().unbounded() {
            Some(symbol) => Err(ParameterError::Unbounded(symbol)),
            None => Ok(self),
        }
    }

    /// The values for the equations.
    #[must_use]
    pub fn values(&self) -> Parameters {
        let mut values = [0.0; PARAMETER_COUNT];
        for (value, row) in values.iter_mut().zip(&self.parameters) {
            *value = row.value;
        }
        Parameters::from_array(values)
    }
}

impl ParameterSpec {
    fn validate(&self) -> Result<(), ParameterError> {
        let known_unit = matches!(self.unit.as_str(), "month" | "1/month" | "-");
        if !known_unit || self.meaning.nl.trim().is_empty() || self.meaning.en.trim().is_empty() {
            return Err(ParameterError::Unexplained(self.symbol.clone()));
        }
        let ordered = self.low <= self.value && self.value <= self.high;
        if ordered && self.low.is_finite() && self.high.is_finite() {
            Ok(())
        } else {
            Err(ParameterError::OutOfRange(self.symbol.clone()))
        }
    }
}
