//! The model's bits as a text: used by the native tests and, in browsers, by `tests/web.rs` and `tests/kernels`. Who uses it
//! names the model `model`.
//!
//! A row for every golden case and sixth month with the stocks in shortest decimals, which name exactly one number each;
//! then a row with a hash over the bits of all half-month steps.

use std::fmt::Write as _;

use super::model::{Inputs, ParameterTable, simulate};

const MONTHS: u16 = 120;
const EVERY: usize = 6;

/// The golden cases by name, in the order of their file.
fn cases() -> Vec<(&'static str, Inputs)> {
    let mut cases: Vec<(&str, Inputs)> = Vec::new();
    for line in include_str!("../golden/prototype_inputs.csv").lines().skip(1) {
        let mut cells = line.split(',');
        let (Some(case), Some(key), Some(value)) = (cells.next(), cells.next(), cells.next()) else {
            panic!("{line}: not three cells")
        };
        if cases.last().is_none_or(|(last, _)| *last != case) {
            cases.push((case, Inputs::default()));
        }
        let value: f64 = value.parse().expect("a number");
        assert!(cases.last_mut().is_some_and(|(_, inputs)| inputs.set(key, value)), "{line}: no such input");
    }
    cases
}

/// FNV-1a over the bits of numbers.
pub fn hash(values: impl IntoIterator<Item = f64>) -> u64 {
    let bytes = values.into_iter().flat_map(|value| value.to_bits().to_le_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The whole text.
pub fn table() -> String {
    let parameters = ParameterTable::embedded().expect("the embedded parameters are valid").values();
    let mut text = String::from("case,month,relations,agenda,commitment,routine,results\n");
    for (case, inputs) in cases() {
        let run = simulate(&inputs, &parameters, MONTHS);
        for month in (0..=MONTHS).step_by(EVERY) {
            let stocks = run.at(month).to_array().map(|stock| stock.to_string());
            writeln!(text, "{case},{month},{}", stocks.join(",")).expect("a string takes all");
        }
        let all = hash(run.steps().flat_map(|(_, stocks)| stocks.to_array()));
        writeln!(text, "{case},hash,{all:016x}").expect("a string takes all");
    }
    text
}

/// The first line in which two texts differ, if any.
pub fn first_difference(ours: &str, theirs: &str) -> Option<String> {
    if ours == theirs {
        return None;
    }
    let pair = ours.lines().zip(theirs.lines()).find(|(ours, theirs)| ours != theirs);
    let lengths = || format!("{} lines against {}", ours.lines().count(), theirs.lines().count());
    Some(pair.map_or_else(lengths, |(ours, theirs)| format!("{ours}\nagainst {theirs}")))
}
