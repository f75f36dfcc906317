//! The rooms: each a link, a title and a step back in the browser; the scenario goes along.

use netwerktijd::room::Room;
use netwerktijd::scenario::{Control, Link, Scenario};
use netwerktijd::text::Language;
use netwerktijd::text::label::room_name;
use netwerktijd::text::words::page as words;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::json;

const CURRENT: &str = "return document.querySelector('.rooms [aria-current]').id";

fn title(room: Room) -> serde_json::Value {
    json!(words::title(Language::Dutch, room_name(Language::Dutch, room)))
}

#[test]
fn a_room_is_a_link_and_a_step_back_and_changes_nothing_of_the_scenario() -> Result<()> {
    let page = Page::open("v1&model=3&style=60")?;
    let scenario = Scenario::default().with(Control::Style, 60);
    for room in [Room::Story, Room::Practise] {
        page.click(&format!("#room-{}", room.key()))?;
        let link = Link { scenario, room, ..Link::default() };
        page.wait_for_link(&link)?;
        assert_eq!(page.session.text(CURRENT)?, format!("room-{}", room.key()));
        page.session.wait_for("return document.title", &title(room))?;
    }
    page.session.run("history.back()")?;
    page.wait_for_link(&Link { scenario, room: Room::Story, ..Link::default() })?;
    page.session.wait_for("return document.title", &title(Room::Story))?;
    page.session.run("history.back()")?;
    page.wait_for_link(&Link { scenario, ..Link::default() })?;
    page.session.wait_for("return document.getElementById('style').value", &json!("60"))?;
    page.session.wait_for("return document.title", &title(Room::Explore))
}
