//! Bytes as text of a page, a byte a byte: the encoding windows-1252 gives every byte a letter of its own.
//!
//! **Why not base64.** It would make the file a third larger. **Invariant.** What a reader of HTML would change or take for
//! an end is written in two letters: [`ESCAPE`], and the byte with its second highest bit turned.

/// Announces a byte that cannot stand for itself.
const ESCAPE: u8 = b'=';

/// What is turned in such a byte.
const TURN: u8 = 64;

/// The bytes as they stand in the page.
pub fn written(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len() + bytes.len() / 64);
    for byte in bytes.iter().copied() {
        // A reader turns zeros and carriage returns into others, and an element ends at `</`.
        if matches!(byte, 0 | b'\r' | b'<' | ESCAPE) {
            text.push(ESCAPE);
            text.push(byte ^ TURN);
        } else {
            text.push(byte);
        }
    }
    text
}

/// A text in which every letter beyond ASCII is written by its number, which any encoding can hold.
pub fn numbered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else {
            out.push_str(&format!("&#{};", u32::from(letter)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back_and_none_is_one_that_a_reader_changes() {
        let all: Vec<u8> = (0..=255).collect();
        let text = written(&all);
        assert!(!text.contains(&0) && !text.contains(&b'\r') && !text.contains(&b'<'));
        let mut back = Vec::new();
        let mut rest = text.iter().copied();
        while let Some(byte) = rest.next() {
            back.push(if byte == ESCAPE { rest.next().unwrap() ^ TURN } else { byte });
        }
        assert_eq!(back, all);
    }

    #[test]
    fn letters_beyond_ascii_are_numbered() {
        assert_eq!(numbered("é · x"), "&#233; &#183; x");
    }
}
