//! What the model must show; the name of a test is the claim.
//!
//! `verdict` runs the checks of the library, which belong to claims of the article; the others hold for every input
//! (bounds, step size, more of one input), or for what the page derives. Together they prove consistency, not truth: the
//! parameters were chosen so that they hold.

mod hand_made;
mod many;
pub mod support;

mod assumptions;
mod band;
mod bounds;
mod contribution;
mod dominance;
mod ensemble;
mod more_of_one;
mod outcomes;
mod phases;
mod step_size;
mod verdict;
