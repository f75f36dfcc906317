//! Courses as bytes. What was written by one build is read by the same one, so the format has no version.

use serde::{Deserialize, Serialize};

use super::Course;
use crate::lesson::Damaged;

/// All courses in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// In their order.
    pub courses: Vec<Course>,
    /// The name of the step with which the story begins: a link to the story that names none leads there.
    pub first_step: String,
}

/// The courses as bytes.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn encode(book: &Book) -> Vec<u8> {
    // Only a writer can fail, and a vector does not.
    postcard::to_allocvec(book).unwrap_or_default()
}

/// The courses in a blob.
///
/// # Errors
/// When the bytes are no courses.
pub fn decode(bytes: &[u8]) -> Result<Book, Damaged> {
    postcard::from_bytes(bytes).map_err(|_| Damaged)
}
