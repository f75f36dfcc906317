//! Practising: predictions, what they differ in, missions, and what is kept.

mod checker;
mod gap;
mod prediction;
mod progress;
