//! What a host says.

use serde_json::{Map, Value};

use super::{APP, Id, LARGEST, Options, Refusal, VERSION};
use crate::app::{Action, State};
use crate::frame::Lock;
use crate::scenario::{Control, MONTH};

/// The most letters of a strange name that are said back.
const SHOWN: usize = 40;
/// The longest list of names.
const MOST: usize = 32;

/// What became of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Read {
    /// It is none of ours.
    Ignored,
    /// It is ours and cannot be followed.
    Refused(Id, Refusal),
    /// It is a command.
    Asked(Id, Command),
}

/// Something that a host asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// It begins to listen.
    Hello,
    /// What the page is set to.
    GetState,
    /// The page is set to a link, whole.
    SetState(String),
    /// Some controls, and the month, are set; all or none.
    SetParams(Vec<(Option<Control>, i16)>),
    /// How the page stands and speaks is set.
    SetOptions(Options),
    /// All is as the frame began.
    Reset,
    /// The figure as a picture.
    ExportImage(Image),
    /// The focus enters the frame.
    Focus,
}

/// The picture that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Image {
    /// In shapes and real text, else in pixels.
    pub svg: bool,
    /// Pixels to a CSS pixel, 1 to 3.
    pub scale: u8,
    /// Whether it is dark.
    pub dark: bool,
}

/// Reads a message.
#[must_use]
pub fn read(text: &str) -> Read {
    if text.len() > LARGEST {
        // What is so long is not even looked into; who sent it hears of it only if it is one of ours.
        let start = text.get(..200).unwrap_or_default();
        let ours = start.contains(APP);
        return if ours { Read::Refused(Id::default(), Refusal::TooLarge) } else { Read::Ignored };
    }
    let Ok(Value::Object(message)) = serde_json::from_str(text) else { return Read::Ignored };
    let says = |key: &str, word: &str| message.get(key).and_then(Value::as_str) == Some(word);
    if !says("app", APP) {
        return Read::Ignored;
    }
    let id = Id::of(message.get("id"));
    if message.get("v").and_then(Value::as_u64) != Some(VERSION) {
        return Read::Refused(id, Refusal::Version);
    }
    if !says("kind", "command") {
        return Read::Refused(id, Refusal::Field("kind".to_owned()));
    }
    match command(&message) {
        Ok(command) => Read::Asked(id, command),
        Err(refusal) => Read::Refused(id, refusal),
    }
}

fn command(message: &Map<String, Value>) -> Result<Command, Refusal> {
    let name =
        message.get("name").and_then(Value::as_str).ok_or_else(|| Refusal::Field("name".to_owned()))?;
    let empty = Map::new();
    let data = match message.get("data") {
        None | Some(Value::Null) => &empty,
        Some(Value::Object(data)) => data,
        Some(_) => return Err(Refusal::Field("data".to_owned())),
    };
    Ok(match name {
        "hello" => Command::Hello,
        "getState" => Command::GetState,
        "setState" => {
            let link = data.get("link").and_then(Value::as_str);
            let link = link.ok_or_else(|| Refusal::Field("link".to_owned()))?;
            // A whole address is as good as what stands behind its `#`.
            Command::SetState(link.split_once('#').map_or(link, |(_, part)| part).to_owned())
        }
        "setParams" => Command::SetParams(data.iter().map(param).collect::<Result<_, _>>()?),
        "setOptions" => Command::SetOptions(Options::read(data)?),
        "reset" => Command::Reset,
        "exportImage" => Command::ExportImage(image(data)?),
        "focus" => Command::Focus,
        other => return Err(Refusal::Command(short(other))),
    })
}

/// A control, or the month, with its value.
fn param((key, value): (&String, &Value)) -> Result<(Option<Control>, i16), Refusal> {
    let control = Control::from_key(key);
    let spec = match control {
        Some(control) => control.spec(),
        None if key == MONTH.key => &MONTH,
        None => return Err(Refusal::Unknown { field: "data".to_owned(), given: short(key) }),
    };
    let given = value.as_f64().ok_or_else(|| Refusal::Field(key.clone()))?.round();
    if given < f64::from(spec.low) || given > f64::from(spec.high) {
        return Err(Refusal::Outside { field: key.clone(), low: spec.low, high: spec.high });
    }
    Ok((control, given as i16))
}

fn image(data: &Map<String, Value>) -> Result<Image, Refusal> {
    let svg = match data.get("format").map(Value::as_str) {
        None | Some(Some("png")) => false,
        Some(Some("svg")) => true,
        Some(Some(other)) => {
            return Err(Refusal::Unknown { field: "format".to_owned(), given: short(other) });
        }
        Some(None) => return Err(Refusal::Field("format".to_owned())),
    };
    let scale = match data.get("scale") {
        None => 2,
        Some(value) => match value.as_u64() {
            Some(scale @ 1..=3) => scale as u8,
            Some(_) => return Err(Refusal::Outside { field: "scale".to_owned(), low: 1, high: 3 }),
            None => return Err(Refusal::Field("scale".to_owned())),
        },
    };
    let dark = match data.get("dark") {
        None => false,
        Some(value) => value.as_bool().ok_or_else(|| Refusal::Field("dark".to_owned()))?,
    };
    Ok(Image { svg, scale, dark })
}

/// A list of names.
pub(super) fn names(field: &str, value: &Value) -> Result<Vec<String>, Refusal> {
    let wrong = || Refusal::Field(field.to_owned());
    let list = value.as_array().filter(|list| list.len() <= MOST).ok_or_else(wrong)?;
    list.iter().map(|name| name.as_str().map(str::to_owned).ok_or_else(wrong)).collect()
}

/// A strange name as it may be said back.
pub(super) fn short(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(SHOWN).collect()
}

impl Command {
    /// What it does to a state, or why that is not allowed. What it only asks for does nothing.
    ///
    /// # Errors
    /// When the frame locks what it sets. Nothing is done then.
    pub fn actions(&self, state: &State, start: &str) -> Result<Vec<Action>, Refusal> {
        match self {
            Self::SetState(link) => Ok(vec![Action::Host(link.clone())]),
            Self::Reset => Ok(vec![Action::Host(start.to_owned())]),
            Self::SetOptions(options) => options.actions(state),
            Self::SetParams(params) => {
                let mut actions = Vec::new();
                for (control, value) in params {
                    let lock = control.map_or(Lock::Month, Lock::Control);
                    if state.frame.locks(lock) {
                        return Err(Refusal::Locked(lock.key().to_owned()));
                    }
                    actions.push(
                        control.map_or(Action::SetMonth(*value), |control| Action::Set(control, *value)),
                    );
                }
                actions.push(Action::Settle);
                Ok(actions)
            }
            Self::Hello | Self::GetState | Self::ExportImage(_) | Self::Focus => Ok(Vec::new()),
        }
    }
}
