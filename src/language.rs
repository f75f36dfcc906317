//! The two languages, known to links as well as to words.

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
