//! Which of a few things are meant.

/// Some of the things that have a place, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Marked(u16);

impl Marked {
    /// Whether the thing at this place is among them.
    pub(super) const fn has(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// The same with or without the thing at this place.
    pub(super) const fn with(self, place: usize, on: bool) -> Self {
        let bit = 1 << place;
        Self(if on { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether there is none.
    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}
