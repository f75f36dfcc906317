//! Practising: predict first, then see, then explain; and missions whose goals are read off the run.
//!
//! **Flow.** An [`Ask`] says which lines and months; drawing or typing fills a [`Draft`], and a full one becomes a
//! [`Prediction`]; beside a run it gives the [`Gap`]s. A [`Mission`] judges a scenario by its run. [`Progress`] is what
//! stays on the device, if the reader wants it.
//!
//! **Invariant.** Nothing here draws, words or stores. A prediction knows no run, so whoever holds only a prediction
//! cannot show the answer; and whether a goal is reached is computed from a run, never remembered.

mod deed;
mod desk;
mod draft;
mod gap;
mod mission;
mod prediction;
mod progress;
mod truth;

pub use deed::Deed;
pub use desk::{Change, Desk, Kept, OWN_WORDS};
pub use draft::{Draft, Stroke};
pub use gap::{After, Difference, Gap, NOTABLE, Shape, Way};
pub use mission::{Cost, Judged, Mission, Moment, Target, VISIBLE};
pub use prediction::{Ask, MONTHS, POINTS_HIGH, Prediction, SERIES, Sureness, Values, line, start};
pub use progress::{Damage, Done, Progress};
pub use truth::Truth;
