//! The page in a frame of another site, and before an audience.
//!
//! **Flow.** [`message`] reads what the host says and writes what the page says; [`snippet`] is what a site pastes to hold
//! the page; [`moments`] are the months at which who presents stops.
//!
//! **Invariant.** What a host sends is text from a stranger: it is at most [`message::LARGEST`] long, it is read field by
//! field, and nothing is done before all of it was understood.

pub mod message;
pub mod moments;
pub mod notes;
pub mod snippet;
