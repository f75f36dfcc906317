//! An answer as a code for people: `NT-8WCV-3M0Q-…`, in groups of four, of the characters of Crockford's base 32.
//!
//! From the highest bit: version (2), which lines (2), sureness (2), exercise (14), then seven bits for every value,
//! relations first. That is 55 bits for one line and 90 for both, so 11 or 18 characters without a bit to spare, and four
//! check characters. With `NT-` and dashes a code has at most 30 characters.
//!
//! **Invariant.** [`decode`] gives exactly what [`encode`] was given, or says what is wrong.

use super::answer::{Answer, Tag, VALUES, Values};
use super::check::{CHECKS, checks};
use crate::practise::Sureness;

/// What every code begins with.
pub const PREFIX: &str = "NT";
/// Characters of a group.
const GROUP: usize = 4;
/// The version of the format.
const VERSION: u128 = 1;
/// Bits of a character.
const BITS: u32 = 5;
/// Bits before the values.
const HEAD: u32 = 6 + Tag::BITS;
/// Bits of a value.
const VALUE: u32 = 7;
/// Neither I, L, O nor U: they look like others, or spell what nobody meant.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Why a code is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Characters are missing: so many are there, and so many should be.
    Short(usize, usize),
    /// There are more than there should be.
    Long(usize),
    /// A character stands in it that no code has.
    Sign(char),
    /// It does not check: a character is wrong, or two changed places.
    Check,
    /// It checks, but comes from another version of this page.
    Version,
    /// It checks, but holds what no page of ours writes.
    Senseless,
}

/// The number a character stands for; I and L are read as 1 and O as 0, whatever their case.
#[must_use]
pub fn digit(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == upper).and_then(|place| u8::try_from(place).ok())
}

/// How many characters follow the prefix, by the first of them: it says which lines there are.
#[must_use]
pub fn length(first: u8) -> usize {
    let lines = (first >> 1) & 0b11;
    let bits = HEAD + lines.count_ones().max(1) * VALUE * VALUES as u32;
    (bits / BITS) as usize + CHECKS
}

/// The characters after the prefix, as numbers.
fn digits(answer: &Answer) -> Vec<u8> {
    let lines =
        [answer.values(crate::model::Series::Relations), answer.values(crate::model::Series::Results)];
    let sureness = Sureness::ALL.iter().position(|one| *one == answer.sureness).unwrap_or_default();
    let mut bits = VERSION;
    for line in &lines {
        bits = (bits << 1) | u128::from(line.is_some());
    }
    bits = (bits << 2) | sureness as u128;
    bits = (bits << Tag::BITS) | u128::from(answer.exercise.bits());
    let mut count = HEAD;
    for value in lines.iter().flatten().flatten() {
        bits = (bits << VALUE) | u128::from(*value);
        count += VALUE;
    }
    let data: Vec<u8> = (0..count / BITS).rev().map(|place| ((bits >> (place * BITS)) & 31) as u8).collect();
    let checks = checks(&data);
    data.into_iter().chain(checks).collect()
}

/// The code of an answer, at most 30 characters.
#[must_use]
pub fn encode(answer: &Answer) -> String {
    let mut code = PREFIX.to_owned();
    for (place, digit) in digits(answer).into_iter().enumerate() {
        if place % GROUP == 0 {
            code.push('-');
        }
        code.push(ALPHABET.get(usize::from(digit)).copied().map_or('0', char::from));
    }
    code
}

/// Reads the numbers after the prefix.
///
/// # Errors
/// When they are no code of ours.
pub fn decode(digits: &[u8]) -> Result<Answer, Fault> {
    let needed = digits.first().map_or(0, |first| length(*first));
    if digits.len() < needed || digits.is_empty() {
        return Err(Fault::Short(digits.len(), needed));
    }
    if digits.len() > needed {
        return Err(Fault::Long(needed));
    }
    let (data, given) = digits.split_at(needed - CHECKS);
    if checks(data) != given {
        return Err(Fault::Check);
    }
    let mut left = data.len() as u32 * BITS;
    let bits = data.iter().fold(0_u128, |bits, digit| (bits << BITS) | u128::from(*digit));
    let mut take = |count: u32| {
        left = left.saturating_sub(count);
        (bits >> left) as u32 & ((1 << count) - 1)
    };
    if u128::from(take(2)) != VERSION {
        return Err(Fault::Version);
    }
    let (relations, results) = (take(1) == 1, take(1) == 1);
    let sureness = Sureness::ALL.get(take(2) as usize).copied().ok_or(Fault::Senseless)?;
    let exercise = Tag::from_bits(take(Tag::BITS));
    let mut line = |there: bool| -> Option<Values> {
        let mut values = [0; VALUES];
        for value in values.iter_mut().filter(|_| there) {
            *value = take(VALUE) as u8;
        }
        there.then_some(values)
    };
    let (relations, results) = (line(relations), line(results));
    Answer::new(exercise, sureness, relations, results).ok_or(Fault::Senseless)
}
