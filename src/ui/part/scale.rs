//! The scale under a slider: ticks, named stops, the default, and where the pinned scenario stands.

use yew::prelude::*;

use super::element::{element, said};
use crate::scenario::{Control, ControlSpec, SUBSIDY_MARKS, StyleStop};
use crate::text::Language;
use crate::text::label::stop_name;
use crate::text::words::control;

/// One mark on a scale.
struct Tick {
    value: i16,
    first: String,
    second: Option<String>,
    now: bool,
    /// Whether it is a word, which keeps within the track at its ends; numbers stay centred.
    word: bool,
}

impl Tick {
    fn new(value: i16, first: impl Into<String>) -> Self {
        Self { value, first: first.into(), second: None, now: false, word: false }
    }
}

/// Where the words of the first row stand, in the measure of the letters.
const FIRST: &str = "1.286rem";
/// Where the ticks of the second row end, and where its words stand.
const SECOND: (&str, &str) = ("1.357rem", "2.357rem");

/// Share of the track within which two labels would touch.
const CROWDED: f64 = 0.075;

/// The scale of one control.
pub fn scale(language: Language, spec: &ControlSpec, value: i16, pinned: &[(i16, String)]) -> Html {
    let ticks = ticks(language, spec, value);
    let class = if ticks.iter().any(|tick| tick.second.is_some()) { "scale two" } else { "scale one" };
    let mut marks = Vec::new();
    if spec.control.is_some() && value != spec.default {
        marks.push(line("default", &percent(spec, spec.default), "-18", "-8"));
    }
    for (pinned, mark) in pinned.iter().filter(|(pinned, _)| *pinned != value) {
        let x = percent(spec, *pinned);
        let place = [("class", "pinned"), ("cx", x.as_str()), ("cy", "-13"), ("r", "8")];
        marks.push(element("circle", &place, Vec::new()));
        marks.push(text("pinned-letter", &x, "-9", "middle", mark));
    }
    for tick in &ticks {
        draw(spec, tick, &mut marks);
    }
    element("svg", &[("class", class), ("aria-hidden", "true"), ("focusable", "false")], marks)
}

fn line(class: &str, x: &str, from: &str, to: &str) -> Html {
    element("line", &[("class", class), ("x1", x), ("x2", x), ("y1", from), ("y2", to)], Vec::new())
}

fn text(class: &str, x: &str, y: &str, anchor: &str, text: &str) -> Html {
    said("text", &[("class", class), ("x", x), ("y", y), ("text-anchor", anchor)], text)
}

fn percent(spec: &ControlSpec, value: i16) -> String {
    // In hundredths of a percent, whole: that is all a screen can show.
    let hundredths = (spec.place(value) * 10_000.0).round() as i64;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let zero = if rest < 10 { ".0" } else { "." };
    [&whole.to_string(), zero, &rest.to_string(), "%"].concat()
}

fn draw(spec: &ControlSpec, tick: &Tick, marks: &mut Vec<Html>) {
    let x = percent(spec, tick.value);
    let (anchor, class) = match (tick.value, tick.now) {
        (low, false) if tick.word && low == spec.low => ("start", "end-low"),
        (low, true) if tick.word && low == spec.low => ("start", "now end-low"),
        (high, false) if tick.word && high == spec.high => ("end", "end-high"),
        (high, true) if tick.word && high == spec.high => ("end", "now end-high"),
        (_, now) => ("middle", if now { "now" } else { "" }),
    };
    marks.push(line("tick", &x, "0", if tick.first.is_empty() { SECOND.0 } else { "5" }));
    if !tick.first.is_empty() {
        marks.push(text(class, &x, FIRST, anchor, &tick.first));
    }
    if let Some(second) = &tick.second {
        marks.push(text(if tick.now { "now" } else { "" }, &x, SECOND.1, "middle", second));
    }
}

fn ticks(language: Language, spec: &ControlSpec, value: i16) -> Vec<Tick> {
    match spec.control {
        None => years(language, spec),
        Some(Control::Style) => stops(language, spec, value),
        Some(Control::Subsidy) => schemes(language, spec, value),
        Some(Control::FocusShift) => {
            [spec.low, 12, 24, 36, 48, spec.high].into_iter().map(|m| Tick::new(m, m.to_string())).collect()
        }
        Some(Control::Existing) => {
            ends(spec, control::end_existing_low(language), control::end_existing_high(language))
        }
        Some(Control::Independence) => {
            ends(spec, control::end_independence_low(language), control::end_independence_high(language))
        }
        Some(Control::Pressure) => {
            ends(spec, control::end_pressure_low(language), control::end_pressure_high(language))
        }
        Some(Control::EarlyFocus | Control::LateFocus) => {
            ends(spec, control::end_focus_low(language), control::end_focus_high(language))
        }
    }
}

fn ends(spec: &ControlSpec, low: &str, high: &str) -> Vec<Tick> {
    [(spec.low, low), (spec.high, high)].map(|(at, name)| Tick { word: true, ..Tick::new(at, name) }).into()
}

fn years(language: Language, spec: &ControlSpec) -> Vec<Tick> {
    (spec.low..=spec.high)
        .step_by(12)
        .map(|month| {
            let year = i64::from(month / 12);
            let last = month == spec.high;
            Tick::new(
                month,
                if last { control::year_short(language, &year.to_string()) } else { year.to_string() },
            )
        })
        .collect()
}

/// The stops by turns on the first and second row, so that their names never touch.
fn stops(language: Language, spec: &ControlSpec, value: i16) -> Vec<Tick> {
    let nearest = StyleStop::nearest(value);
    let mut ticks = Vec::new();
    for (place, (stop, at)) in StyleStop::ALL.into_iter().enumerate() {
        let name = stop_name(language, stop).to_owned();
        let second = place % 2 == 1;
        ticks.push(Tick {
            value: at.min(spec.high),
            first: if second { String::new() } else { name.clone() },
            second: second.then_some(name),
            now: stop == nearest,
            word: true,
        });
    }
    ticks
}

/// The lengths of real schemes, and the length chosen where there is room for it.
fn schemes(language: Language, spec: &ControlSpec, value: i16) -> Vec<Tick> {
    let names =
        [control::mark_year(language), control::mark_action_plan(language), control::mark_covenant(language)];
    let mut ticks = vec![Tick::new(spec.low, spec.low.to_string())];
    for (months, name) in SUBSIDY_MARKS.into_iter().zip(names) {
        ticks.push(Tick { second: Some(name.to_owned()), ..Tick::new(months, months.to_string()) });
    }
    ticks.push(Tick::new(spec.high, spec.high.to_string()));
    for tick in &mut ticks {
        tick.now = tick.value == value;
    }
    let crowded = ticks.iter().any(|tick| (spec.place(tick.value) - spec.place(value)).abs() < CROWDED);
    if !crowded {
        ticks.push(Tick { now: true, ..Tick::new(value, value.to_string()) });
    }
    ticks
}
