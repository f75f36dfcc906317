//! The named loops with their shares: the strongest first, the rest on request.

use yew::prelude::*;

use super::Shown;
use crate::model::{Dominance, Loop, rounded};
use crate::text::number::whole;
use crate::text::why_name;
use crate::text::words::why as words;

/// How many loops stand there from the start.
const FIRST: usize = 5;

/// The list.
pub fn loops(shown: &Shown<'_>, ruling: &Dominance) -> Html {
    let language = shown.language;
    let ranked = ruling.ranked();
    let shares: Vec<f64> = ranked.iter().map(|(_, share)| share.abs() * 100.0).collect();
    let rows: Vec<Html> = ranked
        .iter()
        .zip(rounded(&shares))
        .map(|((named, share), percent)| row(shown, *named, *share, percent))
        .collect();
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

fn row(shown: &Shown<'_>, named: Loop, share: f64, percent: i64) -> Html {
    let language = shown.language;
    // As it works now: a loop that gathers paths of both signs may for once work against its name.
    let reinforces = if share == 0.0 { named.reinforces() } else { share > 0.0 };
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
