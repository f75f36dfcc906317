//! How the page stands, in links and by itself.

use netwerktijd::frame::{Frame, Lock, Mode, Part, Theme};
use netwerktijd::scenario::{Control, Link, Notice, Scenario};
use netwerktijd::view::View;
use proptest::prelude::*;

/// The text of a link, and what it must restore.
type Published = (&'static str, fn() -> Link);

/// Every way to stand that a published link held. Append only.
const PUBLISHED: &[Published] = &[
    ("v1&model=3&style=60&mode=embed&theme=dark&text=125&hide=cases,table&lock=style,month", || Link {
        scenario: Scenario::default().with(Control::Style, 60),
        frame: Frame::default()
            .in_mode(Mode::Embed)
            .in_theme(Theme::Dark)
            .with_text(125)
            .hiding(Part::Cases, true)
            .hiding(Part::Table, true)
            .locking(Lock::Control(Control::Style), true)
            .locking(Lock::Month, true),
        ..Link::default()
    }),
    ("v1&model=3&mode=present&view=map", || Link {
        view: View::Map,
        frame: Frame::default().in_mode(Mode::Present),
        ..Link::default()
    }),
    ("v1&mode=embed", || Link { frame: Frame::default().in_mode(Mode::Embed), ..Link::default() }),
    ("v1&model=3&mode=notes&theme=light", || Link {
        frame: Frame::default().in_mode(Mode::Notes).in_theme(Theme::Light),
        ..Link::default()
    }),
];

#[test]
fn every_published_frame_restores_what_it_was_made_for() {
    for (fragment, expected) in PUBLISHED {
        assert_eq!(Link::decode(fragment), (expected(), vec![]), "{fragment}");
    }
}

/// Any way to stand.
pub fn any_frame() -> impl Strategy<Value = Frame> {
    let parts = proptest::collection::vec(any::<bool>(), Part::ALL.len());
    let locks = proptest::collection::vec(any::<bool>(), Lock::all().count());
    (0..Mode::ALL.len(), 0..Theme::ALL.len(), 0..Frame::TEXTS.len(), parts, locks).prop_map(
        |(mode, theme, text, parts, locks)| {
            let frame = Frame::default().in_mode(Mode::ALL[mode]).in_theme(Theme::ALL[theme]);
            let frame = frame.with_text(Frame::TEXTS[text]);
            let frame =
                Part::ALL.into_iter().zip(parts).fold(frame, |frame, (part, on)| frame.hiding(part, on));
            Lock::all().zip(locks).fold(frame, |frame, (lock, on)| frame.locking(lock, on))
        },
    )
}

proptest! {
    #[test]
    fn any_frame_survives_the_round_trip(frame in any_frame()) {
        let link = Link { frame, ..Link::default() };
        prop_assert_eq!(Link::decode(&link.encode()), (link, vec![]));
    }

    #[test]
    fn by_itself_the_page_shows_and_allows_all(frame in any_frame()) {
        let page = frame.in_mode(Mode::Page);
        prop_assert!(Part::ALL.into_iter().all(|part| page.shows(part)));
        prop_assert!(Lock::all().all(|lock| !page.locks(lock)) && page.is_free());
        prop_assert_eq!(page.letters(), 100);
    }

    #[test]
    fn in_a_frame_the_page_shows_what_is_not_hidden_and_allows_what_is_not_locked(frame in any_frame()) {
        let embed = frame.in_mode(Mode::Embed);
        prop_assert!(Part::ALL.into_iter().all(|part| embed.shows(part) != frame.hides(part)));
        prop_assert!(Lock::all().all(|lock| embed.locks(lock) == frame.holds(lock)));
    }
}

#[test]
fn every_name_is_its_own_and_leads_back() {
    let mut names: Vec<&str> = Part::ALL.map(Part::key).to_vec();
    names.dedup();
    assert_eq!(names.len(), Part::ALL.len());
    let mut locks: Vec<&str> = Lock::all().map(Lock::key).collect();
    assert!(locks.iter().all(|key| !key.is_empty()));
    locks.sort_unstable();
    locks.dedup();
    assert_eq!(locks.len(), Lock::all().count());
    for part in Part::ALL {
        let (frame, strange) = Frame::default().with_hidden([part.key()].into_iter());
        assert!(
            strange.is_empty() && Part::ALL.into_iter().all(|other| frame.hides(other) == (other == part))
        );
    }
}

#[test]
fn a_strange_word_about_the_frame_is_told_and_the_rest_is_taken() {
    let link = "v1&model=3&mode=embed&hide=cases,attic,table&lock=style,roof&theme=pink&text=130";
    let (link, notices) = Link::decode(link);
    let frame = link.frame;
    assert_eq!((frame.mode, frame.theme, frame.text), (Mode::Embed, Theme::Auto, 125));
    assert_eq!((frame.hidden(), frame.locked()), ("cases,table".to_owned(), "style".to_owned()));
    let unreadable = |key: &str, given: &str| Notice::Unreadable { key: key.into(), given: given.into() };
    let clamped = Notice::Clamped { key: "text".into(), given: "130".into(), used: 125 };
    assert_eq!(
        notices,
        vec![unreadable("hide", "attic"), unreadable("lock", "roof"), unreadable("theme", "pink"), clamped]
    );
}

#[test]
fn a_link_that_only_says_how_the_page_stands_says_nothing_of_the_model() {
    assert_eq!(Link::decode("v1&mode=embed&theme=dark").1, vec![]);
    assert_eq!(Link::decode("v1&mode=embed&style=60").1, vec![Notice::Model { given: 2 }]);
}
