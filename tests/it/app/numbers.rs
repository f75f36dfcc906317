//! Numbers in the text of a page, which the reader sets: they belong to that page and change no scenario.

use netwerktijd::app::{Action, State};
use netwerktijd::room::{Room, Slug};
use netwerktijd::scenario::{Change, Control, Number};

const STYLE: Number = Number::Control(1, Control::Style);

fn still(at: &str) -> State {
    State { room: Room::Story, at: Slug::new(at).unwrap(), ..State::default() }
}

fn changed(value: i16) -> State {
    State { changes: vec![Change { number: STYLE, value }], ..still("time") }
}

#[test]
fn a_number_is_set_within_its_range_and_put_back() {
    assert_eq!(still("time").after(Action::Change(STYLE, 60)), Some(changed(60)));
    assert_eq!(changed(60).after(Action::Change(STYLE, 900)), Some(changed(100)));
    assert_eq!(changed(60).after(Action::Change(STYLE, 60)), None);
    assert_eq!(changed(60).after(Action::Restore), Some(still("time")));
}

#[test]
fn a_number_stays_with_its_page_and_is_in_the_link() {
    let away = changed(60).after(Action::Enter(Room::Story, Slug::new("money").unwrap()));
    assert_eq!(away, Some(still("money")));
    assert_eq!(State::open(&changed(60).link().encode()), changed(60));
}
