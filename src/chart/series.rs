//! How the two lines look, in every figure alike: relations blue and round, results orange and square.

use super::{Ink, Mark, Point};
use crate::model::Series;

/// The colours of a line.
pub trait Inks {
    /// Of the line.
    fn ink(self) -> Ink;
    /// Of the line of something else beside it.
    fn ghost_ink(self) -> Ink;
    /// Of words about the line.
    fn text_ink(self) -> Ink;
    /// Of words about the line of something else.
    fn ghost_text_ink(self) -> Ink;
}

impl Inks for Series {
    fn ink(self) -> Ink {
        if self == Self::Relations { Ink::Relations } else { Ink::Results }
    }

    fn ghost_ink(self) -> Ink {
        if self == Self::Relations { Ink::GhostRelations } else { Ink::GhostResults }
    }

    fn text_ink(self) -> Ink {
        if self == Self::Relations { Ink::RelationsText } else { Ink::ResultsText }
    }

    fn ghost_text_ink(self) -> Ink {
        if self == Self::Relations { Ink::GhostRelationsText } else { Ink::GhostResultsText }
    }
}

/// A marker on a line.
pub fn marker(series: Series, at: Point, radius: f64, fill: Ink, line: Ink) -> Vec<Mark> {
    if series == Series::Relations {
        return vec![Mark::Disc { at, radius, fill: Some(fill), line: Some((line, 2.0)) }];
    }
    // A square of the same area, outlined by a larger one behind it.
    let half = radius * 0.92;
    let square = |half: f64, ink: Ink| {
        let (x, y) = at;
        let points =
            vec![(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)];
        Mark::Shape { points, ink }
    };
    let mut marks = vec![square(half + 1.0, line)];
    if fill != line {
        marks.push(square(half - 1.0, fill));
    }
    marks
}
