//! The share link: the part of the address behind the `#`. It holds whatever differs from the page as it opens.
//!
//! **Flow.** [`Link::encode`] writes the newest format; [`Link::decode`] reads every format that was ever published.
//!
//! **Invariant.** Decoding never fails: it always gives a link, and a [`Notice`] for everything that was not taken as
//! it stood.

use super::{Case, MONTH, Scenario, codec_v1};
use crate::text::Language;

/// All that a link restores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The reader's own scenario.
    pub scenario: Scenario,
    /// The month of the playhead.
    pub month: i16,
    /// The scenario pinned for comparison.
    pub pinned: Option<Scenario>,
    /// The language of the page.
    pub language: Language,
}

impl Default for Link {
    fn default() -> Self {
        Self {
            scenario: Scenario::default(),
            month: MONTH.default,
            pinned: Some(Case::RegionA.scenario()),
            language: Language::Dutch,
        }
    }
}

/// Something in a link that was not taken as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A value outside its range was moved to the nearest end.
    Clamped {
        /// The key in the link.
        key: String,
        /// The value in the link.
        given: String,
        /// The value used.
        used: i16,
    },
    /// A value could not be read, so the default was used.
    Unreadable {
        /// The key in the link.
        key: String,
        /// The value in the link.
        given: String,
    },
    /// A key this page does not know was passed over.
    Unknown {
        /// The key in the link.
        key: String,
    },
    /// The link is of a format this page does not know, so the page opened as it always does.
    Format {
        /// The format named in the link.
        given: String,
    },
    /// The link is too long to be one of ours, so the page opened as it always does.
    TooLong,
}

/// The longest fragment that is looked at. Ours are under 400 characters.
const LONGEST: usize = 4_000;
/// How much of a strange value is shown back to the reader.
const SHOWN: usize = 24;

impl Link {
    /// The fragment, without `#`; empty for the page as it opens.
    #[must_use]
    pub fn encode(&self) -> String {
        codec_v1::encode(self)
    }

    /// Reads a fragment, with or without `#`.
    #[must_use]
    pub fn decode(fragment: &str) -> (Self, Vec<Notice>) {
        if fragment.len() > LONGEST {
            return (Self::default(), vec![Notice::TooLong]);
        }
        let fragment = unescape(fragment.strip_prefix('#').unwrap_or(fragment));
        let fragment = fragment.trim();
        let (format, body) = fragment.split_once('&').unwrap_or((fragment, ""));
        match format {
            "" => (Self::default(), Vec::new()),
            codec_v1::FORMAT => codec_v1::decode(body),
            other => (Self::default(), vec![Notice::Format { given: shown(other) }]),
        }
    }
}

/// A strange text as it may be shown: short, and without control characters.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
    if text.chars().count() > SHOWN {
        shown.push('…');
    }
    shown
}

/// Undoes the percent signs that mail programs put into links; what is no such escape stays as it is.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = match tail {
            [high, low, ..] if *first == b'%' => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = escaped {
            bytes.push(high * 16 + low);
            rest = tail.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
