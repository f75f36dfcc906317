//! One network under many sets of parameters.

use super::number::LANES;
use super::{Inputs, Many, Parameters, Stocks, simulate_varied};

/// The runs of one network, one a set of parameters.
#[derive(Debug, Clone)]
pub struct Variants {
    eights: Vec<Many>,
    count: usize,
}

impl Variants {
    /// Runs them, eight side by side; see [`simulate_varied`] for the precision.
    #[must_use]
    pub fn simulate(inputs: &Inputs, sets: &[Parameters], months: u16) -> Self {
        let run = |sets: &[Parameters]| {
            let (mut rest, [first, ..]) = (sets.iter(), sets) else { return None };
            // What is short of eight is filled up, and not read.
            let eight = [(); LANES].map(|()| rest.next().unwrap_or(first));
            Some(simulate_varied(inputs, eight, months))
        };
        Self { eights: sets.chunks(LANES).filter_map(run).collect(), count: sets.len() }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The stocks under one set in a month; those of the last month beyond the end, nothing for a set there is not.
    #[must_use]
    pub fn at(&self, set: usize, month: u16) -> Stocks<f32> {
        self.eights.get(set / LANES).map_or(Stocks::default(), |eight| eight.at(set % LANES, month))
    }
}
