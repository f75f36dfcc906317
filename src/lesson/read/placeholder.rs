//! What stands between braces in a text: a number the reader changes, or one that is computed.

use crate::exploration::HORIZON;
use crate::lesson::{Inline, Moment, Reading, Setup, Value, What};
use crate::scenario::{CONTROLS, Control};

/// Reads what stands between two braces.
pub fn read(inside: &str, scenarios: &[Setup]) -> Result<Inline, String> {
    let inside = inside.trim();
    if let Some((one, other)) = inside.split_once("<>") {
        return Ok(Inline::Value(Value::Compare(reading(one, scenarios)?, reading(other, scenarios)?)));
    }
    if let Some((one, other)) = inside.split_once('>') {
        return Ok(Inline::Value(Value::Passes(place(one, scenarios)?, place(other, scenarios)?)));
    }
    if let Some(name) = inside.strip_suffix("~style") {
        return Ok(Inline::Value(Value::Style(place(name, scenarios)?)));
    }
    if inside.contains('@') {
        return Ok(Inline::Value(Value::Number(reading(inside, scenarios)?)));
    }
    let (scenario, key) = of(inside, scenarios)?;
    match Control::from_key(key) {
        Some(control) => Ok(Inline::Control { scenario, control }),
        None if key == "age" => Ok(Inline::Age),
        None => {
            let keys = CONTROLS.map(|spec| spec.key).join(", ");
            Err(format!(
                "{{{inside}}} is neither age, a control ({keys}) nor a value such as {{results@60}}, \
                 {{b:relations@end+24}}, {{a:month@peak}}, {{b>a}}, {{a~style}} or {{a:results@12 <> b:results@12}}"
            ))
        }
    }
}

/// The scenario that is named before a colon, by default the first, and the rest.
fn of<'a>(text: &'a str, scenarios: &[Setup]) -> Result<(u8, &'a str), String> {
    match text.trim().split_once(':') {
        Some((name, rest)) => Ok((place(name, scenarios)?, rest.trim())),
        None => Ok((0, text.trim())),
    }
}

fn place(name: &str, scenarios: &[Setup]) -> Result<u8, String> {
    let name = name.trim();
    let found = scenarios.iter().position(|setup| setup.name == name);
    found.and_then(|place| u8::try_from(place).ok()).ok_or_else(|| {
        let names: Vec<_> = scenarios.iter().map(|setup| setup.name.as_str()).collect();
        format!("there is no scenario {name:?}; this lesson has {}", names.join(", "))
    })
}

fn reading(text: &str, scenarios: &[Setup]) -> Result<Reading, String> {
    let (scenario, rest) = of(text, scenarios)?;
    let (what, at) = rest.split_once('@').ok_or_else(|| {
        format!("{:?} names no moment; write one after an @, such as results@60", text.trim())
    })?;
    let what = match what.trim() {
        "results" => What::Results,
        "relations" => What::Relations,
        "month" => What::Month,
        "cloud" => What::Cloud,
        other => {
            let known = "results, relations, month and cloud can";
            return Err(format!("{other:?} cannot be read off a run; {known}"));
        }
    };
    Ok(Reading { scenario, what, at: moment(at.trim())? })
}

fn moment(text: &str) -> Result<Moment, String> {
    let wrong = || {
        format!("{text:?} is no moment; a month from 0 to {HORIZON}, end, end+24, end-6, peak and age are")
    };
    match text {
        "peak" => return Ok(Moment::Peak),
        "age" => return Ok(Moment::Age),
        _ => {}
    }
    if let Some(after) = text.strip_prefix("end") {
        let signed = after.strip_prefix('+').unwrap_or(after);
        let months = if after.is_empty() { Ok(0) } else { signed.parse() };
        return months.map(Moment::End).map_err(|_| wrong());
    }
    match text.parse() {
        Ok(month) if month <= HORIZON => Ok(Moment::Month(month)),
        _ => Err(wrong()),
    }
}

/// A number or word of a text as it is written in the file; none for plain text.
pub fn write(inline: &Inline, scenarios: &[Setup]) -> Option<String> {
    let name = |place: u8| scenarios.get(usize::from(place)).map_or("", |setup| setup.name.as_str());
    let reading = |reading: &Reading| {
        let what = match reading.what {
            What::Results => "results",
            What::Relations => "relations",
            What::Month => "month",
            What::Cloud => "cloud",
        };
        let at = match reading.at {
            Moment::Month(month) => month.to_string(),
            Moment::End(0) => "end".to_owned(),
            Moment::End(after) => format!("end{after:+}"),
            Moment::Peak => "peak".to_owned(),
            Moment::Age => "age".to_owned(),
        };
        format!("{}:{what}@{at}", name(reading.scenario))
    };
    let inside = match inline {
        Inline::Control { scenario, control } => format!("{}:{}", name(*scenario), control.spec().key),
        Inline::Age => "age".to_owned(),
        Inline::Value(Value::Number(one)) => reading(one),
        Inline::Value(Value::Compare(one, other)) => format!("{} <> {}", reading(one), reading(other)),
        Inline::Value(Value::Style(one)) => format!("{}~style", name(*one)),
        Inline::Value(Value::Passes(one, other)) => format!("{}>{}", name(*one), name(*other)),
        _ => return None,
    };
    Some(format!("{{{inside}}}"))
}
