//! How the page stands, in links of the first format: `mode=embed&theme=dark&text=125&hide=cases,table&lock=style,month`.
//! Frozen with its own defaults, as the rest of that format.

use super::Notice;
use super::link::shown;
use crate::decimal;
use crate::frame::{Frame, Mode, Theme};

/// The keys of this part, in the order in which they are written.
pub(super) const KEYS: [&str; 5] = ["mode", "theme", "text", "hide", "lock"];
/// What is not written, in the same order.
const DEFAULTS: [&str; 5] = ["page", "auto", "100", "", ""];

/// Adds what differs from a page by itself.
pub(super) fn encode(frame: &Frame, parts: &mut Vec<String>) {
    let (text, hidden, locked) = (frame.text.to_string(), frame.hidden(), frame.locked());
    let values = [frame.mode.key(), frame.theme.key(), &text, &hidden, &locked];
    for ((key, default), value) in KEYS.into_iter().zip(DEFAULTS).zip(values) {
        if value != default {
            parts.push([key, "=", value].concat());
        }
    }
}

/// The frame with the value of one key.
pub(super) fn decode(frame: Frame, key: &str, value: &str, notices: &mut Vec<Notice>) -> Frame {
    let (next, strange) = match key {
        "mode" => (Mode::from_key(value).map(|mode| frame.in_mode(mode)), Vec::new()),
        "theme" => (Theme::from_key(value).map(|theme| frame.in_theme(theme)), Vec::new()),
        "hide" => {
            let (next, strange) = frame.with_hidden(value.split(','));
            (Some(next), strange)
        }
        "lock" => {
            let (next, strange) = frame.with_locked(value.split(','));
            (Some(next), strange)
        }
        _ => {
            let next = decimal::parse(value).map(|percent| frame.with_text(percent.round() as i16));
            if let Some(used) = next.map(|next| next.text)
                && decimal::parse(value) != Some(f64::from(used))
            {
                notices.push(Notice::Clamped { key: key.to_owned(), given: shown(value), used });
            }
            (next, Vec::new())
        }
    };
    let unreadable = |given: &str| Notice::Unreadable { key: key.to_owned(), given: shown(given) };
    notices.extend(strange.into_iter().map(unreadable));
    next.unwrap_or_else(|| {
        notices.push(unreadable(value));
        frame
    })
}
