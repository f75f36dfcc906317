//! What comes from outside, at scale: texts and bytes near what we write ourselves, damaged in many ways, and wild numbers.
//!
//! Some hundred cases a test in every run; `cargo xtask fuzz --cases N` runs as many as asked, from another seed every time.
//! A case that was ever found is kept in `tests/proptest-regressions/fuzz.txt` and comes first in every run.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use netwerktijd::app::State;
use netwerktijd::class::{Answer, Class, Tag, encode as code, scan};
use netwerktijd::embed::message::{Read, read as message};
use netwerktijd::export::file::{Entry, kept, read};
use netwerktijd::language::Language;
use netwerktijd::lesson::read::{Grounds, lessons};
use netwerktijd::lesson::{self, Kind};
use netwerktijd::model::{INPUT_RANGES, Inputs, ParameterTable, simulate};
use netwerktijd::own::{from_device, from_link, to_device, to_link};
use netwerktijd::practise::{Progress, Sureness};
use netwerktijd::scenario::{CONTROLS, Case, Link};
use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, RngSeed};

use crate::damage::{damaged, draw, text};
use crate::support::path;

/// How many cases a test has where nobody asks for more.
const CASES: u32 = 256;

/// Longer than any case takes on any machine that is not stuck.
const STUCK: Duration = Duration::from_secs(20);

fn config() -> ProptestConfig {
    let asked = std::env::var("NETWERKTIJD_FUZZ_CASES").ok().and_then(|text| text.parse().ok());
    let kept = FileFailurePersistence::Direct(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/proptest-regressions/fuzz.txt"
    ));
    ProptestConfig {
        cases: asked.unwrap_or(CASES),
        rng_seed: asked.map_or(RngSeed::Fixed(11), |_| RngSeed::Random),
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::default()
    }
}

/// Holds that a case comes to an end in good time.
fn in_time<T>(work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    assert!(start.elapsed() < STUCK, "stuck for {:?}", start.elapsed());
    result
}

fn links() -> Vec<String> {
    let mut links: Vec<String> = Case::ALL
        .into_iter()
        .map(|case| {
            Link { scenario: case.scenario(), language: Language::English, ..Link::default() }.encode()
        })
        .collect();
    for more in [
        "v1&model=3&style=61&subsidy=48&month=12&pin=style:60,subsidy:48&pin=default&name=A~20b",
        "v1&model=3&view=map&goal=40&outcome=later&words=professional",
        "v1&model=3&view=why&of=results&term=work&lang=en",
        "v1&model=3&room=story&at=subsidy-stops&set=style:20,age:36",
        "v1&model=3&room=own&own=0.1.2_12.30.40_60.-.50",
        "v1&model=2&room=practise&at=fast-start&xyz=1&style=900",
    ] {
        links.push(more.to_owned());
    }
    links.push(format!("v1&model=3&room=class&code={}", codes().join(".")));
    links
}

fn codes() -> Vec<String> {
    let answer = |n: u8| {
        Answer::new(Tag::of("fast-start"), Sureness::ALL[usize::from(n) % 3], None, Some([n, 30, 40, 50, 60]))
    };
    (0..12).filter_map(|n| answer(n * 8)).map(|answer| code(&answer)).collect()
}

fn files() -> Vec<String> {
    let entry = |link: &String| Entry::new("A \u{201c}b\u{201d} <i>", Link::decode(link).0);
    let all: Vec<Entry> = links().iter().map(entry).collect();
    vec![kept(&all[..1]), kept(&all), "{}".to_owned(), "[[[[[[[[".to_owned()]
}

fn blobs() -> Vec<Vec<u8>> {
    let folder = path("assets/lessons");
    let grounds = Grounds::read(&folder).unwrap();
    let of = |kind| {
        lessons(&folder, kind, &grounds).unwrap().iter().map(|both| lesson::encode(both)).collect::<Vec<_>>()
    };
    Kind::ALL.into_iter().flat_map(of).collect()
}

fn wild_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        -2.0..2.0,
        -1e6..1e6,
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(-0.0),
        Just(f64::MIN_POSITIVE)
    ]
}

#[test]
fn links_however_damaged_open_a_scenario_within_its_ranges() {
    let corpus = links();
    proptest!(config(), |(drawn in draw())| {
        let fragment = text(&corpus, &drawn);
        let state = in_time(|| State::open(&fragment));
        assert_in_ranges(&state);
        // What the page then writes is a link that opens the same, with nothing to complain of. Codes that were refused are
        // shown and not passed on.
        let mut link = state.link();
        let (mut again, notices) = Link::decode(&link.encode());
        prop_assert_eq!(again.class.answers(), link.class.answers());
        (again.class, link.class) = (Class::default(), Class::default());
        prop_assert_eq!(&again, &link);
        prop_assert!(notices.is_empty(), "{notices:?}");
    });
}

fn assert_in_ranges(state: &State) {
    for spec in &CONTROLS {
        let value = state.scenario.get(spec.control.unwrap());
        assert!((spec.low..=spec.high).contains(&value), "{} is {value}", spec.key);
    }
}

#[test]
fn messages_however_damaged_are_refused_or_followed_within_the_ranges() {
    let of = |name: &str, data: &str| {
        format!(r#"{{"app":"netwerktijd","v":1,"id":7,"kind":"command","name":"{name}","data":{data}}}"#)
    };
    let mut corpus = vec![
        of("setParams", r#"{"style":60.4,"subsidy":48,"month":12}"#),
        of(
            "setOptions",
            r#"{"language":"en","view":"map","theme":"dark","text":150,"hide":["table"],"lock":["style"]}"#,
        ),
        of("exportImage", r#"{"format":"png","scale":3,"dark":true}"#),
    ];
    corpus.extend(links().iter().map(|link| of("setState", &format!(r#"{{"link":"{link}"}}"#))));
    proptest!(config(), |(drawn in draw())| {
        let mut state = State::default();
        if let Read::Asked(_, command) = in_time(|| message(&text(&corpus, &drawn))) {
            for action in command.actions(&state, "").unwrap_or_default() {
                state = state.after(action).unwrap_or(state);
            }
            assert_in_ranges(&state);
        }
    });
}

#[test]
fn files_however_damaged_are_refused_or_read_as_what_they_hold() {
    let corpus = files();
    proptest!(config(), |(drawn in draw())| {
        if let Ok(opened) = in_time(|| read(&text(&corpus, &drawn))) {
            let again = read(&kept(&opened.entries));
            prop_assert_eq!(again.map(|again| again.entries), Ok(opened.entries));
        }
    });
}

#[test]
fn codes_however_damaged_are_found_whole_or_refused() {
    let mut corpus = codes();
    corpus.push(format!("[14:02] deelnemer: {} succes! {}", corpus[0], corpus[1].to_lowercase()));
    proptest!(config(), |(drawn in draw())| {
        let found = in_time(|| scan(&text(&corpus, &drawn)));
        for answer in found.answers {
            prop_assert_eq!(scan(&code(&answer)).answers, vec![answer]);
        }
        in_time(|| Class::default().with(&text(&corpus, &drawn)));
    });
}

#[test]
fn what_a_device_kept_however_damaged_is_refused_or_read_as_what_we_would_write() {
    let own = from_link("0.1.2_12.30.40_60.-.50");
    let mut corpus: Vec<String> = own.iter().flat_map(|own| [to_link(own), to_device(own)]).collect();
    let mut progress = Progress { exercises: BTreeMap::new(), ..Progress::default() };
    corpus.push(progress.encode());
    progress.exercises.insert(
        "fast-start".to_owned(),
        netwerktijd::practise::Done {
            relations: None,
            results: Some([1, 2, 3, 4, 5]),
            sureness: Sureness::Guess,
            answer: Some("a".to_owned()),
        },
    );
    corpus.push(progress.encode());
    proptest!(config(), |(drawn in draw())| {
        let text = text(&corpus, &drawn);
        if let Some(own) = from_link(&text) {
            prop_assert_eq!(from_link(&to_link(&own)), Some(own));
        }
        if let Ok(own) = from_device(&text) {
            prop_assert_eq!(from_device(&to_device(&own)), Ok(own));
        }
        if let Ok(read) = Progress::decode(&text) {
            prop_assert_eq!(Progress::decode(&read.encode()), Ok(read));
        }
    });
}

#[test]
fn lessons_however_damaged_are_refused_or_read() {
    let corpus = blobs();
    proptest!(config(), |(drawn in draw())| {
        let bytes = damaged(&corpus, drawn.0, &drawn.1);
        let _ = in_time(|| lesson::decode(&bytes));
    });
}

#[test]
fn inputs_however_wild_keep_every_stock_within_its_bounds() {
    let parameters = ParameterTable::embedded().unwrap().values();
    proptest!(config(), |(values in prop::collection::vec(wild_number(), INPUT_RANGES.len()))| {
        let mut inputs = Inputs::default();
        for ((key, ..), value) in INPUT_RANGES.iter().zip(values) {
            prop_assert!(inputs.set(key, value));
        }
        let run = in_time(|| simulate(&inputs, &parameters, 96));
        for month in 0..=96 {
            let stocks = run.at(month);
            for value in [stocks.relations, stocks.results, stocks.commitment] {
                prop_assert!((0.0..=1.0).contains(&value), "{value} in month {month}");
            }
        }
    });
}
