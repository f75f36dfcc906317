//! How the page stands and speaks, as a host sets it.

use serde_json::{Map, Value};

use super::Refusal;
use super::read::{names, short};
use crate::app::{Action, State};
use crate::frame::{Frame, Lock, Theme};
use crate::language::{Language, Wording};
use crate::view::View;

/// What a host may set; what is missing stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    language: Option<Language>,
    wording: Option<Wording>,
    view: Option<View>,
    theme: Option<Theme>,
    text: Option<i16>,
    hide: Option<Vec<String>>,
    lock: Option<Vec<String>>,
}

impl Options {
    /// Reads them.
    pub(super) fn read(data: &Map<String, Value>) -> Result<Self, Refusal> {
        let mut options = Self::default();
        for (key, value) in data {
            match key.as_str() {
                "language" => options.language = Some(named(key, value, Language::from_code)?),
                "words" => options.wording = Some(named(key, value, Wording::from_key)?),
                "view" => options.view = Some(named(key, value, View::from_key)?),
                "theme" => options.theme = Some(named(key, value, Theme::from_key)?),
                "text" => {
                    let given = value.as_f64().ok_or_else(|| Refusal::Field(key.clone()))?.round();
                    let [low, .., high] = Frame::TEXTS;
                    if given < f64::from(low) || given > f64::from(high) {
                        return Err(Refusal::Outside { field: key.clone(), low, high });
                    }
                    options.text = Some(given as i16);
                }
                "hide" => {
                    let list = names(key, value)?;
                    known(key, Frame::default().with_hidden(list.iter().map(String::as_str)).1)?;
                    options.hide = Some(list);
                }
                "lock" => {
                    let list = names(key, value)?;
                    known(key, Frame::default().with_locked(list.iter().map(String::as_str)).1)?;
                    options.lock = Some(list);
                }
                _ => return Err(Refusal::Unknown { field: "data".to_owned(), given: short(key) }),
            }
        }
        Ok(options)
    }

    /// What they do to a state, or why that is not allowed.
    ///
    /// # Errors
    /// When the view is locked, and stays so.
    pub fn actions(&self, state: &State) -> Result<Vec<Action>, Refusal> {
        let mut frame = state.frame;
        if let Some(theme) = self.theme {
            frame.theme = theme;
        }
        if let Some(text) = self.text {
            frame = frame.with_text(text);
        }
        if let Some(hide) = &self.hide {
            frame = frame.with_hidden(hide.iter().map(String::as_str)).0;
        }
        if let Some(lock) = &self.lock {
            frame = frame.with_locked(lock.iter().map(String::as_str)).0;
        }
        if frame.locks(Lock::Views) && self.view.is_some_and(|view| view != state.view) {
            return Err(Refusal::Locked(Lock::Views.key().to_owned()));
        }
        let mut actions = vec![Action::Stand(frame)];
        actions.extend(self.language.map(Action::Speak));
        actions.extend(self.wording.map(Action::Word));
        actions.extend(self.view.map(Action::Look));
        Ok(actions)
    }
}

/// The thing that a field names.
fn named<T>(field: &str, value: &Value, find: fn(&str) -> Option<T>) -> Result<T, Refusal> {
    let name = value.as_str().ok_or_else(|| Refusal::Field(field.to_owned()))?;
    find(name).ok_or_else(|| Refusal::Unknown { field: field.to_owned(), given: short(name) })
}

fn known(field: &str, strange: Vec<&str>) -> Result<(), Refusal> {
    match strange.first() {
        Some(name) => Err(Refusal::Unknown { field: field.to_owned(), given: short(name) }),
        None => Ok(()),
    }
}
