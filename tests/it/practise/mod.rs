//! Practising: predictions, what they differ in, missions, and what is kept.

mod checker;
mod desk;
mod figure;
mod gap;
mod lessons;
mod missions;
mod prediction;
mod progress;
