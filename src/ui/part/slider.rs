//! One control: its name, a native range, a stepper, a reset and a scale.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::element::{element, flag, pressed, said};
use super::icon;
use super::scale::scale;
use super::stepper::Stepper;
use crate::scenario::{Control, ControlSpec};
use crate::text::Language;
use crate::text::label::{control_name, value_words};
use crate::text::number::duration;
use crate::text::words::control;

/// What a slider shows and does.
pub struct Slider {
    /// The language of its words.
    pub language: Language,
    /// Range, step and default.
    pub spec: &'static ControlSpec,
    /// The value now.
    pub value: i16,
    /// The values of the pinned scenarios, with their marks.
    pub pinned: Vec<(i16, String)>,
    /// Called with every value that is set.
    pub on_set: Callback<i16>,
    /// Called when the control is taken hold of or let go of.
    pub on_settle: Callback<()>,
    /// Whether a frame locks it: it is seen and cannot be changed.
    pub locked: bool,
    /// What stands in the place of the reset button, if something else does.
    pub instead_of_reset: Option<Html>,
}

/// One control.
pub fn slider(slider: Slider) -> Html {
    let Slider { language, spec, value, pinned, on_set, on_settle, locked, instead_of_reset } = slider;
    // A drag begins with the pointer, a row of keys ends with the focus: each is one step to undo.
    let onpointerdown = on_settle.reform(|_: PointerEvent| ());
    let onfocusout = on_settle.reform(|_: FocusEvent| ());
    let name = control_name(language, spec.control);
    let oninput = on_set.reform(move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        spec.clamp(field.value_as_number().round() as i16)
    });
    // Page Up and Page Down take the steps of the scale; arrows, Home and End are the browser's own.
    let onkeydown = {
        let on_set = on_set.clone();
        Callback::from(move |event: KeyboardEvent| {
            let by = match event.key().as_str() {
                "PageUp" => spec.large_step,
                "PageDown" => -spec.large_step,
                _ => return,
            };
            event.prevent_default();
            on_set.emit(spec.clamp(value + by));
        })
    };
    let end = instead_of_reset.unwrap_or_else(|| reset(language, spec, value, &on_set));
    let head = vec![
        said("label", &[("for", spec.key)], name),
        said("span", &[("class", "value-words")], &value_beside(language, spec, value)),
        html! { <Stepper {language} {spec} {value} {on_set} /> },
        end,
    ];
    let content = html! {
        <>
            { element("div", &[("class", "control-head")], head) }
            <input type="range" id={spec.key} min={spec.low.to_string()} max={spec.high.to_string()} step="1"
                value={value.to_string()} aria-valuetext={value_words(language, spec, value)} {oninput} {onkeydown} />
            { scale(language, spec, value, &pinned) }
        </>
    };
    // The browser itself keeps everything within from being changed.
    let content = match locked {
        true => element(
            "fieldset",
            &[("disabled", ""), ("class", "locked")],
            vec![said("legend", &[], control::locked(language)), content],
        ),
        false => content,
    };
    html! {
        <div class="control" id={format!("control-{}", spec.key)} key={spec.key} {onpointerdown} {onfocusout}>{ content }</div>
    }
}

/// What stands beside the name, where the number alone says too little.
fn value_beside(language: Language, spec: &ControlSpec, value: i16) -> String {
    match spec.control {
        None => duration(language, value),
        Some(Control::Subsidy) => control::in_months(language).to_owned(),
        Some(_) => String::new(),
    }
}

fn reset(language: Language, spec: &ControlSpec, value: i16, on_set: &Callback<i16>) -> Html {
    let default = spec.default;
    let onclick = on_set.reform(move |_: MouseEvent| default);
    let name = control_name(language, spec.control);
    let label = control::Reset { name, value: &default.to_string() }.text(language);
    let idle = value == default;
    let attributes = [
        ("type", "button"),
        ("class", "icon-button"),
        ("title", label.as_str()),
        ("aria-label", &label),
        ("aria-disabled", flag(idle)),
    ];
    pressed("button", &attributes, onclick, vec![icon::reset()])
}
