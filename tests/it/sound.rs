//! What a run sounds like: pitches that follow the values, and cues exactly where they belong.

use netwerktijd::model::{Series, Stocks, Trajectory};
use netwerktijd::scenario::{Case, Control, Scenario};
use netwerktijd::sound::{LOWEST, Moment, OCTAVES, SECONDS, Score, hertz};
use netwerktijd::verdict::sample::Random;

use crate::support::{scenario, study};

fn scenarios() -> Vec<Scenario> {
    let mut random = Random::seeded(46);
    let drawn = (0..200).map(|_| scenario(&mut random));
    Case::ALL.into_iter().map(Case::scenario).chain(drawn).collect()
}

/// The seconds of the cues of one kind.
fn cues(score: &Score, moment: Moment) -> Vec<f64> {
    score.cues.iter().filter(|cue| cue.moment == moment).map(|cue| cue.second).collect()
}

/// The score of a made-up run of relations and results, month by month.
fn made_up(values: &[(f64, f64)]) -> Score {
    let stocks = |(relations, results): &(f64, f64)| Stocks {
        relations: *relations,
        results: *results,
        ..Stocks::default()
    };
    let run = Trajectory::new(0.0, 1, values.iter().map(stocks).collect());
    let mut study = (*study(Scenario::default())).clone();
    study.run = run;
    Score::of(&study)
}

#[test]
fn a_higher_value_is_a_higher_pitch_within_two_octaves() {
    assert!((hertz(0.0) - LOWEST).abs() < 1e-9);
    assert!((hertz(0.5) - 440.0).abs() < 1e-9, "half of two octaves is one");
    assert!((hertz(1.0) - LOWEST * OCTAVES.exp2()).abs() < 1e-9);
    let steps: Vec<f64> = (0..=100).map(|value| hertz(f64::from(value) / 100.0)).collect();
    let ratios: Vec<f64> = steps.windows(2).map(|pair| pair[1] / pair[0]).collect();
    assert!(ratios.iter().all(|ratio| (ratio - ratios[0]).abs() < 1e-9 && *ratio > 1.0), "equal to the ear");
    assert_eq!([hertz(-3.0), hertz(7.0)], [hertz(0.0), hertz(1.0)]);
}

#[test]
fn every_voice_sings_the_run_month_by_month_within_the_time_and_the_two_octaves() {
    for scenario in scenarios() {
        let study = study(scenario);
        let score = Score::of(&study);
        for series in Series::BOTH {
            let voice = score.voice(series);
            assert_eq!(voice.len(), 97);
            assert_eq!((voice[0].second, voice[96].second), (0.0, SECONDS));
            assert!(voice.windows(2).all(|pair| pair[0].second < pair[1].second));
            for (month, tone) in voice.iter().enumerate() {
                let value = series.of(&study.run.at(month as u16));
                let back = (tone.hertz / LOWEST).log2() / OCTAVES;
                assert!((back - value).abs() < 1e-9, "{scenario:?}, month {month}: {value} sounds as {back}");
                assert!((LOWEST..=LOWEST * 4.0).contains(&tone.hertz));
            }
        }
        assert!(score.cues.iter().all(|cue| (0.0..=SECONDS).contains(&cue.second)));
        assert!(score.cues.windows(2).all(|pair| pair[0].second <= pair[1].second));
    }
}

#[test]
fn one_cue_tells_when_the_subsidy_stops() {
    for scenario in scenarios() {
        let stops = cues(&Score::of(&study(scenario)), Moment::SubsidyStops);
        let due = f64::from(scenario.get(Control::Subsidy)) / 96.0 * SECONDS;
        assert!(stops.len() == 1 && (stops[0] - due).abs() < 1e-9, "{stops:?}, not {due}");
    }
}

#[test]
fn a_cue_tells_of_each_crossing_and_of_nothing_else() {
    let mut crossed = 0;
    for scenario in scenarios() {
        let study = study(scenario);
        let found = cues(&Score::of(&study), Moment::Crossing);
        let lead = |month: f64| {
            let stocks = study.run.between(month);
            stocks.relations - stocks.results
        };
        for second in &found {
            let month = second / SECONDS * 96.0;
            assert!(lead(month).abs() < 1e-6, "{scenario:?}: apart by {} in month {month}", lead(month));
            crossed += 1;
        }
        // Looked at finely, the one that is above changes as often as there are cues.
        let fine: Vec<bool> = (0..=9_600).map(|step| lead(f64::from(step) / 100.0) > 0.0).collect();
        let changes = fine.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert_eq!(changes, found.len(), "{scenario:?}");
    }
    assert!(crossed > 20, "only {crossed} crossings in all: the test says little");
}

#[test]
fn to_meet_and_part_again_is_no_crossing() {
    let second = |score: &Score| cues(score, Moment::Crossing);
    assert_eq!(second(&made_up(&[(0.4, 0.2), (0.3, 0.3), (0.4, 0.2)])), Vec::<f64>::new());
    assert_eq!(second(&made_up(&[(0.3, 0.3), (0.3, 0.3), (0.4, 0.2)])), Vec::<f64>::new());
    // A quarter of the way from the first month to the second.
    assert_eq!(second(&made_up(&[(0.4, 0.2), (0.0, 0.6)])), [SECONDS * 0.25]);
    assert_eq!(second(&made_up(&[(0.4, 0.2), (0.3, 0.3), (0.2, 0.4)])), [SECONDS * 0.5]);
}

#[test]
fn the_month_that_is_heard_follows_the_seconds() {
    let score = Score::of(&study(Scenario::default()));
    let months = [-1.0, 0.0, SECONDS / 2.0, SECONDS, 99.0].map(|second| score.month(second));
    assert_eq!(months, [0, 0, 48, 96, 96]);
    // A run of one moment has neither length nor crossings.
    let short = made_up(&[(0.4, 0.2)]);
    assert_eq!((short.month(3.0), short.voice(Series::Results).len()), (0, 1));
}
