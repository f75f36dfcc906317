//! What every action does to a state, one row each.

use netwerktijd::app::{Action, State};
use netwerktijd::class::Class;
use netwerktijd::language::{Language, Wording};
use netwerktijd::model::{Push, Series};
use netwerktijd::own::Draft;
use netwerktijd::room::{Room, Slug};
use netwerktijd::scenario::{Asked, Case, Control, Goal, Link, Notice, Outcome, Pin as Kept, Scenario};
use netwerktijd::view::View;

use Action::{
    Ask, Choose, Dismiss, Look, Name, Open, Pin, Recall, ResetAll, Set, SetMonth, Speak, Tick, ToggleMore,
    TogglePlay, Unpin, UnpinAll,
};

fn tick(seconds: f64) -> Action {
    Tick { seconds, smooth: true }
}

const JUMP: Action = Tick { seconds: 0.0, smooth: false };

pub fn at(playhead: f64) -> State {
    State { playhead, ..State::default() }
}

pub fn playing(playhead: f64) -> State {
    State { playing: true, ..at(playhead) }
}

pub fn style(value: i16) -> Scenario {
    Scenario::default().with(Control::Style, value)
}

fn pins(styles: &[i16]) -> Vec<Kept> {
    styles.iter().map(|value| Kept::new(style(*value))).collect()
}

fn pinned(styles: &[i16]) -> State {
    State { pins: pins(styles), ..State::default() }
}

fn english() -> State {
    State { language: Language::English, ..State::default() }
}

/// A state, an action, and the state after it; none where nothing changes.
type Row = (&'static str, State, Action, Option<State>);

#[track_caller]
pub fn assert_rows(rows: Vec<Row>) {
    for (what, state, action, expected) in rows {
        assert_eq!(state.after(action.clone()), expected, "{what}: {action:?}");
    }
}

#[test]
fn the_page_opens_on_region_b_with_region_a_pinned() {
    let state = State::default();
    assert_eq!(Case::of(&state.scenario), Some(Case::RegionB));
    assert_eq!(state.pins.first().and_then(|pin| Case::of(&pin.scenario)), Some(Case::RegionA));
    assert_eq!(
        (state.month(), state.playing, state.more, state.language),
        (30, false, false, Language::Dutch)
    );
    assert_eq!((state.case, state.notices), (Some(Case::RegionB), vec![]));
}

#[test]
fn controls_are_set_within_their_range() {
    let set = |scenario| Some(State { scenario, ..State::default() });
    assert_rows(vec![
        ("a value", State::default(), Set(Control::Style, 60), set(style(60))),
        ("too high", State::default(), Set(Control::Style, 900), set(style(100))),
        ("too low", State::default(), Set(Control::Style, -1), set(style(0))),
        ("the same", State::default(), Set(Control::Style, 35), None),
        (
            "beyond the end of the slider",
            State { scenario: style(100), ..State::default() },
            Set(Control::Style, i16::MAX),
            None,
        ),
        (
            "a length",
            State::default(),
            Set(Control::Subsidy, 0),
            set(Scenario::default().with(Control::Subsidy, 6)),
        ),
    ]);
}

#[test]
fn the_playhead_is_set_to_a_month_and_rests_there() {
    assert_rows(vec![
        ("a month", at(30.0), SetMonth(12), Some(at(12.0))),
        ("the same month", at(30.0), SetMonth(30), None),
        ("too late", at(30.0), SetMonth(900), Some(at(96.0))),
        ("too early", at(30.0), SetMonth(-5), Some(at(0.0))),
        ("while it plays", playing(30.5), SetMonth(30), Some(at(30.0))),
    ]);
}

#[test]
fn cases_are_chosen_and_pinned() {
    let chosen = |case: Case| State { scenario: case.scenario(), case: Some(case), ..State::default() };
    let changed = State { scenario: style(36), ..State::default() };
    assert_rows(vec![
        ("another case", State::default(), Choose(Case::TalkativeTeam), Some(chosen(Case::TalkativeTeam))),
        ("the same case", State::default(), Choose(Case::RegionB), None),
        ("a changed case again", changed.clone(), Choose(Case::RegionB), Some(State::default())),
        ("pin", changed.clone(), Pin, Some(State { pins: pins(&[95, 36]), ..changed.clone() })),
        ("pin what is pinned", State { scenario: style(95), ..State::default() }, Pin, None),
        ("pin a fourth", State { pins: pins(&[1, 2, 3]), ..changed }, Pin, None),
        ("unpin", State::default(), Unpin(0), Some(pinned(&[]))),
        ("unpin the second", pinned(&[1, 2, 3]), Unpin(1), Some(pinned(&[1, 3]))),
        ("unpin nothing", pinned(&[]), Unpin(0), None),
        ("unpin what is not there", pinned(&[1]), Unpin(7), None),
        ("unpin all", pinned(&[1, 2, 3]), UnpinAll, Some(pinned(&[]))),
        (
            "recall",
            pinned(&[60]),
            Recall(0),
            Some(State { scenario: style(60), case: None, ..pinned(&[60]) }),
        ),
        ("recall nothing", pinned(&[60]), Recall(1), None),
    ]);
}

#[test]
fn a_pinned_scenario_is_called_what_the_reader_calls_it() {
    let called = |name: &str| State { pins: vec![Kept::new(style(95)).named(name)], ..State::default() };
    assert_rows(vec![
        ("a name", State::default(), Name(0, " Ons plan\n".into()), Some(called("Ons plan"))),
        ("a long name", State::default(), Name(0, "a".repeat(99)), Some(called(&"a".repeat(24)))),
        ("no name", called("Ons plan"), Name(0, " ".into()), Some(State::default())),
        ("the name of nothing", State::default(), Name(2, "x".into()), None),
    ]);
}

#[test]
fn a_changed_case_stays_the_one_it_was_changed_from() {
    let state = State::default().after(Choose(Case::RegionA)).unwrap();
    let changed = state.after(Set(Control::Subsidy, 12)).unwrap();
    assert_eq!((changed.case, Case::of(&changed.scenario)), (Some(Case::RegionA), None));
}

#[test]
fn a_question_is_kept_whatever_else_is_chosen_and_is_in_the_link() {
    let asks = |asked| State { asked, ..State::default() };
    let about = Asked::about(Push::CoordinatorStrain);
    assert_rows(vec![
        (
            "about a line",
            State::default(),
            Ask(Asked::of(Series::Results)),
            Some(asks(Asked::of(Series::Results))),
        ),
        ("about a term", State::default(), Ask(about), Some(asks(about))),
        ("the same again", asks(about), Ask(about), None),
    ]);
    let later = asks(about).after(Choose(Case::RegionA)).unwrap();
    assert_eq!(later.asked, about);
    assert_eq!(State::open(&later.link().encode()).asked, about);
}

#[test]
fn a_reset_gives_the_page_as_it_opens_in_the_language_and_with_the_controls_on_screen() {
    let lost = State {
        scenario: style(3),
        pins: vec![],
        case: None,
        playhead: 7.5,
        playing: true,
        goal: Goal { outcome: Outcome::RelationsLeft, points: 70 },
        language: Language::English,
        wording: Wording::Plain,
        view: View::Map,
        more: true,
        asked: Asked::about(Push::Fading),
        room: Room::Explore,
        at: Slug::default(),
        own: Draft::default(),
        own_in_link: false,
        class: Class::default(),
        changes: vec![],
        notices: vec![Notice::TooLong],
        dialog: None,
        frame: netwerktijd::frame::Frame::default(),
    };
    assert_rows(vec![
        ("everything", lost, ResetAll, Some(State { more: true, view: View::Map, ..english() })),
        ("nothing", State::default(), ResetAll, None),
        ("nothing but the language", english(), ResetAll, None),
    ]);
}

#[test]
fn the_language_and_the_controls_are_switched() {
    let notices = vec![Notice::Unknown { key: "x".into() }];
    assert_rows(vec![
        ("another language", State::default(), Speak(Language::English), Some(english())),
        ("the same language", State::default(), Speak(Language::Dutch), None),
        ("more", State::default(), ToggleMore, Some(State { more: true, ..State::default() })),
        ("fewer", State { more: true, ..State::default() }, ToggleMore, Some(State::default())),
        ("notices", State { notices, ..State::default() }, Dismiss, Some(State::default())),
        ("no notices", State::default(), Dismiss, None),
    ]);
}

#[test]
fn it_plays_pauses_and_starts_again_at_the_end() {
    assert_rows(vec![
        ("play", at(30.0), TogglePlay, Some(playing(30.0))),
        ("pause", playing(30.25), TogglePlay, Some(at(30.25))),
        ("play at the end", at(96.0), TogglePlay, Some(playing(0.0))),
        ("pause at the end", playing(96.0), TogglePlay, Some(at(96.0))),
    ]);
}

#[test]
fn time_moves_the_playhead_only_while_it_plays_and_never_beyond_the_end() {
    assert_rows(vec![
        ("at rest", at(30.0), tick(1.0), None),
        ("a tenth of a second", playing(30.0), tick(0.125), Some(playing(31.0))),
        ("less than a month", playing(30.0), tick(0.0625), Some(playing(30.5))),
        ("no time", playing(30.0), tick(0.0), None),
        ("time that runs back", playing(30.0), tick(-5.0), None),
        ("no number", playing(30.0), tick(f64::NAN), None),
        ("onto the end", playing(95.0), tick(0.125), Some(at(96.0))),
        ("over the end", playing(95.5), tick(60.0), Some(at(96.0))),
        ("for ever", playing(0.0), tick(f64::INFINITY), Some(at(96.0))),
    ]);
}

#[test]
fn where_motion_is_unwelcome_it_jumps_by_whole_years() {
    assert_rows(vec![
        ("at rest", at(30.0), JUMP, None),
        ("a year", playing(12.0), JUMP, Some(playing(24.0))),
        ("from between months", playing(12.4), JUMP, Some(playing(24.0))),
        ("onto the end", playing(84.0), JUMP, Some(at(96.0))),
        ("over the end", playing(90.0), JUMP, Some(at(96.0))),
    ]);
}

#[test]
fn a_link_that_is_opened_replaces_the_scenario_unless_it_is_the_one_on_screen() {
    let shown = State { scenario: style(60), case: None, playhead: 12.0, ..State::default() };
    let own = shown.link().encode();
    assert_eq!(own, "v1&model=3&style=60&month=12");
    let playing_on = State { playing: true, playhead: 12.4, ..shown.clone() };
    let odd = State { scenario: style(100), case: None, ..State::default() };
    let notice = Notice::Clamped { key: "style".into(), given: "900".into(), used: 100 };
    let more = State { case: None, more: true, ..State::default() };
    let pressed = Scenario::default().with(Control::Pressure, 0);
    assert_rows(vec![
        ("its own", shown.clone(), Open(own.clone()), None),
        ("its own with the sign", shown.clone(), Open(format!("#{own}")), None),
        ("its own while it plays", playing_on, Open(own), None),
        ("that of the page as it opens", shown, Open(String::new()), Some(State::default())),
        ("the empty one", State::default(), Open("#".into()), None),
        ("another", State::default(), Open("#v1&model=3&lang=en".into()), Some(english())),
        (
            "one with a value out of range",
            State::default(),
            Open("v1&model=3&style=900".into()),
            Some(State { notices: vec![notice], ..odd }),
        ),
        (
            "one that sets a further control",
            State::default(),
            Open("v1&model=3&pressure=0".into()),
            Some(State { scenario: pressed, ..more }),
        ),
    ]);
}

#[test]
fn a_link_to_a_case_does_not_open_the_further_controls() {
    let link = Link { scenario: Case::TalkativeTeam.scenario(), ..Link::default() };
    let state = State::open(&link.encode());
    assert_eq!((state.case, state.more), (Some(Case::TalkativeTeam), false));
}

#[test]
fn another_view_changes_nothing_else() {
    let there = State { view: View::Networks, ..State::default() };
    assert_rows(vec![
        ("another", State::default(), Look(View::Networks), Some(there.clone())),
        ("the same", there, Look(View::Networks), None),
    ]);
}
