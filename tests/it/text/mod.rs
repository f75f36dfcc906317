//! The words: numbers, marks, names, parity of both languages, and sentences that hold what the run shows.

mod doubt;
mod labels;
mod messages;
mod numbers;
mod rich;
mod sentences;
mod statements;
mod store;
mod why;
