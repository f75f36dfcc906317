//! An attempt as a short text that a learning environment keeps, so that a participant goes on where they were.
//!
//! **In and out.** [`Attempt`] in, at most [`LONGEST`] characters out, and the other way; what a text cannot be taken for is
//! said ([`Damage`]) and nothing of it is used.
//!
//! **The text.** One line; where lines would end stands `;`. First a name, the version, the course and a checksum of all
//! that follows, then a `seen` for every step that was opened, then what [`Progress`] writes.

use super::{Attempt, Course};
use crate::practise::Progress;
use crate::room::Slug;

/// The most characters that SCORM 1.2 lets a course keep.
pub const LONGEST: usize = 4_096;
/// What a text begins with, before the version.
const NAME: &str = "netwerktijd-course";
/// The version of the text.
const VERSION: &str = "1";
/// Where a line ends.
const END: char = ';';
/// What a line begins with that names a step.
const SEEN: &str = "seen ";

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// It is not one of ours.
    Foreign,
    /// It is of a version this page does not know.
    Version,
    /// It is of another course.
    Course,
    /// It is ours, but something of it was lost or changed.
    Broken,
}

/// The text of what belongs to the course.
#[must_use]
pub fn encode(course: &Course, attempt: &Attempt) -> String {
    let kept = attempt.within(course);
    let mut body = String::new();
    for step in &kept.seen {
        body.push_str(SEEN);
        body.push_str(step);
        body.push(END);
    }
    body.push_str(&kept.progress.encode().replace('\n', ";"));
    let sum = checksum(&course.id, &body);
    [NAME, " ", VERSION, " ", &course.id, " ", &sum, ";", &body].concat()
}

/// Reads a text of a course of this name.
///
/// # Errors
/// See [`Damage`].
pub fn decode(course: &str, text: &str) -> Result<Attempt, Damage> {
    let (head, body) = text.split_once(END).unwrap_or((text, ""));
    let mut words = head.split(' ');
    if words.next() != Some(NAME) || text.len() > LONGEST {
        return Err(Damage::Foreign);
    }
    if words.next() != Some(VERSION) {
        return Err(Damage::Version);
    }
    if words.next() != Some(course) {
        return Err(Damage::Course);
    }
    if words.next() != Some(checksum(course, body).as_str()) || words.next().is_some() {
        return Err(Damage::Broken);
    }
    let mut attempt = Attempt::default();
    let mut rest = body;
    while let Some(line) = rest.strip_prefix(SEEN) {
        let (step, after) = line.split_once(END).ok_or(Damage::Broken)?;
        let step = Slug::new(step).filter(|step| !step.is_empty()).ok_or(Damage::Broken)?;
        attempt.seen.insert(step.as_str().to_owned());
        rest = after;
    }
    attempt.progress = Progress::decode(&rest.replace(END, "\n")).map_err(|_| Damage::Broken)?;
    Ok(attempt)
}

/// A checksum in eight digits (FNV-1a): it finds what was cut off or changed on the way, not what was forged.
fn checksum(course: &str, body: &str) -> String {
    let step = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(16_777_619);
    let sum = course.bytes().chain([b' ']).chain(body.bytes()).fold(2_166_136_261, step);
    let digit = |place: u32| char::from_digit((sum >> (place * 4)) & 15, 16).unwrap_or('0');
    (0..8).rev().map(digit).collect()
}
