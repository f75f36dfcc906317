//! The Rust model against the prototype's own integration, and against its own bits.

use std::collections::BTreeMap;

use netwerktijd::model::{Inputs, ParameterTable, Parameters, simulate};

const MONTHS: u16 = 120;
/// Largest difference allowed with the prototype, in any stock at any month.
const TOLERANCE: f64 = 1e-9;

pub fn nominal() -> Parameters {
    ParameterTable::embedded().expect("the embedded parameters are valid").values()
}

/// The golden cases by name, with their inputs.
fn cases() -> BTreeMap<String, Inputs> {
    let mut cases: BTreeMap<String, Inputs> = BTreeMap::new();
    for line in include_str!("golden/prototype_inputs.csv").lines().skip(1) {
        let mut cells = line.split(',');
        let (case, key) = (cells.next().unwrap(), cells.next().unwrap());
        let value: f64 = cells.next().unwrap().parse().unwrap();
        let inputs = cases.entry(case.to_owned()).or_default();
        assert!(inputs.set(key, value), "the prototype has an input {key} that the model lacks");
    }
    cases
}

#[test]
fn every_stock_agrees_with_the_prototype_at_every_month() {
    let cases = cases();
    let runs: BTreeMap<_, _> =
        cases.iter().map(|(name, inputs)| (name.as_str(), simulate(inputs, &nominal(), MONTHS))).collect();
    let mut compared = 0;
    for line in include_str!("golden/prototype.csv").lines().skip(1) {
        let mut cells = line.split(',');
        let case = cells.next().unwrap();
        let month: u16 = cells.next().unwrap().parse().unwrap();
        let ours = runs[case].at(month).to_array();
        for (stock, (cell, ours)) in cells.zip(ours).enumerate() {
            let theirs: f64 = cell.parse().unwrap();
            let difference = (ours - theirs).abs();
            assert!(difference <= TOLERANCE, "{case}, month {month}, stock {stock}: {ours} against {theirs}");
            compared += 1;
        }
    }
    assert_eq!(compared, cases.len() * (usize::from(MONTHS) + 1) * 5);
}
