//! The two languages, and the two layers of words in each; known to links as well as to words.

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

/// Which words are used where evidence is discussed. The numbers are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Wording {
    /// Everyday words.
    #[default]
    Plain,
    /// The words of researchers and policy advisers.
    Professional,
}

impl Wording {
    /// Both layers.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Professional];

    /// Its name in links.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Professional => "professional",
        }
    }

    /// The layer of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wording| wording.key() == key)
    }
}
