//! Whether relations and results go together: the run cut into spans in which each rises, falls or stays.

use crate::exploration::HORIZON;
use crate::model::Trajectory;

/// Where one stock is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// Up.
    Up,
    /// Neither up nor down.
    Level,
    /// Down.
    Down,
}

/// Slower than this is level: an index point in five months.
const LEVEL: f64 = 0.002;
/// Shorter spans belong to the one before: what is over in a quarter is no direction.
const SHORTEST: u16 = 3;

impl Going {
    fn of(change: f64) -> Self {
        if change > LEVEL {
            Self::Up
        } else if change < -LEVEL {
            Self::Down
        } else {
            Self::Level
        }
    }
}

/// A stretch of time with one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First month.
    pub from: u16,
    /// Last month.
    pub to: u16,
    /// Where relations go.
    pub relations: Going,
    /// Where results go.
    pub results: Going,
}

/// The spans of a run, in order and without gaps.
#[must_use]
pub fn spans(run: &Trajectory) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for month in 0..HORIZON {
        let (now, next) = (run.at(month), run.at(month + 1));
        let relations = Going::of(next.relations - now.relations);
        let results = Going::of(next.results - now.results);
        match spans.last_mut() {
            Some(last) if (last.relations, last.results) == (relations, results) => last.to = month + 1,
            _ => spans.push(Span { from: month, to: month + 1, relations, results }),
        }
    }
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        // A short beginning belongs to what follows it.
        if merged.is_empty() && span.to - span.from < SHORTEST && span.to < HORIZON {
            continue;
        }
        let span = Span { from: if merged.is_empty() { 0 } else { span.from }, ..span };
        match merged.last_mut() {
            Some(last) if span.to - span.from < SHORTEST => last.to = span.to,
            Some(last) if (last.relations, last.results) == (span.relations, span.results) => {
                last.to = span.to
            }
            _ => merged.push(span),
        }
    }
    merged
}
