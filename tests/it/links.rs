//! Links: every one ever published still opens, any scenario survives the round trip, and no text breaks the page.

use netwerktijd::class::Class;
use netwerktijd::frame::Frame;
use netwerktijd::model::{Push, Series};
use netwerktijd::own;
use netwerktijd::room::{Room, Slug};
use netwerktijd::scenario::{
    Asked, CONTROLS, Case, Change, Control, GOAL, Goal, Link, MONTH, Notice, Number, Outcome, PINS, Pin,
    Scenario, change,
};
use netwerktijd::text::{Language, Wording};
use netwerktijd::view::View;
use proptest::prelude::*;

/// What a link must restore.
type Restores = fn() -> Link;

/// Every link format and spelling that was ever published, with what it must restore. Append only.
const PUBLISHED: &[(&str, Restores)] = &[
    ("", Link::default),
    ("v1", Link::default),
    ("v1&style=60&subsidy=24", || Link {
        scenario: Scenario::default().with(Control::Style, 60).with(Control::Subsidy, 24),
        ..Link::default()
    }),
    ("v1&style=95&month=12&pin=default&lang=en", || Link {
        scenario: Case::RegionA.scenario(),
        month: 12,
        pins: vec![Pin::new(Scenario::default())],
        language: Language::English,
        ..Link::default()
    }),
    ("v1&style=30&subsidy=48&independence=50&pressure=0&early=5&late=5&pin=none", || Link {
        scenario: Case::TalkativeTeam.scenario(),
        pins: vec![],
        ..Link::default()
    }),
    ("v1&subsidy=30&existing=70&pressure=30&early=30&late=60&shift=12&pin=style:60,subsidy:48", || Link {
        scenario: Case::ExistingPlatforms.scenario(),
        pins: vec![Pin::new(Scenario::default().with(Control::Style, 60).with(Control::Subsidy, 48))],
        ..Link::default()
    }),
    ("v1&model=3&style=60&subsidy=24", || Link {
        scenario: Scenario::default().with(Control::Style, 60).with(Control::Subsidy, 24),
        ..Link::default()
    }),
    ("v1&model=3&style=95&month=12&pin=default&lang=en", || Link {
        scenario: Case::RegionA.scenario(),
        month: 12,
        pins: vec![Pin::new(Scenario::default())],
        language: Language::English,
        ..Link::default()
    }),
    ("v1&model=3&style=30&subsidy=48&independence=50&pressure=0&early=5&late=5&pin=none", || Link {
        scenario: Case::TalkativeTeam.scenario(),
        pins: vec![],
        ..Link::default()
    }),
    (
        "v1&model=3&subsidy=30&existing=70&pressure=30&early=30&late=60&shift=12&pin=style:60,subsidy:48",
        || Link {
            scenario: Case::ExistingPlatforms.scenario(),
            pins: vec![Pin::new(Scenario::default().with(Control::Style, 60).with(Control::Subsidy, 48))],
            ..Link::default()
        },
    ),
    ("v1&model=3&month=60&view=networks", || Link { month: 60, view: View::Networks, ..Link::default() }),
    (
        "v1&model=3&pin=style:95&name=Regio~20A~3A~20nu&pin2=subsidy:12&pin3=default&name3=Plan~20~E2~82~AC",
        || Link {
            pins: vec![
                Pin::new(Case::RegionA.scenario()).named("Regio A: nu"),
                Pin::new(Scenario::default().with(Control::Subsidy, 12)),
                Pin::new(Scenario::default()).named("Plan €"),
            ],
            ..Link::default()
        },
    ),
    ("v1&model=3&style=95&outcome=relations-left&goal=60", || Link {
        scenario: Case::RegionA.scenario(),
        goal: Goal { outcome: Outcome::RelationsLeft, points: 60 },
        ..Link::default()
    }),
    ("v1&model=3&of=results", || Link { asked: Asked::of(Series::Results), ..Link::default() }),
    ("v1&model=3&term=coordinator-strain", || Link {
        asked: Asked::about(Push::CoordinatorStrain),
        ..Link::default()
    }),
    ("v1&model=3&words=professional", || Link { wording: Wording::Professional, ..Link::default() }),
    ("v1&model=3&room=own&own=0.20.0_12.30.14_36.-.52", || Link {
        room: Room::Own,
        own: own::from_link("0.20.0_12.30.14_36.-.52"),
        ..Link::default()
    }),
    ("v1&model=3&room=class&at=time&code=NTB8TJ2H8F51JWTXY,NTE45R7JGS7J600AM8SWZXCG", || Link {
        room: Room::Class,
        at: Slug::new("time").unwrap(),
        class: Class::default().with("NTB8TJ2H8F51JWTXY,NTE45R7JGS7J600AM8SWZXCG"),
        ..Link::default()
    }),
    ("v1&model=3&room=story&at=time", || Link {
        room: Room::Story,
        at: Slug::new("time").unwrap(),
        ..Link::default()
    }),
    ("v1&model=3&room=story&at=two-regions&set=age:24,0.style:60,1.subsidy:48", || Link {
        room: Room::Story,
        at: Slug::new("two-regions").unwrap(),
        changes: vec![
            Change { number: Number::Age, value: 24 },
            Change { number: Number::Control(0, Control::Style), value: 60 },
            Change { number: Number::Control(1, Control::Subsidy), value: 48 },
        ],
        ..Link::default()
    }),
    // A term says which line it belongs to, whatever else is said.
    ("v1&model=3&term=fading&of=relations", || Link { asked: Asked::about(Push::Fading), ..Link::default() }),
    ("v1&model=3&of=relations&term=fading", || Link { asked: Asked::about(Push::Fading), ..Link::default() }),
];

#[test]
fn every_published_link_restores_what_it_was_made_for() {
    for (fragment, expected) in PUBLISHED {
        let (link, notices) = Link::decode(fragment);
        assert_eq!(link, expected(), "{fragment}");
        // Links of model 2 did not name it; the reader hears that the curves may differ from what their maker saw.
        let older = fragment.contains('&') && !fragment.contains("model=");
        let expected = if older { vec![Notice::Model { given: 2 }] } else { vec![] };
        assert_eq!(notices, expected, "{fragment}");
    }
}

#[test]
fn a_link_of_another_model_says_so() {
    for (fragment, given) in [("v1&style=60", 2), ("v1&model=1&style=60", 1), ("v1&model=65535", 65_535)] {
        let (_, notices) = Link::decode(fragment);
        assert_eq!(notices, vec![Notice::Model { given }], "{fragment}");
    }
    let (_, notices) = Link::decode("v1&model=new&style=60");
    let unreadable = Notice::Unreadable { key: "model".into(), given: "new".into() };
    assert_eq!(notices, vec![unreadable, Notice::Model { given: 2 }]);
}

#[test]
fn the_page_as_it_opens_has_an_empty_fragment() {
    assert_eq!(Link::default().encode(), "");
}

#[test]
fn only_what_differs_is_written() {
    let link = Link { scenario: Scenario::default().with(Control::Subsidy, 12), ..Link::default() };
    assert_eq!(link.encode(), "v1&model=3&subsidy=12");
}

#[test]
fn mail_programs_that_escape_a_link_do_not_break_it() {
    let (plain, _) = Link::decode("v1&model=3&style=60&pin=style:95,subsidy:12");
    let (escaped, notices) = Link::decode("#v1%26model%3D3%26style%3D60%26pin%3dstyle%3A95%2Csubsidy%3A12");
    assert_eq!((escaped, notices), (plain, vec![]));
}

#[test]
fn every_case_has_a_link_of_its_own_and_is_recognised() {
    for case in Case::ALL {
        let link = Link { scenario: case.scenario(), ..Link::default() };
        let (decoded, notices) = Link::decode(&link.encode());
        assert_eq!((Case::of(&decoded.scenario), notices), (Some(case), vec![]));
    }
}

/// Broken links: what each gives, and what the reader is told.
#[test]
fn a_broken_link_opens_and_says_what_was_not_taken() {
    let clamped =
        |key: &str, given: &str, used| Notice::Clamped { key: key.into(), given: given.into(), used };
    let unreadable = |key: &str, given: &str| Notice::Unreadable { key: key.into(), given: given.into() };
    let with = |control, value| Scenario::default().with(control, value);
    let cases: [(&str, Scenario, Vec<Notice>); 20] = [
        ("v1&model=3&style=900", with(Control::Style, 100), vec![clamped("style", "900", 100)]),
        ("v1&model=3&subsidy=-3", with(Control::Subsidy, 6), vec![clamped("subsidy", "-3", 6)]),
        ("v1&model=3&style=abc", Scenario::default(), vec![unreadable("style", "abc")]),
        ("v1&model=3&room=attic", Scenario::default(), vec![unreadable("room", "attic")]),
        ("v1&model=3&at=../x", Scenario::default(), vec![unreadable("at", "../x")]),
        ("v1&model=3&set=0.style:900", Scenario::default(), vec![clamped("0.style", "900", 100)]),
        ("v1&model=3&set=0.colour:9", Scenario::default(), vec![unreadable("0.colour", "9")]),
        ("v1&model=3&set=age", Scenario::default(), vec![unreadable("age", "")]),
        ("v1&model=3&style=NaN", Scenario::default(), vec![unreadable("style", "NaN")]),
        ("v1&model=3&style=", Scenario::default(), vec![unreadable("style", "")]),
        ("v1&model=3&colour=red", Scenario::default(), vec![Notice::Unknown { key: "colour".into() }]),
        ("v9&style=60", Scenario::default(), vec![Notice::Format { given: "v9".into() }]),
        ("v1&model=3&pin=style:400", Scenario::default(), vec![clamped("style", "400", 100)]),
        ("v1&model=3&goal=91", Scenario::default(), vec![clamped("goal", "91", 90)]),
        ("v1&model=3&goal=much", Scenario::default(), vec![unreadable("goal", "much")]),
        ("v1&model=3&outcome=money", Scenario::default(), vec![unreadable("outcome", "money")]),
        ("v1&model=3&lang=fr", Scenario::default(), vec![unreadable("lang", "fr")]),
        ("v1&model=3&of=money", Scenario::default(), vec![unreadable("of", "money")]),
        ("v1&model=3&term=", Scenario::default(), vec![unreadable("term", "")]),
        ("v1&model=3&term=magic&of=results", Scenario::default(), vec![unreadable("term", "magic")]),
    ];
    for (fragment, scenario, expected) in cases {
        let (link, notices) = Link::decode(fragment);
        assert_eq!((link.scenario, notices), (scenario, expected), "{fragment}");
    }
    let (link, notices) = Link::decode(&"v1&model=3&style=60".repeat(500));
    assert_eq!((link, notices), (Link::default(), vec![Notice::TooLong]));
}

#[test]
fn what_is_shown_back_of_a_strange_value_is_short_and_plain() {
    let (_, notices) = Link::decode(&format!("v1&model=3&style={}\u{0}\u{7}", "x".repeat(200)));
    let [Notice::Unreadable { given, .. }] = notices.as_slice() else { panic!("{notices:?}") };
    assert!(given.chars().count() <= 25 && !given.contains('\0'), "{given}");
}

fn any_scenario() -> impl Strategy<Value = Scenario> {
    proptest::collection::vec(any::<i16>(), CONTROLS.len()).prop_map(|values| {
        CONTROLS.iter().zip(values).fold(Scenario::default(), |scenario, (spec, value)| {
            let range = i32::from(spec.high - spec.low + 1);
            let value = i32::from(spec.low) + i32::from(value).rem_euclid(range);
            scenario.with(spec.control.unwrap(), i16::try_from(value).unwrap())
        })
    })
}

fn any_changes() -> impl Strategy<Value = Vec<Change>> {
    let one = (0_u8..4, 0..=CONTROLS.len(), any::<i16>());
    proptest::collection::vec(one, 0..6).prop_map(|drawn| {
        drawn.into_iter().fold(Vec::new(), |mut changes, (place, control, value)| {
            let control = CONTROLS.get(control).and_then(|spec| spec.control);
            change::set(&mut changes, control.map_or(Number::Age, |c| Number::Control(place, c)), value);
            changes
        })
    })
}

fn any_question() -> impl Strategy<Value = Asked> {
    let lines = [Series::Relations, Series::Results].map(Asked::of);
    let terms = Push::ALL.iter().copied().map(Asked::about);
    proptest::sample::select(lines.into_iter().chain(terms).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn any_scenario_survives_the_round_trip(
        scenario in any_scenario(),
        pinned in proptest::collection::vec((any_scenario(), "\\PC{0,30}"), 0..=PINS),
        view in (0..View::ALL.len()).prop_map(|place| View::ALL[place]),
        month in MONTH.low..=MONTH.high,
        outcome in 0..Outcome::ALL.len(),
        points in GOAL.low..=GOAL.high,
        english in any::<bool>(),
        wording in (0..Wording::ALL.len()).prop_map(|place| Wording::ALL[place]),
        asked in any_question(),
        room in (0..Room::ALL.len()).prop_map(|place| Room::ALL[place]),
        at in "[a-z0-9-]{0,32}",
        changes in any_changes(),
    ) {
        let language = if english { Language::English } else { Language::Dutch };
        let goal = Goal { outcome: Outcome::ALL[outcome], points };
        let pins = pinned.into_iter().map(|(scenario, name)| Pin::new(scenario).named(&name)).collect();
        let link =
            Link { scenario, month, pins, goal, language, wording, view, asked, room, at: Slug::new(&at).unwrap(), changes, own: None, class: Class::default(), frame: Frame::default() };
        let fragment = link.encode();
        prop_assert!(fragment.len() < 1_800, "{}", fragment);
        prop_assert_eq!(Link::decode(&fragment), (link, vec![]));
    }

    #[test]
    fn no_text_breaks_the_decoder_and_what_it_gives_is_within_range(text in "\\PC{0,80}") {
        for fragment in [text.clone(), format!("v1&model=3&{text}"), format!("v1&model=3&style={text}&pin={text}")] {
            let (link, _) = Link::decode(&fragment);
            for spec in &CONTROLS {
                let value = link.scenario.get(spec.control.unwrap());
                prop_assert!((spec.low..=spec.high).contains(&value));
            }
        }
    }
}

#[test]
fn every_control_stands_at_its_own_place_in_the_table() {
    for (index, spec) in CONTROLS.iter().enumerate() {
        let control = spec.control.unwrap();
        assert_eq!(control as usize, index);
        assert_eq!(control.spec().key, spec.key);
        assert_eq!(Control::from_key(spec.key), Some(control));
        assert!(spec.low <= spec.default && spec.default <= spec.high);
    }
}
