//! A class without a server: predictions that travel as short codes, laid over each other.
//!
//! **Flow.** [`Answer`] (an exercise, five values of one line or of both, how sure) becomes a `Code` and back; `scan` finds
//! codes in any text; [`Class`] keeps those of a whole class; [`spread`] reads median and quartiles off them, and
//! [`gaps`] lays those beside a run.
//!
//! **Invariant.** A code holds numbers and the tag of an exercise, nothing about who made it. Up to four wrong characters in
//! a code are always noticed; a code that does not check is refused by name, and never changes what the others say.

mod answer;
mod check;
mod code;
mod gather;
mod link;
mod picture;
mod scan;
mod spread;

pub use answer::{Answer, Tag, VALUES, Values};
pub use code::{Fault, decode, encode};
pub use gather::{Class, MOST};
pub use link::{from_link, to_link};
pub use picture::{Picture, picture};
pub use scan::{Found, Refused, scan};
pub use spread::{Gap, Spread, by_sureness, gaps, sorted, spread};
