//! Lessons as bytes. What was written by one build is read by the same one, so the format has no version.

use super::Lesson;

/// A blob that is not one of this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged;

/// The lessons of one kind and language as bytes.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn encode(lessons: &[Lesson]) -> Vec<u8> {
    // Only a writer can fail, and a vector does not.
    postcard::to_allocvec(lessons).unwrap_or_default()
}

/// The lessons in a blob.
///
/// # Errors
/// When the bytes are no lessons.
pub fn decode(bytes: &[u8]) -> Result<Vec<Lesson>, Damaged> {
    postcard::from_bytes(bytes).map_err(|_| Damaged)
}
