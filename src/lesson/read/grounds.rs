//! The claims in both languages, out of `assets/lessons/claims.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::{Broken, broken};
use crate::claim;
use crate::language::Language;
use crate::lesson::{Ground, Strength};

/// Every claim, by its number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grounds(BTreeMap<u8, Entry>);

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    strength: Strength,
    nl: String,
    en: String,
    #[serde(default)]
    beside: Beside,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Beside {
    nl: String,
    en: String,
}

impl Grounds {
    /// Reads the claims below `assets/lessons`.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn read(folder: &Path) -> Result<Self, Broken> {
        let path = folder.join("claims.toml");
        let source = fs::read_to_string(&path)
            .map_err(|error| broken(&path, (0, format!("it cannot be read ({error})"))))?;
        Self::parse(&source).map_err(|fault| broken(&path, fault))
    }

    /// Reads the claims out of a text.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line.
    pub fn parse(source: &str) -> Result<Self, (usize, String)> {
        let entries: BTreeMap<String, Entry> = toml::from_str(source).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let line = 1 + source.bytes().take(at).filter(|byte| *byte == b'\n').count();
            (line, error.message().replace('\n', " ").trim_end_matches('.').to_owned())
        })?;
        let mut found = BTreeMap::new();
        for (key, entry) in entries {
            let number = key.strip_prefix('S').and_then(|digits| digits.parse().ok());
            let known = number.filter(|number| claim::claims().any(|claim| claim.number == *number));
            let number = known.ok_or_else(|| (0, format!("there is no claim {key}; they are S1 to S42")))?;
            found.insert(number, entry);
        }
        match claim::claims().find(|claim| !found.contains_key(&claim.number)) {
            Some(missing) => Err((0, format!("S{} is missing", missing.number))),
            None => Ok(Self(found)),
        }
    }

    /// The claims of these numbers, each once and in order.
    #[must_use]
    pub fn of(&self, numbers: impl Iterator<Item = u8>, language: Language) -> Vec<Ground> {
        let mut numbers: Vec<u8> = numbers.collect();
        numbers.sort_unstable();
        numbers.dedup();
        let one = |number: u8| {
            let entry = self.0.get(&number)?;
            let (wording, beside) = match language {
                Language::Dutch => (&entry.nl, &entry.beside.nl),
                Language::English => (&entry.en, &entry.beside.en),
            };
            let (wording, beside) = (wording.clone(), beside.clone());
            Some(Ground { number, strength: entry.strength, wording, beside })
        };
        numbers.into_iter().filter_map(one).collect()
    }
}
