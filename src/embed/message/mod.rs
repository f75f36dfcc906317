//! Messages between the page and the one that holds it in a frame, version 1. `doc/embed.md` names every one.
//!
//! **In and out.** Text in, [`Read`] out; what is to be said in, text out. The page turns text into the browser's own
//! messages and back.

mod options;
mod read;
mod refusal;
mod write;

pub use options::Options;
pub use read::{Command, Image, Read, read};
pub use refusal::Refusal;
pub use write::{Id, deed, error, event, height, ready, result, state, step};

/// What every message of ours names itself.
pub const APP: &str = "netwerktijd";
/// The version of the messages.
pub const VERSION: u64 = 1;
/// The longest message that is read, in bytes of JSON.
pub const LARGEST: usize = 64_000;
