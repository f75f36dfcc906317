//! What was printed, read back: every engine writes a PDF in its own way.

use lopdf::{Document, Object};

use crate::session::Result;

/// Width and height of A4 in points.
const A4: (f32, f32) = (595.28, 841.89);

/// A printed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// Sheets.
    pub pages: usize,
    /// Whether every sheet is A4.
    pub is_a4: bool,
    /// Fonts that say which letters they stand for: by them text can be selected, searched and read aloud.
    pub fonts_with_letters: usize,
}

impl Paper {
    /// Reads a PDF.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let file = Document::load_mem(bytes)?;
        let pages = file.get_pages();
        let mut paper = Self { pages: pages.len(), is_a4: true, fonts_with_letters: 0 };
        for page in pages.into_values() {
            paper.is_a4 &= size(&file, page).is_some_and(is_a4);
            let fonts = file.get_page_fonts(page)?;
            paper.fonts_with_letters += fonts.values().filter(|font| font.has(b"ToUnicode")).count();
        }
        Ok(paper)
    }
}

fn is_a4((width, height): (f32, f32)) -> bool {
    (width - A4.0).abs() < 2.0 && (height - A4.1).abs() < 2.0
}

/// The size of a page, which it may have from the one that holds it.
fn size(file: &Document, page: lopdf::ObjectId) -> Option<(f32, f32)> {
    let mut held = file.get_dictionary(page).ok()?;
    loop {
        if let Ok(media) = held.get(b"MediaBox") {
            let (_, media) = file.dereference(media).ok()?;
            let sides: Vec<f32> =
                media.as_array().ok()?.iter().filter_map(|side| side.as_float().ok()).collect();
            let [left, low, right, high] = *sides.as_slice() else { return None };
            return Some((right - left, high - low));
        }
        held =
            held.get(b"Parent").and_then(Object::as_reference).and_then(|id| file.get_dictionary(id)).ok()?;
    }
}
