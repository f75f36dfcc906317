//! What a frame locks stays, whatever the reader does; and its host may do anything.

use netwerktijd::app::{Action, Session, State};
use netwerktijd::frame::{Frame, Lock, Mode};
use netwerktijd::scenario::{Case, Control, Link, MONTH, Pin, Scenario};
use netwerktijd::view::View;
use proptest::prelude::*;

use super::frame::any_frame;
use crate::app::sequence::actions;

fn embedded(frame: Frame) -> Session {
    let scenario = Scenario::default().with(Control::Style, 61).with(Control::Existing, 40);
    let link = Link { scenario, month: 12, frame: frame.in_mode(Mode::Embed), ..Link::default() };
    Session::open(&link.encode())
}

fn locking(locks: &[Lock]) -> Frame {
    locks.iter().fold(Frame::default(), |frame, lock| frame.locking(*lock, true))
}

/// Where what is locked differs between two states.
fn broken(frame: Frame, before: &State, after: &State) -> Vec<Lock> {
    let differs = |lock: &Lock| match lock {
        Lock::Control(control) => before.scenario.get(*control) != after.scenario.get(*control),
        Lock::Month => before.playhead != after.playhead,
        Lock::Pins => before.pins != after.pins,
        Lock::Views => before.view != after.view,
        Lock::Cases => false,
    };
    Lock::all().filter(|lock| frame.locks(*lock)).filter(differs).collect()
}

proptest! {
    #[test]
    fn no_row_of_actions_moves_what_is_locked(frame in any_frame(), actions in actions()) {
        let mut session = embedded(frame);
        let (start, stands) = (session.state.clone(), session.state.frame);
        for action in actions {
            // A link of another frame is another frame.
            if matches!(action, Action::Open(_) | Action::Host(_) | Action::Stand(_)) {
                continue;
            }
            session = session.after(action).unwrap_or(session);
            prop_assert_eq!(broken(stands, &start, &session.state), vec![]);
            prop_assert_eq!(session.state.frame, stands);
        }
    }
}

#[test]
fn a_locked_control_is_refused_and_a_free_one_moves() {
    let session = embedded(locking(&[Lock::Control(Control::Style), Lock::Month]));
    assert_eq!(session.after(Action::Set(Control::Style, 20)), None);
    assert_eq!(session.after(Action::SetMonth(60)), None);
    assert_eq!(session.after(Action::TogglePlay), None);
    let moved = session.after(Action::Set(Control::Subsidy, 12)).expect("free");
    assert_eq!((moved.state.scenario.subsidy(), moved.state.scenario.get(Control::Style)), (12, 61));
    // On the map the free half of a place is gone to.
    let gone = session.after(Action::Go { style: 5, subsidy: 48 }).expect("free");
    assert_eq!((gone.state.scenario.subsidy(), gone.state.scenario.get(Control::Style)), (48, 61));
    let chosen = session.after(Action::Choose(Case::TalkativeTeam)).expect("free");
    assert_eq!(chosen.state.scenario, Case::TalkativeTeam.scenario().with(Control::Style, 61));
}

#[test]
fn locked_cases_pins_and_views_stay() {
    let session = embedded(locking(&[Lock::Cases, Lock::Pins, Lock::Views]));
    for action in [Action::Choose(Case::RegionA), Action::Pin, Action::UnpinAll, Action::Look(View::Map)] {
        assert_eq!(session.after(action.clone()), None, "{action:?}");
    }
}

#[test]
fn a_reset_in_a_frame_gives_back_what_it_began_with() {
    let session = embedded(Frame::default());
    let moved = session.after(Action::Set(Control::Style, 5)).expect("a change");
    let moved = moved.after(Action::SetMonth(80)).expect("a change");
    let reset = moved.after(Action::ResetAll).expect("a change");
    assert_eq!((reset.state.scenario, reset.state.month()), (session.state.scenario, 12));
    // By itself the page begins as it opens.
    let page = Session::open("v1&model=3&style=61").after(Action::ResetAll).expect("a change");
    assert_eq!(page.state.scenario, Scenario::default());
}

#[test]
fn the_host_may_set_what_is_locked_and_then_the_reader_begins_there() {
    let session = embedded(locking(&[Lock::Control(Control::Style)]));
    let moved = session.after(Action::Set(Control::Subsidy, 12)).expect("free");
    let link = Link {
        scenario: Scenario::default().with(Control::Style, 90),
        frame: session.state.frame,
        ..Link::default()
    };
    let set = moved.after(Action::Host(link.encode())).expect("the host may");
    assert_eq!(set.state.link(), link);
    assert!(!set.can_undo() && !set.can_redo());
    assert_eq!(set.start(), link.encode());
    let reset = set.after(Action::Set(Control::Subsidy, 60)).and_then(|moved| moved.after(Action::ResetAll));
    assert_eq!(reset.expect("a change").state.link(), link);
}

#[test]
fn a_link_of_the_host_that_says_nothing_of_the_frame_leaves_it_as_it_is() {
    let session = embedded(locking(&[Lock::Control(Control::Style)]));
    let set = session.after(Action::Host("v1&model=3&style=9".to_owned())).expect("the host may");
    assert_eq!((set.state.frame, set.state.scenario.get(Control::Style)), (session.state.frame, 9));
}

#[test]
fn a_lock_that_comes_later_holds_against_undo() {
    let session = embedded(Frame::default()).after(Action::Set(Control::Style, 5)).expect("a change");
    let frame = session.state.frame.locking(Lock::Control(Control::Style), true);
    let locked = session.after(Action::Stand(frame)).expect("the host may");
    let undone = locked.after(Action::Undo).expect("a step");
    assert_eq!(undone.state.scenario.get(Control::Style), 5);
}

#[test]
fn a_link_within_the_frame_leaves_the_frame_as_it_is() {
    let session = embedded(locking(&[Lock::Control(Control::Style)]));
    let frame = session.state.frame;
    let opened = session.after(Action::Open("v1&model=3&style=9&subsidy=12".to_owned())).expect("a link");
    assert_eq!(opened.state.frame, frame);
    assert_eq!((opened.state.scenario.get(Control::Style), opened.state.scenario.subsidy()), (61, 12));
    assert_eq!(MONTH.default, opened.state.month());
    let pins = vec![Pin::new(Case::RegionA.scenario())];
    assert_eq!(opened.state.pins, pins);
}
