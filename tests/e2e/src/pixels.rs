//! Device pixels of the chart.

use serde_json::json;

use crate::page::Page;
use crate::session::Result;

/// A block of device pixels.
#[derive(Debug, Clone)]
pub struct Pixels {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

/// Red, green, blue, opacity.
pub type Colour = [u8; 4];

impl Page {
    /// Width and height of the canvas in device pixels.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn backing(&self) -> Result<(u32, u32)> {
        let size =
            self.session.run("const c = document.getElementById('chart'); return [c.width, c.height]")?;
        let side = |index: usize| size[index].as_u64().unwrap_or_default() as u32;
        Ok((side(0), side(1)))
    }

    /// All pixels of the chart from one row down to another.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn rows(&self, top: u32, bottom: u32) -> Result<Pixels> {
        let script = "
            const canvas = document.getElementById('chart');
            const [top, bottom] = arguments;
            // As a reader sees it: over the colour of the page, which shows through where nothing is painted.
            const seen = document.createElement('canvas').getContext('2d');
            Object.assign(seen.canvas, { width: canvas.width, height: bottom - top });
            seen.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
            seen.fillRect(0, 0, canvas.width, bottom - top);
            seen.drawImage(canvas, 0, -top);
            const data = seen.getImageData(0, 0, canvas.width, bottom - top).data;
            let text = '';
            for (let i = 0; i < data.length; i += 8192)
                text += String.fromCharCode(...data.subarray(i, i + 8192).map(byte => byte));
            return btoa(text);";
        let text = self.session.run_with(script, &[json!(top), json!(bottom)])?;
        let bytes = base64(text.as_str().unwrap_or_default());
        let (width, height) = (self.backing()?.0 as usize, (bottom - top) as usize);
        if bytes.len() != width * height * 4 {
            return Err(format!("{} bytes are not {width} by {height} pixels", bytes.len()).into());
        }
        Ok(Pixels { width, height, bytes })
    }
}

impl Pixels {
    /// Number of columns.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of rows.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// One pixel; transparent outside.
    #[must_use]
    pub fn at(&self, column: usize, row: usize) -> Colour {
        let start = (row * self.width + column) * 4;
        let inside = column < self.width && row < self.height;
        let bytes = if inside { self.bytes.get(start..start + 4) } else { None };
        bytes.and_then(|bytes| bytes.try_into().ok()).unwrap_or_default()
    }

    /// How light a pixel is, 0 to 255.
    #[must_use]
    pub fn lightness(&self, column: usize, row: usize) -> f64 {
        let [red, green, blue, _] = self.at(column, row).map(f64::from);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The bytes of a text that `btoa` wrote.
fn base64(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'a'..=b'z' => Some(u32::from(byte - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u32> = text.bytes().filter_map(digit).collect();
    digits
        .chunks(4)
        .flat_map(|chunk| {
            let bits =
                chunk.iter().enumerate().fold(0, |bits, (place, digit)| bits | digit << (18 - 6 * place));
            let [_, bytes @ ..] = bits.to_be_bytes();
            bytes.into_iter().take(chunk.len() - 1)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn what_btoa_writes_is_read() {
        assert_eq!(base64("AP9+"), [0, 255, 126]);
        assert_eq!(base64("aGk="), b"hi");
        assert_eq!(base64("aA=="), b"h");
    }
}
