//! The bits of the model, written down once: a native run and a run in the browser give exactly these.
//!
//! `NETWERKTIJD_ACCEPT=1` writes the file anew after an intended change of the model.

use std::path::Path;

use netwerktijd::model;

#[path = "golden_bits/bits.rs"]
mod bits;

const FILE: &str = "tests/it/golden/bits.csv";

#[test]
fn the_model_gives_the_bits_that_are_written_down() {
    let ours = bits::table();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var_os("NETWERKTIJD_ACCEPT").is_some() {
        std::fs::write(&path, &ours).expect("the file can be written");
    }
    let theirs = std::fs::read_to_string(&path).expect("the file is there");
    assert_eq!(bits::first_difference(&ours, &theirs), None, "set NETWERKTIJD_ACCEPT=1 if this is intended");
}

#[test]
fn a_change_of_the_last_bit_is_seen() {
    let row = |value: f64| format!("case,6,{value},0,0,0,0\n");
    let value = 0.1_f64;
    let next = f64::from_bits(value.to_bits() + 1);
    assert!(bits::first_difference(&row(value), &row(next)).is_some());
    assert_ne!(bits::hash([value]), bits::hash([next]));
}
