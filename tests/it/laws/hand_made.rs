//! Runs that no model made, for what is read off a run.

use netwerktijd::model::{Stocks, Trajectory};

/// A run with these results at every whole month, and the other stocks halfway.
pub fn run_of(results: &[f64]) -> Trajectory {
    run_with(results, 0.5)
}

/// The same with a joint routine of its own.
pub fn run_with(results: &[f64], routine: f64) -> Trajectory {
    let halfway = Stocks { relations: 0.5, agenda: 0.5, commitment: 0.5, routine, results: 0.0 };
    Trajectory::new(0.0, 1, results.iter().map(|results| Stocks { results: *results, ..halfway }).collect())
}

/// Results that start at `first` and change by so much a month, for so many months, piece after piece.
pub fn line(first: f64, pieces: &[(usize, f64)]) -> Vec<f64> {
    let mut values = vec![first];
    for (months, change) in pieces {
        for _ in 0..*months {
            values.push(values[values.len() - 1] + change);
        }
    }
    values
}
