//! What of a link was not taken as it stood, until the reader closes it.

use yew::prelude::*;

use super::icon;
use crate::app::Action;
use crate::model::VERSION;
use crate::scenario::{Control, MONTH, Notice};
use crate::text::Language;
use crate::text::label::control_name;
use crate::text::words::{notice, page};

/// How many points are shown.
const SHOWN: usize = 3;

/// The notices about the last link, if any.
pub fn notices(language: Language, notices: &[Notice], dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_| Action::Dismiss);
    // A link that was taken over whole may still come from another model.
    let whole = notices.iter().all(|about| matches!(about, Notice::Model { .. }));
    let heading = if whole { notice::heading_model(language) } else { notice::heading(language) };
    let rest = i64::try_from(notices.len().saturating_sub(SHOWN)).unwrap_or(i64::MAX);
    // The region is always there, so that what appears in it is announced.
    html! {
        <div class="notice-region" role="status">
            if !notices.is_empty() {
                <div class="notice" id="notice">
                    <p><b>{ heading }</b></p>
                    <ul>
                        { for notices.iter().take(SHOWN).map(|n| html! { <li>{ sentence(language, n) }</li> }) }
                        if rest > 0 { <li>{ notice::more(language, rest) }</li> }
                    </ul>
                    <button type="button" class="icon-button" {onclick} aria-label={notice::dismiss(language)}>
                        { icon::close() }
                    </button>
                </div>
            }
        </div>
    }
}

fn sentence(language: Language, about: &Notice) -> String {
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
        None => key.to_owned(),
    }
}
