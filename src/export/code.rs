//! A QR code of a text, made here and sent nowhere.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around a code, without which cameras do not find it.
pub const QUIET: i32 = 4;

/// A code as a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Modules across and down, with the quiet zone.
    pub side: i32,
    /// The dark modules as the path of an SVG, one module to a unit.
    pub path: String,
}

/// The code of a text; none where it is longer than a code can hold.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let width = (x - start).to_string();
                let (left, top) = ((start + QUIET).to_string(), (y + QUIET).to_string());
                for piece in ["M", &left, " ", &top, "h", &width, "v1h-", &width, "z"] {
                    path.push_str(piece);
                }
            }
            x += 1;
        }
    }
    Some(Code { side: size + 2 * QUIET, path })
}
