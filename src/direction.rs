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

/// The spans of a run, in order and without gaps. What is said of one holds from its first to its last month on the whole.
#[must_use]
pub fn spans(run: &Trajectory) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for month in 0..HORIZON {
        push(&mut spans, between(run, month, month + 1));
    }
    // What is over in a quarter belongs to what was before it, or at the start to what follows.
    let mut whole: Vec<Span> = Vec::new();
    for span in spans {
        let from = if whole.is_empty() { 0 } else { span.from };
        match whole.last_mut() {
            Some(last) if span.to - span.from < SHORTEST => last.to = span.to,
            None if span.to < SHORTEST => {}
            _ => whole.push(Span { from, ..span }),
        }
    }
    let mut merged = Vec::new();
    for span in whole {
        push(&mut merged, between(run, span.from, span.to));
    }
    merged
}

/// Where both stocks go between two months.
fn between(run: &Trajectory, from: u16, to: u16) -> Span {
    let months = f64::from(to - from);
    let (before, after) = (run.at(from), run.at(to));
    Span {
        from,
        to,
        relations: Going::of((after.relations - before.relations) / months),
        results: Going::of((after.results - before.results) / months),
    }
}

/// Adds a span, to the last one where both go the same way.
fn push(spans: &mut Vec<Span>, span: Span) {
    match spans.last_mut() {
        Some(last) if (last.relations, last.results) == (span.relations, span.results) => last.to = span.to,
        _ => spans.push(span),
    }
}
