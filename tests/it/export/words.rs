//! Names of files, references, and the note.

use netwerktijd::app::State;
use netwerktijd::export::{Format, Memo, Taken, cite, file_name};
use netwerktijd::language::Language;
use netwerktijd::model::VERSION;
use netwerktijd::scenario::{Control, PINS, Scenario};
use netwerktijd::text::number::index;
use netwerktijd::view::View;

use super::{PAGE, colophon, taken};
use crate::support::EXPLORER;

#[test]
fn a_name_says_what_a_file_holds_in_letters_that_every_system_takes() {
    let name = |view, language| file_name(&taken(view, language), Format::Csv);
    assert_eq!(name(View::Time, Language::Dutch), "netwerktijd-in-de-tijd-regio-b.csv");
    assert_eq!(name(View::Why, Language::English), "netwerktijd-why-region-b-month-30.csv");
    let own = State { scenario: Scenario::default().with(Control::Style, 61), ..State::default() };
    let taken = Taken::of(&own, [false; PINS], &EXPLORER);
    assert_eq!(file_name(&taken, Format::Png), "netwerktijd-in-de-tijd-stijl-61-subsidie-36.png");
    assert!(taken.exploration.pins.is_empty(), "what does not go along is left out");
}

#[test]
fn references_name_both_versions_and_the_link() {
    for language in Language::ALL {
        let link = colophon(&taken(View::Why, language)).link;
        for text in [cite::apa(language, &link), cite::bibtex(language, &link)] {
            for part in [VERSION, env!("CARGO_PKG_VERSION"), cite::YEAR, &link] {
                assert!(text.contains(part), "{part} in {text}");
            }
        }
        let entry = cite::bibtex(language, &link);
        assert_eq!(entry.matches('{').count(), entry.matches('}').count(), "{entry}");
    }
}

#[test]
fn a_link_without_anything_behind_it_is_the_page_itself() {
    assert_eq!(colophon(&taken(View::Time, Language::Dutch)).link, PAGE);
    let english = colophon(&taken(View::Time, Language::English)).link;
    assert!(english.starts_with(&format!("{PAGE}#v1&")), "{english}");
}

#[test]
fn the_note_holds_setting_moments_sentences_doubt_and_sources() {
    for language in Language::ALL {
        for view in View::ALL {
            let taken = taken(view, language);
            let memo = Memo::of(&taken, colophon(&taken));
            assert_eq!(memo.setting.len(), 8);
            assert_eq!(memo.networks.len(), 2);
            let own = &taken.exploration.own.outcomes;
            let moments = [own.first_year, own.subsidy_end, own.two_years_later];
            for (moment, station) in memo.moments.iter().zip(moments) {
                let expected = (index(station.stocks.relations), index(station.stocks.results));
                assert_eq!(moment.values[0], expected);
            }
            let style = &memo.setting[0].1;
            assert!(style.contains("35") && style.contains("95"), "{style}");
            let words: Vec<&str> = memo.sentences.iter().chain(&memo.doubt).map(String::as_str).collect();
            assert!(words.iter().all(|text| !text.contains('<')), "{words:?}");
            assert!(memo.sources.iter().any(|text| text.contains("Klaster")));
        }
    }
}

#[test]
fn a_code_has_its_three_corners_and_a_quiet_rim() {
    let code = netwerktijd::export::code::code(PAGE).expect("a short text fits");
    assert_eq!((code.side - 8 - 21) % 4, 0, "a version adds four modules");
    assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", &code.path[..40]);
    let (last, low) = (code.side - 4 - 7, code.side - 4 - 1);
    assert!(code.path.contains(&format!("M{last} 4h7")) && code.path.contains(&format!("M4 {low}h7")));
    assert_eq!(netwerktijd::export::code::code(&"x".repeat(4000)), None);
}
