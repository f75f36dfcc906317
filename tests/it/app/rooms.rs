//! The rooms of the page.

use netwerktijd::app::Action::{Enter, ResetAll};
use netwerktijd::app::State;
use netwerktijd::room::{Room, Slug};

use super::table::{assert_rows, at, playing, style};

#[test]
fn a_room_is_entered_without_a_change_of_the_scenario() {
    let slug = |text| Slug::new(text).unwrap();
    let inside = |at| State { room: Room::Story, at: slug(at), ..State::default() };
    assert_rows(vec![
        ("a room", State::default(), Enter(Room::Story, slug("time")), Some(inside("time"))),
        ("another page in it", inside("time"), Enter(Room::Story, slug("money")), Some(inside("money"))),
        ("the same page", inside("time"), Enter(Room::Story, slug("time")), None),
        ("while it plays", playing(12.0), Enter(Room::Explore, slug("")), Some(at(12.0))),
        ("everything reset", State { scenario: style(3), ..inside("time") }, ResetAll, Some(inside("time"))),
    ]);
    let open = State::open(&inside("time").link().encode());
    assert_eq!((open.room, open.at), (Room::Story, slug("time")));
}
