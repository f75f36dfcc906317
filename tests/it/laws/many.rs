//! Eight networks side by side are the same networks.

use netwerktijd::model::{Inputs, LANES, simulate, simulate_many, simulate_single};
use netwerktijd::verdict::sample::Random;

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
