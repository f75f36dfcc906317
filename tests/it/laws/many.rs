//! Eight networks side by side are the same networks.

use netwerktijd::model::{
    Ensemble, Inputs, LANES, simulate, simulate_lengths, simulate_many, simulate_single, simulate_varied,
};
use netwerktijd::verdict::sample::Random;
use netwerktijd::verdict::sample::draws;

use super::support::{NOMINAL, at_most};

const MONTHS: u16 = 120;

fn networks() -> Vec<[Inputs; LANES]> {
    let mut random = Random::seeded(9);
    (0..40).map(|_| std::array::from_fn(|_| random.network())).collect()
}

#[test]
fn every_lane_gives_the_bits_of_its_own_network_alone() {
    for inputs in networks() {
        let many = simulate_many(&inputs, &NOMINAL, MONTHS);
        for (lane, inputs) in inputs.iter().enumerate() {
            let alone = simulate_single(inputs, &NOMINAL, MONTHS);
            for month in 0..=MONTHS {
                assert_eq!(many.at(lane, month), alone[usize::from(month)], "{inputs:?}, month {month}");
            }
        }
    }
}

#[test]
fn a_lane_differs_from_the_curve_on_screen_by_less_than_a_thousandth() {
    let mut worst: f64 = 0.0;
    for inputs in networks() {
        let many = simulate_many(&inputs, &NOMINAL, MONTHS);
        for (lane, inputs) in inputs.iter().enumerate() {
            let curve = simulate(inputs, &NOMINAL, MONTHS);
            for month in 0..=MONTHS {
                let (ours, theirs) = (many.at(lane, month), curve.at(month));
                worst = worst.max((f64::from(ours.results) - theirs.results).abs());
                worst = worst.max((f64::from(ours.relations) - theirs.relations).abs());
            }
        }
    }
    at_most("largest difference in relations or results", worst, 1e-3);
}

#[test]
fn inputs_beyond_their_ranges_are_clamped_in_every_lane() {
    let wild = Inputs { existing: 7.0, pressure: f64::NAN, ..Inputs::default().with_style(-3.0) };
    let many = simulate_many(&[wild; LANES], &NOMINAL, 60);
    let tame = simulate_many(&[wild.clamped(); LANES], &NOMINAL, 60);
    assert_eq!(many.at(3, 60), tame.at(5, 60));
    assert_eq!(many.at(0, 60), many.at(0, 99), "beyond the end the last month stands");
    assert_eq!(many.at(LANES, 60), Default::default(), "there is no such lane");
}

#[test]
fn every_length_of_subsidy_gives_the_bits_of_its_own_run() {
    for inputs in networks() {
        let mut seen = 0;
        simulate_lengths(&inputs, &NOMINAL, (6..=72).step_by(11), MONTHS, |length, run| {
            let own =
                simulate_many(&inputs.map(|x| Inputs { subsidy: length.into(), ..x }), &NOMINAL, MONTHS);
            for month in 0..=MONTHS {
                for lane in 0..LANES {
                    assert_eq!(run.at(lane, month), own.at(lane, month), "{length} months, month {month}");
                }
            }
            seen += 1;
        });
        assert_eq!(seen, 7);
    }
}

#[test]
fn a_lane_with_parameters_of_its_own_differs_from_its_curve_by_less_than_a_thousandth() {
    let ensemble = Ensemble::embedded().unwrap();
    let drawn = draws(&NOMINAL, 64, 0.3, 5);
    let sets: Vec<_> = ensemble.members().iter().chain(&drawn).collect();
    let mut random = Random::seeded(10);
    let mut worst: f64 = 0.0;
    for eight in sets.chunks_exact(LANES) {
        let inputs = random.network();
        let many = simulate_varied(&inputs, std::array::from_fn(|lane| eight[lane]), MONTHS);
        for (lane, parameters) in eight.iter().enumerate() {
            let curve = simulate(&inputs, parameters, MONTHS);
            for month in 0..=MONTHS {
                let (ours, theirs) = (many.at(lane, month), curve.at(month));
                worst = worst.max((f64::from(ours.results) - theirs.results).abs());
                worst = worst.max((f64::from(ours.relations) - theirs.relations).abs());
            }
        }
    }
    at_most("largest difference in relations or results", worst, 1e-3);
}
