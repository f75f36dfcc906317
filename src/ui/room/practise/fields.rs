//! The numbers of a prediction: a field a month with minus and plus, and how sure it is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::exercise::Shown;
use crate::decimal;
use crate::model::Series;
use crate::practise::{Draft, POINTS_HIGH, Sureness};
use crate::text::practise::{field, sureness};
use crate::text::words::practise as words;

/// What minus and plus add.
const STEP: i16 = 5;

/// The identifier of a field.
pub fn id(series: Series, month: u16) -> String {
    let mut id = String::from(series.key());
    id.push('-');
    id.push_str(&month.to_string());
    id
}

/// All fields, and how sure the prediction is.
pub fn fields(shown: &Shown<'_>, on_draft: &Callback<Draft>, starts: &[f64; 2]) -> Html {
    let (language, draft) = (shown.language, shown.draft);
    let row = |series: Series| {
        let legend = match series {
            Series::Relations => words::fields_relations(language),
            Series::Results => words::fields_results(language),
        };
        let start = starts.get(usize::from(series == Series::Results)).copied().unwrap_or_default();
        let cells = draft.ask().months().into_iter().enumerate();
        html! {
            <fieldset class="values">
                <legend>{ legend }</legend>
                <div>{ for cells.map(|(place, month)| cell(shown, on_draft, series, place, month, start)) }</div>
            </fieldset>
        }
    };
    let choice = |offered: Sureness| {
        let onchange = on_draft.reform(move |_: Event| draft.as_sure(offered));
        let mut id = String::from("sure-");
        id.push_str(offered.key());
        html! {
            <label><input type="radio" name="sure" {id} checked={draft.sureness == Some(offered)} {onchange} />
                { " " }{ sureness(language, offered) }</label>
        }
    };
    let erase = on_draft.reform(move |_: MouseEvent| Draft::new(draft.ask()));
    html! {
        <>
        { for draft.ask().series().map(row) }
        <fieldset class="sure">
            <legend>{ words::sure(language) }</legend>
            { for Sureness::ALL.iter().map(|offered| choice(*offered)) }
        </fieldset>
        <p><button type="button" class="quiet" id="erase" onclick={erase}>{ words::erase(language) }</button></p>
        </>
    }
}

fn cell(
    shown: &Shown<'_>,
    on_draft: &Callback<Draft>,
    series: Series,
    place: usize,
    month: u16,
    start: f64,
) -> Html {
    let (language, draft) = (shown.language, shown.draft);
    let values = draft.values(series);
    let value = values.get(place).copied().flatten();
    let name = field(language, series, month);
    let high = POINTS_HIGH.to_string();
    // An empty field goes on from the value before it.
    let before = values.iter().take(place).rev().find_map(|value| *value);
    let from = value.or(before).map_or(start.round() as i16, i16::from);
    let step = |by: i16| {
        let to = (from + by).clamp(0, POINTS_HIGH.into()) as u8;
        on_draft.reform(move |_: MouseEvent| draft.with(series, place, Some(to)))
    };
    let oninput = on_draft.reform(move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let typed = decimal::parse(&field.value());
        let value = typed.map(|typed| typed.round().clamp(0.0, POINTS_HIGH.into()) as u8);
        // The field shows the value that counts.
        if let (Some(typed), Some(value)) = (typed, value)
            && typed != f64::from(value)
        {
            field.set_value(&value.to_string());
        }
        draft.with(series, place, value)
    });
    let id = id(series, month);
    html! {
        <span class={classes!("value", value.is_none().then_some("empty"))}>
            <label for={id.clone()}><span aria-hidden="true">{ words::field(language, &month.to_string()) }</span>
                <span class="hidden">{ name.clone() }</span></label>
            <span class="stepper">
                <button type="button" onclick={step(-STEP)} aria-label={words::minus(language, &name)}>{ "−" }</button>
                <input type="number" inputmode="numeric" min="0" max={high} step="1" {id} autocomplete="off"
                    value={value.map_or(String::new(), |value| value.to_string())} {oninput} />
                <button type="button" onclick={step(STEP)} aria-label={words::plus(language, &name)}>{ "+" }</button>
            </span>
        </span>
    }
}
