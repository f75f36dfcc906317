//! A line of text while it is read: its plain, strong and linked pieces, and the marks in the plain ones.

use std::mem;

use super::Fault;
use super::placeholder;
use crate::claim;
use crate::lesson::{Inline, Setup};

/// How the text that comes now is marked.
#[derive(Debug, Default)]
enum Style {
    #[default]
    Plain,
    Strong,
    Emphasis,
    Link(String),
}

/// A line of text.
#[derive(Debug, Default)]
pub struct Line {
    done: Vec<Inline>,
    style: Style,
    text: String,
    /// Where the text that is being gathered begins.
    at: usize,
    /// Plain texts that stand before a piece of [`Self::done`], by its place, with their lines.
    waiting: Vec<(usize, String, usize)>,
}

impl Line {
    /// Adds text that stands at a line of the file.
    pub fn push(&mut self, text: &str, line: usize) {
        if self.text.is_empty() {
            self.at = line;
        }
        self.text.push_str(text);
    }

    /// From here on the text is strong.
    pub fn strong(&mut self, line: usize) -> Result<(), Fault> {
        self.open(Style::Strong, line)
    }

    /// From here on the text is said with emphasis.
    pub fn emphasis(&mut self, line: usize) -> Result<(), Fault> {
        self.open(Style::Emphasis, line)
    }

    /// From here on the text is that of a link.
    pub fn link(&mut self, to: &str, line: usize) -> Result<(), Fault> {
        self.open(Style::Link(to.to_owned()), line)
    }

    fn open(&mut self, style: Style, line: usize) -> Result<(), Fault> {
        if !matches!(self.style, Style::Plain) {
            return Err((line, "strong text, emphasis and links do not nest".to_owned()));
        }
        // What stands before is plain; its marks are read when the line is taken.
        let text = mem::take(&mut self.text);
        self.waiting.push((self.done.len(), text, self.at));
        self.style = style;
        Ok(())
    }

    /// The marked text ends here.
    pub fn close(&mut self) -> Result<(), Fault> {
        let text = mem::take(&mut self.text).replace('\n', " ");
        if text.contains(['{', '}']) {
            let what = "a number in braces stands in plain text, not in strong text, emphasis or a link";
            return Err((self.at, what.to_owned()));
        }
        self.done.push(match mem::take(&mut self.style) {
            Style::Plain => Inline::Plain(text),
            Style::Strong => Inline::Strong(text),
            Style::Emphasis => Inline::Emphasis(text),
            Style::Link(to) => Inline::Link { text, to },
        });
        Ok(())
    }

    /// The line as it is now; what comes next is another one.
    pub fn take(&mut self, scenarios: &[Setup]) -> Result<Vec<Inline>, Fault> {
        let line = mem::take(self);
        let mut waiting = line.waiting;
        waiting.push((line.done.len(), line.text, line.at));
        let mut whole = Vec::new();
        let mut done = line.done.into_iter();
        let mut taken = 0;
        for (until, text, at) in waiting {
            whole.extend(done.by_ref().take(until - taken));
            taken = until;
            marks(&text, at, scenarios, &mut whole)?;
        }
        Ok(whole)
    }
}

/// The plain pieces, numbers and claims of a plain text.
fn marks(text: &str, at: usize, scenarios: &[Setup], into: &mut Vec<Inline>) -> Result<(), Fault> {
    let mut rest = text;
    let mut plain = String::new();
    let line_of = |rest: &str| {
        let read = text.len() - rest.len();
        at + text.bytes().take(read).filter(|byte| *byte == b'\n').count()
    };
    while let Some(place) = rest.find(['{', '}', '[']) {
        let (before, mark) = rest.split_at(place);
        plain.push_str(before);
        let line = line_of(mark);
        let (inline, after) = if let Some(inside) = mark.strip_prefix('{') {
            let unclosed = || (line, "a brace { is not closed".to_owned());
            let (inside, after) = inside.split_once('}').ok_or_else(unclosed)?;
            (placeholder::read(inside, scenarios).map_err(|what| (line, what))?, after)
        } else if let Some((inside, after)) = mark.strip_prefix('[').and_then(|mark| mark.split_once(']')) {
            (claim_of(inside).map_err(|what| (line, what))?, after)
        } else {
            return Err((line, "this bracket or brace has no partner".to_owned()));
        };
        // A claim stands after the word it belongs to; the space before it belongs to neither.
        if matches!(inline, Inline::Claim(_)) {
            plain.truncate(plain.trim_end().len());
        }
        flush(&mut plain, into);
        into.push(inline);
        rest = after;
    }
    plain.push_str(rest);
    flush(&mut plain, into);
    Ok(())
}

fn flush(plain: &mut String, into: &mut Vec<Inline>) {
    if !plain.is_empty() {
        into.push(Inline::Plain(mem::take(plain).replace('\n', " ")));
    }
}

fn claim_of(inside: &str) -> Result<Inline, String> {
    let number = inside.strip_prefix('S').and_then(|digits| digits.parse::<u8>().ok());
    match number.filter(|number| claim::claims().any(|claim| claim.number == *number)) {
        Some(number) => Ok(Inline::Claim(number)),
        None => Err(format!("[{inside}] is no claim; they are [S1] to [S42]")),
    }
}
