//! The table of estimates: a moment a row, with what is to be said about what was typed.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::Action;
use crate::own::{Draft, FEWEST, Fault, Field, Reading};
use crate::text::Language;
use crate::text::own::fault;
use crate::text::words::own as words;
use crate::ui::part::{element, said};

/// The name of a column.
fn name(language: Language, field: Field) -> &'static str {
    match field {
        Field::Month => words::month(language),
        Field::Relations => words::relations(language),
        Field::Results => words::results(language),
    }
}

/// The identifier of a field.
fn id(row: usize, field: Field) -> String {
    ["own-", field.key(), "-", &row.to_string()].concat()
}

/// All rows, and the buttons below.
pub fn fields(language: Language, draft: &Draft, reading: &Reading, dispatch: &Callback<Action>) -> Html {
    let heads = [words::moment(language)].into_iter().chain(Field::ALL.map(|field| name(language, field)));
    let mut head: Vec<Html> = heads.map(|text| said("th", &[("scope", "col")], text)).collect();
    head.push(element("td", &[], vec![]));
    let rows = (0..draft.rows().len()).map(|place| row(language, draft, reading, place, dispatch));
    let add = {
        let draft = draft.clone();
        dispatch.reform(move |_: MouseEvent| Action::Own(draft.clone().added()))
    };
    let needed = i64::try_from(FEWEST.saturating_sub(reading.right)).unwrap_or_default();
    html! {
        <>
        <table class="own-table">
            <caption>{ words::table_caption(language) }</caption>
            <thead><tr>{ for head }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
        <p class="act">
            <button type="button" id="own-add" class="button quiet-button" onclick={add}
                aria-disabled={(!draft.has_room()).to_string()}>{ words::add(language) }</button>
            if !draft.has_room() { <span class="hint">{ words::full(language) }</span> }
        </p>
        <div class="own-told" role="status" id="own-told">
            { for reading.faults.iter().map(|one| said("p", &[("class", "told")], &fault(language, one))) }
            if reading.faults.is_empty() && needed > 0 {
                <p class="hint">{ words::needs(language, needed) }</p>
            }
        </div>
        </>
    }
}

fn row(
    language: Language,
    draft: &Draft,
    reading: &Reading,
    place: usize,
    dispatch: &Callback<Action>,
) -> Html {
    let number = (place + 1).to_string();
    let cell = |field: Field| {
        let text =
            draft.rows().get(place).and_then(|row| row.get(field as usize)).cloned().unwrap_or_default();
        let is_wrong = |fault: &Fault| fault.row == place && fault.field == field;
        let wrong = reading.faults.iter().any(is_wrong);
        let oninput = {
            let draft = draft.clone();
            dispatch.reform(move |event: InputEvent| {
                let typed = event.target_unchecked_into::<HtmlInputElement>().value();
                Action::Own(draft.clone().with(place, field, &typed))
            })
        };
        let label = words::Field { what: name(language, field), number: &number }.text(language);
        html! {
            <td><input type="text" inputmode="decimal" autocomplete="off" id={id(place, field)} value={text}
                aria-label={label} aria-invalid={wrong.to_string()}
                aria-describedby={wrong.then_some("own-told")} {oninput} /></td>
        }
    };
    let remove = {
        let draft = draft.clone();
        dispatch.reform(move |_: MouseEvent| Action::Own(draft.clone().without(place)))
    };
    html! {
        <tr>
            <th scope="row">{ number.clone() }</th>
            { for Field::ALL.map(cell) }
            <td><button type="button" class="icon-button" onclick={remove}
                aria-label={words::remove(language, &number)}>{ "×" }</button></td>
        </tr>
    }
}
