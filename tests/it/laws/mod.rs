//! What the model must show, one claim a test; the name of a test is the claim.
//!
//! These are the checks of the model's prototype (P1 to P7, F2 to F12, bounds and step size P9 and P10) at their full
//! thresholds. S1 to S42 are the claims of the article the page is about. Together they prove consistency, not truth:
//! the parameters were chosen so that they hold.

mod hand_made;
mod measure;
pub mod sample;
mod support;

mod after_subsidy;
mod assumptions;
mod balance;
mod balance_by_phase;
mod band;
mod bounds;
mod catching_up;
mod ensemble;
mod existing_relations;
mod independence;
mod many_networks;
mod maturing_tension;
mod maturity;
mod more_of_one;
mod outcomes;
mod phases;
mod pressure;
mod step_size;
mod subsidy_length;
mod supporting;
mod taking_over;
