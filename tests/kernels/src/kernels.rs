//! What is repeated.

// Without its data there is nothing to measure.
#![allow(clippy::expect_used)]

use std::hint::black_box;

use netwerktijd_model::{
    Band, Ensemble, Inputs, LANES, ParameterTable, Parameters, STEP_MONTHS, simulate, simulate_euler,
    simulate_many,
};

/// How long each run is, in months.
const MONTHS: u16 = 120;
/// Cells along each side of the map.
const SIDE: u32 = 64;
/// The month whose results a cell of the map shows.
const CELL_MONTH: u16 = 96;

/// The data that the kernels work on.
pub struct Kernels {
    inputs: Inputs,
    parameters: Parameters,
    ensemble: Ensemble,
    map: Vec<[Inputs; LANES]>,
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
            map: map(inputs),
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
        let cells = self.map.iter().flat_map(|inputs| {
            let runs = simulate_many(inputs, &self.parameters, MONTHS);
            (0..LANES).map(move |lane| f64::from(runs.at(lane, CELL_MONTH).results))
        });
        cells.sum()
    }

    /// Upper edge of the band's results at the end.
    fn band(&self) -> f64 {
        let band = Band::of(&self.ensemble.simulate(&self.inputs, MONTHS));
        band.results.last().map_or(0.0, |edges| edges.1)
    }
}

fn map(inputs: Inputs) -> Vec<[Inputs; LANES]> {
    let groups = (0..SIDE).flat_map(|row| (0..SIDE / LANES as u32).map(move |group| (row, group)));
    let of_group = |(row, group): (u32, u32)| {
        let subsidy = 6.0 + f64::from(row);
        std::array::from_fn(|lane| {
            let style = f64::from(group * LANES as u32 + lane as u32) / f64::from(SIDE - 1);
            Inputs { subsidy, ..inputs.with_style(style) }
        })
    };
    groups.map(of_group).collect()
}
