//! "Why?" in words: everything has a name, a sentence and a source, and what is said is what the run shows.

use std::collections::BTreeSet;

use netwerktijd::language::Language;
use netwerktijd::model::{Factor, Loop, Mechanism, Push, Series};
use netwerktijd::scenario::{Case, Control};
use netwerktijd::text::number::{index, signed, three_figures};
use netwerktijd::text::rich::plain;
use netwerktijd::text::why::{answer, heading, in_and_out};
use netwerktijd::text::why_name::{
    because, factor, hint, loop_name, loop_round, loop_source, name, says, source, without,
};
use netwerktijd::verdict::sample::Random;
use netwerktijd::why::{Course, Slope, absences, drive, loops};

use crate::support::{EXPLORER, scenario, study};

#[track_caller]
fn assert_different(what: &str, words: impl IntoIterator<Item = &'static str>) {
    let mut seen = BTreeSet::new();
    for word in words {
        assert!(!word.trim().is_empty(), "{what} says nothing");
        assert!(seen.insert(word), "{what} says {word:?} twice");
    }
}

#[test]
fn every_term_and_loop_has_a_name_a_sentence_and_a_source_in_both_languages() {
    let pushes = || Push::ALL.iter().copied();
    for language in Language::ALL {
        assert_different("the names of terms", pushes().map(|push| name(language, push)));
        assert_different("the hints", pushes().map(|push| hint(language, push)));
        assert_different("the clauses", pushes().map(|push| because(language, push)));
        assert_different("the sentences", pushes().map(|push| says(language, push)));
        assert_different("the names of loops", Loop::ALL.map(|named| loop_name(language, named)));
        assert_different("the rounds", Loop::ALL.map(|named| loop_round(language, named)));
        assert_different("what is off", Mechanism::ALL.iter().map(|off| without(language, *off)));
        let sources = pushes().map(|push| source(language, push));
        for source in sources.chain(Loop::ALL.map(|named| loop_source(language, named))) {
            let own = source.starts_with("geen bron") || source.starts_with("no source");
            assert!(own || source.chars().any(|c| c.is_ascii_digit()), "no year in {source:?}");
        }
        for push in pushes() {
            assert!(says(language, push).ends_with('.') && !because(language, push).ends_with('.'));
            for part in push.factors() {
                assert!(!factor(language, *part).is_empty());
            }
        }
        for named in Loop::ALL {
            assert!(loop_round(language, named).ends_with('.'));
        }
    }
}

#[test]
fn numbers_have_three_figures_that_count() {
    let cases = [
        (0.145, "0,145"),
        (0.05, "0,05"),
        (2.4, "2,4"),
        (0.0, "0"),
        (-0.005_35, "−0,00535"),
        (0.999_96, "1"),
        (1.0, "1"),
        (12.34, "12,3"),
        (99.96, "100"),
        (120.0, "120"),
        (0.000_000_4, "0"),
        (8.1, "8,1"),
    ];
    for (value, text) in cases {
        assert_eq!(three_figures(Language::Dutch, value), text);
        assert_eq!(three_figures(Language::English, value), text.replace(',', "."));
    }
    let mut random = Random::seeded(61);
    for _ in 0..2000 {
        let value = random.between(0.001, 999.0) * random.between(0.001, 1.0);
        let read: f64 = three_figures(Language::English, value).parse().unwrap();
        assert!((read - value).abs() <= (value * 0.005).max(5e-7), "{value} is {read}");
    }
    assert_eq!([3, 0, -3].map(signed), ["+3", "0", "−3"]);
}

/// For random networks and months: the heading goes the way of the curve, and every number said is one of the run.
#[test]
fn what_is_said_is_what_the_run_shows() {
    let mut random = Random::seeded(62);
    for _ in 0..300 {
        let study = study(scenario(&mut random));
        let month = random.between(0.0, 97.0).floor();
        for series in [Series::Relations, Series::Results] {
            let p = EXPLORER.parameters();
            let slope = Slope::of(&study, p, month, series);
            let (moves, drive) = (loops(&study, p, month), drive(&study, p, month));
            assert_eq!(slope.gained() - slope.lost(), slope.points);
            for language in Language::ALL {
                let question = heading(language, &study, &slope);
                let words = match (slope.course(), language) {
                    (Course::Rises, Language::Dutch) => "stijgen",
                    (Course::Falls, Language::Dutch) => "dalen",
                    (Course::Holds, Language::Dutch) => "blijven",
                    (Course::Rises, Language::English) => "rise",
                    (Course::Falls, Language::English) => "fall",
                    (Course::Holds, Language::English) => "stay",
                };
                assert!(question.contains(words) && question.ends_with('?'), "{question}");
                let told = answer(language, &study, &slope, &drive, &moves);
                let [lead, ..] = told.as_slice() else { panic!("nothing is said") };
                for fills in [true, false] {
                    let bar = slope.strongest(fills);
                    let lead = plain(lead);
                    assert!(lead.contains(because(language, bar.push)), "{lead}");
                    assert!(lead.contains(&signed(bar.points)), "{lead}");
                    assert!(slope.bars.iter().all(
                        |other| other.push.fills() != fills || other.points.abs() <= bar.points.abs() + 1
                    ));
                }
                let text = in_and_out(language, &slope);
                assert!(text.contains(&index(slope.level()).to_string()), "{text}");
            }
        }
    }
}

/// Who reads only the answer can say why region A declines.
#[test]
fn the_answer_tells_why_region_a_declines() {
    let study = study(Case::RegionA.scenario());
    let p = EXPLORER.parameters();
    for month in [6.0, 12.0, 30.0] {
        let slope = Slope::of(&study, p, month, Series::Relations);
        let told =
            answer(Language::Dutch, &study, &slope, &drive(&study, p, month), &loops(&study, p, month))
                .join(" ");
        assert_eq!(slope.course(), Course::Falls);
        assert!(
            told.contains("de coördinator dingen doet die niet met de partners zijn afgesproken"),
            "{told}"
        );
        assert!(told.contains("82% van de besluiten en het werk overgenomen"), "{told}");
        assert_eq!(slope.telling().push, Push::CoordinatorStrain);
        let results = Slope::of(&study, p, month, Series::Results);
        assert_eq!(results.telling().push, Push::CoordinatorYield);
    }
    let absences = absences(&study, p, Push::CoordinatorStrain);
    let without_taking_over = absences.iter().find(|found| found.mechanism == Mechanism::TakeOver).unwrap();
    let with = study.outcomes.two_years_later.stocks;
    assert!(without_taking_over.stocks.relations > with.relations + 0.4);
    assert!(without_taking_over.stocks.results > with.results + 0.4);
}

#[test]
fn the_end_of_the_subsidy_is_spoken_of_in_the_year_around_it() {
    let scenario = Case::RegionB.scenario();
    assert_eq!(scenario.get(Control::Subsidy), 36);
    let study = study(scenario);
    let p = EXPLORER.parameters();
    let told = |month: f64| {
        let slope = Slope::of(&study, p, month, Series::Results);
        answer(Language::Dutch, &study, &slope, &drive(&study, p, month), &loops(&study, p, month)).join(" ")
    };
    assert!(!told(23.0).contains("subsidie") && !told(49.0).contains("subsidie"));
    assert!(told(30.0).contains("Over 6 maanden stopt de subsidie."));
    assert!(told(36.0).contains("Deze maand stopt de subsidie"));
    assert!(told(39.0).contains("De subsidie is 3 maanden geleden gestopt."));
}

#[test]
fn every_factor_belongs_to_a_term() {
    let used: BTreeSet<_> = Push::ALL.iter().flat_map(|push| push.factors()).map(|f| f.symbols()).collect();
    assert_eq!(used.len(), 19);
    assert_eq!(Factor::Unagreed.symbols(), "1 − L·A");
}
