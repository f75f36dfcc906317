//! The file of scenarios: what is written is read back, and what is foreign or damaged is refused by name.

use netwerktijd::export::file::{Entry, FORMAT, LARGEST, MOST, Refusal, file, kept, read};
use netwerktijd::export::sheet;
use netwerktijd::language::Language;
use netwerktijd::model::{Push, Series};
use netwerktijd::scenario::{Asked, CONTROLS, GOAL, Goal, Link, MONTH, Outcome, PINS, Pin, Scenario};
use netwerktijd::view::View;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{colophon, taken};
use crate::support::{read as text_of, same_on_every_run};

prop_compose! {
    fn any_scenario()(values in CONTROLS.map(|spec| spec.low..=spec.high)) -> Scenario {
        CONTROLS.iter().zip(values).fold(Scenario::default(), |scenario, (spec, value)| {
            scenario.with(spec.control.unwrap(), value)
        })
    }
}

prop_compose! {
    fn any_entry()(
        name in any::<String>(),
        scenario in any_scenario(),
        pins in prop::collection::vec((any_scenario(), any::<String>()), 0..=PINS),
        month in MONTH.low..=MONTH.high,
        points in GOAL.low..=GOAL.high,
        (outcome, view, push) in (0..Outcome::ALL.len(), 0..View::ALL.len(), 0..=Push::ALL.len()),
    ) -> Entry {
        let asked = Push::ALL.get(push).map_or(Asked::of(Series::Results), |push| Asked::about(*push));
        let pins = pins.into_iter().map(|(scenario, name)| Pin::new(scenario).named(&name)).collect();
        let goal = Goal { outcome: Outcome::ALL[outcome], points };
        Entry::new(&name, Link { scenario, month, pins, goal, asked, view: View::ALL[view], ..Link::default() })
    }
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn what_is_written_is_read_back(entries in prop::collection::vec(any_entry(), 1..6)) {
        let opened = read(&kept(&entries)).unwrap();
        prop_assert_eq!(opened.entries, entries);
        prop_assert_eq!(opened.other_model, None);
    }

    #[test]
    fn a_file_cut_anywhere_is_refused(entry in any_entry(), share in 0.0_f64..1.0) {
        let whole = kept(&[entry]);
        let mut cut = (whole.len() as f64 * share) as usize;
        while !whole.is_char_boundary(cut) {
            cut -= 1;
        }
        prop_assert!(matches!(read(&whole[..cut]), Err(Refusal::NotJson(_))));
    }

    #[test]
    fn any_text_is_refused_without_harm(text in any::<String>()) {
        prop_assert!(read(&text).is_err());
    }
}

fn good() -> Value {
    serde_json::from_str(&kept(&[Entry::new("A", Link::default())])).unwrap()
}

#[test]
fn a_download_holds_the_figures_and_opens_again() {
    let taken = taken(View::Time, Language::Dutch);
    let entry = Entry::new("", taken.state.link());
    let text = file(&entry, &sheet(&taken), &colophon(&taken));
    let opened = read(&text).unwrap();
    assert_eq!(opened.entries, [entry]);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["figure"]["rows"].as_array().unwrap().len(), 97);
    assert_eq!(value["figure"]["columns"][1]["key"], "relations");
    assert!(value["link"].as_str().unwrap().starts_with("https://example.org/"));
    assert!(value["note"].as_str().unwrap().contains("geen voorspelling"));
}

/// A path in a file, what is put there, and the words the sentence must hold.
type Case = (&'static str, Value, &'static str);

#[test]
fn a_damaged_field_is_named_in_the_readers_language() {
    let cases: [Case; 9] = [
        ("/scenarios/0/scenario/style", json!(140), "Stijl van de coördinator"),
        ("/scenarios/0/scenario/style", json!("35"), "Stijl van de coördinator"),
        ("/scenarios/0/scenario/style", json!(35.5), "Stijl van de coördinator"),
        ("/scenarios/0/month", json!(-1), "Tijd"),
        ("/scenarios/0/pins/0/scenario/subsidy", json!(2), "scenarios[0].pins[0].scenario.subsidy"),
        ("/scenarios/0/goal/points", json!(4000), "Doel"),
        ("/scenarios/0/view", json!("nowhere"), "Weergave"),
        ("/scenarios/0/pins", json!("none"), "scenarios[0].pins"),
        ("/scenarios", json!([]), "scenarios[0]"),
    ];
    for (path, value, words) in cases {
        let mut file = good();
        *file.pointer_mut(path).unwrap() = value.clone();
        let refusal = read(&file.to_string()).expect_err(path);
        let sentence = refusal.sentence(Language::Dutch);
        assert!(sentence.contains(words), "{path} = {value}: {sentence}");
        assert_ne!(sentence, refusal.sentence(Language::English));
    }
    let mut file = good();
    file["scenarios"][0]["scenario"].as_object_mut().unwrap().remove("pressure");
    assert!(matches!(read(&file.to_string()), Err(Refusal::Missing(field)) if field.0.ends_with("pressure")));
}

#[test]
fn what_is_foreign_newer_or_too_large_is_refused() {
    assert_eq!(read("{}"), Err(Refusal::Foreign));
    assert_eq!(read("[1, 2]"), Err(Refusal::Foreign));
    assert_eq!(read(r#"{"type":"FeatureCollection","features":[]}"#), Err(Refusal::Foreign));
    let mut newer = good();
    newer["version"] = json!(2);
    assert_eq!(read(&newer.to_string()), Err(Refusal::Newer("2".to_owned())));
    assert_eq!(read(&" ".repeat(50_000_000)), Err(Refusal::TooLarge));
    let many = kept(&vec![Entry::new("x", Link::default()); MOST + 1]);
    assert!(many.len() < LARGEST);
    assert!(matches!(read(&many), Err(Refusal::Many(_))));
    assert!(matches!(read(&"[".repeat(100_000)), Err(Refusal::NotJson(_))), "deep nesting ends no page");
}

#[test]
fn another_model_is_told_and_what_is_unknown_is_passed_over() {
    let mut file = good();
    file["model"] = json!("1");
    file["future"] = json!({ "x": 1 });
    file["scenarios"][0]["colour"] = json!("red");
    let opened = read(&file.to_string()).unwrap();
    assert_eq!(opened.other_model.as_deref(), Some("1"));
    assert_eq!(opened.entries[0].link, Link::default());
}

#[test]
fn the_published_schema_names_every_field_and_range() {
    let schema: Value = serde_json::from_str(&text_of("doc/scenario-file.schema.json")).unwrap();
    assert_eq!(schema["properties"]["format"]["const"], FORMAT);
    let controls = &schema["$defs"]["scenario"];
    for spec in &CONTROLS {
        let field = &controls["properties"][spec.key];
        assert_eq!(
            (field["minimum"].as_i64(), field["maximum"].as_i64()),
            (Some(spec.low.into()), Some(spec.high.into())),
            "{}",
            spec.key
        );
    }
    let required = |of: &Value| -> Vec<String> {
        of["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap().to_owned()).collect()
    };
    let mut controls = required(controls);
    controls.sort();
    let mut keys: Vec<String> = CONTROLS.iter().map(|spec| spec.key.to_owned()).collect();
    keys.sort();
    assert_eq!(controls, keys);
    let file = good();
    let one = &file["scenarios"][0];
    for key in one.as_object().unwrap().keys() {
        assert!(!schema["$defs"]["entry"]["properties"][key].is_null(), "{key}");
    }
    assert_eq!(schema["$defs"]["entry"]["properties"]["month"]["maximum"].as_i64(), Some(MONTH.high.into()));
    let views: Vec<&str> = View::ALL.iter().map(|view| view.key()).collect();
    assert_eq!(schema["$defs"]["entry"]["properties"]["view"]["enum"], json!(views));
    let outcomes: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.key()).collect();
    assert_eq!(schema["$defs"]["goal"]["properties"]["outcome"]["enum"], json!(outcomes));
}
