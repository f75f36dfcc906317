//! The codes of a class in a link, behind `code=`.

use super::code::encode;
use super::gather::Class;

/// Every code, without its dashes, with commas between.
#[must_use]
pub fn to_link(class: &Class) -> String {
    let codes: Vec<String> = class.answers().iter().map(|answer| encode(answer).replace('-', "")).collect();
    codes.join(",")
}

/// What a link holds behind `code=`.
#[must_use]
pub fn from_link(text: &str) -> Class {
    Class::default().with(text)
}
