//! Numbers as they are written in each language: index points whole, decimals with comma or point, time in months and
//! years. Never a space as thousands separator.

use super::{Language, words::number};

/// An index point, 0 to 100, of a stock between 0 and 1.
#[must_use]
pub fn index(value: f64) -> i64 {
    (value * 100.0).round() as i64
}

/// A number with the decimals it has, at most `places`, in the language's own notation.
#[must_use]
pub fn decimal(language: Language, value: f64, places: usize) -> String {
    let mut text = format!("{value:.places$}");
    if text.contains('.') {
        text = text.trim_end_matches('0').trim_end_matches('.').to_owned();
    }
    if text == "-0" {
        text = "0".to_owned();
    }
    // A true minus sign, as wide as the digits.
    let text = text.replace('-', "−");
    match language {
        Language::Dutch => text.replace('.', ","),
        Language::English => text,
    }
}

/// What a reader typed, with comma or point; `None` when it is no number.
#[must_use]
pub fn parse(typed: &str) -> Option<f64> {
    let plain = typed.trim().replace(',', ".").replace('−', "-");
    plain.parse::<f64>().ok().filter(|number| number.is_finite())
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
