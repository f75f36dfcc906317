//! What is said of a prediction is true, in both languages, for any prediction and any case.

use std::collections::BTreeMap;
use std::rc::Rc;

use netwerktijd::model::Series;
use netwerktijd::practise::{Ask, Gap, Prediction, SERIES, Shape, Sureness, Truth, start};
use netwerktijd::scenario::Case;
use netwerktijd::text::Language;
use netwerktijd::text::practise::gap_sentences;
use netwerktijd::text::rich::plain;

use super::checker::{Line, check, numbers};
use super::prediction::{ask, prediction};
use crate::support::{EXPLORER, Random, scenario, study};

fn line_of(prediction: &Prediction, truth: &Truth, series: Series) -> Line {
    let asked = prediction.ask();
    let first = (0, start(&truth.inputs, series).round() as i64);
    let given = asked.months().into_iter().zip(prediction.values(series).unwrap());
    let yours = std::iter::once(first).chain(given.map(|(month, value)| (month, i64::from(value)))).collect();
    let read = |month: u16| {
        let stocks = truth.run.at(month);
        let value = if series == Series::Relations { stocks.relations } else { stocks.results };
        (month, (value * 100.0).round() as i64)
    };
    let edges = if series == Series::Relations { &truth.band.relations } else { &truth.band.results };
    let band = |month: u16| {
        let (low, high) = edges[usize::from(month)];
        ((low * 100.0).round() as i64, (high * 100.0).round() as i64)
    };
    Line {
        yours,
        at: std::iter::once(0).chain(asked.months()).map(read).collect(),
        model: (0..=asked.last()).map(read).collect(),
        band: asked.months().map(band).to_vec(),
        stop: truth.stop(),
    }
}

fn gaps(prediction: &Prediction, truth: &Truth) -> Vec<Gap> {
    prediction.ask().series().filter_map(|series| Gap::of(prediction, truth, series)).collect()
}

/// A case; every other time with something that no slider reaches.
fn truth(random: &mut Random) -> Truth {
    let scenario = scenario(random);
    let mut inputs = scenario.inputs();
    if random.unit() < 0.5 {
        inputs.quick_win = random.between(0.0, 0.5);
        inputs.later_style = random.unit();
        inputs.style_switch = random.between(6.0, 48.0).floor();
    }
    Truth(Rc::new(EXPLORER.study_with(scenario, &inputs)))
}

/// A prediction: any, one near the model, or one that knows where the subsidy ends.
fn guess(random: &mut Random, truth: &Truth) -> Prediction {
    let any = ask(random);
    let stop = truth.stop();
    let asked = match Ask::new([6, 12, stop.min(90), stop.min(90) + 3, 96], &SERIES) {
        Some(asked) if random.unit() < 0.6 => asked,
        _ => any,
    };
    let far = prediction(random, asked);
    let off = random.between(0.0, 30.0);
    let near = |series| {
        let mut values = far.values(series)?;
        for (value, month) in values.iter_mut().zip(asked.months()) {
            *value = (truth.value(series, month) as f64 + off * (f64::from(*value) / 50.0 - 1.0))
                .round()
                .clamp(0.0, 100.0) as u8;
        }
        Some(values)
    };
    if random.unit() < 0.5 { Prediction::new(asked, near, far.sureness).unwrap() } else { far }
}

#[test]
fn every_sentence_about_a_prediction_is_true() {
    let mut random = Random::seeded(11);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..250 {
        let truth = truth(&mut random);
        for _ in 0..24 {
            let prediction = guess(&mut random, &truth);
            for gap in gaps(&prediction, &truth) {
                let line = line_of(&prediction, &truth, gap.series);
                // Unsure neither way, so that only what is said of the line is there.
                let fairly =
                    Prediction::new(prediction.ask(), |series| prediction.values(series), Sureness::Fairly)
                        .unwrap();
                for language in Language::ALL {
                    let said = gap_sentences(language, &fairly, std::slice::from_ref(&gap));
                    assert!((2..=4).contains(&said.len()), "{said:?}");
                    for sentence in &said {
                        let kind = check(language, sentence, &line)
                            .unwrap_or_else(|fault| panic!("{fault}\n{prediction:?}\n{gap:?}"));
                        *kinds.entry(kind).or_default() += 1;
                    }
                }
            }
        }
    }
    // Every kind of claim was made often enough to be called tested.
    for kind in ["small", "big", "after", "within", "turn", "near", "same shape", "shapes"] {
        assert!(kinds.get(kind).is_some_and(|count| *count >= 20), "{kind}: {kinds:?}");
    }
}

#[test]
fn both_languages_give_the_same_numbers() {
    let mut random = Random::seeded(12);
    for _ in 0..60 {
        let truth = truth(&mut random);
        for _ in 0..10 {
            let prediction = guess(&mut random, &truth);
            let gaps = gaps(&prediction, &truth);
            let [dutch, english] = Language::ALL.map(|language| gap_sentences(language, &prediction, &gaps));
            assert_eq!(dutch.len(), english.len());
            for (dutch, english) in dutch.iter().zip(&english) {
                assert_eq!(numbers(dutch), numbers(english), "{dutch} / {english}");
            }
        }
    }
}

#[test]
fn who_predicts_what_the_model_gives_is_told_so() {
    for scenario in [scenario(&mut Random::seeded(3)), Case::RegionA.scenario()] {
        let truth = Truth(study(scenario));
        let asked = Ask::new([6, 12, 24, 36, 60], &SERIES).unwrap();
        let exactly = |series| Some(asked.months().map(|month| truth.value(series, month) as u8));
        let prediction = Prediction::new(asked, exactly, Sureness::Guess).unwrap();
        let gaps = gaps(&prediction, &truth);
        for gap in &gaps {
            assert_eq!(gap.biggest().points(), 0);
            assert_eq!(gap.within(), 5, "the nominal run lies in its own band: {gap:?}");
        }
        let said: Vec<String> = gap_sentences(Language::Dutch, &prediction, &gaps)
            .iter()
            .map(|sentence| plain(sentence))
            .collect();
        assert_eq!(said[0], "Uw waarden voor de relaties zijn gelijk aan die van het model.");
        assert_eq!(said.last().unwrap(), "U noemde het een gok, maar u kwam dicht bij het model.");
    }
}

#[test]
fn a_peak_a_year_late_is_called_a_year_late() {
    // Region A with results that are highest in month 9 or so.
    let truth = Truth(study(Case::RegionA.scenario()));
    let asked = Ask::new([6, 12, 24, 36, 60], &[Series::Results]).unwrap();
    let of = |values| Prediction::new(asked, |_| Some(values), Sureness::Very).unwrap();
    let late = of([10, 20, 35, 60, 30]);
    let gaps = gaps(&late, &truth);
    let Shape::Peak(peak) = gaps[0].model else { panic!("{gaps:?}") };
    assert_eq!((gaps[0].yours, gaps[0].same_turn), (Shape::Peak(36), false));
    let said = gap_sentences(Language::English, &late, &gaps).join(" ");
    assert!(said.contains(&format!("in month 36 and not in month {peak}")), "{said}");
    assert!(said.contains("You were very sure."), "{said}");
}
