//! What to say: every word of the page in Dutch and in English.
//!
//! **Flow.** Messages are authored in `assets/locales/{nl,en}/*.ftl`; `build.rs` makes the typed functions in [`words`]
//! of them. [`describe`] reads an exploration and says what is seen; [`number`] writes numbers and durations.
//!
//! **Invariant.** No browser here, and no text in any other module: what is on screen, in a description or in a file
//! comes from these functions.

pub mod describe;
pub mod label;
pub mod number;
pub mod rich;

#[allow(clippy::pedantic)]
pub mod words {
    //! One function a message, made by `build.rs` from the Fluent files.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// The first language of the page.
    Dutch,
    /// Its equal.
    English,
}

impl Language {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The code for the `lang` attribute and for links.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}
