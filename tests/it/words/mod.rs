//! How the page speaks: plain words, short sentences, right signs, right spelling, and two layers with the same numbers.
//!
//! **Flow.** [`corpus`] reads every text with its file and line; the tests beside it hold them against what each language
//! asks. What they know of a language stands in `assets/words`, as lists that anyone can add to.

pub mod corpus;
mod layers;
mod lessons;
mod markup;
mod parity;
mod plain;
mod plurals;
mod signs;
mod spelling;
