//! Reading a plain decimal number, as readers type it and links hold it.

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
