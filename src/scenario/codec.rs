//! The share link as text: the part of the address behind the `#`. It holds whatever differs from the page as it opens.
//!
//! **Flow.** [`Link::encode`] writes the newest format; [`Link::decode`] reads every format that was ever published.
//!
//! **Invariant.** Decoding never fails: it always gives a link, and a [`Notice`] for everything that was not taken as
//! it stood.

use super::link::shown;
use super::{Link, Notice, codec_v1};

/// The longest fragment that is looked at. Ours are under 400 characters.
const LONGEST: usize = 4_000;

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
