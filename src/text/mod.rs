//! What to say: every word of the page in Dutch and in English.
//!
//! **Flow.** Messages are authored in `assets/locales/{nl,en}/*.ftl`; `build.rs` makes the typed functions in [`words`]
//! of them. [`describe`] reads an exploration and says what is seen; [`number`] writes numbers and durations.
//!
//! **Invariant.** No browser here, and no text in any other module: what is on screen, in a description or in a file
//! comes from these functions.

pub mod class;
pub mod describe;
pub mod label;
pub mod look;
pub mod notice;
pub mod number;
pub mod own;
pub mod plane;
pub mod policy;
pub mod practise;
pub mod rich;
mod sign;
pub mod statement;
pub mod store;
pub mod voice;
pub mod why;
pub mod why_name;

#[allow(clippy::pedantic)]
pub mod words {
    //! One function a message, made by `build.rs` from the Fluent files; their texts are read by [`super::store`].
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use crate::language::{Language, Wording};
pub use voice::Voice;
