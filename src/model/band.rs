//! How much the curves vary over a set of models that fit the findings about as well.
//!
//! The 32 sets in `assets/model/ensemble.json` were *chosen* from varied parameters because every direction of the
//! findings holds in them, so what they agree on is no proof.

use std::fmt;

use serde::Deserialize;

use super::table::data;
use super::{PARAMETER_COUNT, Parameters, Variants};

/// Sets of parameters that fit the findings.
#[derive(Debug, Clone, PartialEq)]
pub struct Ensemble {
    members: Vec<Parameters>,
}

/// Why an ensemble was refused.
#[derive(Debug, Clone, PartialEq)]
pub enum EnsembleError {
    /// The text is not of the expected form; the message names the place.
    Form(String),
    /// The symbols are not those of the equations, or there are no members.
    Symbols,
    /// A member holds a value that would let a stock leave the interval from 0 to 1.
    Unbounded(&'static str),
}

impl fmt::Display for EnsembleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(message) => write!(f, "the ensemble cannot be read: {message}"),
            Self::Symbols => write!(f, "the ensemble has other symbols than the equations, or no members"),
            Self::Unbounded(symbol) => {
                write!(f, "a member of the ensemble has a {symbol} that could push a stock out of 0 to 1")
            }
        }
    }
}

impl std::error::Error for EnsembleError {}

#[derive(Deserialize)]
struct EnsembleFile {
    symbols: Vec<String>,
    members: Vec<[f64; PARAMETER_COUNT]>,
}

impl Ensemble {
    /// The ensemble that comes with the page, as `build.rs` made it of `assets/model/ensemble.json`.
    ///
    /// # Errors
    /// See [`EnsembleError`]; a test keeps a damaged ensemble from being shipped.
    pub fn embedded() -> Result<Self, EnsembleError> {
        let member = |whole: &[u16; PARAMETER_COUNT]| {
            // Both are whole numbers far below 2^53, so the quotient is the number that a reader of decimals gives.
            let mut scales = data::SCALES.into_iter();
            whole.map(|whole| f64::from(whole) / scales.next().unwrap_or(1.0))
        };
        let members: Vec<_> = data::MEMBERS.iter().map(member).collect();
        Self::validated(data::SYMBOLS, &members)
    }

    /// Reads and validates an ensemble.
    ///
    /// # Errors
    /// See [`EnsembleError`].
    pub fn parse(json: &str) -> Result<Self, EnsembleError> {
        let file: EnsembleFile =
            serde_json::from_str(json).map_err(|error| EnsembleError::Form(error.to_string()))?;
        let symbols: Vec<&str> = file.symbols.iter().map(String::as_str).collect();
        Self::validated(&symbols, &file.members)
    }

    fn validated(symbols: &[&str], members: &[[f64; PARAMETER_COUNT]]) -> Result<Self, EnsembleError> {
        if symbols != Parameters::SYMBOLS || members.is_empty() {
            return Err(EnsembleError::Symbols);
        }
        let members: Vec<_> = members.iter().copied().map(Parameters::from_array).collect();
        match members.iter().find_map(Parameters::unbounded) {
            Some(symbol) => Err(EnsembleError::Unbounded(symbol)),
            None => Ok(Self { members }),
        }
    }

    /// How many sets there are; never 0.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are no sets; never true for an ensemble that was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The sets.
    #[must_use]
    pub fn members(&self) -> &[Parameters] {
        &self.members
    }
}

/// Between which values eight of ten runs lie, at every whole month.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Low and high of relations.
    pub relations: Vec<(f64, f64)>,
    /// Low and high of results.
    pub results: Vec<(f64, f64)>,
}

/// Share of the runs below the band, and above it.
const OUTSIDE: f64 = 0.1;

impl Band {
    /// The band of so many runs up to a month, given relations and results of a run in a month.
    #[must_use]
    pub fn of(count: usize, months: u16, at: impl Fn(usize, u16) -> (f64, f64)) -> Self {
        Self {
            relations: edges(months, count, |run, month| at(run, month).0),
            results: edges(months, count, |run, month| at(run, month).1),
        }
    }

    /// The band of the variants of one network, up to a month.
    #[must_use]
    pub fn of_variants(variants: &Variants, months: u16) -> Self {
        Self::of(variants.len(), months, |set, month| {
            let stocks = variants.at(set, month);
            (stocks.relations.into(), stocks.results.into())
        })
    }
}

/// Both edges in every month.
fn edges(months: u16, count: usize, value: impl Fn(usize, u16) -> f64) -> Vec<(f64, f64)> {
    // One list for all months: who is lower than whom hardly changes from one to the next, so that each value has only a
    // step or two to go.
    let mut sorted: Vec<(usize, f64)> = (0..count).map(|run| (run, 0.0)).collect();
    let mut edge = |month| {
        for (run, held) in &mut sorted {
            *held = value(*run, month);
        }
        put_in_order(&mut sorted);
        let at = |share| quantile_of(&sorted, share, |(_, value)| *value);
        (at(OUTSIDE), at(1.0 - OUTSIDE))
    };
    (0..=months).map(&mut edge).collect()
}

/// Sorts by value what is nearly sorted.
fn put_in_order(values: &mut [(usize, f64)]) {
    for end in 1..values.len() {
        let mut place = end;
        while let Some([(_, before), (_, here)]) = values.get(place.wrapping_sub(1)..=place)
            && before > here
        {
            values.swap(place - 1, place);
            place -= 1;
        }
    }
}

/// The quantile of sorted values, by straight-line interpolation; 0 when there are none.
#[must_use]
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    quantile_of(sorted, share, |value| *value)
}

fn quantile_of<T>(sorted: &[T], share: f64, value: impl Fn(&T) -> f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let (below, part) = (place.floor() as usize, place.fract());
    let first = sorted.get(below).map_or(0.0, &value);
    let second = sorted.get(below + 1).map_or(first, &value);
    first + part * (second - first)
}
