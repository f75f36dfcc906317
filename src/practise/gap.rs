//! Where a prediction and the run differ: month by month, in their highest point, and in what happens after the subsidy.
//!
//! **In and out.** A [`Prediction`] and a [`Truth`] in, one [`Gap`] a line out; `text::practise` makes sentences of it.
//!
//! **Invariant.** Compared are the whole numbers that the reader sees, so that no sentence contradicts the table beside it.

use super::{MONTHS, Prediction, Truth, start};
use crate::model::Series;

/// Smallest change in index points that is called one, as in the sentences on the other pages.
pub const NOTABLE: i64 = 3;

/// Expected and computed in one month, in index points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The month.
    pub month: u16,
    /// What was expected.
    pub yours: i64,
    /// What the model gives.
    pub model: i64,
    /// Whether what was expected lies where eight of ten variants do.
    pub within: bool,
}

impl Difference {
    /// Expected less computed: above zero, more was expected.
    #[must_use]
    pub fn points(&self) -> i64 {
        self.yours - self.model
    }
}

/// What a line does on the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// It nowhere changes by as much as [`NOTABLE`].
    Flat,
    /// It rises, and nowhere falls by as much.
    Rises,
    /// It falls, and nowhere rises by as much.
    Falls,
    /// It rises to its highest value, in this month, and falls.
    Peak(u16),
    /// It falls to its lowest value, in this month, and rises.
    Dip(u16),
    /// Something else.
    Waves,
}

/// Which way something goes between two months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Down by at least [`NOTABLE`].
    Falls,
    /// Less than that.
    Holds,
    /// Up by at least that.
    Rises,
}

impl Way {
    /// From one number of index points to another.
    #[must_use]
    pub fn of(from: i64, to: i64) -> Self {
        match to - from {
            NOTABLE.. => Self::Rises,
            change if change <= -NOTABLE => Self::Falls,
            _ => Self::Holds,
        }
    }
}

/// From the end of the subsidy to the last month: expected and computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// The first value and the last that were expected.
    pub yours: (i64, i64),
    /// Those of the model.
    pub model: (i64, i64),
}

/// One line of a prediction beside that of the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Which line.
    pub series: Series,
    /// Every month that was asked.
    pub differences: [Difference; MONTHS],
    /// The shape that was expected.
    pub yours: Shape,
    /// That of the run, up to the last month that was asked.
    pub model: Shape,
    /// Whether both have their highest or lowest point as near to each other as five values can tell.
    pub same_turn: bool,
    /// What happens after the subsidy, where its end is one of the months and not the last one.
    pub after: Option<After>,
}

impl Gap {
    /// A line of a prediction beside the run; `None` when that line was not asked.
    #[must_use]
    pub fn of(prediction: &Prediction, truth: &Truth, series: Series) -> Option<Self> {
        let values = prediction.values(series)?;
        let months = prediction.ask().months();
        let mut differences = [Difference { month: 0, yours: 0, model: 0, within: false }; MONTHS];
        for ((place, month), value) in differences.iter_mut().zip(months).zip(values) {
            let (yours, (low, high)) = (i64::from(value), truth.spread(series, month));
            let model = truth.value(series, month);
            *place = Difference { month, yours, model, within: (low..=high).contains(&yours) };
        }
        let first = (0, start(&truth.inputs, series).round() as i64);
        let own = differences.iter().map(|difference| (difference.month, difference.yours));
        let own: Vec<(u16, i64)> = std::iter::once(first).chain(own).collect();
        let run: Vec<(u16, i64)> =
            (0..=prediction.ask().last()).map(|month| (month, truth.value(series, month))).collect();
        let yours = shape(&own);
        // Of several months with the same whole number, the one in which the run turns: what any other page names.
        let exact = || (0..=prediction.ask().last()).map(|month| (month, truth.exact(series, month)));
        let model = match shape(&run) {
            Shape::Peak(_) => {
                exact().max_by(|one, other| one.1.total_cmp(&other.1)).map(|top| Shape::Peak(top.0))
            }
            Shape::Dip(_) => {
                exact().min_by(|one, other| one.1.total_cmp(&other.1)).map(|low| Shape::Dip(low.0))
            }
            other => Some(other),
        };
        let model = model.unwrap_or(Shape::Waves);
        let same_turn = match (yours, model) {
            (Shape::Peak(one), Shape::Peak(other)) | (Shape::Dip(one), Shape::Dip(other)) => {
                near(&own, one, other)
            }
            _ => false,
        };
        let [.., last] = differences;
        let stop = differences.iter().find(|difference| difference.month == truth.stop());
        let after = stop
            .filter(|stop| stop.month < last.month)
            .map(|stop| After { yours: (stop.yours, last.yours), model: (stop.model, last.model) });
        Some(Self { series, differences, yours, model, same_turn, after })
    }

    /// The difference that is farthest from nothing; the first of several.
    #[must_use]
    pub fn biggest(&self) -> Difference {
        let [first, rest @ ..] = self.differences;
        rest.into_iter().fold(first, |biggest, next| {
            if next.points().abs() > biggest.points().abs() { next } else { biggest }
        })
    }

    /// How many of the values lie where eight of ten variants do.
    #[must_use]
    pub fn within(&self) -> usize {
        self.differences.iter().filter(|difference| difference.within).count()
    }
}

/// What a line does on the whole.
fn shape(points: &[(u16, i64)]) -> Shape {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Shape::Flat };
    let (mut highest, mut lowest) = (*first, *first);
    let (mut rise, mut fall) = (0, 0);
    for point in points {
        if point.1 > highest.1 {
            highest = *point;
        }
        if point.1 < lowest.1 {
            lowest = *point;
        }
        // So far: what lies below this point was before it, and so was what lies above.
        rise = rise.max(point.1 - lowest.1);
        fall = fall.max(highest.1 - point.1);
    }
    let apart = |from: i64| (first.1 - from).abs() >= NOTABLE && (last.1 - from).abs() >= NOTABLE;
    match (rise >= NOTABLE, fall >= NOTABLE) {
        (false, false) => Shape::Flat,
        (true, false) => Shape::Rises,
        (false, true) => Shape::Falls,
        (true, true) if apart(highest.1) => Shape::Peak(highest.0),
        (true, true) if apart(lowest.1) => Shape::Dip(lowest.0),
        (true, true) => Shape::Waves,
    }
}

/// Whether a turn in this month is one that values in these months would show at that one: it lies between the months
/// before and after.
fn near(points: &[(u16, i64)], own: u16, other: u16) -> bool {
    let before = points.iter().rev().map(|(month, _)| *month).find(|month| *month < own);
    let after = points.iter().map(|(month, _)| *month).find(|month| *month > own);
    before.is_none_or(|month| month < other) && after.is_none_or(|month| other < month)
}
