//! How a line of words is filled in: arguments in their places, choices by value, and nothing read twice.

use netwerktijd::text::Language;
use netwerktijd::text::store::File;

/// The lines as one language has them; the other has its own.
const DUTCH: &str = "plain
\u{f} é \u{e}.
a \u{1}\u{e}\u{2}1\u{3}\u{f} month\u{2}2\u{3}pair\u{4}\u{e} months\u{5}!
\u{1}\u{e}\u{2}a\u{3}A\u{1}\u{f}\u{2}b\u{3}B\u{4}C\u{5}D\u{4}E\u{5}F
\u{e}";

static FILE: File = File::new(DUTCH, "other\n\u{e}");

fn filled(number: usize, arguments: &[&str]) -> String {
    FILE.filled(Language::Dutch, number, arguments)
}

#[test]
fn a_message_is_a_line_of_its_language() {
    assert_eq!(FILE.line(Language::Dutch, 0), "plain");
    assert_eq!(FILE.line(Language::English, 0), "other");
    assert_eq!(FILE.filled(Language::English, 1, &["x"]), "x");
}

#[test]
fn arguments_stand_where_their_signs_are() {
    assert_eq!(filled(1, &["one", "two"]), "two é one.");
}

#[test]
fn a_choice_takes_the_part_of_its_value_else_the_last() {
    assert_eq!(filled(2, &["1", "one"]), "a one month!");
    assert_eq!(filled(2, &["2", "x"]), "a pair!");
    assert_eq!(filled(2, &["7", "x"]), "a 7 months!");
}

#[test]
fn a_choice_may_stand_within_a_choice() {
    assert_eq!(filled(3, &["a", "b"]), "ABDF");
    assert_eq!(filled(3, &["a", "x"]), "ACDF");
    assert_eq!(filled(3, &["x", "b"]), "EF");
}

#[test]
fn what_is_filled_in_is_not_read_again() {
    assert_eq!(filled(4, &["\u{e}\u{1}"]), "\u{e}\u{1}");
}

#[test]
fn a_line_that_is_not_there_is_empty_and_no_panic() {
    assert_eq!(filled(99, &[]), "");
    assert_eq!(filled(1, &[]), " é .");
}
