//! The file of scenarios: written by this page, and read by it again. `doc/scenario-file.schema.json` is its schema.
//!
//! **Invariant.** What was written is read back as it was. Reading changes nothing: it gives all that a file holds, or why it
//! was refused and in which field.

mod field;
mod read;
mod write;

pub use field::{Field, Refusal};
pub use read::{Opened, read};
pub use write::{file, kept};

use crate::scenario::Link;

/// What a file calls itself.
pub const FORMAT: &str = "netwerktijd-scenarios";
/// The version that is written; every version up to it is read.
pub const FILE_VERSION: u64 = 1;
/// The longest file that is looked at, in bytes: hundreds of scenarios, and the figures of the largest view.
pub const LARGEST: usize = 2_000_000;
/// How many scenarios a file may hold.
pub const MOST: usize = 200;
/// How many letters the name of a scenario may have.
pub const LONGEST_NAME: usize = 60;

/// A scenario with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    name: String,
    /// All that a link would restore; of it a file keeps what is not a matter of this reader's page.
    pub link: Link,
}

impl Entry {
    /// A scenario under a name: at most [`LONGEST_NAME`] letters, without control characters and space around it.
    #[must_use]
    pub fn new(name: &str, link: Link) -> Self {
        let clean: String = name.chars().filter(|c| !c.is_control()).collect();
        let name: String = clean.trim().chars().take(LONGEST_NAME).collect();
        Self { name: name.trim_end().to_owned(), link }
    }

    /// Its name; may be empty.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}
