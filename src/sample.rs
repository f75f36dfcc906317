//! Seeded samples of networks and of parameters, the same on every machine.
//!
//! **Invariant.** The parameters were searched on [`Seeds::TUNING`]; the verdict is given on [`Seeds::CHECKING`], which
//! were not used in the search. The two are never mixed.

use crate::model::{INPUT_RANGES, Inputs, PARAMETER_COUNT, Parameters};

/// A coordinator who supports and stimulates.
pub const SUPPORTING: f64 = 0.35;

/// The network that every check varies on: a supporting, independent coordinator, 36 months of subsidy, some pressure,
/// few existing relations.
#[must_use]
pub fn reference() -> Inputs {
    Inputs {
        pressure: 0.5,
        existing: 0.2,
        subsidy: 36.0,
        independence: 1.0,
        ..Inputs::default().with_style(SUPPORTING).with_focus(0.45)
    }
}

/// The generator SplitMix64: small, and its stream is the same everywhere.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// A stream of its own for every seed.
    #[must_use]
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

    /// From `low` up to `high`.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// These parameters, each at most `spread` of itself higher or lower.
    pub fn parameters(&mut self, around: &Parameters, spread: f64) -> Parameters {
        Parameters::from_array(
            around.to_array().map(|value| value * self.between(1.0 - spread, 1.0 + spread)),
        )
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
#[must_use]
pub fn hypercube<const D: usize>(count: usize, seed: u64) -> Vec<[f64; D]> {
    let mut random = Random::seeded(seed);
    let columns: [Vec<f64>; D] = std::array::from_fn(|_| {
        let mut slices: Vec<usize> = (0..count).collect();
        for last in (1..count).rev() {
            slices.swap(last, (random.unit() * (last + 1) as f64) as usize);
        }
        slices.into_iter().map(|slice| (slice as f64 + random.unit()) / count as f64).collect()
    });
    (0..count)
        .map(|point| {
            std::array::from_fn(|d| columns.get(d).and_then(|c| c.get(point)).copied().unwrap_or(0.5))
        })
        .collect()
}

/// Parameters spread around given ones by a Latin hypercube, each at most `spread` of itself higher or lower.
#[must_use]
pub fn draws(around: &Parameters, count: usize, spread: f64, seed: u64) -> Vec<Parameters> {
    let values = around.to_array();
    hypercube::<PARAMETER_COUNT>(count, seed)
        .into_iter()
        .map(|point| {
            let mut drawn = values;
            for (value, place) in drawn.iter_mut().zip(point) {
                *value *= 1.0 + spread * (2.0 * place - 1.0);
            }
            Parameters::from_array(drawn)
        })
        .collect()
}

/// The seeds of the two samples of networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seeds {
    /// Of the cloud of networks of every kind.
    pub cloud: u64,
    /// Of the population of networks after a subsidy.
    pub population: u64,
}

impl Seeds {
    /// On these the parameters were searched.
    pub const TUNING: Self = Self { cloud: 7, population: 21 };
    /// On these the verdict is given; not used in the search.
    pub const CHECKING: Self = Self { cloud: 111, population: 211 };
}

/// Networks of every kind: any style, nearly any focus, any pressure and independence, existing relations up to `most`.
#[must_use]
pub fn cloud(count: usize, seed: u64, most: f64) -> Vec<Inputs> {
    let network = |[style, focus, pressure, existing, subsidy, independence]: [f64; 6]| Inputs {
        pressure,
        existing: most * existing,
        subsidy: 24.0 + 48.0 * subsidy,
        independence,
        ..reference().with_style(style).with_focus(0.05 + 0.9 * focus)
    };
    hypercube(count, seed).into_iter().map(network).collect()
}

/// The same networks, all with the existing relations of the reference network.
#[must_use]
pub fn equal_starts(cloud: &[Inputs]) -> Vec<Inputs> {
    cloud.iter().map(|inputs| Inputs { existing: reference().existing, ..*inputs }).collect()
}

/// Networks with a coordinator who supports and three years of subsidy, as in the studies of what is left afterwards.
#[must_use]
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

/// A population of networks more like each other, as it was used for model 2; only reported.
#[must_use]
pub fn alike(count: usize, seed: u64) -> Vec<Inputs> {
    let network = |[style, focus, existing, pressure, independence]: [f64; 5]| Inputs {
        pressure: 0.6 * pressure,
        existing: 0.1 + 0.4 * existing,
        subsidy: 36.0,
        independence: 0.5 + 0.5 * independence,
        ..reference().with_style(0.2 + 0.35 * style).with_focus(0.3 + 0.3 * focus)
    };
    hypercube(count, seed).into_iter().map(network).collect()
}

/// What a network with a supporting coordinator may be like nearby: focus, pressure, existing relations and independence
/// vary, and so does the style (0.28 to 0.42).
#[must_use]
pub fn contexts(count: usize, seed: u64) -> Vec<Inputs> {
    let network = |[focus, pressure, existing, independence, style]: [f64; 5]| Inputs {
        pressure: 0.1 + 0.5 * pressure,
        existing: 0.1 + 0.2 * existing,
        independence: 0.7 + 0.3 * independence,
        ..reference().with_style(0.28 + 0.14 * style).with_focus(0.35 + 0.2 * focus)
    };
    hypercube(count, seed).into_iter().map(network).collect()
}
