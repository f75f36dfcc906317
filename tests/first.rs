//! The first view, as it stands in the page before the program runs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use netwerktijd::exploration::Explorer;
use netwerktijd::export::Taken;
use netwerktijd::language::Language;
use netwerktijd::scenario::{Link, PINS};
use netwerktijd::text::number::index;
use netwerktijd::ui::first;

fn view(language: Language) -> String {
    first::html(language, &Explorer::embedded().unwrap()).unwrap()
}

#[test]
fn it_says_what_the_run_on_screen_says_in_both_languages() {
    let explorer = Explorer::embedded().unwrap();
    for language in Language::ALL {
        let state = netwerktijd::app::State::open(&Link { language, ..Link::default() }.encode());
        let Taken { exploration, look, .. } = Taken::of(&state, [true; PINS], &explorer);
        let html = view(language);
        assert!(html.contains(&look.heading), "{}", look.heading);
        let end = index(exploration.own.outcomes.subsidy_end.stocks.results);
        assert!(html.contains(&format!(">{end}</b>")), "{end}");
        assert!(html.contains(&format!("<title>{}</title>", look.name)), "{}", look.name);
    }
}

#[test]
fn it_has_two_drawings_with_the_pinned_lines_and_no_canvas() {
    let html = view(Language::Dutch);
    assert_eq!(html.matches("<svg class=\"first-").count(), 2);
    assert!(!html.contains("canvas"));
    assert_eq!(html.matches("id=\"chart\"").count(), 1);
    for class in ["stroke-rel", "stroke-res", "fill-rel-band", "stroke-ghost-rel", "stroke-ghost-res"] {
        assert!(html.matches(&format!("class=\"{class}\"")).count() >= 2, "{class} in both");
    }
}

#[test]
fn its_drawings_weigh_little_and_keep_every_dot() {
    let html = view(Language::English);
    // A dotted line is one path, with a way of no length for every dot.
    let dotted: Vec<_> = html
        .lines()
        .filter(|line| line.contains("class=\"stroke-ghost-rel\"") && line.contains("h0"))
        .collect();
    assert_eq!(dotted.len(), 2, "one a drawing");
    assert!(dotted.iter().all(|line| line.matches("h0").count() > 40));
    let digits = html.split("opacity=\"").skip(1).filter_map(|rest| rest.split('"').next());
    assert!(digits.clone().count() > 10 && digits.into_iter().all(|value| value.len() <= 4));
    assert!(html.len() < 80_000, "{}", html.len());
}

#[test]
fn it_holds_under_a_policy_that_forbids_what_is_inline() {
    for language in Language::ALL {
        let html = view(language);
        assert!(!html.contains(" style=") && !html.contains("<script") && !html.contains("<style"));
        assert_eq!(html.matches("<main").count(), 1);
        assert_eq!(html.matches("<h1").count(), 1);
    }
}
