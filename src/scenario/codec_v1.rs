//! The first link format, frozen: `v1&model=3&style=60&subsidy=24&month=12&pin=style:95,subsidy:12&lang=en`.
//!
//! `model` is the version of the model the link was made with; links of model 2 did not name it.
//! Whatever equals the default below is left out. The defaults are written out here and not taken from the page, so that
//! a page that opens differently one day still reads these links as they were meant. `pin` is `none`, `default`, or the
//! differences of the pinned scenario from the default one; without `pin` region A is pinned.

use super::link::shown;
use super::{Asked, Control, ControlSpec, Link, MONTH, Notice, Scenario};
use crate::decimal;
use crate::language::Language;
use crate::model::VERSION;

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
        pinned: Some(decode_pin(PINNED_DEFAULT, &mut Vec::new())),
        language: Language::Dutch,
        asked: Asked::default(),
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
    if link.pinned != default.pinned {
        parts.push(format!("pin={}", encode_pin(link.pinned)));
    }
    if link.language != default.language {
        parts.push(format!("lang={}", link.language.code()));
    }
    // A term names its line.
    if let Some(term) = link.asked.term() {
        parts.push(format!("term={}", term.key()));
    } else if link.asked != default.asked {
        parts.push(format!("of={}", link.asked.series_key()));
    }
    if parts.is_empty() { String::new() } else { format!("{FORMAT}&{MODEL}={VERSION}&{}", parts.join("&")) }
}

fn encode_pin(pinned: Option<Scenario>) -> String {
    let Some(pinned) = pinned else { return NO_PIN.to_owned() };
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
    for part in body.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key {
            "month" => link.month = read(&MONTH, link.month, value, &mut notices),
            MODEL => match value.parse() {
                Ok(given) => model = given,
                Err(_) => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "pin" if value == NO_PIN => link.pinned = None,
            "pin" => link.pinned = Some(decode_pin(value, &mut notices)),
            "lang" => match Language::from_code(value) {
                Some(language) => link.language = language,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "of" => match Asked::from_series_key(value) {
                Some(asked) if link.asked.term().is_none() => link.asked = asked,
                Some(_) => {}
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            "term" => match Asked::from_term_key(value) {
                Some(asked) => link.asked = asked,
                None => notices.push(Notice::Unreadable { key: shown(key), given: shown(value) }),
            },
            _ => link.scenario = set(link.scenario, key, value, &mut notices),
        }
    }
    // A link without a scenario shows the page as it opens, whatever the model.
    if model.to_string() != VERSION && !body.is_empty() {
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
