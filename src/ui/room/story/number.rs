//! A number in a sentence that the reader can drag, step and type.

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::app::Action;
use crate::scenario::{Number, Unit};
use crate::text::Language;
use crate::text::label::value_words;
use crate::text::number::{parse, whole};
use crate::text::words::control;

/// How many pixels a finger or a mouse moves for one step.
const PIXELS: f64 = 4.0;
/// How far it moves before it is a drag and no tap.
const SLACK: f64 = 5.0;

#[derive(Properties, PartialEq)]
pub struct ScrubProps {
    pub language: Language,
    pub number: Number,
    pub value: i16,
    /// What the number is, with whose it is.
    pub name: String,
    pub dispatch: Callback<Action>,
}

/// A hand on the number: where it went down, the value then, and whether it has moved.
#[derive(Clone, Copy)]
struct Hold {
    from: f64,
    value: i16,
    moved: bool,
}

#[component]
pub fn Scrub(props: &ScrubProps) -> Html {
    let ScrubProps { language, number, value, name, dispatch } = props;
    let (language, number, value) = (*language, *number, *value);
    let spec = number.spec();
    let node = use_node_ref();
    let hold = use_mut_ref(|| None::<Hold>);
    // What is being typed stays as it is until it is entered.
    let draft = use_state_eq(|| None::<String>);
    // What there is to say about what was typed, and the value it was said of: it goes when the value moves on.
    let said = use_state_eq(|| (String::new(), value));
    let message = if said.1 == value { said.0.as_str() } else { "" };
    let set = {
        let dispatch = dispatch.clone();
        Callback::from(move |value: i16| {
            dispatch.emit(Action::Change(number, value));
        })
    };
    let onpointerdown = {
        let hold = hold.clone();
        Callback::from(move |event: PointerEvent| {
            let on_button =
                event.target_dyn_into::<HtmlElement>().is_some_and(|at| at.tag_name() == "BUTTON");
            if event.button() == 0 && !on_button {
                hold.replace(Some(Hold { from: f64::from(event.client_x()), value, moved: false }));
            }
        })
    };
    let onpointermove = {
        let (hold, node, set, draft) = (hold.clone(), node.clone(), set.clone(), draft.setter());
        Callback::from(move |event: PointerEvent| {
            let Some(held) = *hold.borrow() else { return };
            let far = f64::from(event.client_x()) - held.from;
            if !held.moved && far.abs() < SLACK {
                return;
            }
            if !held.moved {
                draft.set(None);
                if let Some(place) = node.cast::<HtmlElement>() {
                    place.set_pointer_capture(event.pointer_id()).ok();
                }
                hold.replace(Some(Hold { moved: true, ..held }));
            }
            let steps = (far / PIXELS).round() as i16;
            set.emit(spec.clamp(held.value.saturating_add(steps)));
        })
    };
    let release = {
        let hold = hold.clone();
        Callback::from(move |_: PointerEvent| {
            hold.replace(None);
        })
    };
    let onkeydown = {
        let (set, draft) = (set.clone(), draft.setter());
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowUp" => value + 1,
                "ArrowDown" => value - 1,
                "PageUp" => value + spec.large_step,
                "PageDown" => value - spec.large_step,
                "Home" => spec.low,
                "End" => spec.high,
                "Escape" => value,
                _ => return,
            };
            event.prevent_default();
            draft.set(None);
            set.emit(spec.clamp(to));
        })
    };
    let oninput = {
        let draft = draft.setter();
        Callback::from(move |event: InputEvent| {
            draft.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let onblur = {
        let draft = draft.setter();
        Callback::from(move |_: FocusEvent| draft.set(None))
    };
    let onchange = {
        let (dispatch, say, draft) = (dispatch.clone(), said.setter(), draft.setter());
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let read = parse(&field.value()).map(|number| number.round());
            let used = read.map(|read| read.clamp(f64::from(spec.low), f64::from(spec.high)));
            // The field shows the value that counts, also when the state does not change.
            field.set_value(&whole(used.map_or(i64::from(value), |used| used as i64)));
            draft.set(None);
            let (low, high) = (whole(spec.low.into()), whole(spec.high.into()));
            let message = match (read, used) {
                (Some(read), Some(used)) if read == used => String::new(),
                (_, Some(used)) => {
                    let used = whole(used as i64);
                    control::Clamped { low: &low, high: &high, used: &used }.text(language)
                }
                _ => control::refused(language, &whole(spec.default.into())),
            };
            say.set((message, used.map_or(value, |used| used as i16)));
            if let Some(used) = used {
                dispatch.emit(Action::Change(number, used as i16));
            }
        })
    };
    let step = |by: i16| {
        let set = set.clone();
        Callback::from(move |_: MouseEvent| set.emit(spec.clamp(value + by)))
    };
    let key = number.key();
    let unit = if spec.unit == Unit::Months { "scrub months" } else { "scrub" };
    let shown = (*draft).clone().unwrap_or_else(|| whole(value.into()));
    let bound = |bound: i16| bound.to_string();
    html! {
        <>
        <span class={unit} ref={node} {onpointerdown} {onpointermove} onpointerup={release.clone()} onpointercancel={release}>
            <button type="button" tabindex="-1" onclick={step(-1)} aria-label={control::minus(language, name)}>{ "−" }</button>
            <input type="text" inputmode="decimal" autocomplete="off" size="3" id={["number-", &key].concat()}
                role="spinbutton" aria-label={name.clone()} aria-valuenow={bound(value)} aria-valuemin={bound(spec.low)}
                aria-valuemax={bound(spec.high)} aria-valuetext={value_words(language, spec, value)}
                value={shown} {oninput} {onchange} {onblur} {onkeydown} />
            <button type="button" tabindex="-1" onclick={step(1)} aria-label={control::plus(language, name)}>{ "+" }</button>
        </span>
        if !message.is_empty() { <span class="message" role="alert">{ message.to_owned() }</span> }
        </>
    }
}
