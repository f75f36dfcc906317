//! What is repeated.

// Without its data there is nothing to measure.
#![allow(clippy::expect_used)]

use std::hint::black_box;

use netwerktijd_model::{
    Band, Ensemble, Inputs, LANES, ParameterTable, Parameters, STEP_MONTHS, Variants, simulate,
    simulate_euler, simulate_lengths,
};

/// How long each run is, in months.
const MONTHS: u16 = 120;
/// Cells along each side of the map.
const SIDE: u16 = 64;
/// Subsidy of the lowest row of the map, in months; each row above has a month more.
const SHORTEST: u16 = 6;
/// A cell of the map shows the results so many months after its subsidy.
const LATER: u16 = 24;

/// The data that the kernels work on.
pub struct Kernels {
    inputs: Inputs,
    parameters: Parameters,
    ensemble: Ensemble,
    columns: Vec<[Inputs; LANES]>,
}

impl Kernels {
    /// Loads it.
    pub fn new() -> Self {
        // Region B of the page. Were it another network, its answer would not be that of the engines that read it.
        let inputs = Inputs { pressure: 0.6, ..Inputs::default() };
        Self {
            inputs,
            parameters: ParameterTable::embedded().expect("the embedded parameters are valid").values(),
            ensemble: Ensemble::embedded().expect("the embedded ensemble is valid"),
            columns: columns(inputs),
        }
    }

    /// Repeats a kernel and gives its last answer; nothing when there is none of this name.
    pub fn repeat(&self, name: &str, times: u32) -> Option<f64> {
        let kernel: fn(&Self) -> f64 = match name {
            "euler" => Self::euler,
            "runge-kutta" => Self::runge_kutta,
            "map" => Self::map,
            "band" => Self::band,
            _ => return None,
        };
        Some((0..times).fold(0.0, |_, _| kernel(black_box(self))))
    }

    /// Results at the end of one run by Euler's method, in half months: what the XMILE file asks of other engines.
    fn euler(&self) -> f64 {
        simulate_euler(&self.inputs, &self.parameters, MONTHS, STEP_MONTHS).at(MONTHS).results
    }

    /// The same by Runge-Kutta's method: a curve of the page.
    fn runge_kutta(&self) -> f64 {
        simulate(&self.inputs, &self.parameters, MONTHS).at(MONTHS).results
    }

    /// Sum of a map of 64 by 64 runs: style across, subsidy up.
    fn map(&self) -> f64 {
        let mut sum = 0.0;
        for inputs in &self.columns {
            simulate_lengths(
                inputs,
                [&self.parameters; LANES],
                SHORTEST..SHORTEST + SIDE,
                |_| MONTHS,
                |length, runs| {
                    let cells = (0..LANES).map(|lane| f64::from(runs.at(lane, length + LATER).results));
                    sum += cells.sum::<f64>();
                },
            );
        }
        sum
    }

    /// Upper edge of the results at the end of the band: every set of the ensemble, eight side by side, as a study does it.
    fn band(&self) -> f64 {
        let variants = Variants::simulate(&self.inputs, self.ensemble.members(), MONTHS);
        let band = Band::of_variants(&variants, MONTHS);
        band.results.last().map_or(0.0, |edges| edges.1)
    }
}

/// Every style of the map, from letting go to taking over.
fn columns(inputs: Inputs) -> Vec<[Inputs; LANES]> {
    let style = |column: usize| column as f64 / f64::from(SIDE - 1);
    let eight = |first: usize| std::array::from_fn(|lane| inputs.with_style(style(first + lane)));
    (0..usize::from(SIDE)).step_by(LANES).map(eight).collect()
}
