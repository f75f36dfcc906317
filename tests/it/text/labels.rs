//! Names: everything that can be chosen or seen has one of its own, in both languages.

use std::collections::BTreeSet;

use netwerktijd::language::Language;
use netwerktijd::model::Phase;
use netwerktijd::scenario::{CONTROLS, Case, Control, MONTH, PINS, Pin, Scenario, StyleStop, Unit};
use netwerktijd::text::label::{
    Place, case_about, case_name, control_name, own_name, phase_name, pin_name, stop_name, unit_name,
    value_words,
};

const PLACES: [Place; 4] = [Place::Chip, Place::Start, Place::Middle, Place::Short];
const PHASES: [Phase; 8] = [
    Phase::StartUp,
    Phase::BuildUp,
    Phase::Carried,
    Phase::Steady,
    Phase::Crumbling,
    Phase::FallingBack,
    Phase::Thinning,
    Phase::Floor,
];

#[track_caller]
fn assert_different<T: AsRef<str>>(what: &str, language: Language, names: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for name in names {
        let name = name.as_ref();
        assert!(!name.trim().is_empty(), "a {what} without a name in {language:?}");
        assert!(seen.insert(name.to_owned()), "two of {what} are called {name:?} in {language:?}");
    }
}

#[test]
fn controls_stops_phases_and_units_have_names_of_their_own() {
    for language in Language::ALL {
        let controls = CONTROLS.iter().map(|spec| spec.control).chain([None]);
        assert_different("the controls", language, controls.map(|control| control_name(language, control)));
        assert_different("the stops", language, StyleStop::ALL.map(|(stop, _)| stop_name(language, stop)));
        assert_different(
            "the units",
            language,
            [Unit::Points, Unit::Months].map(|unit| unit_name(language, unit)),
        );
        for short in [false, true] {
            assert_different("the phases", language, PHASES.map(|phase| phase_name(language, phase, short)));
        }
        for phase in PHASES {
            let [long, short] = [false, true].map(|short| phase_name(language, phase, short).chars().count());
            assert!(short <= long, "{phase:?}");
        }
    }
}

#[test]
fn cases_have_names_of_their_own_at_every_place() {
    for language in Language::ALL {
        for place in PLACES {
            assert_different("the cases", language, Case::ALL.map(|case| case_name(language, case, place)));
        }
        assert_different("what cases are about", language, Case::ALL.map(|case| case_about(language, case)));
        for case in Case::ALL {
            let initial = |place| case_name(language, case, place).chars().next().unwrap();
            assert!(initial(Place::Start).is_uppercase(), "{case:?} at the start of a sentence");
            assert!(initial(Place::Middle).is_lowercase(), "{case:?} within a sentence");
            assert!(case_about(language, case).ends_with('.'));
        }
    }
}

#[test]
fn a_scenario_has_the_name_of_its_case_or_of_its_role() {
    let other = Scenario::default().with(Control::Style, 50);
    assert_eq!(Case::of(&other), None);
    for language in Language::ALL {
        for place in PLACES {
            for case in Case::ALL {
                let (own, pin) = (case.scenario(), Pin::new(case.scenario()));
                assert_eq!(own_name(language, &own, place), case_name(language, case, place));
                assert_eq!(pin_name(language, &pin, 0, place), case_name(language, case, place));
                assert_eq!(pin_name(language, &pin.named("Plan X"), 1, place), "Plan X");
            }
            let names = (0..PINS).map(|number| pin_name(language, &Pin::new(other), number, place));
            let names: Vec<String> = names.chain([own_name(language, &other, place).to_owned()]).collect();
            let roles = names.iter().map(String::as_str);
            let cases = Case::ALL.map(|case| case_name(language, case, place));
            assert_different("the scenarios", language, roles.chain(cases));
        }
    }
}

/// What a screen reader says of every control at its lowest, its middle and its highest value.
#[test]
fn every_value_of_a_control_has_words_that_differ() {
    for language in Language::ALL {
        for spec in CONTROLS.iter().chain([&MONTH]) {
            let middle = i16::midpoint(spec.low, spec.high);
            let words = [spec.low, middle, spec.high].map(|value| value_words(language, spec, value));
            assert_different(spec.key, language, &words);
            for (value, words) in [spec.low, middle, spec.high].into_iter().zip(&words) {
                let number = value.to_string();
                let years = (value / 12).to_string();
                let named = words.split([' ', ',', ':']).any(|word| word == number || word == years);
                assert!(named, "{} at {value} is {words:?}", spec.key);
            }
            // The words behind the number change as well, where there are any.
            let levels = words.iter().filter_map(|words| words.split_once(": ").map(|(_, level)| level));
            assert_different(spec.key, language, levels);
        }
    }
}

#[test]
fn values_are_said_as_they_should_be() {
    let said = |language, control: Control, value| value_words(language, control.spec(), value);
    let cases = [
        (said(Language::Dutch, Control::Style, 35), "35, stimuleren"),
        (said(Language::English, Control::Style, 100), "100, taking over"),
        (said(Language::Dutch, Control::Subsidy, 30), "2 jaar en 6 maanden"),
        (said(Language::English, Control::Subsidy, 6), "6 months"),
        (said(Language::Dutch, Control::FocusShift, 18), "maand 18, 1 jaar en 6 maanden"),
        (said(Language::Dutch, Control::Pressure, 33), "33 van 100: weinig druk"),
        (said(Language::Dutch, Control::Pressure, 34), "34 van 100: matige druk"),
        (said(Language::Dutch, Control::Pressure, 67), "67 van 100: hoge druk"),
        (value_words(Language::Dutch, &MONTH, 0), "maand 0, het begin"),
        (value_words(Language::English, &MONTH, 1), "month 1, 1 month"),
    ];
    for (words, expected) in cases {
        assert_eq!(words, expected);
    }
}

#[test]
fn the_nearest_stop_is_the_nearest() {
    for style in 0..=100 {
        let nearest = StyleStop::nearest(style);
        let distance = |wanted: StyleStop| {
            let (_, place) = StyleStop::ALL.into_iter().find(|(stop, _)| *stop == wanted).unwrap();
            (place - style).abs()
        };
        assert!(StyleStop::ALL.iter().all(|(stop, _)| distance(*stop) >= distance(nearest)), "{style}");
    }
}
