//! Codes in any text: a page of chat, links, a list, or one code that was typed by hand.
//!
//! **Invariant.** No text makes it fail. What begins as a code and does not check is named; what only looks a little like
//! one (`NT2`, `NT-server`) is left alone.

use super::answer::Answer;
use super::code::{Fault, PREFIX, decode, digit, length};

/// How much of a refused code is shown back.
const SHOWN: usize = 32;
/// More letters in a row than this, and no digit among them, are a word.
const WORD: usize = 4;
/// So many characters without a dash after the prefix are meant as one.
const DASHLESS: usize = 12;

/// A code that is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// As it stood in the text.
    pub given: String,
    /// Why.
    pub fault: Fault,
}

/// What a text holds, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The answers of codes that check; equal ones as often as they stand there.
    pub answers: Vec<Answer>,
    /// Codes that are not taken.
    pub refused: Vec<Refused>,
}

/// What may stand between two characters of a code.
fn joins(character: char) -> bool {
    matches!(character, '-' | '‐' | '‑' | '–' | '—' | '−' | '_' | '.' | ' ' | '\u{a0}' | '*')
}

/// Finds every code in a text.
#[must_use]
pub fn scan(text: &str) -> Found {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Found::default();
    let mut at = 0;
    while at < letters.len() {
        let Some(candidate) = candidate(&letters, at) else {
            at += 1;
            continue;
        };
        at = candidate.end;
        let read = match candidate.strange {
            // It cannot be left out: what remains might check by chance.
            Some(sign) => Err(Fault::Sign(sign)),
            None => decode(&candidate.digits),
        };
        match read {
            Ok(answer) => found.answers.push(answer),
            Err(fault) if candidate.is_meant => {
                found.refused.push(Refused { given: candidate.given, fault });
            }
            Err(_) => {}
        }
    }
    found
}

/// A sign that neither joins nor ends codes.
fn is_odd(sign: char) -> bool {
    sign == '?' || !(sign.is_ascii() || sign.is_whitespace() || sign.is_control())
}

/// Something that begins as a code.
struct Candidate {
    digits: Vec<u8>,
    /// The first character that no code has.
    strange: Option<char>,
    given: String,
    is_meant: bool,
    end: usize,
}

/// Whether the prefix stands at a place, and not as the end of a word.
fn begins(letters: &[char], at: usize) -> bool {
    let mut prefix = PREFIX.chars().zip(letters.get(at..).unwrap_or_default());
    let is_there =
        prefix.by_ref().filter(|(one, other)| *one == other.to_ascii_uppercase()).count() == PREFIX.len();
    // `%3DNT-…`: an escaped sign is no word.
    let escaped = at.checked_sub(3).and_then(|start| letters.get(start)).is_some_and(|sign| *sign == '%');
    let word = at.checked_sub(1).and_then(|before| letters.get(before)).is_some_and(|c| c.is_alphanumeric());
    is_there && (escaped || !word)
}

/// Letters and digits in a row, from a place on.
fn run(letters: &[char], from: usize) -> impl Iterator<Item = &char> + Clone {
    letters.get(from..).unwrap_or_default().iter().take_while(|c| c.is_alphanumeric())
}

/// Whether another code begins here. A group within a code may spell the prefix, but it follows a dash.
fn another(letters: &[char], at: usize) -> bool {
    let after = at + PREFIX.len();
    let dash =
        at.checked_sub(1).and_then(|before| letters.get(before)).is_some_and(|c| joins(*c) && *c != ' ');
    let opens = letters.get(after).is_some_and(|c| joins(*c)) || run(letters, after).count() >= DASHLESS;
    !dash && opens && begins(letters, at)
}

fn candidate(letters: &[char], start: usize) -> Option<Candidate> {
    if !begins(letters, start) {
        return None;
    }
    let after = start + PREFIX.len();
    let dashed = letters.get(after).is_some_and(|c| joins(*c));
    if !dashed && run(letters, after).count() < DASHLESS {
        return None;
    }
    let mut digits = Vec::new();
    let (mut at, mut end, mut strange) = (after, after, None);
    loop {
        // What stands between two characters; another code that begins there ends this one.
        while letters.get(at).is_some_and(|c| joins(*c)) {
            at += 1;
        }
        let full = digits.first().is_some_and(|first| digits.len() >= length(*first));
        // A full code ends where a group ends; what follows after a space is no part of it.
        if at > end && (full || another(letters, at)) {
            break;
        }
        match letters.get(at).copied() {
            Some(letter) if letter.is_alphanumeric() => {
                match digit(letter) {
                    Some(digit) => digits.push(digit),
                    None => strange = strange.or(Some(letter)),
                }
                at += 1;
                end = at;
            }
            // A sign in the middle of a group.
            Some(sign) if at == end && is_odd(sign) && run(letters, at + 1).next().is_some() => {
                strange = strange.or(Some(sign));
                at += 1;
                end = at;
            }
            _ => break,
        }
    }
    let given: String = letters.get(start..end).unwrap_or_default().iter().take(SHOWN).collect();
    let digital = given.chars().any(|c| c.is_ascii_digit());
    let first = run(letters, after + usize::from(dashed));
    let is_word = first.clone().count() > WORD && !first.clone().any(char::is_ascii_digit);
    let is_meant = digital && !is_word && !digits.is_empty();
    Some(Candidate { digits, strange, given, is_meant, end: end.max(start + 1) })
}
