//! A network of the reader's own: some moments with an estimate of relations, of results, or of both.
//!
//! **Flow.** What was typed is a [`Draft`]; [`Draft::read`] makes an [`Own`] of it or says what is wrong with which field.
//! `codec` writes it as a short text, for this device and for a link. [`compare`] lays it beside runs of the model.
//!
//! **Invariant.** An [`Own`] holds three to eight moments in order, no month twice, every one with at least one value.
//! Estimates are no measurement: nothing here says that a network is like a case, only how far numbers are apart.

mod codec;
mod compare;
mod draft;

pub use codec::{Refusal, from_device, from_link, to_device, to_link};
pub use compare::{Beside, Comparison, Gap, Widest, compare};
pub use draft::{Draft, Fault, Field, Reading, Wrong};

pub use crate::model::Series;

/// The fewest moments that say something about time.
pub const FEWEST: usize = 3;
/// The most moments that can be told apart in the figure.
pub const MOST: usize = 8;
/// The last month that can be entered. The model's lines end earlier.
pub const LAST_MONTH: u8 = 120;
/// The highest index point.
pub const HIGHEST: u8 = 100;

/// One moment of an own network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The month, 0 to [`LAST_MONTH`].
    pub month: u8,
    /// Relations in index points, 0 to 100, if they were estimated.
    pub relations: Option<u8>,
    /// Results in index points, 0 to 100, if they were estimated.
    pub results: Option<u8>,
}

impl Moment {
    /// The estimate of one of the two.
    #[must_use]
    pub fn of(&self, series: Series) -> Option<u8> {
        match series {
            Series::Relations => self.relations,
            Series::Results => self.results,
        }
    }

    fn is_possible(&self) -> bool {
        let fits = |value: Option<u8>| value.is_none_or(|value| value <= HIGHEST);
        let says_something = self.relations.is_some() || self.results.is_some();
        self.month <= LAST_MONTH && fits(self.relations) && fits(self.results) && says_something
    }
}

/// An own network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    moments: Vec<Moment>,
}

impl Own {
    /// The moments in order of time; `None` when they are too few, too many, twice the same month or out of range.
    #[must_use]
    pub fn new(given: Vec<Moment>) -> Option<Self> {
        // A handful: each put where it belongs is less code in the page than a sort.
        let mut moments: Vec<Moment> = Vec::with_capacity(given.len().min(MOST + 1));
        for moment in given.into_iter().take(MOST + 1) {
            moments.insert(moments.partition_point(|other| other.month <= moment.month), moment);
        }
        let apart = moments.iter().zip(moments.iter().skip(1)).all(|(one, next)| one.month < next.month);
        let enough = (FEWEST..=MOST).contains(&moments.len());
        (enough && apart && moments.iter().all(Moment::is_possible)).then_some(Self { moments })
    }

    /// The moments in order of time.
    #[must_use]
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// Months and estimates of one of the two, in order of time.
    pub fn estimates(&self, series: Series) -> impl Iterator<Item = (u8, u8)> + '_ {
        self.moments.iter().filter_map(move |moment| moment.of(series).map(|value| (moment.month, value)))
    }

    /// The last month of it.
    #[must_use]
    pub fn last_month(&self) -> u8 {
        self.moments.last().map_or(0, |moment| moment.month)
    }
}
