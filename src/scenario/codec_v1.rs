//! The first link format, frozen: `v1&model=3&style=60&subsidy=24&month=12&pin=style:95,subsidy:12&lang=en&view=map`.
//!
//! `model` is the version of the model the link was made with; links of model 2 did not name it.
//! Whatever equals the default below is left out. The defaults are written out here and not taken from the page, so that
//! a page that opens differently one day still reads these links as they were meant. `pin` is `none`, `default`, or the
//! differences of the pinned scenario from the default one; without `pin` region A is pinned. `pin2` and `pin3` are further
//! ones, `name`, `name2` and `name3` what the reader calls them. `outcome` and `goal` are what the policy map measures and
//! how much of it is enough. `room` is the room of the page and `at` the page within it;
//! `set` holds the numbers that were changed in its text. `words` is the layer of words. `own` is a network of the reader's
//! own, `code` the codes of a class. `mode`, `theme`, `text`, `hide` and `lock` say how the page stands in a frame.

use super::link::shown;
use super::{
    Asked, Control, ControlSpec, GOAL, Goal, Link, MONTH, Notice, Outcome, PINS, Pin, Scenario, change,
    frame_v1,
};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::class::{self, Class};
use crate::decimal;
use crate::frame::Frame;
use crate::language::{Language, Wording};
use crate::model::VERSION;
use crate::own;
use crate::room::{Room, Slug};
use crate::view::View;

/// The first word of the fragment.
pub(super) const FORMAT: &str = "v1";

/// Key and default of every control of this format.
const DEFAULTS: [(&str, i16); 8] = [
    ("style", 35),
    ("subsidy", 36),
    ("existing", 20),
    ("independence", 100),
    ("pressure", 60),
    ("early", 45),
    ("late", 45),
    ("shift", 18),
];
const MONTH_DEFAULT: i16 = 30;
const PINNED_DEFAULT: &str = "style:95";
const MODEL: &str = "model";
const MODEL_DEFAULT: u16 = 2;
const WORDS: &str = "words";
const OUTCOME: &str = "outcome";
const GOAL_DEFAULT: Goal = Goal { outcome: Outcome::ResultsLeft, points: 40 };
/// The keys of each pinned scenario and of its name.
const PIN_KEYS: [(&str, &str); PINS] = [("pin", "name"), ("pin2", "name2"), ("pin3", "name3")];
const NO_PIN: &str = "none";
const DEFAULT_PIN: &str = "default";

fn default_scenario() -> Scenario {
    DEFAULTS.iter().fold(Scenario::default(), |scenario, (key, value)| match Control::from_key(key) {
        Some(control) => scenario.with(control, *value),
        None => scenario,
    })
}

fn default_link() -> Link {
    Link {
        scenario: default_scenario(),
        month: MONTH_DEFAULT,
        pins: vec![Pin::new(decode_pin(PINNED_DEFAULT, &mut Vec::new()))],
        goal: GOAL_DEFAULT,
        language: Language::Dutch,
        wording: Wording::Plain,
        view: View::Time,
        asked: Asked::default(),
        room: Room::Explore,
        at: Slug::default(),
        own: None,
        class: Class::default(),
        changes: Vec::new(),
        frame: Frame::default(),
    }
}

/// The fragment of a link; empty when nothing differs.
pub(super) fn encode(link: &Link) -> String {
    let default = default_link();
    let mut parts: Vec<String> = link
        .scenario
        .differences(default.scenario)
        .map(|control| format!("{}={}", control.spec().key, link.scenario.get(control)))
        .collect();
    if link.month != default.month {
        parts.push(format!("{}={}", MONTH.key, link.month));
    }
    if link.pins != default.pins {
        encode_pins(&link.pins, &mut parts);
    }
    if link.goal.outcome != default.goal.outcome {
        parts.push(format!("{OUTCOME}={}", link.goal.outcome.key()));
    }
    if link.goal.points != default.goal.points {
        parts.push(format!("{}={}", GOAL.key, link.goal.points));
    }
    if link.language != default.language {
        parts.push(format!("lang={}", link.language.code()));
    }
    if link.wording != default.wording {
        parts.push(format!("{WORDS}={}", link.wording.key()));
    }
    if link.view != default.view {
        parts.push(format!("view={}", link.view.key()));
    }
    // A term names its line.
    if let Some(term) = link.asked.term() {
        parts.push(format!("term={}", term.key()));
    } else if link.asked != default.asked {
        parts.push(format!("of={}", link.asked.series.key()));
    }
    if link.room != default.room {
        parts.push(format!("room={}", link.room.key()));
    }
    if link.at != default.at {
        parts.push(format!("at={}", link.at.as_str()));
    }
    if let Some(own) = &link.own {
        parts.push(format!("own={}", own::to_link(own)));
    }
    if !link.class.is_empty() {
        parts.push(format!("code={}", class::to_link(&link.class)));
    }
    if !link.changes.is_empty() {
        parts.push(format!("set={}", change::encode(&link.changes)));
    }
    frame_v1::encode(&link.frame, &mut parts);
    if parts.is_empty() { String::new() } else { format!("{FORMAT}&{MODEL}={VERSION}&{}", parts.join("&")) }
}

fn encode_pins(pins: &[Pin], parts: &mut Vec<String>) {
    if pins.is_empty() {
        parts.push(format!("{}={NO_PIN}", PIN_KEYS[0].0));
    }
    for (pin, (key, name_key)) in pins.iter().zip(PIN_KEYS) {
        parts.push(format!("{key}={}", encode_pin(pin.scenario)));
        if let Some(name) = pin.name() {
            parts.push(format!("{name_key}={}", encode_name(name)));
        }
    }
}

/// A name as `~` and two hexadecimal digits for every byte that is no plain letter or digit: percent signs are undone
/// before the parts of a link are told apart.
fn encode_name(name: &str) -> String {
    utf8_percent_encode(name, NON_ALPHANUMERIC).to_string().replace('%', "~")
}

fn decode_name(value: &str) -> String {
    percent_decode_str(&value.replace('~', "%")).decode_utf8_lossy().into_owned()
}

fn encode_pin(pinned: Scenario) -> String {
    let differences: Vec<String> = pinned
        .differences(default_scenario())
        .map(|control| format!("{}:{}", control.spec().key, pinned.get(control)))
        .collect();
    if differences.is_empty() { DEFAULT_PIN.to_owned() } else { differences.join(",") }
}

/// Reads what follows `v1&`. The last of two equal keys counts.
pub(super) fn decode(body: &str) -> (Link, Vec<Notice>) {
    let mut link = default_link();
    let mut notices = Vec::new();
    let mut model = MODEL_DEFAULT;
    let mut pins: [Option<Scenario>; PINS] = [None; PINS];
    let mut names: [String; PINS] = Default::default();
    let mut pinned = false;
    for part in body.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key {
            "month" => link.month = read(&MONTH, link.month, value, &mut notices),
            MODEL => match value.parse() {
                Ok(given) => model = given,
                Err(_) => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "lang" => match Language::from_code(value) {
                Some(language) => link.language = language,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            WORDS => match Wording::from_key(value) {
                Some(wording) => link.wording = wording,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            OUTCOME => match Outcome::from_key(value) {
                Some(outcome) => link.goal.outcome = outcome,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "goal" => link.goal.points = read(&GOAL, link.goal.points, value, &mut notices),
            "room" => match Room::from_key(value) {
                Some(room) => link.room = room,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "at" => match Slug::new(value) {
                Some(at) => link.at = at,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "own" => match own::from_link(value) {
                Some(own) => link.own = Some(own),
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            // What is wrong with a code is said where the codes are.
            "code" => link.class = link.class.with(value),
            "set" => link.changes = change::decode(value, &mut notices),
            _ if frame_v1::KEYS.contains(&key) => {
                link.frame = frame_v1::decode(link.frame, key, value, &mut notices);
            }
            "of" => match Asked::from_series_key(value) {
                Some(asked) if link.asked.term().is_none() => link.asked = asked,
                Some(_) => {}
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "term" => match Asked::from_term_key(value) {
                Some(asked) => link.asked = asked,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "view" => match View::from_key(value) {
                Some(view) => link.view = view,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            _ => {
                let pin = PIN_KEYS.iter().position(|keys| keys.0 == key);
                let name = PIN_KEYS.iter().position(|keys| keys.1 == key);
                if let Some(pin) = pin.and_then(|place| pins.get_mut(place)) {
                    pinned = true;
                    *pin = (value != NO_PIN).then(|| decode_pin(value, &mut notices));
                } else if let Some(name) = name.and_then(|place| names.get_mut(place)) {
                    *name = decode_name(value);
                } else {
                    link.scenario = set(link.scenario, key, value, &mut notices);
                }
            }
        }
    }
    if !pinned {
        pins = [link.pins.first().map(|pin| pin.scenario), None, None];
    }
    let found = pins.into_iter().zip(&names);
    link.pins = found.filter_map(|(pin, name)| pin.map(|pin| Pin::new(pin).named(name))).collect();
    // A link that says nothing of a scenario shows the page as it opens, whatever the model.
    let says = body.split('&').any(|part| {
        let key = part.split_once('=').map_or(part, |(key, _)| key);
        !key.is_empty() && !frame_v1::KEYS.contains(&key)
    });
    if model.to_string() != VERSION && says {
        notices.push(Notice::Model { given: model });
    }
    (link, notices)
}

fn decode_pin(value: &str, notices: &mut Vec<Notice>) -> Scenario {
    if value == DEFAULT_PIN {
        return default_scenario();
    }
    value.split(',').filter(|part| !part.is_empty()).fold(default_scenario(), |scenario, part| {
        let (key, value) = part.split_once(':').unwrap_or((part, ""));
        set(scenario, key, value, notices)
    })
}

fn set(scenario: Scenario, key: &str, value: &str, notices: &mut Vec<Notice>) -> Scenario {
    if let Some(control) = Control::from_key(key) {
        scenario.with(control, read(control.spec(), scenario.get(control), value, notices))
    } else {
        notices.push(Notice::Unknown { key: shown(key) });
        scenario
    }
}

/// A value within its range; `current` when it cannot be read.
fn read(spec: &ControlSpec, current: i16, value: &str, notices: &mut Vec<Notice>) -> i16 {
    let key = spec.key.to_owned();
    // Decimals are read and rounded, so that a hand-written 35.5 is not thrown away.
    let Some(number) = decimal::parse(value) else {
        notices.push(Notice::Unreadable { key, given: shown(value) });
        return current;
    };
    let rounded = number.round();
    let used = rounded.clamp(f64::from(spec.low), f64::from(spec.high));
    if used != rounded {
        notices.push(Notice::Clamped { key, given: shown(value), used: used as i16 });
    }
    used as i16
}
