//! Numbers as they are written in each language: index points whole, decimals with comma or point, time in months and
//! years. Never a space as thousands separator.

use super::{Language, words::number};

/// An index point, 0 to 100, of a stock between 0 and 1.
#[must_use]
pub fn index(value: f64) -> i64 {
    (value * 100.0).round() as i64
}

/// A whole number with a true minus sign, as wide as the digits.
#[must_use]
pub fn whole(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    if value < 0 { format!("−{digits}") } else { digits }
}

/// The most digits that are read on either side of the decimal sign.
const MOST_DIGITS: usize = 12;

/// What a reader typed, or a link holds: digits with at most one comma or point and a sign; `None` for anything else.
///
/// Not the parser of the standard library: that one also takes `1e9`, `inf` and `NaN`, which nobody means here, and its
/// tables are nine kilobytes of what the page loads.
#[must_use]
pub fn parse(typed: &str) -> Option<f64> {
    let typed = typed.trim();
    let negative = typed.strip_prefix(['-', '−']);
    let digits = negative.or(typed.strip_prefix('+')).unwrap_or(typed);
    let (before, after) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    let size = before.len() + after.len();
    let plain = before.bytes().chain(after.bytes()).all(|byte| byte.is_ascii_digit());
    if size == 0 || before.len() > MOST_DIGITS || after.len() > MOST_DIGITS || !plain {
        return None;
    }
    let value = |digits: &str| {
        digits
            .bytes()
            .fold((0.0, 1.0), |(sum, weight), byte| (sum * 10.0 + f64::from(byte - b'0'), weight * 10.0))
    };
    let ((whole, _), (part, weight)) = (value(before), value(after));
    let number = whole + part / weight;
    Some(if negative.is_some() { -number } else { number })
}

/// A length of time in words: "2 jaar en 6 maanden".
#[must_use]
pub fn duration(language: Language, months: i16) -> String {
    let (years, rest) = (i64::from(months / 12), i64::from(months % 12));
    match (years, rest) {
        (0, rest) => number::months(language, rest),
        (years, 0) => number::years(language, years),
        (years, rest) => {
            let (years, months) = (number::years(language, years), number::months(language, rest));
            number::YearsAndMonths { years: &years, months: &months }.text(language)
        }
    }
}
