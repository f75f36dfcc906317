//! Practising: predictions, what they differ in, missions, and what is kept.

mod prediction;
