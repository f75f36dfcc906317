//! A prediction in the making: values that are there and values that are still missing, and a pencil.
//!
//! **In and out.** A typed value or a stroke of the pencil in; once nothing is missing, a [`Prediction`] out.
//!
//! **Invariant.** The five numbers are all there is: a stroke sets the number of every month it passes and leaves nothing
//! else behind, so what is drawn and what is typed cannot differ.

use super::{Ask, MONTHS, POINTS_HIGH, Prediction, Sureness, Values};
use crate::model::Series;

/// A prediction that may still lack values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draft {
    ask: Ask,
    relations: [Option<u8>; MONTHS],
    results: [Option<u8>; MONTHS],
    /// How sure they are; not said yet at first.
    pub sureness: Option<Sureness>,
}

/// A point under the pencil: month, which may lie between whole ones, and index points.
pub type Stroke = (f64, f64);

impl Draft {
    /// An empty one.
    #[must_use]
    pub fn new(ask: Ask) -> Self {
        Self { ask, relations: [None; MONTHS], results: [None; MONTHS], sureness: None }
    }

    /// What was a prediction, to be changed or looked at again.
    #[must_use]
    pub fn of(prediction: &Prediction) -> Self {
        let read = |series| prediction.values(series).map_or([None; MONTHS], |values| values.map(Some));
        Self {
            ask: prediction.ask(),
            relations: read(Series::Relations),
            results: read(Series::Results),
            sureness: Some(prediction.sureness),
        }
    }

    /// What is asked.
    #[must_use]
    pub fn ask(&self) -> Ask {
        self.ask
    }

    /// The values of a line so far.
    #[must_use]
    pub fn values(&self, series: Series) -> [Option<u8>; MONTHS] {
        match series {
            Series::Relations => self.relations,
            Series::Results => self.results,
        }
    }

    /// The same with one value set or taken away; a value above 100 becomes 100. A line that is not asked has none.
    #[must_use]
    pub fn with(mut self, series: Series, place: usize, value: Option<u8>) -> Self {
        if !self.ask.has(series) {
            return self;
        }
        let values = match series {
            Series::Relations => &mut self.relations,
            Series::Results => &mut self.results,
        };
        if let Some(held) = values.get_mut(place) {
            *held = value.map(|value| value.min(POINTS_HIGH));
        }
        self
    }

    /// The same, as sure as this.
    #[must_use]
    pub fn as_sure(self, sureness: Sureness) -> Self {
        Self { sureness: Some(sureness), ..self }
    }

    /// The values that are missing, by line and month, in the order of the fields.
    pub fn missing(self) -> impl Iterator<Item = (Series, u16)> {
        self.ask.series().flat_map(move |series| {
            let pairs = self.ask.months().into_iter().zip(self.values(series));
            pairs.filter(|(_, value)| value.is_none()).map(move |(month, _)| (series, month))
        })
    }

    /// The points of a line that are there: where it starts, in index points, and the values given.
    #[must_use]
    pub fn knots(&self, series: Series, start: f64) -> Vec<(u16, f64)> {
        let given = self.ask.months().into_iter().zip(self.values(series));
        let given = given.filter_map(|(month, value)| Some((month, f64::from(value?))));
        std::iter::once((0, start)).chain(given).collect()
    }

    /// The prediction, once nothing is missing and it is said how sure it is.
    #[must_use]
    pub fn prediction(&self) -> Option<Prediction> {
        let values = |series| -> Option<Values> {
            let mut full = [0; MONTHS];
            for (place, value) in full.iter_mut().zip(self.values(series)) {
                *place = value?;
            }
            Some(full)
        };
        Prediction::new(self.ask, values, self.sureness?)
    }

    /// The month that a pencil put down here takes hold of, by its place: one whose point is within reach, in months and in
    /// points. A line that has been drawn is changed by its points; anywhere else a new stroke begins.
    #[must_use]
    pub fn held(&self, series: Series, at: Stroke, reach: Stroke) -> Option<usize> {
        let near = |(place, (month, value)): (usize, (u16, Option<u8>))| {
            let (along, up) = (f64::from(month) - at.0, f64::from(value?) - at.1);
            (along.abs() <= reach.0 && up.abs() <= reach.1).then_some((place, along.abs()))
        };
        let points = self.ask.months().into_iter().zip(self.values(series)).enumerate().filter_map(near);
        points.min_by(|one, other| one.1.total_cmp(&other.1)).map(|(place, _)| place)
    }

    /// The same after the pencil went straight from one point to another: every month passed gets the value there, and the
    /// month under its end the value of the end.
    #[must_use]
    pub fn drawn(mut self, series: Series, from: Stroke, to: Stroke) -> Self {
        for (place, month) in self.ask.months().into_iter().enumerate() {
            let month = f64::from(month);
            let (low, high) = (from.0.min(to.0), from.0.max(to.0));
            let value = if (month - to.0).abs() < 0.5 {
                to.1
            } else if low <= month && month <= high {
                from.1 + (month - from.0) / (to.0 - from.0) * (to.1 - from.1)
            } else {
                continue;
            };
            self = self.with(series, place, Some(points(value)));
        }
        self
    }

    /// The same after a point that was held has been moved up or down.
    #[must_use]
    pub fn moved(self, series: Series, place: usize, to: Stroke) -> Self {
        self.with(series, place, Some(points(to.1)))
    }
}

/// The nearest whole index point.
fn points(value: f64) -> u8 {
    value.round().clamp(0.0, f64::from(POINTS_HIGH)) as u8
}
