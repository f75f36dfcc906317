//! What the article says, and where the model says it: claim, terms, checks, place on the page.
//!
//! **Flow.** A [`Claim`] names the [`Term`]s that carry it; the terms name parameters and mechanisms. Which checks test a
//! claim is read off [`crate::verdict::checks`], so no link is stored twice. [`claims_table`] and [`terms_table`] put it
//! into `doc/model.md`.
//!
//! **Invariant.** Every claim S1 to S42 has one row: it is tested by a check, or says why it has no curve.

mod cases;
mod lessons;
mod markdown;
mod place;
mod term;

pub use markdown::{claims_table, terms_table};
pub use place::Place;
pub use term::Term;

use crate::model::Mechanism;
use crate::verdict::{Check, checks};

/// What sort of sentence the claim is in the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Says what is the case.
    Claim,
    /// Says why.
    Mechanism,
    /// Tells of one network or one scheme; illustrates, does not prove.
    Example,
    /// Says what to do.
    Recommendation,
}

impl Sort {
    /// Its letter in the table of evidence.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Claim => 'C',
            Self::Mechanism => 'M',
            Self::Example => 'E',
            Self::Recommendation => 'R',
        }
    }
}

/// How a claim is held against the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// By the checks that name it.
    Tested,
    /// It has no curve, for this reason.
    Context(&'static str),
}

/// One claim of the article.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Claim {
    /// 1 to 42; written S1 to S42.
    pub number: u8,
    /// What sort of sentence it is.
    pub sort: Sort,
    /// The claim in our words.
    pub wording: &'static str,
    /// The terms of the equations that carry it.
    pub terms: &'static [Term],
    /// How it is held against the model.
    pub account: Account,
    /// Where it can be seen.
    pub places: &'static [Place],
}

impl Claim {
    /// The mechanisms that carry it, each once, in the order of its terms.
    #[must_use]
    pub fn mechanisms(&self) -> Vec<Mechanism> {
        let mut found = Vec::new();
        for mechanism in self.terms.iter().filter_map(|term| term.mechanism()) {
            if !found.contains(&mechanism) {
                found.push(mechanism);
            }
        }
        found
    }

    /// The checks that name it.
    pub fn checks(&self) -> impl Iterator<Item = &'static Check> + use<> {
        let number = self.number;
        checks().filter(move |check| check.claims.contains(&number))
    }
}

/// Every claim, S1 to S42.
pub fn claims() -> impl Iterator<Item = &'static Claim> {
    cases::CLAIMS.iter().chain(lessons::CLAIMS)
}

/// The claims that a term carries.
pub fn carried_by(term: Term) -> impl Iterator<Item = &'static Claim> {
    claims().filter(move |claim| claim.terms.contains(&term))
}

/// A claim that checks test.
const fn tested(
    number: u8,
    sort: Sort,
    wording: &'static str,
    terms: &'static [Term],
    places: &'static [Place],
) -> Claim {
    Claim { number, sort, wording, terms, account: Account::Tested, places }
}
