//! No input, however wild, lets a stock leave 0 to 1.

use netwerktijd::model::{INPUT_RANGES, Inputs, PARAMETER_COUNT, Parameters, Trajectory, simulate};
use netwerktijd::verdict::sample::Random;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::support::{NOMINAL, at_least, at_most};

/// The lowest and the highest value of any stock; not a number when one is not.
fn extremes(run: &Trajectory) -> (f64, f64) {
    let mut extremes = (f64::INFINITY, f64::NEG_INFINITY);
    for value in run.steps().flat_map(|(_, stocks)| stocks.to_array()) {
        if value.is_nan() {
            return (value, value);
        }
        extremes = (extremes.0.min(value), extremes.1.max(value));
    }
    extremes
}

#[track_caller]
fn assert_bounded(inputs: &Inputs, parameters: &Parameters) {
    let (lowest, highest) = extremes(&simulate(inputs, parameters, 120));
    at_least(&format!("lowest stock of {inputs:?}"), lowest, 0.0);
    at_most(&format!("highest stock of {inputs:?}"), highest, 1.0);
}

/// Check P9: the 1,024 corners of the inputs, each with random parameters 30% around the nominal ones (seed 3), with a
/// switch and a shift in month 18 and a pulse in month 30: no stock below 0, above 1, or undefined.
#[test]
fn stocks_stay_within_bounds_in_every_corner_of_the_inputs() {
    let mut random = Random::seeded(3);
    let fixed = ["t_style", "t_focus", "t_pulse", "d_pulse"];
    let keys: Vec<_> = INPUT_RANGES.iter().filter(|(key, ..)| !fixed.contains(key)).collect();
    assert_eq!(keys.len(), 10);
    for corner in 0..1_u32 << keys.len() {
        let mut inputs = Inputs {
            style_switch: 18.0,
            focus_shift: 18.0,
            pulse_start: 30.0,
            pulse_height: 0.5,
            ..Inputs::default()
        };
        for (bit, (key, _, low, high)) in keys.iter().enumerate() {
            inputs.set(key, if corner >> bit & 1 == 1 { *high } else { *low });
        }
        assert_bounded(&inputs, &random.parameters(&NOMINAL, 0.3));
    }
}

/// Any number at all, and mostly the ones that do harm.
fn wild() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        Just(f64::MAX),
        Just(f64::MIN_POSITIVE),
        Just(-0.0),
        -2.0..2.0,
        -1000.0..1000.0,
        any::<f64>(),
    ]
}

fn wild_inputs() -> impl Strategy<Value = Inputs> {
    prop::collection::vec(wild(), INPUT_RANGES.len()).prop_map(|values| {
        let mut inputs = Inputs::default();
        for ((key, ..), value) in INPUT_RANGES.iter().zip(values) {
            inputs.set(key, value);
        }
        inputs
    })
}

/// Parameters of any size that the validation accepts.
fn accepted_parameters() -> impl Strategy<Value = Parameters> {
    let value = prop_oneof![Just(0.0), Just(1.0), 0.0..1.0, 0.0..1.0, 0.0..10.0, 0.0..1e4, any::<f64>()];
    prop::collection::vec(value, PARAMETER_COUNT)
        .prop_map(|values| mend(Parameters::from_array(values.try_into().unwrap())))
}

/// The same, with the nominal value for whatever is refused.
fn mend(mut parameters: Parameters) -> Parameters {
    while let Some(symbol) = parameters.unbounded() {
        let place = Parameters::SYMBOLS.iter().position(|other| *other == symbol).unwrap();
        let mut values = parameters.to_array();
        values[place] = NOMINAL.to_array()[place];
        parameters = Parameters::from_array(values);
    }
    parameters
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() })]

    /// P9 beyond the ranges: not a number, infinite, huge and negative inputs are as harmless as any.
    #[test]
    fn no_input_however_wild_pushes_a_stock_out_of_bounds(inputs in wild_inputs()) {
        assert_bounded(&inputs, &NOMINAL);
    }

    /// P9 for the parameters: what the validation accepts keeps every stock between 0 and 1.
    #[test]
    fn no_accepted_parameter_pushes_a_stock_out_of_bounds(
        inputs in wild_inputs(),
        parameters in accepted_parameters(),
    ) {
        assert_bounded(&inputs, &parameters);
    }

    /// What is clamped lies within its range and is clamped for good.
    #[test]
    fn clamped_inputs_lie_within_their_ranges(inputs in wild_inputs()) {
        let clamped = inputs.clamped();
        prop_assert_eq!(clamped.clamped(), clamped);
        prop_assert!((0.0..=1.0).contains(&clamped.style) && (-1.0..=1.0).contains(&clamped.execution));
        prop_assert!((0.0..=120.0).contains(&clamped.subsidy) && (0.0..=0.5).contains(&clamped.quick_win));
    }
}
