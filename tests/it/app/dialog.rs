//! Dialogs: what opens and closes them, and what they leave alone.

use netwerktijd::app::{Action, Dialog, Session, State};
use netwerktijd::scenario::{Control, Link, Scenario};

use Action::{Open, Redo, Replay, Set, Show, Undo};

fn open(dialog: Dialog) -> State {
    State { dialog: Some(dialog), ..State::default() }
}

#[test]
fn a_dialog_lies_over_the_page_and_stops_the_clock() {
    let shown = |state: &State, dialog| state.after(Show(dialog));
    assert_eq!(shown(&State::default(), Some(Dialog::Share)), Some(open(Dialog::Share)));
    assert_eq!(shown(&open(Dialog::Share), Some(Dialog::Download)), Some(open(Dialog::Download)));
    assert_eq!(shown(&open(Dialog::Download), None), Some(State::default()));
    assert_eq!(shown(&State::default(), None), None);
    let playing = State { playing: true, playhead: 30.5, ..State::default() };
    let still = State { playing: false, dialog: Some(Dialog::Share), ..playing.clone() };
    assert_eq!(shown(&playing, Some(Dialog::Share)), Some(still));
    assert_eq!(open(Dialog::Share).link(), State::default().link(), "no link holds a dialog");
}

#[test]
fn what_is_opened_from_a_dialog_leaves_it_open() {
    let link = Link { scenario: Scenario::default().with(Control::Style, 61), ..Link::default() };
    let opened = open(Dialog::Share).after(Open(link.encode())).expect("another scenario");
    assert_eq!((opened.dialog, opened.link()), (Some(Dialog::Share), link));
}

#[test]
fn a_dialog_is_no_step_and_nothing_is_undone_beneath_it() {
    let dragged = Session::open("").after(Set(Control::Style, 70)).expect("a step");
    let session = dragged.after(Show(Some(Dialog::Share))).expect("it opens");
    for action in [Undo, Redo, Replay] {
        assert_eq!(session.after(action), None);
    }
    let closed = session.after(Show(None)).expect("it closes");
    assert_eq!(closed.state, dragged.state);
    assert_eq!(closed.after(Undo).expect("the drag").state, Session::open("").state);
}
