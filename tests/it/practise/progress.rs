//! What is kept comes back as it was; what is damaged or foreign is refused, whatever it is.

use netwerktijd::practise::{Damage, Done, Progress, SERIES, Sureness};
use proptest::prelude::*;

use super::prediction::{ask, prediction};
use crate::support::{Random, same_on_every_run, scenario};

/// Any progress.
fn progress(random: &mut Random) -> Progress {
    let mut progress = Progress::default();
    for number in 0..(random.unit() * 8.0) as usize {
        let asked = ask(random);
        let made = prediction(random, asked);
        let [relations, results] = SERIES.map(|series| made.values(series));
        let answer = (random.unit() < 0.5).then(|| format!("answer-{number}"));
        let done = Done { relations, results, sureness: made.sureness, answer };
        progress.exercises.insert(format!("exercise-{number}"), done);
    }
    for number in 0..(random.unit() * 4.0) as usize {
        progress.missions.insert(format!("mission-{number}"), scenario(random));
    }
    progress
}

#[test]
fn what_is_kept_comes_back_as_it_was() {
    let mut random = Random::seeded(21);
    for _ in 0..1_000 {
        let progress = progress(&mut random);
        assert_eq!(Progress::decode(&progress.encode()), Ok(progress));
    }
}

#[test]
fn nothing_done_is_something_that_can_be_kept() {
    let text = Progress::default().encode();
    assert_eq!(text, "netwerktijd-oefenen 1\n");
    assert_eq!(Progress::decode(&text), Ok(Progress::default()));
}

#[test]
fn foreign_and_newer_texts_are_told_apart() {
    assert_eq!(Progress::decode(""), Err(Damage::Foreign));
    assert_eq!(Progress::decode("{\"theme\":\"dark\"}"), Err(Damage::Foreign));
    assert_eq!(Progress::decode("netwerktijd-oefenen1\n"), Err(Damage::Foreign));
    assert_eq!(Progress::decode("netwerktijd-oefenen 2\nwhatever"), Err(Damage::Version));
    assert_eq!(Progress::decode("netwerktijd-oefenen x\n"), Err(Damage::Version));
    let long = format!("netwerktijd-oefenen 1\n{}", "x".repeat(50_000));
    assert_eq!(Progress::decode(&long), Err(Damage::Foreign));
}

#[test]
fn a_damaged_line_is_named() {
    let good = "exercise g  1,2,3,4,5, guess -";
    for bad in [
        "exercise a  1,2,3,4, guess -",
        "exercise a  1,2,3,4,101, guess -",
        "exercise a  1,2,3,4,5 guess -",
        "exercise a  1,2,3,4,-5, guess -",
        "exercise a   guess -",
        "exercise A  1,2,3,4,5, guess -",
        "exercise a  1,2,3,4,5, certain -",
        "exercise a  1,2,3,4,5, guess <b>",
        "mission a 35,36,20,100,60,45,45,",
        "mission a 35,36,20,100,60,45,45,200,",
        "mission a 35,36,20,100,60,45,45,18",
        "",
        good,
    ] {
        let text = format!("netwerktijd-oefenen 1\n{good}\n{bad}\nmission z 35,36,20,100,60,45,45,18,\n");
        assert_eq!(Progress::decode(&text), Err(Damage::Line(3)), "{bad:?}");
    }
    let text = format!("netwerktijd-oefenen 1\n{good}\nmission z 35,36,20,100,60,45,45,18,\n");
    let read = Progress::decode(&text).unwrap();
    assert_eq!(read.exercises["g"].results, Some([1, 2, 3, 4, 5]));
    assert_eq!(read.exercises["g"].sureness, Sureness::Guess);
}

proptest! {
    #![proptest_config(same_on_every_run())]

    /// Whatever stands there: it is refused, or it is read and written back as the same thing.
    #[test]
    fn no_text_does_more_than_be_refused(text in "(netwerktijd-oefenen 1\n)?[ -~\n]{0,200}") {
        if let Ok(read) = Progress::decode(&text) {
            prop_assert_eq!(Progress::decode(&read.encode()), Ok(read));
        }
    }

    /// One character changed, left out or doubled.
    #[test]
    fn a_text_of_ours_with_one_fault_never_gives_half_of_it(seed in 0_u64..1_000, at in 0.0_f64..1.0, put in "[ -~]?") {
        let text = progress(&mut Random::seeded(seed)).encode();
        let place = (at * text.len() as f64) as usize;
        let damaged = format!("{}{put}{}", &text[..place], &text[(place + 1).min(text.len())..]);
        if let Ok(read) = Progress::decode(&damaged) {
            prop_assert_eq!(Progress::decode(&read.encode()), Ok(read));
        }
    }
}
