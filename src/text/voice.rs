//! In which language and in which words the page speaks.
//!
//! **Flow.** A function that has something to say about evidence takes a [`Voice`]; a bare [`Language`] speaks plainly.
//! **Invariant.** A message `NAME-pro` has the arguments and the numbers of `NAME`; a message without one is said plainly.

use super::{Language, Wording};

/// A language and a layer of words in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// The language.
    pub language: Language,
    /// The layer.
    pub wording: Wording,
}

impl From<Language> for Voice {
    fn from(language: Language) -> Self {
        Self { language, wording: Wording::Plain }
    }
}

impl Voice {
    /// Whether the words of professionals are wanted.
    #[must_use]
    pub fn is_professional(self) -> bool {
        self.wording == Wording::Professional
    }

    /// A message that exists in both layers.
    #[must_use]
    pub fn pick<T>(self, plain: fn(Language) -> T, professional: fn(Language) -> T) -> T {
        let said = if self.is_professional() { professional } else { plain };
        said(self.language)
    }
}
