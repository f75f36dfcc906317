//! Marks within a sentence: three of them, never nested, and nothing else becomes markup.

use netwerktijd::text::rich::{Kind, plain, spans};
use proptest::prelude::*;

use crate::support::same_on_every_run;

fn parts(sentence: &str) -> Vec<(Kind, String)> {
    spans(sentence).into_iter().map(|span| (span.kind, span.text)).collect()
}

#[test]
fn marks_become_parts_and_the_rest_stays_text() {
    let text = |text: &str| (Kind::Plain, text.to_owned());
    let marked = |kind, text: &str| (kind, text.to_owned());
    let cases = [
        ("", vec![]),
        ("gewoon", vec![text("gewoon")]),
        ("<b>a</b>", vec![marked(Kind::Strong, "a")]),
        (
            "van <rel>22</rel> naar <res>54</res>.",
            vec![
                text("van "),
                marked(Kind::Relations, "22"),
                text(" naar "),
                marked(Kind::Results, "54"),
                text("."),
            ],
        ),
        ("<b>a</b><b>b</b>", vec![marked(Kind::Strong, "a"), marked(Kind::Strong, "b")]),
        // Not closed, not opened, empty, unknown, of another case: text.
        ("<b>a", vec![text("<b>a")]),
        ("a</b>", vec![text("a</b>")]),
        ("x<b></b>y", vec![text("x"), text("y")]),
        ("<i>a</i>", vec![text("<i>a</i>")]),
        ("<B>a</B>", vec![text("<B>a</B>")]),
        ("<script>a</script>", vec![text("<script>a</script>")]),
        // Marks do not nest: what is inside stays text.
        ("<b>a <res>1</res></b>", vec![marked(Kind::Strong, "a <res>1</res>")]),
        ("<rel><b>1</rel></b>", vec![marked(Kind::Relations, "<b>1"), text("</b>")]),
        ("<b>a <res>1</res>", vec![text("<b>a "), marked(Kind::Results, "1")]),
    ];
    for (sentence, expected) in cases {
        assert_eq!(parts(sentence), expected, "{sentence:?}");
    }
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn a_sentence_without_marks_is_its_own_plain_text(text in "[^<>]{0,60}") {
        prop_assert_eq!(plain(&text), text);
    }

    #[test]
    fn marks_around_a_text_do_not_change_it(before in "[^<>]{0,20}", inside in "[^<>]{1,20}", after in "[^<>]{0,20}") {
        for mark in ["b", "rel", "res"] {
            let sentence = format!("{before}<{mark}>{inside}</{mark}>{after}");
            prop_assert_eq!(plain(&sentence), format!("{before}{inside}{after}"));
        }
    }

    #[test]
    fn no_part_is_empty_and_nothing_but_marks_is_lost(sentence in "(<b>|</b>|<rel>|</rel>|<res>|</res>|a|b| ){0,14}") {
        let parts = spans(&sentence);
        prop_assert!(parts.iter().all(|part| !part.text.is_empty()));
        let letters = |text: &str| -> String { text.split(['<', '>']).collect::<String>() };
        // Whatever is left out is a mark of three kinds.
        let kept = letters(&plain(&sentence));
        prop_assert!(kept.chars().count() <= letters(&sentence).chars().count());
        prop_assert_eq!(kept.matches(' ').count(), sentence.matches(' ').count());
    }
}
