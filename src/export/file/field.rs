//! Why a file was refused, and in which of its fields.

use crate::scenario::{Control, MONTH};
use crate::text::Language;
use crate::text::label::control_name;
use crate::text::words::{export, page};

/// A field of a file, as the path that leads to it: `scenarios[0].scenario.style`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field(pub String);

impl Field {
    /// Its name on screen, where it has one, with its path behind.
    #[must_use]
    pub fn name(&self, language: Language) -> String {
        let last = self.0.rsplit('.').next().unwrap_or_default();
        let known = match last {
            "month" => control_name(language, MONTH.control),
            "view" => page::views(language),
            "outcome" => page::outcome(language),
            "points" => page::goal(language),
            "name" => export::name(language),
            key => match Control::from_key(key) {
                Some(control) => control_name(language, Some(control)),
                None => return self.0.clone(),
            },
        };
        [known, " (", &self.0, ")"].concat()
    }
}

/// Why a file was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is longer than any of ours.
    TooLarge,
    /// It is no JSON: in this line.
    NotJson(usize),
    /// It is JSON of something else.
    Foreign,
    /// It is of a version that this page does not know yet.
    Newer(String),
    /// A field is missing.
    Missing(Field),
    /// A field is of another kind than it must be.
    Kind(Field),
    /// A number lies outside its range.
    Outside {
        /// The field.
        field: Field,
        /// Its value.
        given: i64,
        /// The lowest that is allowed.
        low: i16,
        /// The highest that is allowed.
        high: i16,
    },
    /// There are more of them than fit.
    Many(Field),
}

impl Refusal {
    /// The sentence for the reader.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::TooLarge => export::refused_large(language).to_owned(),
            Self::NotJson(line) => export::refused_json(language, &line.to_string()),
            Self::Foreign => export::refused_foreign(language).to_owned(),
            Self::Newer(given) => export::refused_newer(language, given),
            Self::Missing(field) => export::refused_missing(language, &field.name(language)),
            Self::Kind(field) => export::refused_kind(language, &field.name(language)),
            Self::Many(field) => export::refused_many(language, &field.name(language)),
            Self::Outside { field, given, low, high } => export::RefusedOutside {
                field: &field.name(language),
                given: &given.to_string(),
                low: &low.to_string(),
                high: &high.to_string(),
            }
            .text(language),
        }
    }
}
