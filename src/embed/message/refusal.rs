//! Why a message was not followed.

use crate::text::Language;
use crate::text::words::embed;

/// Why a message was not followed. Nothing of it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is longer than [`super::LARGEST`].
    TooLarge,
    /// It is of another version of the messages.
    Version,
    /// There is no such command.
    Command(String),
    /// A field is missing, or of another kind than it must be.
    Field(String),
    /// There is nothing of that name in a field.
    Unknown {
        /// The field.
        field: String,
        /// What it names.
        given: String,
    },
    /// A number lies outside its range.
    Outside {
        /// The field.
        field: String,
        /// The lowest that is allowed.
        low: i16,
        /// The highest that is allowed.
        high: i16,
    },
    /// The frame locks it.
    Locked(String),
    /// The browser made no picture.
    Picture,
}

impl Refusal {
    /// Its name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Version => "version",
            Self::Command(_) => "command",
            Self::Field(_) => "field",
            Self::Unknown { .. } => "unknown",
            Self::Outside { .. } => "outside",
            Self::Locked(_) => "locked",
            Self::Picture => "picture",
        }
    }

    /// The field that it is about.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Field(field) | Self::Locked(field) => Some(field),
            Self::Unknown { field, .. } | Self::Outside { field, .. } => Some(field),
            _ => None,
        }
    }

    /// The sentence for people.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::TooLarge => embed::refused_large(language).to_owned(),
            Self::Version => embed::refused_version(language).to_owned(),
            Self::Command(name) => embed::refused_command(language, name),
            Self::Field(field) => embed::refused_field(language, field),
            Self::Unknown { field, given } => embed::RefusedUnknown { field, given }.text(language),
            Self::Outside { field, low, high } => {
                let (low, high) = (low.to_string(), high.to_string());
                embed::RefusedOutside { field, low: &low, high: &high }.text(language)
            }
            Self::Locked(field) => embed::refused_locked(language, field),
            Self::Picture => embed::refused_picture(language).to_owned(),
        }
    }
}
