//! Many networks at once: what does not show in one network, that fast scorers cooperate badly at first and not later.
//!
//! **Invariant.** The same networks on every visit: a seeded sample of any style, nearly any focus, pressure,
//! independence and existing relations ([`sample::cloud`]). They are made up, and do not follow the reader's sliders.

use crate::exploration::HORIZON;
use crate::model::{Inputs, LANES, Many, Parameters, simulate_many};
use crate::sample::{self, Seeds};

/// How many networks.
pub const COUNT: usize = 400;
/// Most existing relations a network starts with.
const MOST_EXISTING: f64 = 0.6;
/// Styles below this let go, styles above the second take over more and more (see [`crate::scenario::StyleStop`]).
pub const LETTING_GO: f64 = 0.2;
/// See [`LETTING_GO`].
pub const TAKING_OVER: f64 = 0.5;

/// What the coordinator of a network does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Lets go.
    LettingGo,
    /// Supports and stimulates.
    Supporting,
    /// Steers or takes over.
    TakingOver,
}

impl Kind {
    /// Every kind, from letting go to taking over.
    pub const ALL: [Self; 3] = [Self::LettingGo, Self::Supporting, Self::TakingOver];

    /// That of a style between 0 and 1.
    #[must_use]
    pub fn of(style: f64) -> Self {
        if style < LETTING_GO {
            Self::LettingGo
        } else if style <= TAKING_OVER {
            Self::Supporting
        } else {
            Self::TakingOver
        }
    }
}

/// Relations and results of one network, each between 0 and 1.
pub type Place = (f64, f64);

/// The networks, run.
#[derive(Debug)]
pub struct Networks {
    styles: Vec<f64>,
    kinds: Vec<Kind>,
    runs: Vec<Many>,
}

impl Networks {
    /// Runs them all.
    #[must_use]
    pub fn new(parameters: &Parameters) -> Self {
        let inputs = sample::cloud(COUNT, Seeds::CHECKING.cloud, MOST_EXISTING);
        let run = |eight: &[Inputs]| {
            let mut eight = eight.iter();
            simulate_many(
                &[(); LANES].map(|()| eight.next().copied().unwrap_or_default()),
                parameters,
                HORIZON,
            )
        };
        Self {
            styles: inputs.iter().map(|inputs| inputs.style).collect(),
            kinds: inputs.iter().map(|inputs| Kind::of(inputs.style)).collect(),
            runs: inputs.chunks(LANES).map(run).collect(),
        }
    }

    /// The style of each coordinator, between 0 and 1, in the order of [`Networks::at`].
    #[must_use]
    pub fn styles(&self) -> &[f64] {
        &self.styles
    }

    /// Where each network is at a moment, in months, with what its coordinator does.
    pub fn at(&self, month: f64) -> impl Iterator<Item = (Kind, Place)> {
        let month = month.clamp(0.0, HORIZON.into());
        let (whole, part) = (month.floor() as u16, month.fract());
        let places = self.runs.iter().flat_map(move |run| {
            let ([from, up_from], [to, up_to]) = (run.both(whole), run.both(whole + 1));
            let across = from.into_iter().zip(to);
            across.zip(up_from.into_iter().zip(up_to))
        });
        let between = move |(from, to): (f32, f32)| f64::from(from) + part * f64::from(to - from);
        self.kinds.iter().zip(places).map(move |(kind, (x, y))| (*kind, (between(x), between(y))))
    }

    /// How relations and results go together at a moment.
    #[must_use]
    pub fn trend(&self, month: f64) -> Trend {
        let count = self.kinds.len().max(1) as f64;
        let places: Vec<Place> = self.at(month).map(|(_, place)| place).collect();
        let mean = |read: fn(&Place) -> f64| places.iter().map(read).sum::<f64>() / count;
        let (relations, results) = (mean(|place| place.0), mean(|place| place.1));
        let (mut across, mut up, mut both) = (0.0, 0.0, 0.0);
        for (x, y) in places {
            let (dx, dy) = (x - relations, y - results);
            across += dx * dx;
            up += dy * dy;
            both += dx * dy;
        }
        // All in one place, as the results are at the start: nothing goes together with anything.
        let still = across <= f64::EPSILON || up <= f64::EPSILON;
        Trend {
            middle: (relations, results),
            spread: (across / count).sqrt(),
            slope: if still { 0.0 } else { both / across },
            correlation: if still { 0.0 } else { both / (across * up).sqrt() },
        }
    }
}

/// The straight line through the networks at one moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// The mean of relations and of results.
    pub middle: Place,
    /// Standard deviation of relations.
    pub spread: f64,
    /// Results for each point of relations (least squares).
    pub slope: f64,
    /// Correlation of relations and results (Pearson), -1 to 1; 0 while all have the same.
    pub correlation: f64,
}
