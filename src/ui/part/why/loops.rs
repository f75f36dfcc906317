//! The named loops with their shares: the strongest first, the rest on request.

use yew::prelude::*;

use super::Shown;
use crate::model::Dominance;
use crate::text::number::whole;
use crate::text::why_name;
use crate::text::words::why as words;
use crate::ui::part::element::{element, said, words as plain};
use crate::why::Ranked;

/// How many loops stand there from the start.
const FIRST: usize = 5;

/// The list.
pub fn loops(shown: &Shown<'_>, ruling: &Dominance) -> Html {
    let language = shown.language;
    let rows: Vec<Html> = Ranked::of(ruling).into_iter().map(|one| row(shown, one)).collect();
    let (first, rest) = rows.split_at(FIRST.min(rows.len()));
    let count = i64::try_from(rest.len()).unwrap_or_default();
    let list = |rows: &[Html]| {
        let head = [words::loops(language), words::direction(language), words::share(language)];
        let head = head.into_iter().map(|text| said("th", &[("scope", "col")], text)).collect();
        let head = element("thead", &[("class", "hidden")], vec![element("tr", &[], head)]);
        element("table", &[("class", "why-list")], vec![head, element("tbody", &[], rows.to_vec())])
    };
    let rest = vec![said("summary", &[], &words::loops_rest(language, &whole(count))), list(rest)];
    let parts = vec![
        said("p", &[], words::loops_about(language)),
        list(first),
        element("details", &[], rest),
        said("p", &[("class", "hint")], words::loops_method(language)),
    ];
    element("section", &[("aria-label", words::loops(language))], parts)
}

fn row(shown: &Shown<'_>, Ranked { named, reinforces, percent }: Ranked) -> Html {
    let language = shown.language;
    let (class, kind) = if reinforces {
        ("reinforces", words::reinforces(language))
    } else {
        ("balances", words::balances(language))
    };
    let round = vec![
        plain(why_name::loop_round(language, named)),
        plain(" "),
        said("cite", &[], why_name::loop_source(shown.voice, named)),
    ];
    let head = vec![plain(why_name::loop_name(language, named)), element("small", &[], round)];
    let share = [&whole(percent), "%"].concat();
    let cells = vec![
        element("th", &[("scope", "row")], head),
        said("td", &[("class", class)], kind),
        said("td", &[("class", "why-share")], &share),
    ];
    element("tr", &[], cells)
}
