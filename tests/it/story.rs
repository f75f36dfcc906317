//! The story: its steps, the numbers in them, and the page that stands still.

use netwerktijd::language::Language;
use netwerktijd::lesson::read::{Grounds, lessons};
use netwerktijd::lesson::{Block, Inline, Kind, Lesson, Panel, Told, still};
use netwerktijd::model::simulate;
use netwerktijd::scenario::{Case, Change, Control, ControlSpec, Number, change};

use crate::support::{EXPLORER, assert_golden, path, read};

fn steps(language: Language) -> Vec<Lesson> {
    let folder = path("assets/lessons");
    let both = lessons(&folder, Kind::Story, &Grounds::read(&folder).unwrap()).unwrap();
    both.into_iter().nth(language as usize).unwrap()
}

fn step(language: Language, id: &str) -> Lesson {
    steps(language).into_iter().find(|lesson| lesson.id == id).unwrap()
}

fn told(lesson: &Lesson, changes: &[Change]) -> Told {
    Told::run(&EXPLORER, lesson, changes, None)
}

fn lines(lesson: &Lesson) -> Vec<&Vec<Inline>> {
    lesson.parts.iter().flat_map(|part| &part.blocks).flat_map(|block| block.lines()).collect()
}

/// The page without its marks, as it is read.
fn words_of(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<').skip(1) {
        text.push_str(piece.split_once('>').map_or("", |(_, text)| text));
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn the_argument_has_its_eight_steps_in_order() {
    let ids: Vec<_> = steps(Language::Dutch).into_iter().map(|lesson| lesson.id).collect();
    let order = [
        "double-task",
        "two-regions",
        "time",
        "talkative-team",
        "quick-wins",
        "steering",
        "subsidy-stops",
        "what-to-do",
    ];
    assert_eq!(ids, order);
}

/// Every step says what limits it, has numbers to change, names its claims, and draws something.
#[test]
fn every_step_has_a_figure_numbers_claims_and_its_limit() {
    for language in Language::ALL {
        for lesson in steps(language) {
            let id = &lesson.id;
            let blocks = &lesson.parts[0].blocks;
            assert!(blocks.iter().any(|block| matches!(block, Block::Note(_))), "{id} says no limit");
            assert!(lines(&lesson).into_iter().flatten().any(|inline| inline.number().is_some()), "{id}");
            assert!(!lesson.grounds.is_empty(), "{id} rests on nothing");
            assert!(!Panel::all(language, &lesson, &told(&lesson, &[])).is_empty(), "{id} draws nothing");
        }
    }
}

/// No value can be missing from a text, whatever the reader sets.
#[test]
fn every_number_in_a_text_is_there_also_at_the_ends_of_its_range() {
    for lesson in steps(Language::Dutch) {
        let numbers: Vec<Number> = lines(&lesson).into_iter().flatten().filter_map(Inline::number).collect();
        for end in [|spec: &ControlSpec| spec.low, |spec: &ControlSpec| spec.high] {
            let mut changes = Vec::new();
            for number in &numbers {
                change::set(&mut changes, *number, end(number.spec()));
            }
            let told = told(&lesson, &changes);
            for number in &numbers {
                assert_eq!(told.value(*number), Some(end(number.spec())), "{} {number:?}", lesson.id);
            }
            for inline in lines(&lesson).into_iter().flatten() {
                if let Inline::Value(value) = inline {
                    assert!(value.text(Language::Dutch, &told).is_some(), "{}: {value:?}", lesson.id);
                }
            }
        }
    }
}

/// Read off the model itself, not off what the lessons use.
#[test]
fn the_numbers_of_the_two_regions_are_those_of_the_model() {
    let at = |case: Case, month| {
        let run = simulate(&case.scenario().inputs(), EXPLORER.parameters(), 96);
        (run.at(month).results * 100.0).round() as i64
    };
    let lesson = step(Language::Dutch, "two-regions");
    let told = told(&lesson, &[]);
    let text: String = lines(&lesson).iter().map(|line| told.plain(Language::Dutch, line)).collect();
    let (a, b) = (at(Case::RegionA, 12), at(Case::RegionB, 12));
    assert!(a > b);
    let sentence = format!("In maand 12 staan de resultaten van A op {a}. Dat is hoger dan de {b} van B.");
    assert!(text.contains(&sentence), "{text}");
    let (a, b) = (at(Case::RegionA, 36), at(Case::RegionB, 36));
    assert!(text.contains(&format!("staat A op {a} en B op {b}.")), "{text}");
}

#[test]
fn a_changed_number_changes_the_sentence_and_the_figure() {
    let language = Language::English;
    let lesson = step(language, "subsidy-stops");
    let shorter = [Change { number: Number::Control(0, Control::Subsidy), value: 18 }];
    let (before, after) = (told(&lesson, &[]), told(&lesson, &shorter));
    let says = |told: &Told| lines(&lesson).iter().map(|line| told.plain(language, line)).collect::<String>();
    assert!(says(&before).contains("With 36 months of subsidy, results are at 53"), "{}", says(&before));
    assert!(says(&after).contains("With 18 months of subsidy, results are at 28"), "{}", says(&after));
    let drawn = |told: &Told| {
        let panels = Panel::all(language, &lesson, told);
        panels[0].plan(language, (640.0, 400.0), &netwerktijd::chart::TableMeasure)
    };
    assert_ne!(drawn(&before), drawn(&after));
    // What the reader did not touch is not run again.
    let again = Told::run(&EXPLORER, &lesson, &shorter, Some(&before));
    assert!(std::rc::Rc::ptr_eq(&again.studies[1], &before.studies[1]));
    assert_eq!(says(&again), says(&after));
}

#[test]
fn the_three_tips_stand_there_with_a_reason_each() {
    for (language, why) in [(Language::Dutch, "Waarom?"), (Language::English, "Why?")] {
        let lesson = step(language, "what-to-do");
        let tips = lesson.parts[0].blocks.iter().find_map(|block| match block {
            Block::List { numbered: true, items } => Some(items),
            _ => None,
        });
        let tips = tips.unwrap();
        assert_eq!(tips.len(), 3);
        for tip in tips {
            assert!(matches!(&tip[0], Inline::Strong(_)));
            assert!(tip.iter().any(|inline| matches!(inline, Inline::Emphasis(text) if text == why)));
            assert!(tip.iter().any(|inline| matches!(inline, Inline::Claim(_))));
        }
    }
}

fn still_page(language: Language) -> String {
    still::html(language, &steps(language), &EXPLORER, "")
}

#[test]
fn the_page_that_stands_still_says_all_that_the_steps_say() {
    for language in Language::ALL {
        let said = words_of(&still_page(language));
        for lesson in steps(language) {
            let told = told(&lesson, &[]);
            for line in lines(&lesson) {
                let line = told.plain(language, line);
                assert!(said.contains(&line), "{}: {line}", lesson.id);
            }
            for panel in Panel::all(language, &lesson, &told) {
                assert!(said.contains(&panel.description) && said.contains(&panel.heading), "{}", lesson.id);
            }
            for ground in &lesson.grounds {
                assert!(said.contains(&ground.wording), "{}: S{}", lesson.id, ground.number);
            }
        }
    }
}

#[test]
fn the_page_that_stands_still_is_safe_and_its_figures_follow_the_theme() {
    let styles = [read("www/styles.css"), read("www/story.css")].concat();
    for language in Language::ALL {
        let html = still_page(language);
        assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{}\">", language.code())));
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(!html.contains("<script") && !html.contains("style=") && !html.contains("font-family"));
        let mut drawings = 0;
        for piece in html.split("<svg").skip(1) {
            let svg = format!("<svg{}</svg>", piece.split_once("</svg>").unwrap().0);
            let document = roxmltree::Document::parse(&svg).unwrap();
            drawings += 1;
            for node in document.descendants() {
                for attribute in node.attributes() {
                    assert!(!attribute.value().starts_with('#'), "{attribute:?} has a colour of its own");
                }
                for class in node.attribute("class").into_iter().flat_map(str::split_whitespace) {
                    assert!(styles.contains(&format!(".{class} ")), "{class} has no style");
                }
            }
        }
        assert_eq!(drawings, 10, "one a step, and two where two are compared");
        let ids: Vec<&str> =
            html.split(" id=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "an id stands there twice");
    }
}

/// The words of the story as they are read, to be reviewed in the diff.
#[test]
fn the_story_reads_as_it_was_reviewed() {
    for language in Language::ALL {
        let mut text = String::new();
        for lesson in steps(language) {
            let told = told(&lesson, &[]);
            text += &format!("# {}\n\n", lesson.title);
            for line in lines(&lesson) {
                text += &format!("{}\n\n", told.plain(language, line));
            }
            for panel in Panel::all(language, &lesson, &told) {
                text += &format!("[{}]\n{}\n{}\n\n", panel.heading, panel.under, panel.description);
            }
        }
        assert_golden(&format!("story.{}.txt", language.code()), &text);
    }
}
