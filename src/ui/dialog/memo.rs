//! The note to print: on paper instead of the page, on screen not seen.

use yew::prelude::*;

use super::drawing::drawing;
use crate::export::{Colophon, Memo, Taken, on_paper, palette};
use crate::text::words::export as words;
use crate::ui::part::element::{element, row, said, table};

/// The note about what is taken.
pub fn memo(taken: &Taken, colophon: &Colophon) -> Html {
    let language = taken.state.language;
    let memo = Memo::of(taken, colophon.clone());
    let head = |text: &str| said("h2", &[], text);
    let paragraphs = |lines: &[String]| lines.iter().map(|line| said("p", &[], line)).collect::<Vec<_>>();
    let setting =
        memo.setting.iter().flat_map(|(name, value)| [said("dt", &[], name), said("dd", &[], value)]);
    let mut heads = vec![words::memo_moments(language)];
    heads.extend(memo.networks.iter().map(String::as_str));
    let rows = memo.moments.iter().map(|moment| {
        let pair = |(relations, results): &(i64, i64)| {
            words::Pair { relations: &relations.to_string(), results: &results.to_string() }.text(language)
        };
        let cells: Vec<String> = moment.values.iter().map(pair).collect();
        row(&moment.name, &cells.iter().map(String::as_str).collect::<Vec<_>>())
    });
    let drawn = drawing(&on_paper(taken), &palette(false), &taken.look.name);
    let mut parts = vec![
        said("p", &[("class", "eyebrow")], words::memo(language)),
        said("h1", &[], &memo.heading),
        drawn,
        said("p", &[("class", "note")], &memo.colophon.note),
        head(words::memo_seen(language)),
    ];
    parts.extend(paragraphs(&memo.sentences));
    parts.push(table("moments", words::memo_moments_caption(language), &heads, rows.collect()));
    parts.push(head(words::memo_setting(language)));
    parts.push(element("dl", &[], setting.collect()));
    parts.push(head(words::memo_doubt(language)));
    parts.extend(paragraphs(&memo.doubt));
    parts.push(head(words::memo_source(language)));
    parts.extend(paragraphs(&memo.sources));
    parts.push(said("p", &[], &memo.colophon.made));
    element("article", &[("class", "memo"), ("lang", language.code())], parts)
}
