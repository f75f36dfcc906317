//! Pictures: well-formed, with their words as text, within their edges, and light.

use netwerktijd::chart::{Ink, Mark, Measure, TableMeasure};
use netwerktijd::export::{Chosen, picture, svg_file};
use netwerktijd::language::Language;
use netwerktijd::view::View;
use roxmltree::Document;

use super::{chosen, colophon, taken};
use crate::support::assert_golden;

/// Bytes that a picture may have; the map has 3551 cells.
const LIMIT: usize = 700_000;

fn plain(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_view_is_a_well_formed_picture_that_carries_its_words() {
    for view in View::ALL {
        for language in Language::ALL {
            let taken = taken(view, language);
            let about = colophon(&taken);
            let text = svg_file(&taken, &chosen(language), &about);
            assert!(text.len() < LIMIT, "{view:?}: {} bytes", text.len());
            let document = Document::parse(&text).unwrap_or_else(|error| panic!("{view:?}: {error}"));
            let texts = document.descendants().filter(|node| node.tag_name().name() == "text");
            let words = plain(&texts.filter_map(|node| node.text()).collect::<Vec<_>>().join(" "));
            for part in [&about.title, &about.caption, &about.note, &about.made, &about.link] {
                assert!(words.contains(&plain(part)), "{view:?}: {part}");
            }
            let said =
                |name| document.descendants().find(|node| node.tag_name().name() == name).unwrap().text();
            assert_eq!(said("title"), Some(about.title.as_str()));
            assert!(said("desc").unwrap().contains(&about.link));
        }
    }
}

#[test]
fn no_word_sticks_out_of_the_picture() {
    for view in View::ALL {
        for language in Language::ALL {
            let taken = taken(view, language);
            let plan = picture(&taken, &chosen(language), &colophon(&taken));
            for label in plan.labels() {
                let area = label.area(&TableMeasure);
                let within = area.left >= -0.5 && area.right <= plan.width + 0.5;
                assert!(within && area.bottom <= plan.height + 0.5, "{view:?} {language:?}: {label:?}");
            }
        }
    }
    assert!(TableMeasure.width("m", 10.0, true) > 0.0);
}

#[test]
fn what_is_not_chosen_is_not_in_the_picture() {
    let taken = taken(View::Time, Language::Dutch);
    let about = colophon(&taken);
    let all = chosen(Language::Dutch);
    let band = |chosen: &Chosen| {
        let plan = picture(&taken, chosen, &about);
        let bands = plan
            .marks
            .iter()
            .filter(|mark| matches!(mark, Mark::Shape { ink: Ink::RelationsBand | Ink::ResultsBand, .. }));
        (bands.count(), plan.labels().any(|label| label.text.starts_with("Regio B begint")))
    };
    assert_eq!(band(&all), (2, true));
    assert_eq!(band(&Chosen { band: false, ..all }), (0, true));
    assert_eq!(band(&Chosen { title: false, ..all }), (2, false));
    let dark = svg_file(&taken, &Chosen { dark: true, ..all }, &about);
    assert!(dark.contains("#14171E") && !dark.contains("#FBF9F4"), "the dark page is dark");
}

#[test]
fn the_picture_of_why_is_the_one_that_was_looked_at() {
    let taken = taken(View::Why, Language::Dutch);
    let about = colophon(&taken);
    assert_golden("export-why-nl.svg", &svg_file(&taken, &chosen(Language::Dutch), &about));
}
