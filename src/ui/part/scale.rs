//! The scale under a slider: ticks, named stops, the default, and where the pinned scenario stands.

use yew::prelude::*;

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

/// Share of the track within which two labels would touch.
const CROWDED: f64 = 0.075;

/// The scale of one control.
pub fn scale(language: Language, spec: &ControlSpec, value: i16, pinned: &[(i16, String)]) -> Html {
    let ticks = ticks(language, spec, value);
    let rows = if ticks.iter().any(|tick| tick.second.is_some()) { "two" } else { "one" };
    html! {
        <svg class={classes!("scale", rows)} aria-hidden="true" focusable="false">
            if spec.control.is_some() && value != spec.default {
                <line class="default" x1={percent(spec, spec.default)} x2={percent(spec, spec.default)} y1="-18" y2="-8" />
            }
            { for pinned.iter().filter(|(pinned, _)| *pinned != value).map(|(pinned, mark)| html! {
                <>
                <circle class="pinned" cx={percent(spec, *pinned)} cy="-13" r="8" />
                <text class="pinned-letter" x={percent(spec, *pinned)} y="-9" text-anchor="middle">{ mark.clone() }</text>
                </>
            }) }
            { for ticks.iter().map(|tick| draw(spec, tick)) }
        </svg>
    }
}

fn percent(spec: &ControlSpec, value: i16) -> String {
    // In hundredths of a percent, whole: that is all a screen can show.
    let hundredths = (spec.place(value) * 10_000.0).round() as i64;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

fn draw(spec: &ControlSpec, tick: &Tick) -> Html {
    let x = percent(spec, tick.value);
    let anchor = match tick.value {
        low if tick.word && low == spec.low => "start",
        high if tick.word && high == spec.high => "end",
        _ => "middle",
    };
    let end = match anchor {
        "start" => "end-low",
        "end" => "end-high",
        _ => "",
    };
    let drop = if tick.first.is_empty() { "19" } else { "5" };
    html! {
        <>
        <line class="tick" x1={x.clone()} x2={x.clone()} y1="0" y2={drop} />
        if !tick.first.is_empty() {
            <text class={classes!(tick.now.then_some("now"), end)} x={x.clone()} y="18" text-anchor={anchor}>
                { tick.first.clone() }
            </text>
        }
        if let Some(second) = &tick.second {
            <text class={classes!(tick.now.then_some("now"))} x={x} y="33" text-anchor="middle">{ second.clone() }</text>
        }
        </>
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
