//! Seeded samples of networks and of parameters, the same on every machine.
//!
//! The ranges and the Latin hypercube are those of the prototype's checks, the random stream is not: numpy's generator
//! is not rebuilt here. The seeds are the prototype's CHECK seeds (cloud 111, population 211; bounds 3), which there and
//! here were never used to choose parameters.

use netwerktijd::model::{INPUT_RANGES, Inputs, PARAMETER_COUNT, Parameters};

use super::support::{NOMINAL, reference};

/// The generator SplitMix64.
pub struct Random(u64);

impl Random {
    pub fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to 1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// The nominal parameters, each at most `spread` of itself higher or lower.
    pub fn parameters(&mut self, spread: f64) -> Parameters {
        let mut values: [f64; PARAMETER_COUNT] = NOMINAL.to_array();
        for value in &mut values {
            *value *= self.between(1.0 - spread, 1.0 + spread);
        }
        Parameters::from_array(values)
    }

    /// Any network the controls allow, with whole months up to 84 and no focus pulse.
    pub fn network(&mut self) -> Inputs {
        let mut inputs = Inputs::default();
        for (key, _, low, high) in INPUT_RANGES.iter().filter(|(key, ..)| !key.ends_with("_pulse")) {
            let value = self.between(*low, high.min(84.0));
            let whole = matches!(*key, "T_sub" | "t_style" | "t_focus");
            inputs.set(key, if whole { value.round() } else { value });
        }
        inputs
    }
}

/// A Latin hypercube: in every one of `D` directions each of `count` equal slices holds exactly one point.
pub fn hypercube<const D: usize>(count: usize, seed: u64) -> Vec<[f64; D]> {
    let mut random = Random::seeded(seed);
    let mut points = vec![[0.0; D]; count];
    for direction in 0..D {
        let mut slices: Vec<usize> = (0..count).collect();
        for last in (1..count).rev() {
            slices.swap(last, (random.unit() * (last + 1) as f64) as usize);
        }
        for (point, slice) in points.iter_mut().zip(slices) {
            point[direction] = (slice as f64 + random.unit()) / count as f64;
        }
    }
    points
}

/// Networks of every kind: any style, nearly any focus, any pressure and independence, existing relations up to 0.6.
pub fn cloud(count: usize, seed: u64) -> Vec<Inputs> {
    let network = |[style, focus, pressure, existing, subsidy, independence]: [f64; 6]| Inputs {
        pressure,
        existing: 0.6 * existing,
        subsidy: 24.0 + 48.0 * subsidy,
        independence,
        ..reference().with_style(style).with_focus(0.05 + 0.9 * focus)
    };
    hypercube(count, seed).into_iter().map(network).collect()
}

/// Networks with a coordinator who supports and three years of subsidy, as in the studies of what is left afterwards.
///
/// Wider than the prototype's (focus 0.3 to 0.6, existing relations 0.1 to 0.5, pressure up to 0.6): between networks as
/// like each other as those, nearly all last or nearly none, whatever the model (`doc/model.md`).
pub fn population(count: usize, seed: u64) -> Vec<Inputs> {
    let network = |[style, focus, existing, pressure, independence]: [f64; 5]| Inputs {
        pressure: 0.8 * pressure,
        existing: 0.6 * existing,
        subsidy: 36.0,
        independence: 0.5 + 0.5 * independence,
        ..reference().with_style(0.2 + 0.35 * style).with_focus(0.2 + 0.5 * focus)
    };
    hypercube(count, seed).into_iter().map(network).collect()
}

#[test]
fn a_hypercube_has_one_point_in_every_slice() {
    let points = hypercube::<3>(50, 1);
    for direction in 0..3 {
        let mut slices: Vec<usize> = points.iter().map(|point| (point[direction] * 50.0) as usize).collect();
        slices.sort_unstable();
        assert_eq!(slices, (0..50).collect::<Vec<_>>(), "direction {direction}");
    }
}
