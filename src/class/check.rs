//! Four check characters after the Reed-Solomon code over 32 characters.
//!
//! **Invariant.** Any two texts of one length that both check differ in at least five characters. So up to four wrong
//! ones, and two that changed places, are always noticed; of texts with more wrong, one in a million (2 to the 20th)
//! checks by chance.

/// How many characters are added.
pub const CHECKS: usize = 4;

/// The field: x to the 5th equals x squared plus 1.
const MODULUS: u8 = 0b10_0101;

/// The product of (x - a^1) to (x - a^4), its highest factor left out, from x to the third down; a test makes it anew.
const GENERATOR: [u8; CHECKS] = [30, 6, 9, 17];

/// The product of two members of the field.
fn times(one: u8, other: u8) -> u8 {
    (0..5).rev().fold(0, |sum, bit| {
        let doubled = sum << 1;
        let doubled = if doubled & 32 == 0 { doubled } else { doubled ^ MODULUS };
        if other >> bit & 1 == 1 { doubled ^ one } else { doubled }
    })
}

/// The check characters of a text of numbers below 32.
#[must_use]
pub fn checks(digits: &[u8]) -> [u8; CHECKS] {
    digits.iter().fold([0; CHECKS], |[first, second, third, fourth], digit| {
        let lead = first ^ digit;
        let [a, b, c, d] = GENERATOR.map(|factor| times(lead, factor));
        [second ^ a, third ^ b, fourth ^ c, d]
    })
}
