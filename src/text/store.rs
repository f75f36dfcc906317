//! The words as the page carries them, and the filling in of what they are told.
//!
//! **Flow.** `build.rs` writes a text for every Fluent file and language, a line for every message, and functions that know
//! the number of their line: those call [`File::line`] and [`File::filled`]. **Why text and not code.** A function that
//! puts a sentence together weighs more than the sentence.
//!
//! **Invariant.** The lines come from `build.rs` of the same build, so every number has its line and every sign its
//! argument. Text that is filled in is never read as signs.

use std::sync::OnceLock;

use super::Language;
use super::sign::{ARGUMENT, CHOICE, ELSE, END, KEY, THEN};

/// The words of one Fluent file in both languages.
#[derive(Debug)]
pub struct File {
    dutch: Text,
    english: Text,
}

/// The words of one Fluent file in one language.
#[derive(Debug)]
struct Text {
    whole: &'static str,
    lines: OnceLock<Vec<&'static str>>,
}

impl Text {
    const fn new(whole: &'static str) -> Self {
        Self { whole, lines: OnceLock::new() }
    }
}

impl File {
    /// The file with its texts.
    #[must_use]
    pub const fn new(dutch: &'static str, english: &'static str) -> Self {
        Self { dutch: Text::new(dutch), english: Text::new(english) }
    }

    /// The message of this number.
    #[must_use]
    #[inline(never)]
    pub fn line(&'static self, language: Language, number: usize) -> &'static str {
        let text = match language {
            Language::Dutch => &self.dutch,
            Language::English => &self.english,
        };
        let lines = text.lines.get_or_init(|| text.whole.split('\n').collect());
        lines.get(number).copied().unwrap_or_default()
    }

    /// The message of this number with its arguments, in the order of their names.
    #[must_use]
    #[inline(never)]
    pub fn filled(&'static self, language: Language, number: usize, arguments: &[&str]) -> String {
        let mut text = String::new();
        fill(self.line(language, number), arguments, &mut text);
        text
    }
}

/// Whether a byte of a line is a sign; in UTF-8 no part of another letter looks like one.
fn is_sign(byte: u8) -> bool {
    byte < b' '
}

/// Adds a line to the text, up to its end or to the sign that ends this part of a choice; gives what is left.
fn fill<'a>(mut line: &'a str, arguments: &[&str], text: &mut String) -> &'a str {
    loop {
        let at = line.bytes().position(is_sign).unwrap_or(line.len());
        let (plain, rest) = line.split_at(at);
        text.push_str(plain);
        let Some(sign) = rest.bytes().next() else { return rest };
        let after = rest.get(1..).unwrap_or_default();
        line = match sign {
            CHOICE => choose(after, arguments, text),
            KEY | THEN | ELSE | END => return rest,
            sign => {
                text.push_str(argument(sign, arguments));
                after
            }
        };
    }
}

fn argument<'a>(sign: u8, arguments: &[&'a str]) -> &'a str {
    arguments.get(usize::from(sign.wrapping_sub(ARGUMENT))).copied().unwrap_or_default()
}

/// Adds the part of a choice whose key is the value of the argument, else the last; gives what comes behind the choice.
fn choose<'a>(line: &'a str, arguments: &[&str], text: &mut String) -> &'a str {
    let value = line.bytes().next().map_or("", |sign| argument(sign, arguments));
    let mut rest = line.get(1..).unwrap_or_default();
    let mut chosen = false;
    loop {
        let after = rest.get(1..).unwrap_or_default();
        let (wanted, part) = match rest.bytes().next() {
            Some(KEY) => {
                let (key, part) = after.split_once(char::from(THEN)).unwrap_or((after, ""));
                (key == value, part)
            }
            Some(ELSE) => (true, after),
            Some(END) => return after,
            _ => return rest,
        };
        rest = if wanted && !chosen {
            chosen = true;
            fill(part, arguments, text)
        } else {
            fill(part, arguments, &mut String::new())
        };
    }
}
