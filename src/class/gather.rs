//! The codes of a class, and what is to be said about the text that was added last.
//!
//! **Invariant.** Every code counts once, in the order in which they came; a text that is added never takes one away.

use super::answer::{Answer, Tag};
use super::scan::{Refused, scan};

/// The most codes of a class: as many as a link has room for.
pub const MOST: usize = 100;

/// The predictions of a class.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Class {
    answers: Vec<Answer>,
    /// Codes in the text that was added last that are not taken.
    pub refused: Vec<Refused>,
    /// Codes in it that were there already.
    pub twice: Vec<Answer>,
    /// How many of it are new; `None` when nothing was added yet.
    pub added: Option<usize>,
    /// How many found no room.
    pub left_out: usize,
}

impl Class {
    /// The answers, each once.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// The class after another text with codes.
    #[must_use]
    pub fn with(&self, text: &str) -> Self {
        let found = scan(text);
        self.and(&found.answers, found.refused)
    }

    /// The class with those of another one, such as of a link that was opened; the same when that one holds nothing.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        match other.added {
            Some(_) => self.and(&other.answers, other.refused.clone()),
            None => self.clone(),
        }
    }

    fn and(&self, answers: &[Answer], refused: Vec<Refused>) -> Self {
        let mut next = Self { answers: self.answers.clone(), refused, ..Self::default() };
        for answer in answers.iter().copied() {
            if next.answers.contains(&answer) {
                next.twice.push(answer);
            } else if next.answers.len() < MOST {
                next.answers.push(answer);
            } else {
                next.left_out += 1;
            }
        }
        next.added = Some(next.answers.len() - self.answers.len());
        next
    }

    /// The exercises, the one with the most answers first.
    #[must_use]
    pub fn exercises(&self) -> Vec<(Tag, usize)> {
        let mut counts: Vec<(Tag, usize)> = Vec::new();
        for answer in &self.answers {
            match counts.iter_mut().find(|(tag, _)| *tag == answer.exercise) {
                Some((_, count)) => *count += 1,
                None => counts.push((answer.exercise, 1)),
            }
        }
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts
    }

    /// The answers of one exercise.
    pub fn of(&self, exercise: Tag) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(move |answer| answer.exercise == exercise)
    }
}
