//! The trainer's kit beside the exercises it goes with, and the figures of own network and class.

use std::collections::BTreeSet;

use netwerktijd::chart::{ChartPlan, ClassChart, Mark, OwnChart, TableMeasure, class_chart, own_chart};
use netwerktijd::class::{Answer, Class, Tag, encode, picture};
use netwerktijd::lesson::read::{Grounds, lessons};
use netwerktijd::lesson::{Head, Kind, Lesson};
use netwerktijd::model::Series;
use netwerktijd::own::{Moment, Own};
use netwerktijd::practise::Sureness;
use netwerktijd::scenario::Case;
use netwerktijd::text::Language::{self, Dutch, English};
use netwerktijd::text::{class as say_class, own as say_own};

use crate::support::{path, study};

fn read(kind: Kind) -> [Vec<Lesson>; 2] {
    let folder = path("assets/lessons");
    lessons(&folder, kind, &Grounds::read(&folder).unwrap()).unwrap()
}

#[test]
fn every_exercise_has_a_page_for_trainers_and_there_are_two_workshops() {
    let [kit, _] = read(Kind::Kit);
    let [exercises, _] = read(Kind::Exercise);
    let heads = kit.iter().map(|page| match &page.head {
        Head::Kit(kit) => (page, kit),
        other => panic!("{other:?}"),
    });
    let (with, without): (Vec<_>, Vec<_>) = heads.partition(|(_, kit)| kit.exercise.is_some());
    let named: BTreeSet<&str> = with.iter().map(|(_, kit)| kit.exercise.as_deref().unwrap()).collect();
    let there: BTreeSet<&str> = exercises.iter().map(|lesson| lesson.id.as_str()).collect();
    assert_eq!(named, there);
    let minutes: Vec<u16> = without.iter().map(|(_, kit)| kit.minutes).collect();
    assert_eq!(minutes, [45, 90]);
    for (page, kit) in with {
        let exercise = exercises.iter().find(|lesson| Some(&lesson.id) == kit.exercise.as_ref()).unwrap();
        assert_eq!(page.name, exercise.name, "a page is called as its exercise");
    }
}

/// The numbers at the head of the items of a part.
fn minutes(page: &Lesson) -> u32 {
    let items = page.part("timing").unwrap().blocks.iter().flat_map(|block| block.lines());
    let texts = items.map(|line| format!("{line:?}"));
    texts.map(|text| text.split('"').nth(1).unwrap().split(' ').next().unwrap().parse::<u32>().unwrap()).sum()
}

#[test]
fn the_minutes_of_an_exercise_add_up() {
    for pages in read(Kind::Kit) {
        for page in pages {
            let Head::Kit(kit) = &page.head else { panic!() };
            if kit.exercise.is_some() {
                assert_eq!(minutes(&page), u32::from(kit.minutes), "{}", page.id);
            }
        }
    }
}

/// Links in lessons are full ones, so that they open the right language too.
#[test]
fn no_two_exercises_have_one_tag() {
    let [exercises, _] = read(Kind::Exercise);
    let tags: BTreeSet<Tag> = exercises.iter().map(|lesson| Tag::of(&lesson.id)).collect();
    assert_eq!(tags.len(), exercises.len());
}

fn words(plan: &ChartPlan) -> Vec<&str> {
    plan.labels().map(|label| label.text.as_str()).collect()
}

fn assert_tidy(plan: &ChartPlan, about: &str) {
    let whole = plan.plot.grown(1000.0);
    let areas: Vec<_> = plan.labels().map(|label| (label.text.clone(), label.area(&TableMeasure))).collect();
    for (place, (text, area)) in areas.iter().enumerate() {
        assert!(whole.holds(area), "{about}: {text}");
        assert!(area.left >= -1.0 && area.right <= plan.width + 1.0, "{about}: {text} sticks out");
        for (other, beside) in &areas[place + 1..] {
            assert!(!area.grown(-1.5).overlaps(&beside.grown(-1.5)), "{about}: {text} lies over {other}");
        }
    }
}

fn own() -> Own {
    let moment = |month, relations, results| Moment { month, relations, results };
    Own::new(vec![
        moment(0, Some(20), Some(0)),
        moment(14, Some(31), Some(12)),
        moment(40, None, Some(55)),
        moment(108, Some(60), Some(40)),
    ])
    .unwrap()
}

#[test]
fn the_figure_of_an_own_network_names_its_lines_and_reaches_its_last_month() {
    let cases = [Case::RegionA, Case::TalkativeTeam].map(|case| study(case.scenario()));
    let scenario = study(Case::RegionB.scenario());
    for (width, height) in [(860.0, 420.0), (358.0, 300.0)] {
        for language in Language::ALL {
            let own = own();
            let named = [("regio A", "A", &*cases[0]), ("wijkteam", "B", &*cases[1])];
            let chart =
                OwnChart { own: Some(&own), scenario: &scenario, cases: &named, language, width, height };
            let plan = own_chart(&chart, &TableMeasure);
            assert_tidy(&plan, &format!("{width} {language:?}"));
            assert!(words(&plan).contains(&"108"), "the axis goes on: {:?}", words(&plan));
            let mine = if language == Dutch { "uw resultaten" } else { "your results" };
            assert!(words(&plan).contains(&mine), "{:?}", words(&plan));
        }
    }
}

fn answers() -> Vec<Answer> {
    let line = |n: u8| Answer::new(Tag::of("x"), Sureness::Guess, None, Some([n, 20 + n, 30, 40 + n, 2 * n]));
    (0..30).map(|n| line(n).unwrap()).collect()
}

#[test]
fn the_figure_of_a_class_holds_nothing_of_the_model_before_it_is_asked_for() {
    let answers = answers();
    let some: Vec<&Answer> = answers.iter().collect();
    let truth: Vec<f64> = (0..=96).map(f64::from).collect();
    for language in Language::ALL {
        let plan = |truth| {
            let chart = ClassChart {
                answers: &some,
                series: Series::Results,
                months: [6, 12, 24, 36, 60],
                start: 0.0,
                stop: 36,
                truth,
                language,
                width: 700.0,
                height: 400.0,
            };
            class_chart(&chart, &TableMeasure)
        };
        let (before, after) = (plan(None), plan(Some(truth.as_slice())));
        assert_tidy(&before, "before");
        assert_tidy(&after, "after");
        let says = |plan: &ChartPlan| words(plan).iter().any(|text| text.starts_with("model"));
        assert!(!says(&before) && says(&after));
        let thin = |plan: &ChartPlan| {
            plan.marks.iter().filter(|mark| matches!(mark, Mark::Line { width, .. } if *width == 1.0)).count()
        };
        assert_eq!(thin(&before), 30, "every prediction is drawn");
        let thick = |plan: &ChartPlan| {
            plan.marks
                .iter()
                .filter(|mark| matches!(mark, Mark::Line { width, .. } if *width == 3.25))
                .count()
        };
        assert_eq!((thick(&before), thick(&after)), (0, 1));
    }
}

#[test]
fn the_words_about_a_class_hold_its_numbers() {
    let answers = answers();
    let some: Vec<&Answer> = answers.iter().collect();
    let months = [6, 12, 24, 36, 60];
    let group = say_class::group(Dutch, &some, Series::Results, months);
    assert_eq!(
        group[0],
        "De middelste voorspelling van de resultaten in maand 60 is <res>29</res>. De helft van de groep zit tussen 14 en 44."
    );
    let beside = say_class::beside(Dutch, &some, Series::Results, months, [10, 30, 30, 50, 90]);
    assert_eq!(
        beside[0],
        "Het grootste verschil is in maand 60: de groep komt op <b>29</b>, het model op <b>90</b>. De groep zit 61 punten lager."
    );
    assert_eq!(beside[1], "In maand 60 zitten 0 van de 30 voorspellingen binnen 10 punten van het model.");
    assert_eq!(
        beside[2],
        "Van deze maanden verwacht de groep het hoogste punt in maand 36. In het model is dat maand 60."
    );
    assert!(beside.last().unwrap().contains("vereenvoudiging"));
    let class = Class::default().with(&format!("{} NT-8AAA-B", encode(&answers[0])));
    assert_eq!(say_class::added(Dutch, &class)[0], "1 code toegevoegd.");
    assert_eq!(
        say_class::refused(English, &class.refused[0]),
        "NT-8AAA-B: characters are missing. There are 5, there should be 15."
    );
}

#[test]
fn what_is_said_of_an_own_network_is_hedged() {
    use netwerktijd::own::{Beside, compare};
    let run = study(Case::RegionA.scenario());
    let comparison = compare(&own(), &[(Beside::Scenario, &run.run)]);
    for language in [Dutch, English] {
        let said = say_own::sentences(language, &comparison, &Case::RegionA.scenario());
        let hedge = if language == Dutch { "geen meting" } else { "not a measurement" };
        assert!(said.last().unwrap().contains(hedge), "{said:?}");
        assert!(said.iter().any(|text| text.contains("108") && text.contains("96")), "{said:?}");
    }
}

#[test]
fn a_qr_code_has_its_quiet_zone_and_its_three_corners() {
    let text = format!(
        "https://example.org/netwerktijd/#v1&model=3&room=class&at=fast-start&code={}",
        encode(&answers()[3])
    );
    let picture = picture(&text).unwrap();
    assert!(picture.side >= 21 + 8 && picture.side <= 61, "{}", picture.side);
    // The first stroke of the first row: a corner is seven squares wide, four from the edge.
    assert!(picture.path.starts_with("M4 4h7v1h-7z"), "{}", &picture.path[..40]);
    assert!(picture.path.contains(&format!("M{} 4h7v1h-7z", picture.side - 4 - 7)));
    assert!(netwerktijd::class::picture(&"x".repeat(5000)).is_none());
}
