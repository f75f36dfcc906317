//! The runs behind the cells: eight at a time in single precision for the whole map, one by one for the reader's own column.

use super::grid::{LENGTHS, ROWS};
use crate::model::{
    Inputs, LANES, Number, Parameters, STEP_MONTHS, Stocks, simulate, simulate_from, simulate_lengths,
};
use crate::scenario::{Control, Outcome, Scenario};

/// The stock that an outcome is about.
fn read<N: Number>(outcome: Outcome, stocks: &Stocks<N>) -> N {
    if outcome.is_relations() { stocks.relations } else { stocks.results }
}

/// The outcome for every length of the subsidy at each of some styles: [`ROWS`] values a style, 0 to 1, the shortest first.
///
/// Everything but style and subsidy is taken from the scenario. Eight styles take as long as one.
#[must_use]
pub fn cells(scenario: Scenario, styles: &[i16], outcome: Outcome, parameters: &Parameters) -> Vec<f64> {
    let inputs = scenario.inputs();
    let lane = |style: &i16| (inputs.with_style(f64::from(*style) / 100.0), parameters);
    columns(&styles.iter().map(lane).collect::<Vec<_>>(), outcome)
}

/// The same at the scenario's own style, for each of some sets of parameters.
#[must_use]
pub fn variants(scenario: Scenario, outcome: Outcome, members: &[Parameters]) -> Vec<f64> {
    let inputs = scenario.inputs();
    columns(&members.iter().map(|member| (inputs, member)).collect::<Vec<_>>(), outcome)
}

fn columns(networks: &[(Inputs, &Parameters)], outcome: Outcome) -> Vec<f64> {
    let (shortest, longest) = LENGTHS;
    let mut values = vec![0.0; networks.len() * ROWS];
    for (eight, values) in networks.chunks(LANES).zip(values.chunks_mut(LANES * ROWS)) {
        let Some(first) = eight.first() else { break };
        // Lanes beyond the last network repeat the first.
        let lane = |lane: usize| eight.get(lane).unwrap_or(first);
        let (inputs, parameters) =
            (std::array::from_fn(|at| lane(at).0), std::array::from_fn(|at| lane(at).1));
        let until = |months| outcome.month(months);
        simulate_lengths(&inputs, parameters, shortest..=longest, until, |months, run| {
            let row = usize::from(months - shortest);
            for (lane, column) in values.chunks_mut(ROWS).enumerate() {
                if let Some(cell) = column.get_mut(row) {
                    *cell = f64::from(read(outcome, &run.at(lane, outcome.month(months))));
                }
            }
        });
    }
    values
}

/// The same for the scenario's own style, in double precision: each value is that of the scenario's own run, bit by bit.
///
/// While a subsidy runs nothing depends on when it will stop, so one long run is branched off in every month.
#[must_use]
pub fn column(scenario: Scenario, outcome: Outcome, parameters: &Parameters) -> Vec<f64> {
    let (shortest, longest) = LENGTHS;
    let of =
        |months: u16| scenario.with(Control::Subsidy, i16::try_from(months).unwrap_or(i16::MAX)).inputs();
    let funded = simulate(&of(longest), parameters, longest);
    (shortest..=longest)
        .map(|months| {
            let month = outcome.month(months);
            if month <= months {
                return read(outcome, &funded.at(month));
            }
            let (start, rest) = (funded.at(months), month - months);
            let branch = simulate_from(start, f64::from(months), &of(months), parameters, rest, STEP_MONTHS);
            read(outcome, &branch.at(rest))
        })
        .collect()
}
