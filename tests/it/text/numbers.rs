//! Numbers and durations, as they are written and as they are read.

use netwerktijd::language::Language::{Dutch, English};
use netwerktijd::text::number::{duration, index, parse, whole};
use proptest::prelude::*;

use crate::support::same_on_every_run;

#[test]
fn a_stock_is_shown_as_a_whole_index_point() {
    let cases = [(0.0, 0), (0.004, 0), (0.005, 1), (0.335, 34), (0.995, 100), (1.0, 100)];
    for (value, expected) in cases {
        assert_eq!(index(value), expected, "{value}");
    }
}

#[test]
fn whole_numbers_have_a_true_minus_sign_and_no_separators() {
    let cases = [(0, "0"), (7, "7"), (-7, "−7"), (12_345, "12345"), (-1_000_000, "−1000000")];
    for (value, expected) in cases {
        assert_eq!(whole(value), expected);
    }
    assert_eq!(whole(i64::MIN), "−9223372036854775808");
}

#[test]
fn what_people_type_is_read() {
    let cases = [
        ("36", 36.0),
        (" 36 ", 36.0),
        ("+36", 36.0),
        ("007", 7.0),
        ("35,5", 35.5),
        ("35.5", 35.5),
        (",5", 0.5),
        ("5,", 5.0),
        ("-3", -3.0),
        ("−3", -3.0),
        ("- 3", f64::NAN),
        ("123456789012", 123_456_789_012.0),
        ("0.123456789012", 0.123_456_789_012),
    ];
    for (typed, expected) in cases {
        let read = parse(typed);
        if expected.is_nan() {
            assert_eq!(read, None, "{typed:?}");
        } else {
            assert!(read.is_some_and(|read| (read - expected).abs() < 1e-12), "{typed:?}: {read:?}");
        }
    }
}

#[test]
fn what_nobody_means_is_refused() {
    let refused = [
        "",
        " ",
        "-",
        "+",
        ",",
        ".",
        "-.",
        "1e9",
        "inf",
        "NaN",
        "1 000",
        "1.000,5",
        "1,2,3",
        "1..2",
        "--1",
        "+-1",
        "0x10",
        "12a",
        "１２",
        "½",
        "1234567890123",
        "0,1234567890123",
        "1\u{0}",
        "€5",
        "5%",
    ];
    for typed in refused {
        assert_eq!(parse(typed), None, "{typed:?}");
    }
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn a_whole_number_that_is_written_is_read_back(value in -999_999_999_999_i64..=999_999_999_999) {
        prop_assert_eq!(parse(&whole(value)), Some(value as f64));
    }

    #[test]
    fn no_text_breaks_the_reading_of_numbers(typed in "\\PC{0,20}") {
        if let Some(value) = parse(&typed) {
            prop_assert!(value.is_finite());
        }
    }

    #[test]
    fn every_duration_names_its_years_and_months(months in 0_i16..=120) {
        for language in [Dutch, English] {
            let words = duration(language, months);
            let numbers: Vec<i16> = words.split(' ').filter_map(|word| word.parse().ok()).collect();
            let expected: Vec<i16> = match (months / 12, months % 12) {
                (0, rest) => vec![rest],
                (years, 0) => vec![years],
                (years, rest) => vec![years, rest],
            };
            prop_assert_eq!(numbers, expected, "{}", words);
        }
    }
}
