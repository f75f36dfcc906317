//! The band around a curve: the file behind it is refused when damaged, and it holds eight of ten runs.

use netwerktijd::model::{Band, Ensemble, EnsembleError, PARAMETER_COUNT, Parameters, Variants};
use serde_json::{Value, json};

use super::support::{HORIZON, at_least, reference};

const SHIPPED: &str = include_str!("../../../assets/model/ensemble.json");

/// Why the shipped ensemble is refused after a change.
#[track_caller]
fn refused(damage: impl FnOnce(&mut Value)) -> EnsembleError {
    let mut file: Value = serde_json::from_str(SHIPPED).unwrap();
    damage(&mut file);
    Ensemble::parse(&file.to_string()).expect_err("a damaged ensemble is refused")
}

#[test]
fn a_damaged_ensemble_is_refused_for_the_right_reason() {
    let form = [
        Ensemble::parse("{").expect_err("no JSON"),
        refused(|file| drop(file["members"][0].as_array_mut().unwrap().pop())),
        refused(|file| file["members"][0][0] = json!("five")),
    ];
    for error in form {
        assert!(matches!(error, EnsembleError::Form(_)), "{error:?}");
    }
    assert_eq!(refused(|file| file["members"] = json!([])), EnsembleError::Symbols);
    assert_eq!(refused(|file| file["symbols"][0] = json!("w_G")), EnsembleError::Symbols);
    assert_eq!(refused(|file| file["symbols"].as_array_mut().unwrap().swap(0, 1)), EnsembleError::Symbols);
    let last = PARAMETER_COUNT - 1;
    let symbol = Parameters::SYMBOLS[last];
    assert_eq!(refused(|file| file["members"][31][last] = json!(-0.1)), EnsembleError::Unbounded(symbol));
    assert_eq!(refused(|file| file["members"][31][last] = json!(40)), EnsembleError::Unbounded(symbol));
    assert!(EnsembleError::Unbounded("d_C").to_string().contains("d_C"));
}

#[test]
fn a_band_holds_eight_of_ten_runs() {
    let band = Band::of(11, 1, |run, month| (0.5, f64::from(month) * (10 - run) as f64 / 10.0));
    assert_eq!(band.results[0], (0.0, 0.0));
    let (low, high) = band.results[1];
    assert!((low - 0.1).abs() < 1e-12 && (high - 0.9).abs() < 1e-12, "{low} to {high}");
    assert_eq!(band.relations, [(0.5, 0.5); 2]);
}

#[test]
fn a_band_is_as_long_as_asked_and_ordered() {
    let variants = Variants::simulate(&reference(), Ensemble::embedded().unwrap().members(), HORIZON);
    let band = Band::of_variants(&variants, HORIZON);
    assert_eq!(band.results.len(), usize::from(HORIZON) + 1);
    for (low, high) in band.results.iter().chain(&band.relations) {
        at_least("width of the band", high - low, 0.0);
    }
    assert_eq!(Band::of(0, 0, |_, _| (0.5, 0.5)).results, [(0.0, 0.0)]);
}
