//! The runs behind the cells: eight at a time in single precision for the whole map, one by one for the reader's own column.

use super::grid::{LENGTHS, ROWS};
use crate::model::{
    LANES, Number, Parameters, STEP_MONTHS, Stocks, simulate, simulate_from, simulate_lengths,
};
use crate::scenario::{Control, Outcome, Scenario};

/// The stock that an outcome is about.
pub(super) fn read<N: Number>(outcome: Outcome, stocks: &Stocks<N>) -> N {
    if outcome.is_relations() { stocks.relations } else { stocks.results }
}

/// The outcome for every length of the subsidy at each of some styles: [`ROWS`] values a style, 0 to 1, the shortest first.
///
/// Everything but style and subsidy is taken from the scenario. Eight styles take as long as one.
#[must_use]
pub fn cells(scenario: Scenario, styles: &[i16], outcome: Outcome, parameters: &Parameters) -> Vec<f64> {
    let inputs = scenario.inputs();
    let (shortest, longest) = LENGTHS;
    let mut values = vec![0.0; styles.len() * ROWS];
    for (eight, values) in styles.chunks(LANES).zip(values.chunks_mut(LANES * ROWS)) {
        // Lanes beyond the last style repeat the first.
        let style = |lane: usize| eight.get(lane).or(eight.first()).copied().map_or(0.0, f64::from);
        let lanes = std::array::from_fn(|lane| inputs.with_style(style(lane) / 100.0));
        let until = |months| outcome.month(months);
        simulate_lengths(&lanes, parameters, shortest..=longest, until, |months, run| {
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
