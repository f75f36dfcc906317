//! A text as a QR code: squares, with the quiet zone that readers need.

use qrcodegen::{QrCode, QrCodeEcc};

/// Squares of free space around the code, as the standard asks.
const QUIET: i32 = 4;

/// A QR code as a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Squares along a side, with the free space.
    pub side: i32,
    /// The dark squares as a path of an SVG, one unit a square.
    pub path: String,
}

/// The QR code of a text; `None` when it is too long for one.
#[must_use]
pub fn picture(text: &str) -> Option<Picture> {
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            // Dark squares beside each other are one stroke.
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if length > 0 {
                for (sign, number) in [("M", x + QUIET), (" ", y + QUIET), ("h", length), ("v1h", -length)] {
                    path.push_str(sign);
                    path.push_str(&number.to_string());
                }
                path.push('z');
            }
            x += length.max(1);
        }
    }
    Some(Picture { side: code.size() + 2 * QUIET, path })
}
