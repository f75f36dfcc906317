//! What a host may say: all of it is read, nothing breaks the page, and every refusal is a sentence in both languages.

use netwerktijd::app::{Action, Session, State};
use netwerktijd::embed::message::{
    self, Command, Id, Image, LARGEST, Read, Refusal, deed, error, event, height, read, ready, result, step,
};
use netwerktijd::embed::notes::Line;
use netwerktijd::exploration::Explorer;
use netwerktijd::frame::{Frame, Lock, Mode};
use netwerktijd::model::Series;
use netwerktijd::practise::{Ask, Deed, OWN_WORDS, Prediction, Sureness};
use netwerktijd::room::{Room, Slug};
use netwerktijd::scenario::{Control, Scenario};
use netwerktijd::text::Language;
use netwerktijd::view::View;
use proptest::prelude::*;
use serde_json::{Value, json};

fn command(name: &str, data: &Value) -> Read {
    read(
        &json!({ "app": "netwerktijd", "v": 1, "id": 7, "kind": "command", "name": name, "data": data })
            .to_string(),
    )
}

#[track_caller]
fn asked(name: &str, data: &Value) -> Command {
    match command(name, data) {
        Read::Asked(_, command) => command,
        other => panic!("{name}: {other:?}"),
    }
}

#[track_caller]
fn refused(name: &str, data: &Value) -> Refusal {
    match command(name, data) {
        Read::Refused(_, refusal) => refusal,
        other => panic!("{name}: {other:?}"),
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn every_command_is_read() {
    assert_eq!(asked("hello", &json!({})), Command::Hello);
    assert_eq!(asked("getState", &json!(null)), Command::GetState);
    assert_eq!(asked("reset", &json!({})), Command::Reset);
    assert_eq!(asked("focus", &json!({})), Command::Focus);
    let params = json!({ "style": 60.4, "month": 12 });
    assert_eq!(asked("setParams", &params), Command::SetParams(vec![(None, 12), (Some(Control::Style), 60)]));
    for link in ["v1&style=60", "#v1&style=60", "https://example.org/net/#v1&style=60"] {
        let link = asked("setState", &json!({ "link": link }));
        assert_eq!(link, Command::SetState("v1&style=60".to_owned()));
    }
    assert_eq!(
        asked("exportImage", &json!({})),
        Command::ExportImage(Image { svg: false, scale: 2, dark: false })
    );
    assert_eq!(
        asked("exportImage", &json!({ "format": "svg", "scale": 1, "dark": true })),
        Command::ExportImage(Image { svg: true, scale: 1, dark: true })
    );
}

#[test]
fn what_cannot_be_followed_is_refused_by_its_field() {
    let field = |name: &str| Refusal::Field(name.to_owned());
    let unknown = |field: &str, given: &str| Refusal::Unknown { field: field.into(), given: given.into() };
    let outside = |field: &str, low, high| Refusal::Outside { field: field.into(), low, high };
    let cases = [
        ("fly", json!({}), Refusal::Command("fly".to_owned())),
        ("getState", json!([1]), field("data")),
        ("setState", json!({}), field("link")),
        ("setState", json!({ "link": 5 }), field("link")),
        ("setParams", json!({ "style": "60" }), field("style")),
        ("setParams", json!({ "style": 101 }), outside("style", 0, 100)),
        ("setParams", json!({ "subsidy": 5 }), outside("subsidy", 6, 72)),
        ("setParams", json!({ "month": 1e300 }), outside("month", 0, 96)),
        ("setParams", json!({ "colour": 5 }), unknown("data", "colour")),
        ("setOptions", json!({ "view": "attic" }), unknown("view", "attic")),
        ("setOptions", json!({ "theme": 3 }), field("theme")),
        ("setOptions", json!({ "text": 90 }), outside("text", 100, 200)),
        ("setOptions", json!({ "hide": "cases" }), field("hide")),
        ("setOptions", json!({ "hide": ["cases", "attic"] }), unknown("hide", "attic")),
        ("setOptions", json!({ "lock": ["style", 4] }), field("lock")),
        ("setOptions", json!({ "colour": "red" }), unknown("data", "colour")),
        ("exportImage", json!({ "format": "gif" }), unknown("format", "gif")),
        ("exportImage", json!({ "scale": 9 }), outside("scale", 1, 3)),
        ("exportImage", json!({ "dark": "yes" }), field("dark")),
    ];
    for (name, data, refusal) in cases {
        assert_eq!(refused(name, &data), refusal, "{name} {data}");
        for language in Language::ALL {
            let sentence = refusal.sentence(language);
            assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
        }
    }
}

#[test]
fn what_is_none_of_ours_is_ignored_and_what_is_of_another_version_is_told() {
    let ignored = [
        "",
        "5",
        "null",
        "[]",
        "{}",
        "{\"app\":\"other\",\"v\":1}",
        "{\"subject\":\"lti.frameResize\"}",
        "x",
    ];
    for text in ignored {
        assert_eq!(read(text), Read::Ignored, "{text}");
    }
    let id = json!("a");
    let version = json!({ "app": "netwerktijd", "v": 2, "id": id, "kind": "command", "name": "hello" });
    assert!(matches!(read(&version.to_string()), Read::Refused(_, Refusal::Version)));
    let kind = json!({ "app": "netwerktijd", "v": 1, "kind": "event", "name": "ready" });
    assert!(matches!(read(&kind.to_string()), Read::Refused(_, Refusal::Field(_))));
    let long = |app: &str| json!({ "app": app, "v": 1, "x": "y".repeat(LARGEST) }).to_string();
    assert_eq!(read(&long("netwerktijd")), Read::Refused(Id::default(), Refusal::TooLarge));
    assert_eq!(read(&"é".repeat(LARGEST)), Read::Ignored);
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,200}", name in "[a-zA-Z]{0,12}") {
        let _ = read(&text);
        let _ = Line::read(&text);
        let message = json!({ "app": "netwerktijd", "v": 1, "id": text, "kind": "command", "name": name, "data": { "link": text } });
        let _ = read(&message.to_string());
    }

    #[test]
    fn no_data_breaks_the_page_or_brings_it_out_of_range(
        name in proptest::sample::select(vec!["setParams", "setOptions", "setState", "exportImage", "reset"]),
        key in proptest::sample::select(vec!["style", "month", "view", "text", "hide", "lock", "link", "scale", "x"]),
        value in prop_oneof![
            any::<f64>().prop_map(|number| json!(number)),
            any::<i64>().prop_map(|number| json!(number)),
            "\\PC{0,40}".prop_map(|text| json!(text)),
            "(v1)?(&(style|month|hide|lock|mode|text)=[a-z0-9,]{0,8}){0,4}".prop_map(|text| json!(text)),
            proptest::collection::vec("[a-z]{0,8}", 0..5).prop_map(|list| json!(list)),
            Just(Value::Null), Just(json!({ "deep": [[[1]]] })),
        ],
    ) {
        let mut session = Session::open("v1&mode=embed&lock=subsidy");
        if let Read::Asked(_, command) = command(name, &json!({ key: value }))
            && let Ok(actions) = command.actions(&session.state, session.start())
        {
            for action in actions {
                session = session.after(action).unwrap_or(session);
            }
        }
        let state = &session.state;
        prop_assert!((0..=100).contains(&state.scenario.get(Control::Style)));
        prop_assert!((0..=96).contains(&state.month()) && Frame::TEXTS.contains(&state.frame.text));
    }

    #[test]
    fn a_line_of_the_notes_survives_the_way(link in "\\PC{0,80}", onward in any::<bool>()) {
        for line in [Line::Hello, Line::Follow(link.clone()), Line::Move(onward)] {
            prop_assert_eq!(Line::read(&line.write()), Some(line));
        }
    }
}

#[test]
fn all_parameters_are_set_or_none_and_a_locked_one_is_named() {
    let frame = Frame::default().in_mode(Mode::Embed).locking(Lock::Control(Control::Style), true);
    let state = State { frame, ..State::default() };
    let both = asked("setParams", &json!({ "subsidy": 12, "style": 60 }));
    assert_eq!(both.actions(&state, ""), Err(Refusal::Locked("style".to_owned())));
    let one = asked("setParams", &json!({ "subsidy": 12 }));
    assert_eq!(one.actions(&state, ""), Ok(vec![Action::Set(Control::Subsidy, 12), Action::Settle]));
}

#[test]
fn options_are_set_and_a_locked_view_is_not_left() {
    let apply = |state: &State, data: &Value| -> Result<State, Refusal> {
        let actions = asked("setOptions", data).actions(state, "")?;
        Ok(actions.into_iter().fold(state.clone(), |state, action| state.after(action).unwrap_or(state)))
    };
    let state = State::open("v1&mode=embed");
    let data = json!({ "language": "en", "view": "map", "theme": "dark", "text": 150, "hide": ["cases"], "lock": ["views"] });
    assert_eq!(apply(&state, &data), Err(Refusal::Locked("views".to_owned())), "locked in the same breath");
    let moved =
        apply(&state, &json!({ "language": "en", "view": "map", "theme": "dark", "text": 150 })).unwrap();
    assert_eq!((moved.language, moved.view, moved.frame.text), (Language::English, View::Map, 150));
    let locked = apply(&moved, &json!({ "lock": ["views"] })).unwrap();
    assert_eq!(apply(&locked, &json!({ "view": "time" })), Err(Refusal::Locked("views".to_owned())));
    assert_eq!(apply(&locked, &json!({ "view": "time", "lock": [] })).unwrap().view, View::Time);
}

#[test]
fn answers_bear_the_id_they_answer_and_the_numbers_of_the_run() {
    let explorer = Explorer::embedded().unwrap();
    let state = State::default();
    let study = explorer.study(state.scenario);
    let said = message::state(&state, Some(&study));
    let year = study.outcomes.first_year.stocks;
    assert_eq!(said["moments"]["year"]["results"], json!((year.results * 100.0).round() as i64));
    assert_eq!(
        (&said["link"], &said["scenario"]["style"], &said["month"]),
        (&json!(""), &json!(35), &json!(30))
    );
    let Read::Asked(id, _) = command("getState", &json!({})) else { panic!("no command") };
    let answer = parsed(&result(&id, said));
    assert_eq!(
        (&answer["id"], &answer["kind"], &answer["name"]),
        (&json!(7), &json!("reply"), &json!("result"))
    );
    let refused = parsed(&error(&id, &Refusal::Locked("style".into()), Language::English));
    assert_eq!((&refused["data"]["code"], &refused["data"]["field"]), (&json!("locked"), &json!("style")));
    assert_eq!(parsed(&error(&Id::default(), &Refusal::TooLarge, Language::Dutch))["kind"], json!("event"));
    let ready = parsed(&ready(&state, Some(&study)));
    assert_eq!(
        (&ready["name"], ready["data"]["params"].as_array().map(Vec::len)),
        (&json!("ready"), Some(9))
    );
}

#[test]
fn what_happens_is_told_in_words_that_programs_know() {
    assert_eq!(parsed(&event("leave", Value::Null))["name"], json!("leave"));
    let step = parsed(&step(Room::Story, &Slug::new("time").unwrap()));
    assert_eq!(step["data"], json!({ "room": "story", "at": "time" }));
    let [ours, lti] = height(612).map(|text| parsed(&text));
    assert_eq!(ours["data"]["height"], json!(612));
    assert_eq!(lti, json!({ "subject": "lti.frameResize", "height": 612 }));
    let ask = Ask::new([12, 24, 36, 48, 60], &[Series::Results]).unwrap();
    let prediction = Prediction::new(ask, |_| Some([1, 2, 3, 4, 5]), Sureness::Very).unwrap();
    let made = parsed(&deed(&Deed::Predicted { exercise: "one-year".into(), prediction }));
    assert_eq!(
        made["data"],
        json!({ "exercise": "one-year", "months": [12, 24, 36, 48, 60], "relations": null,
                "results": [1, 2, 3, 4, 5], "sure": "very" })
    );
    let own = Deed::Answered { exercise: "one-year".into(), answer: OWN_WORDS.into(), best: false };
    assert_eq!(parsed(&deed(&own))["data"]["answer"], json!("own"));
    let tried = Deed::Tried { mission: "keep-80".into(), scenario: Scenario::default(), reached: true };
    assert_eq!(parsed(&deed(&tried))["data"]["reached"], json!(true));
}
