//! What the page says to the one that holds it.

use serde_json::{Map, Value, json};

use super::{APP, Refusal, VERSION};
use crate::app::State;
use crate::exploration::Study;
use crate::export::PAGE;
use crate::frame::Lock;
use crate::model::{Series, Station};
use crate::practise::{Deed, Prediction};
use crate::room::{Room, Slug};
use crate::scenario::{CONTROLS, ControlSpec, MONTH, Scenario};
use crate::text::Language;
use crate::text::number::index;

/// The longest text that is taken for a number of a command.
const LONGEST: usize = 64;

/// By what a host knows which of its commands is answered: its own text or number, or nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Id(Value);

impl Id {
    pub(super) fn of(value: Option<&Value>) -> Self {
        match value {
            Some(Value::String(text)) if text.len() <= LONGEST => Self(Value::String(text.clone())),
            Some(Value::Number(number)) => Self(Value::Number(number.clone())),
            _ => Self::default(),
        }
    }
}

fn message(kind: &str, name: &str, id: Value, data: Value) -> String {
    json!({ "app": APP, "v": VERSION, "id": id, "kind": kind, "name": name, "data": data }).to_string()
}

/// Something that happened.
#[must_use]
pub fn event(name: &str, data: Value) -> String {
    message("event", name, Value::Null, data)
}

/// A command was followed.
#[must_use]
pub fn result(id: &Id, data: Value) -> String {
    message("reply", "result", id.0.clone(), data)
}

/// A command was not followed. Without a name of the command it is an event.
#[must_use]
pub fn error(id: &Id, refusal: &Refusal, language: Language) -> String {
    let data = json!({
        "code": refusal.code(), "field": refusal.field(), "message": refusal.sentence(language),
    });
    let kind = if id.0.is_null() { "event" } else { "reply" };
    message(kind, "error", id.0.clone(), data)
}

/// What the page is set to; with its run the values at the playhead and the three moments as well.
#[must_use]
pub fn state(state: &State, study: Option<&Study>) -> Value {
    let mut data = json!({
        "link": state.link().encode(),
        "scenario": scenario(state.scenario),
        "month": state.month(),
        "view": state.view.key(),
        "room": state.room.key(),
        "at": state.at.as_str(),
        "language": state.language.code(),
        "words": state.wording.key(),
        "model": crate::model::VERSION,
    });
    if let (Some(study), Some(map)) = (study, data.as_object_mut()) {
        let stocks = study.run.between(f64::from(state.month()));
        map.insert("relations".into(), index(stocks.relations).into());
        map.insert("results".into(), index(stocks.results).into());
        let moment = |station: &Station| {
            let (relations, results) = (index(station.stocks.relations), index(station.stocks.results));
            json!({ "month": station.month, "relations": relations, "results": results })
        };
        let outcomes = &study.outcomes;
        map.insert(
            "moments".into(),
            json!({
                "year": moment(&outcomes.first_year),
                "end": moment(&outcomes.subsidy_end),
                "later": moment(&outcomes.two_years_later),
            }),
        );
    }
    data
}

fn scenario(scenario: Scenario) -> Value {
    let value = |spec: &ControlSpec| {
        let value = spec.control.map(|control| scenario.get(control));
        (spec.key.to_owned(), value.into())
    };
    Value::Object(CONTROLS.iter().map(value).collect::<Map<_, _>>())
}

/// The first word to a host: who speaks, what can be set, and what it is set to.
#[must_use]
pub fn ready(now: &State, study: Option<&Study>) -> String {
    let param = |spec: &ControlSpec| {
        let lock = spec.control.map_or(Lock::Month, Lock::Control);
        json!({
            "key": spec.key, "low": spec.low, "high": spec.high, "default": spec.default,
            "locked": now.frame.locks(lock),
        })
    };
    let params: Vec<Value> = CONTROLS.iter().chain([&MONTH]).map(param).collect();
    event("ready", json!({ "page": PAGE, "params": params, "state": state(now, study) }))
}

/// Another page of the story or of practising.
#[must_use]
pub fn step(room: Room, at: &Slug) -> String {
    event("step", json!({ "room": room.key(), "at": at.as_str() }))
}

/// How high the page is, in CSS pixels: ours, and the form that Canvas understands.
#[must_use]
pub fn height(pixels: u32) -> [String; 2] {
    let ours = event("height", json!({ "height": pixels }));
    [ours, json!({ "subject": "lti.frameResize", "height": pixels }).to_string()]
}

/// Something that was done while practising.
#[must_use]
pub fn deed(deed: &Deed) -> String {
    match deed {
        Deed::Predicted { exercise, prediction } => event(
            "prediction",
            json!({
                "exercise": exercise,
                "months": prediction.ask().months(),
                "relations": values(prediction, Series::Relations),
                "results": values(prediction, Series::Results),
                "sure": prediction.sureness.key(),
            }),
        ),
        Deed::Answered { exercise, answer, best } => {
            event("answer", json!({ "exercise": exercise, "answer": answer, "best": best }))
        }
        Deed::Tried { mission, scenario: tried, reached } => {
            event("mission", json!({ "mission": mission, "scenario": scenario(*tried), "reached": reached }))
        }
    }
}

fn values(prediction: &Prediction, series: Series) -> Value {
    prediction.values(series).map_or(Value::Null, |values| json!(values))
}
