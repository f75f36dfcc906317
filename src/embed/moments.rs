//! The key moments of a run, at which who presents it stops. Derived from the run, never stored.

use crate::exploration::Exploration;

/// Why a month is worth stopping at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The network begins.
    Start,
    /// Relations are at their lowest after the start.
    Lowest,
    /// The results of one scenario pass those of the other.
    Crossing,
    /// Results are at their highest.
    Peak,
    /// The subsidy stops.
    End,
    /// Two years after that.
    Later,
    /// The curves end.
    Last,
}

/// A month with what it is worth stopping at for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Months since the start.
    pub month: u16,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// The moments in their order; months differ.
#[must_use]
pub fn moments(exploration: &Exploration) -> Vec<Moment> {
    let (run, outcomes) = (&exploration.own.run, &exploration.own.outcomes);
    let last = outcomes.last.month;
    let relations = run.monthly(|stocks| stocks.relations);
    let lowest = relations.iter().enumerate().min_by(|(_, one), (_, other)| one.total_cmp(other));
    // A line that only rises has its lowest point where it begins, which is worth no word of its own.
    let lowest =
        lowest.and_then(|(month, _)| u16::try_from(month).ok()).filter(|month| (1..last).contains(month));
    let found = [
        (Some(0), Reason::Start),
        (lowest, Reason::Lowest),
        (exploration.crossing().map(|crossing| crossing.month), Reason::Crossing),
        (Some(outcomes.peak.month).filter(|month| (1..last).contains(month)), Reason::Peak),
        (Some(outcomes.subsidy_end.month), Reason::End),
        (Some(outcomes.two_years_later.month), Reason::Later),
        (Some(last), Reason::Last),
    ];
    let mut moments: Vec<Moment> = Vec::new();
    for (month, reason) in found.into_iter().filter_map(|(month, reason)| Some((month?, reason))) {
        match moments.iter_mut().find(|moment| moment.month == month) {
            Some(moment) => moment.reasons.push(reason),
            None => moments.push(Moment { month, reasons: vec![reason] }),
        }
    }
    moments.sort_by_key(|moment| moment.month);
    moments
}

/// The moment that is next, or the one before, seen from a month; `None` at either end.
#[must_use]
pub fn beside(moments: &[Moment], month: u16, onward: bool) -> Option<u16> {
    let mut months = moments.iter().map(|moment| moment.month);
    if onward { months.find(|other| *other > month) } else { months.rfind(|other| *other < month) }
}
