//! What the window of who presents and the one with the notes say to each other.

use serde_json::{Value, json};

use super::message::{APP, LARGEST, VERSION};

/// The channel between windows of one site.
pub const CHANNEL: &str = "netwerktijd-notes";

/// One line of that talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The notes are open and want to know where we are.
    Hello,
    /// We are here: a link.
    Follow(String),
    /// The notes ask for the next moment, or for the one before.
    Move(bool),
}

impl Line {
    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        let (name, data) = match self {
            Self::Hello => ("hello", Value::Null),
            Self::Follow(link) => ("follow", json!({ "link": link })),
            Self::Move(onward) => ("move", json!({ "onward": onward })),
        };
        json!({ "app": APP, "v": VERSION, "kind": "notes", "name": name, "data": data }).to_string()
    }

    /// Reads a text; what is none of these is nothing.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > LARGEST {
            return None;
        }
        let line: Value = serde_json::from_str(text).ok()?;
        let says = |key: &str, word: &str| line.get(key).and_then(Value::as_str) == Some(word);
        if !says("app", APP) || !says("kind", "notes") || line.get("v")?.as_u64()? != VERSION {
            return None;
        }
        let data = line.get("data");
        match line.get("name")?.as_str()? {
            "hello" => Some(Self::Hello),
            "follow" => Some(Self::Follow(data?.get("link")?.as_str()?.to_owned())),
            "move" => Some(Self::Move(data?.get("onward")?.as_bool()?)),
            _ => None,
        }
    }
}
