//! What a network that builds on existing relations gains.

use netwerktijd::model::{Inputs, Stocks, Trajectory};

use super::measure::{first_time, mean};
use super::support::{RESULTS, at_least, endless, reference, run};

/// The results of a network with little (0.1) or much (0.7) existing relations.
fn starting(existing: f64, pulse: bool) -> Trajectory {
    let inputs = endless(Inputs { existing, ..reference() });
    run(&if pulse { Inputs { pulse_start: 3.0, pulse_height: 0.2, ..inputs } } else { inputs })
}

/// Check F8 for S25: with much existing relations, results of 0.4 come at least four months earlier.
#[test]
fn existing_relations_bring_results_sooner() {
    let months = |existing| first_time(&starting(existing, false).monthly(RESULTS), 0.4).min(108.0);
    at_least("months to results of 0.4, little less much existing", months(0.1) - months(0.7), 4.0);
}

/// Check F8 for S25, S36: a push for results in months 3 to 9 costs, per result gained, at least 30% less relations
/// when there is much to build on.
#[test]
fn existing_relations_soften_the_price_of_a_push_for_results() {
    let price = |existing| {
        let (pushed, usual) = (starting(existing, true), starting(existing, false));
        let lost = usual.at(9).relations - pushed.at(9).relations;
        let gains: Vec<f64> =
            (4..=14).map(|month| pushed.at(month).results - usual.at(month).results).collect();
        lost / mean(&gains).max(1e-4)
    };
    at_least(
        "1 less the price with much over that with little",
        1.0 - price(0.7) / price(0.1).max(1e-4),
        0.3,
    );
}

/// The start behind S25: more existing relations lower none of the stocks in month 0.
#[test]
fn a_start_with_more_existing_relations_is_no_lower_in_any_stock() {
    let start = |existing| Stocks::initial(&Inputs { existing, ..reference() }).to_array();
    for (less, more) in start(0.2).into_iter().zip(start(0.7)) {
        at_least("gain in a stock at the start", more - less, 0.0);
    }
}
