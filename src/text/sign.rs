//! The signs in a line of words, which `build.rs` writes and [`super::store`] reads.
//!
//! An argument is [`ARGUMENT`] and its place. A choice is [`CHOICE`], the sign of its argument, [`KEY`] value [`THEN`] text for
//! each value, [`ELSE`] text and [`END`].

/// Begins a choice.
pub const CHOICE: u8 = 1;
/// Begins the value of a part of a choice.
pub const KEY: u8 = 2;
/// Begins the text of that part.
pub const THEN: u8 = 3;
/// Begins the text for every other value.
pub const ELSE: u8 = 4;
/// Ends a choice.
pub const END: u8 = 5;
/// The first argument, in the order of their names; the others follow.
pub const ARGUMENT: u8 = 14;
