//! An own network as a short text: `0.20.5_12.-.30_24.40.-`, a moment after another, each with month, relations and
//! results, `-` where there is no estimate. On the device its format and version stand before it.
//!
//! **Invariant.** What is written is read back the same, and nothing else is taken: a text that was damaged or belongs to
//! another page is refused as a whole, never half.

use super::{MOST, Moment, Own};

/// What stands before the moments on the device.
const DEVICE: &str = "netwerktijd-own";
/// The version of the format on the device.
const VERSION: &str = "1";
/// Stands for no estimate.
const NONE: &str = "-";
/// No text of ours is longer: eight moments of eleven letters with what stands between them.
const LONGEST: usize = MOST * 12;

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It does not begin as ours does.
    Foreign,
    /// It is of a version that this page does not know.
    Version,
    /// It begins as ours, but what follows is no own network.
    Damaged,
}

/// For a link, behind `own=`.
#[must_use]
pub fn to_link(own: &Own) -> String {
    let mut text = String::new();
    for moment in own.moments() {
        if !text.is_empty() {
            text.push('_');
        }
        text.push_str(&moment.month.to_string());
        for value in [moment.relations, moment.results] {
            text.push('.');
            match value {
                Some(value) => text.push_str(&value.to_string()),
                None => text.push_str(NONE),
            }
        }
    }
    text
}

/// What a link holds behind `own=`; `None` when it is no own network.
#[must_use]
pub fn from_link(text: &str) -> Option<Own> {
    if text.len() > LONGEST {
        return None;
    }
    let moments: Vec<Moment> = text.split('_').map(moment).collect::<Option<_>>()?;
    let own = Own::new(moments)?;
    // Only what we would have written: no leading zeros, nothing out of order.
    (to_link(&own) == text).then_some(own)
}

/// For the device.
#[must_use]
pub fn to_device(own: &Own) -> String {
    [DEVICE, VERSION, &to_link(own)].join(":")
}

/// What the device kept.
///
/// # Errors
/// When it is not what this page writes.
pub fn from_device(text: &str) -> Result<Own, Refusal> {
    let mut parts = text.splitn(3, ':');
    if parts.next() != Some(DEVICE) {
        return Err(Refusal::Foreign);
    }
    if parts.next() != Some(VERSION) {
        return Err(Refusal::Version);
    }
    parts.next().and_then(from_link).ok_or(Refusal::Damaged)
}

fn moment(text: &str) -> Option<Moment> {
    let mut parts = text.split('.');
    let month = whole(parts.next()?)?;
    let mut estimate = || match parts.next()? {
        NONE => Some(None),
        digits => whole(digits).map(Some),
    };
    let (relations, results) = (estimate()?, estimate()?);
    parts.next().is_none().then_some(Moment { month, relations, results })
}

fn whole(digits: &str) -> Option<u8> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}
