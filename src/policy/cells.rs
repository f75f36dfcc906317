//! The runs behind the cells: eight at a time in single precision for the whole map, one by one for the reader's own column.

use super::grid::{LENGTHS, ROWS};
use crate::model::{
    Inputs, LANES, Number, Parameters, STEP_MONTHS, Stocks, simulate, simulate_from, simulate_many,
};
use crate::scenario::{Control, Outcome, Scenario};

/// The stock that an outcome is about.
pub(super) fn read<N: Number>(outcome: Outcome, stocks: &Stocks<N>) -> N {
    if outcome.is_relations() { stocks.relations } else { stocks.results }
}

/// The outcome for every length of the subsidy at each of some styles: [`ROWS`] values a style, 0 to 1, the shortest first.
///
/// Everything but style and subsidy is taken from the scenario.
#[must_use]
pub fn cells(scenario: Scenario, styles: &[i16], outcome: Outcome, parameters: &Parameters) -> Vec<f64> {
    let inputs = scenario.inputs();
    let cell = |place: usize| {
        let style = styles.get(place / ROWS).copied()?;
        Some((style, LENGTHS.0 + u16::try_from(place % ROWS).unwrap_or_default()))
    };
    let count = styles.len() * ROWS;
    let mut values = Vec::with_capacity(count);
    for first in (0..count).step_by(LANES) {
        // Lanes beyond the last cell repeat it.
        let places: [(i16, u16); LANES] =
            std::array::from_fn(|lane| cell((first + lane).min(count - 1)).unwrap_or((0, LENGTHS.0)));
        let lanes = places.map(|(style, months)| Inputs {
            subsidy: f64::from(months),
            ..inputs.with_style(f64::from(style) / 100.0)
        });
        let last = places.iter().map(|(_, months)| outcome.month(*months)).max().unwrap_or_default();
        let run = simulate_many(&lanes, parameters, last);
        for (lane, (_, months)) in places.iter().enumerate().take(count - first) {
            values.push(f64::from(read(outcome, &run.at(lane, outcome.month(*months)))));
        }
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
