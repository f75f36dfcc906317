//! Numbers as they are written in each language: index points whole, decimals with comma or point, time in months and
//! years. Never a space as thousands separator.

pub use crate::decimal::parse;

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

/// A number below a thousand to three figures that count, with the decimal sign of the language: "0,145", "2,4", "96".
#[must_use]
pub fn three_figures(language: Language, value: f64) -> String {
    let mut digits = 0_usize;
    let mut scaled = value.abs();
    while scaled < 99.5 && scaled > 0.0 && digits < 6 {
        scaled *= 10.0;
        digits += 1;
    }
    let sign = match language {
        Language::Dutch => ',',
        Language::English => '.',
    };
    // Written by hand: the formatting of floating-point numbers is ten kilobytes that the page does without.
    let mut text = (scaled.round() as u64).to_string();
    if digits > 0 {
        while text.len() <= digits {
            text.insert(0, '0');
        }
        text.insert(text.len() - digits, sign);
        let kept = text.trim_end_matches('0').trim_end_matches(sign).len();
        text.truncate(kept);
    }
    if value < 0.0 && scaled.round() > 0.0 {
        text.insert(0, '−');
    }
    text
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

/// A difference with its sign; no sign at zero.
#[must_use]
pub fn signed(value: i64) -> String {
    if value > 0 { format!("+{value}") } else { whole(value) }
}

/// A share with two decimals and its sign, as correlations are written: "−0,31".
#[must_use]
pub fn correlation(language: Language, value: f64) -> String {
    let hundredths = (value * 100.0).round().clamp(-100.0, 100.0) as i64;
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let sign = match hundredths {
        1.. => "+",
        0 => "",
        _ => "−",
    };
    format!("{sign}{whole}{}{rest:02}", number::decimal_sign(language))
}
