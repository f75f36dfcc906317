//! The chosen term: what it says, the factors that make its number, how firm it is, and the run without it.

use yew::prelude::*;

use super::Shown;
use crate::exploration::Explorer;
use crate::model::{Factor, ParameterSpec, Strength};
use crate::text::number::{index, signed, three_figures, whole};
use crate::text::why_name;
use crate::text::words::why as words;
use crate::why::absences;

/// The panel.
pub fn term(shown: &Shown<'_>, explorer: &Explorer) -> Html {
    let (language, push) = (shown.language, shown.chosen);
    let value = shown.slope.moment.term(push);
    let points = shown.slope.bar(push).map_or(0, |bar| bar.points);
    let (per_month, per_year) = (three_figures(language, value), signed(points));
    html! {
        <section aria-labelledby="why-term">
            <h3 id="why-term" class="why-chosen">{ why_name::name(language, push) }</h3>
            <p class="why-says">{ why_name::says(language, push) }</p>
            <h4>{ words::factors(language) }</h4>
            <ol class={classes!("why-factors", (!push.fills()).then_some("takes"))}>
                { for push.factors().iter().map(|factor| one(shown, *factor)) }
                <li class="why-product">
                    <span>{ words::per_month(language) }</span>
                    <i aria-hidden="true">{ "=" }</i>
                    <b>{ per_month.clone() }</b>
                </li>
            </ol>
            <p>{ words::IsPerYear { value: &per_month, points: &per_year }.text(language) }</p>
            { evidence(shown, explorer) }
            { without(shown) }
        </section>
    }
}

fn one(shown: &Shown<'_>, factor: Factor) -> Html {
    html! {
        <li>
            <span>{ why_name::factor(shown.language, factor) }</span>
            <i aria-hidden="true">{ factor.symbols() }</i>
            <b>{ three_figures(shown.language, shown.slope.moment.factor(factor)) }</b>
        </li>
    }
}

fn badge(shown: &Shown<'_>, strength: Strength) -> Html {
    let kind = match strength {
        Strength::Supported => "supported",
        Strength::Analogy => "analogy",
        Strength::Choice => "choice",
    };
    html! { <span class={classes!("why-badge", kind)}>{ why_name::strength(shown.language, strength) }</span> }
}

/// How firm direction and numbers are.
fn evidence(shown: &Shown<'_>, explorer: &Explorer) -> Html {
    let language = shown.language;
    let number = |spec: &ParameterSpec| {
        let [value, low, high] =
            [spec.value, spec.low, spec.high].map(|value| three_figures(language, value));
        let text =
            words::NumberOf { symbol: &spec.symbol, value: &value, low: &low, high: &high }.text(language);
        html! { <dd>{ badge(shown, spec.strength) }{ " " }{ text }</dd> }
    };
    let rows = &explorer.table.parameters;
    let symbols = shown.chosen.factors().iter().filter_map(|factor| factor.parameter());
    let numbers = symbols.filter_map(|symbol| rows.iter().find(|row| row.symbol == symbol)).map(number);
    html! {
        <dl class="why-evidence">
            <dt>{ words::direction(language) }</dt>
            <dd>
                { badge(shown, why_name::direction(shown.chosen)) }{ " " }
                { why_name::source(language, shown.chosen) }
            </dd>
            <dt>{ words::number(language) }</dt>
            { for numbers }
        </dl>
    }
}

/// What two lines would be without it.
fn without(shown: &Shown<'_>) -> Html {
    let language = shown.language;
    let found = absences(shown.study, shown.parameters, shown.chosen);
    if found.is_empty() {
        return Html::default();
    }
    let later = &shown.study.outcomes.two_years_later;
    let cell = |off: f64, on: f64| {
        let (off, on) = (index(off), index(on));
        let text = if off == on {
            words::without_same(language, &whole(on))
        } else {
            words::WithoutValue { off: &whole(off), on: &whole(on) }.text(language)
        };
        html! { <td>{ text }</td> }
    };
    html! {
        <>
        <h4>{ words::without(language) }</h4>
        <table class="why-without">
            <caption>{ words::without_when(language, &whole(i64::from(later.month))) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words::without_what(language) }</th>
                    <th scope="col">{ words::relations(language) }</th>
                    <th scope="col">{ words::results(language) }</th>
                </tr>
            </thead>
            <tbody>
                { for found.iter().map(|absence| html! {
                    <tr>
                        <th scope="row">{ why_name::without(language, absence.mechanism) }</th>
                        { cell(absence.stocks.relations, later.stocks.relations) }
                        { cell(absence.stocks.results, later.stocks.results) }
                    </tr>
                }) }
            </tbody>
        </table>
        </>
    }
}
