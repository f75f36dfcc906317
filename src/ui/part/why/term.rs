//! The chosen term: what it says, the factors that make its number, how firm it is, and the run without it.

use yew::prelude::*;

use super::Shown;
use crate::model::{Factor, ParameterTable, Strength};
use crate::text::number::{index, three_figures, whole};
use crate::text::why::points_a_year;
use crate::text::why_name;
use crate::text::words::why as words;
use crate::ui::part::element::{across, element, row, said, table, words as plain};
use crate::why::absences;

/// The panel.
pub fn term(shown: &Shown<'_>) -> Html {
    let (language, push) = (shown.language, shown.chosen);
    let value = shown.slope.moment.term(push);
    let points = shown.slope.bar(push).map_or(0, |bar| bar.points);
    let (per_month, per_year) = (three_figures(language, value), points_a_year(language, points));
    let mut factors: Vec<Html> = push.factors().iter().map(|factor| one(shown, *factor)).collect();
    factors.push(factor("why-product", words::per_month(language), "=", &per_month));
    let class = if push.fills() { "why-factors" } else { "why-factors takes" };
    let mut parts = vec![
        said("h3", &[("id", "why-term"), ("class", "why-chosen")], why_name::name(language, push)),
        said("p", &[("class", "why-says")], why_name::says(shown.voice, push)),
        said("h4", &[], words::factors(language)),
        element("ol", &[("class", class)], factors),
        said("p", &[], &words::IsPerYear { value: &per_month, points: &per_year }.text(language)),
        evidence(shown),
    ];
    without(shown, &mut parts);
    element("section", &[("aria-labelledby", "why-term")], parts)
}

fn one(shown: &Shown<'_>, part: Factor) -> Html {
    let value = three_figures(shown.language, shown.slope.moment.factor(part));
    factor("", why_name::factor(shown.language, part), part.symbols(), &value)
}

fn factor(class: &str, name: &str, symbols: &str, value: &str) -> Html {
    let parts =
        vec![said("span", &[], name), said("i", &[("aria-hidden", "true")], symbols), said("b", &[], value)];
    element("li", &[("class", class)], parts)
}

/// How firm something is, and what there is to say about it.
fn firm(shown: &Shown<'_>, strength: Strength, text: &str) -> Html {
    let class = match strength {
        Strength::Supported => "why-badge supported",
        Strength::Analogy => "why-badge",
        Strength::Choice => "why-badge choice",
    };
    let badge = said("span", &[("class", class)], why_name::strength(shown.voice, strength));
    element("dd", &[], vec![badge, plain(" "), plain(text)])
}

/// How firm direction and numbers are.
fn evidence(shown: &Shown<'_>) -> Html {
    let language = shown.language;
    let source = why_name::source(shown.voice, shown.chosen);
    let mut parts = vec![
        said("dt", &[], words::direction(language)),
        firm(shown, why_name::direction(shown.chosen), source),
        said("dt", &[], words::number(language)),
    ];
    let rows = ParameterTable::embedded().map(|table| table.parameters).unwrap_or_default();
    let symbols = shown.chosen.factors().iter().filter_map(|factor| factor.parameter());
    for symbol in symbols {
        if let Some(row) = rows.iter().find(|row| row.symbol == symbol) {
            let [value, low, high] =
                [row.value, row.low, row.high].map(|value| three_figures(language, value));
            let text = why_name::parameter(shown.voice, symbol, [&value, &low, &high]);
            parts.push(firm(shown, row.strength, &text));
        }
    }
    element("dl", &[("class", "why-evidence")], parts)
}

/// What two lines would be without it.
fn without(shown: &Shown<'_>, parts: &mut Vec<Html>) {
    let language = shown.language;
    let found = absences(shown.study, shown.parameters, shown.chosen);
    if found.is_empty() {
        return;
    }
    let later = &shown.study.outcomes.two_years_later;
    let cell = |off: f64, on: f64| {
        let (off, on) = (index(off), index(on));
        if off == on {
            words::without_same(language, &whole(on))
        } else {
            words::WithoutValue { off: &whole(off), on: &whole(on) }.text(language)
        }
    };
    let rows = found.iter().map(|absence| {
        let relations = cell(absence.stocks.relations, later.stocks.relations);
        let results = cell(absence.stocks.results, later.stocks.results);
        row(why_name::without(language, absence.mechanism), &[&relations, &results])
    });
    let heads = [words::without_what(language), words::relations(language), words::results(language)];
    let caption = words::without_when(language, &whole(i64::from(later.month)));
    parts.push(said("h4", &[], words::without(language)));
    let table = table("why-without", &caption, &heads, rows.collect());
    parts.push(across(words::without(language), table));
}
