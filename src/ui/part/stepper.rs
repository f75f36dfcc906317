//! Minus, a number that can be typed, plus; where years are a measure, a year back and a year on as well.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::scenario::ControlSpec;
use crate::text::Language;
use crate::text::label::{control_name, unit_name};
use crate::text::number::{parse, whole};
use crate::text::words::control;

#[derive(Properties, PartialEq)]
pub struct StepperProps {
    pub language: Language,
    pub spec: &'static ControlSpec,
    pub value: i16,
    /// Its name and unit, where it is not a control with those of its own.
    #[prop_or_default]
    pub name: Option<&'static str>,
    #[prop_or_default]
    pub unit: Option<&'static str>,
    /// What the buttons for a large step are called, where there are any.
    #[prop_or_default]
    pub leaps: Option<(&'static str, &'static str)>,
    pub on_set: Callback<i16>,
}

#[component]
pub fn Stepper(props: &StepperProps) -> Html {
    let StepperProps { language, spec, value, name, unit, leaps, on_set } = props;
    let (language, spec, value) = (*language, *spec, *value);
    let name = name.unwrap_or_else(|| control_name(language, spec.control));
    let unit = unit.unwrap_or_else(|| unit_name(language, spec.unit));
    // What there is to say about what was typed, and the value it was said of: it goes when the value moves on.
    let said = use_state(|| (String::new(), value));
    let message = if said.1 == value { said.0.as_str() } else { "" };
    // What is being typed stays as it is until it is entered, however often the page renders meanwhile.
    let draft = use_state(|| None::<String>);
    let shown = (*draft).clone().unwrap_or_else(|| whole(i64::from(value)));
    let on_draft = {
        let draft = draft.setter();
        Callback::from(move |event: InputEvent| {
            draft.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let on_left = {
        let draft = draft.setter();
        Callback::from(move |_: FocusEvent| draft.set(None))
    };
    let step = |by: i16| {
        let on_set = on_set.clone();
        Callback::from(move |_: MouseEvent| on_set.emit(spec.clamp(value + by)))
    };
    let leap = |way: i16, sign: &'static str| {
        let Some((back, on)) = *leaps else { return Html::default() };
        let ended = if way < 0 { value <= spec.low } else { value >= spec.high };
        html! {
            <button type="button" class="leap" onclick={step(way * spec.large_step)} aria-disabled={ended.to_string()}
                aria-label={if way < 0 { back } else { on }}>{ sign }</button>
        }
    };
    // Arrows and Page keys do in the field what they do on a slider.
    let on_key = {
        let (on_set, draft) = (on_set.clone(), draft.setter());
        Callback::from(move |event: KeyboardEvent| {
            let by = match event.key().as_str() {
                "ArrowUp" => 1,
                "ArrowDown" => -1,
                "PageUp" => spec.large_step,
                "PageDown" => -spec.large_step,
                _ => return,
            };
            event.prevent_default();
            draft.set(None);
            on_set.emit(spec.clamp(value + by));
        })
    };
    let on_typed = {
        let (on_set, say, draft) = (on_set.clone(), said.setter(), draft.setter());
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let typed = field.value();
            let used = parse(&typed).map(|number| number.round());
            let clamped = used.map(|number| number.clamp(f64::from(spec.low), f64::from(spec.high)));
            // The field shows the value that counts, also when the state does not change.
            field.set_value(&whole(clamped.map_or(i64::from(value), |clamped| clamped as i64)));
            let number = |value: i16| whole(i64::from(value));
            let message = match (used, clamped) {
                (Some(used), Some(clamped)) if used == clamped => String::new(),
                (Some(_), Some(clamped)) => {
                    let (low, high, now) = (number(spec.low), number(spec.high), number(clamped as i16));
                    control::Clamped { low: &low, high: &high, used: &now }.text(language)
                }
                _ => control::refused(language, &number(spec.default)),
            };
            let about = clamped.map_or(value, |clamped| clamped as i16);
            say.set((message, about));
            draft.set(None);
            on_set.emit(about);
        })
    };
    let id = format!("{}-message", spec.key);
    html! {
        <>
        <span class="stepper">
            { leap(-1, "«") }
            <button type="button" onclick={step(-1)} aria-disabled={(value <= spec.low).to_string()}
                aria-label={control::minus(language, name)}>{ "−" }</button>
            <input type="text" inputmode="decimal" autocomplete="off" id={format!("{}-number", spec.key)}
                value={shown} onkeydown={on_key} oninput={on_draft} onchange={on_typed} onblur={on_left}
                aria-label={control::Typed { name, unit }.text(language)}
                aria-invalid={(!message.is_empty()).to_string()} aria-describedby={id.clone()} />
            <button type="button" onclick={step(1)} aria-disabled={(value >= spec.high).to_string()}
                aria-label={control::plus(language, name)}>{ "+" }</button>
            { leap(1, "»") }
        </span>
        <span class="message" id={id} role="alert">{ message.to_owned() }</span>
        </>
    }
}
