//! How wide a text is, before it is placed.

/// Measures a line of text.
pub trait Measure {
    /// Width in CSS pixels of a text of this height.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// Widths by a table of the Helvetica metrics, a little generous: for exports and tests, where no browser measures.
#[derive(Debug, Clone, Copy, Default)]
pub struct TableMeasure;

/// Widths in thousandths of the height of the characters from space to tilde.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/// Width of any other character.
const OTHER: u16 = 600;
/// How much wider than the table a text may be in another sans-serif face.
const GENEROUS: f64 = 1.06;
/// How much wider bold letters are.
const BOLD: f64 = 1.07;

impl Measure for TableMeasure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let thousandths: u32 = text
            .chars()
            .map(|character| {
                let place = (character as usize).checked_sub(' ' as usize);
                u32::from(place.and_then(|place| WIDTHS.get(place)).copied().unwrap_or(OTHER))
            })
            .sum();
        let weight = if bold { BOLD } else { 1.0 };
        f64::from(thousandths) / 1000.0 * size * GENEROUS * weight
    }
}
