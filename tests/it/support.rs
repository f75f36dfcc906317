//! What many tests need: studies, explorations, random scenarios, and texts to compare with files.

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::LazyLock;

use netwerktijd::exploration::{Exploration, Explorer, Pinned, Study};
use netwerktijd::scenario::{CONTROLS, Case, Pin, Scenario};
use proptest::test_runner::{Config, RngSeed};

pub use netwerktijd::verdict::sample::Random;

/// The model that comes with the page.
pub static EXPLORER: LazyLock<Explorer> =
    LazyLock::new(|| Explorer::embedded().expect("the embedded data is valid"));

pub fn study(scenario: Scenario) -> Rc<Study> {
    Rc::new(EXPLORER.study(scenario))
}

pub fn explore(own: Scenario, pinned: Option<Scenario>) -> Exploration {
    explore_pins(own, pinned.map(Pin::new).into_iter().collect())
}

pub fn explore_pins(own: Scenario, pins: Vec<Pin>) -> Exploration {
    let pinned = |(place, pin): (usize, Pin)| Pinned { place, study: study(pin.scenario), pin };
    Exploration::new(study(own), pins.into_iter().enumerate().map(pinned).collect())
}

/// What a case is compared with: region A, and region A with region B.
pub fn partner(case: Case) -> Case {
    if case == Case::RegionA { Case::RegionB } else { Case::RegionA }
}

/// Every case alone, and every case with its partner pinned.
pub fn cases() -> Vec<(String, Exploration)> {
    let mut found = Vec::new();
    for case in Case::ALL {
        found.push((format!("{case:?}"), explore(case.scenario(), None)));
        let pinned = partner(case);
        let both = explore(case.scenario(), Some(pinned.scenario()));
        found.push((format!("{case:?} against {pinned:?}"), both));
    }
    found
}

/// Any scenario; the ends of the sliders come more often than a fair draw would give.
pub fn scenario(random: &mut Random) -> Scenario {
    CONTROLS.iter().fold(Scenario::default(), |scenario, spec| {
        let drawn = random.between(f64::from(spec.low), f64::from(spec.high) + 1.0).floor() as i16;
        let value = match random.unit() {
            kind if kind < 0.1 => spec.low,
            kind if kind < 0.2 => spec.high,
            kind if kind < 0.4 => spec.default,
            _ => drawn,
        };
        scenario.with(spec.control.unwrap(), value)
    })
}

/// Two of them, the second one near the first every other time.
pub fn pair(random: &mut Random) -> (Scenario, Scenario) {
    let (one, mut other) = (scenario(random), scenario(random));
    if random.unit() < 0.5 {
        let changed = CONTROLS[(random.unit() * CONTROLS.len() as f64) as usize].control.unwrap();
        other = one.with(changed, other.get(changed));
    }
    (one, other)
}

/// Random inputs of proptest that are the same on every run.
pub fn same_on_every_run() -> Config {
    Config { cases: 512, rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..Config::default() }
}

/// A file of this repository.
pub fn path(relative: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(relative)
}

pub fn read(relative: &str) -> String {
    std::fs::read_to_string(path(relative)).unwrap_or_else(|error| panic!("{relative}: {error}"))
}

/// Holds a text against `tests/it/golden/<name>`. With NETWERKTIJD_ACCEPT=1 the file is written anew, to be read in the
/// diff before it is committed.
#[track_caller]
pub fn assert_golden(name: &str, text: &str) {
    assert_file(&format!("tests/it/golden/{name}"), text);
}

/// The same for any file of the project that follows from its code.
#[track_caller]
pub fn assert_file(file: &str, text: &str) {
    if std::env::var("NETWERKTIJD_ACCEPT").is_ok_and(|value| value == "1") {
        std::fs::write(path(file), text).unwrap();
        return;
    }
    let golden = std::fs::read_to_string(path(file)).unwrap_or_default();
    let differing = golden.lines().zip(text.lines()).position(|(old, new)| old != new);
    let line = differing.unwrap_or_else(|| golden.lines().count().min(text.lines().count()));
    let (old, new) = (golden.lines().nth(line), text.lines().nth(line));
    assert!(
        golden == text,
        "{file} differs from line {} on; NETWERKTIJD_ACCEPT=1 accepts it\n file: {old:?}\n now:  {new:?}",
        line + 1
    );
}

#[test]
fn random_scenarios_reach_both_ends_of_every_slider() {
    let mut random = Random::seeded(1);
    let drawn: Vec<Scenario> = (0..200).map(|_| scenario(&mut random)).collect();
    for spec in &CONTROLS {
        let values: Vec<i16> = drawn.iter().map(|scenario| scenario.get(spec.control.unwrap())).collect();
        assert_eq!(values.iter().min(), Some(&spec.low), "{}", spec.key);
        assert_eq!(values.iter().max(), Some(&spec.high), "{}", spec.key);
    }
}
