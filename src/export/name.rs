//! The name of a file: what it holds, in letters that every system takes.

use super::{Format, Taken};
use crate::scenario::{Case, Control};
use crate::text::label::{Place, case_name, view_name};
use crate::text::words::{control, export, page};

/// The name, such as `netwerktijd-in-de-tijd-regio-b-maand-30.png`.
#[must_use]
pub fn file_name(taken: &Taken, format: Format) -> String {
    let state = &taken.state;
    let language = state.language;
    let mut parts = vec![page::name(language).to_owned(), view_name(language, state.view).to_owned()];
    match Case::of(&state.scenario) {
        Some(case) => parts.push(case_name(language, case, Place::Short).to_owned()),
        None => {
            for named in [Control::Style, Control::Subsidy] {
                let word = match named {
                    Control::Style => export::name_style(language),
                    _ => control::subsidy(language),
                };
                parts.push([word, " ", &state.scenario.get(named).to_string()].concat());
            }
        }
    }
    if taken.is_of_a_month() {
        parts.push(page::station_month(language, &state.month().to_string()));
    }
    [slug(&parts.join("-")).as_str(), ".", format.ending()].concat()
}

/// Small letters and digits with single strokes between.
fn slug(text: &str) -> String {
    let mut made = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            made.push(plain);
        } else if !made.is_empty() && !made.ends_with('-') {
            made.push('-');
        }
    }
    made.trim_end_matches('-').to_owned()
}
