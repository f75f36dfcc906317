//! One participant's prediction as it travels: of which exercise, five values of one line or of both, and how sure.

use crate::model::Series;
use crate::practise::{Ask, MONTHS, POINTS_HIGH, Prediction, Sureness};

/// How many values are given of a line.
pub const VALUES: usize = MONTHS;

/// The values of one line in index points, 0 to 100.
pub type Values = [u8; VALUES];

/// Which exercise: fourteen bits of its name, so that a new exercise moves no other.
///
/// Two exercises with one tag would be taken for each other; a test holds the tags of all exercises apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(u16);

impl Tag {
    /// How many bits of a code it takes.
    pub const BITS: u32 = 14;

    /// The tag of an exercise, by its name.
    #[must_use]
    pub fn of(exercise: &str) -> Self {
        // FNV-1a, folded.
        let hash = exercise
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Self::from_bits(hash ^ (hash >> Self::BITS) ^ (hash >> (2 * Self::BITS)))
    }

    /// The tag of these bits; higher ones are left out.
    #[must_use]
    pub fn from_bits(bits: u32) -> Self {
        Self((bits & ((1 << Self::BITS) - 1)) as u16)
    }

    /// Its bits.
    #[must_use]
    pub fn bits(self) -> u32 {
        u32::from(self.0)
    }
}

/// A prediction that travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answer {
    /// Of which exercise.
    pub exercise: Tag,
    /// How sure the participant was.
    pub sureness: Sureness,
    relations: Option<Values>,
    results: Option<Values>,
}

impl Answer {
    /// An answer; `None` when there is no line, or a value above 100.
    #[must_use]
    pub fn new(
        exercise: Tag,
        sureness: Sureness,
        relations: Option<Values>,
        results: Option<Values>,
    ) -> Option<Self> {
        let mut values = relations.iter().chain(&results).flatten();
        let possible = values.all(|value| *value <= POINTS_HIGH);
        let something = relations.is_some() || results.is_some();
        (something && possible).then_some(Self { exercise, sureness, relations, results })
    }

    /// A prediction, made ready to travel.
    #[must_use]
    pub fn of(exercise: &str, prediction: &Prediction) -> Self {
        Self {
            exercise: Tag::of(exercise),
            sureness: prediction.sureness,
            relations: prediction.values(Series::Relations),
            results: prediction.values(Series::Results),
        }
    }

    /// The values of a line, if the exercise asked for it.
    #[must_use]
    pub fn values(&self, series: Series) -> Option<Values> {
        match series {
            Series::Relations => self.relations,
            Series::Results => self.results,
        }
    }

    /// The prediction again, for a question that asks exactly these lines.
    #[must_use]
    pub fn prediction(&self, ask: Ask) -> Option<Prediction> {
        let same = [Series::Relations, Series::Results]
            .into_iter()
            .all(|series| ask.has(series) == self.values(series).is_some());
        if same { Prediction::new(ask, |series| self.values(series), self.sureness) } else { None }
    }
}
