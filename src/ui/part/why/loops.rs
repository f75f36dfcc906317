//! The named loops with their shares: the strongest first, the rest on request.

use yew::prelude::*;

use super::Shown;
use crate::model::Dominance;
use crate::text::Language;
use crate::text::number::whole;
use crate::text::why_name;
use crate::text::words::why as words;
use crate::why::Ranked;

/// How many loops stand there from the start.
const FIRST: usize = 5;

/// The list.
pub fn loops(shown: &Shown<'_>, ruling: &Dominance) -> Html {
    let language = shown.language;
    let rows: Vec<Html> = Ranked::of(ruling).into_iter().map(|one| row(language, one)).collect();
    let (first, rest) = rows.split_at(FIRST.min(rows.len()));
    let count = i64::try_from(rest.len()).unwrap_or_default();
    html! {
        <section aria-labelledby="why-loops">
            <p>{ words::loops_about(language) }</p>
            { table(shown, first) }
            <details>
                <summary>{ words::loops_rest(language, &whole(count)) }</summary>
                { table(shown, rest) }
            </details>
            <p class="hint">{ words::loops_method(language) }</p>
        </section>
    }
}

fn table(shown: &Shown<'_>, rows: &[Html]) -> Html {
    let language = shown.language;
    html! {
        <table class="why-list">
            <thead class="hidden">
                <tr>
                    <th scope="col">{ words::loops(language) }</th>
                    <th scope="col">{ words::direction(language) }</th>
                    <th scope="col">{ words::share(language) }</th>
                </tr>
            </thead>
            <tbody>{ for rows.iter().cloned() }</tbody>
        </table>
    }
}

fn row(language: Language, Ranked { named, reinforces, percent }: Ranked) -> Html {
    let kind = if reinforces { words::reinforces(language) } else { words::balances(language) };
    html! {
        <tr>
            <th scope="row">
                { why_name::loop_name(language, named) }
                <small>
                    { why_name::loop_round(language, named) }{ " " }
                    <cite>{ why_name::loop_source(language, named) }</cite>
                </small>
            </th>
            <td class={if reinforces { "reinforces" } else { "balances" }}>{ kind }</td>
            <td class="why-share">{ whole(percent) }{ "%" }</td>
        </tr>
    }
}
