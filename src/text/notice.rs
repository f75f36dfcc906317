//! What of a link was not taken as it stood, in a sentence.

use super::Language;
use super::label::control_name;
use super::words::{notice, page};
use crate::model::VERSION;
use crate::scenario::{Control, MONTH, Notice};

/// One notice as a sentence.
#[must_use]
pub fn sentence(language: Language, about: &Notice) -> String {
    match about {
        Notice::Clamped { key, given, used } => {
            let used = used.to_string();
            notice::Clamped { key: &name(language, key), given, used: &used }.text(language)
        }
        Notice::Unreadable { key, given } if given.is_empty() => {
            notice::unreadable_empty(language, &name(language, key))
        }
        Notice::Unreadable { key, given } => {
            notice::Unreadable { key: &name(language, key), given }.text(language)
        }
        Notice::Unknown { key } => notice::unknown(language, key),
        Notice::Model { given } => {
            let (made, here) = (given.to_string(), VERSION);
            let changed = match given {
                2 => notice::changed_since_2(language),
                _ => "",
            };
            notice::Model { made: &made, here, changed }.text(language)
        }
        Notice::Format { given } => notice::format(language, given),
        Notice::TooLong => notice::too_long(language).to_owned(),
    }
}

/// The name on screen of a key in a link.
fn name(language: Language, key: &str) -> String {
    if key == MONTH.key {
        return control_name(language, None).to_owned();
    }
    match Control::from_key(key) {
        Some(control) => control_name(language, Some(control)).to_owned(),
        None if key == "lang" => page::language(language).to_owned(),
        None if key == "goal" => page::goal(language).to_owned(),
        None if key == "outcome" => page::outcome(language).to_owned(),
        None if key == "view" => page::views(language).to_owned(),
        None => key.to_owned(),
    }
}
