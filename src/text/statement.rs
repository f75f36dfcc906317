//! What is seen, as facts: the takeaway and the statements that sentences are made of.
//!
//! **Flow.** An [`Exploration`] in, [`Takeaway`] and [`Statement`]s out; [`super::describe`] puts them into words.
//!
//! **Invariant.** Every number in a statement is an index point rounded from the run, and comparisons are made on the
//! rounded numbers, so that a reader never sees "higher: 20 against 20".

use super::number::index;
use crate::exploration::{Exploration, Facts, Study};
use crate::scenario::Control;

/// The one thing to take away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takeaway {
    /// The own scenario against the pinned one.
    Compared {
        /// Results after a year: behind, the same, ahead.
        start: Order,
        /// Results two years after the subsidy: less, the same, more.
        left: Order,
    },
    /// Results fall while the subsidy runs.
    Crumbles,
    /// Relations grow without results.
    TalkOnly,
    /// Neither grows.
    Stalls,
    /// Results grow while relations fall.
    WearsOut,
    /// Results grow, relations stay as they are.
    Holds,
    /// Both grow and most results are kept.
    Lasts,
    /// Both grow and part of the results is kept.
    Thins,
    /// Results grow and few are kept.
    Vanishes,
}

/// How one rounded number compares with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Lower by at least [`NOTABLE`] points.
    Less,
    /// Closer than that.
    Same,
    /// Higher by at least that.
    More,
}

/// Smallest difference in index points that is called a difference.
pub const NOTABLE: i64 = 3;
/// Results below this many points are called "not coming".
const LOW_RESULTS: i64 = 15;
/// Share of the activity from which the coordinator is said to do most of the work.
const MOST_WORK: f64 = 0.5;
/// Percentage of the time for results up to which a network is said to be talking.
const MOSTLY_TALK: i16 = 15;
/// Share of the activity of the coordinator that is worth a sentence.
const MUCH_WORK: f64 = 0.3;

impl Order {
    /// Compares two numbers of index points.
    #[must_use]
    pub fn of(one: i64, other: i64) -> Self {
        match one - other {
            NOTABLE.. => Self::More,
            difference if difference <= -NOTABLE => Self::Less,
            _ => Self::Same,
        }
    }
}

/// How much of the results at the end of the subsidy is there two years later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// More than there was: a short subsidy can end while results still rise.
    More,
    /// Two thirds or more.
    Most,
    /// A third to two thirds.
    Part,
    /// Less than a third.
    Little,
}

impl Left {
    /// From index points at the end of the subsidy and two years later.
    #[must_use]
    pub fn of(end: i64, later: i64) -> Self {
        if later > end {
            Self::More
        } else if later * 3 >= end * 2 {
            Self::Most
        } else if later * 3 >= end {
            Self::Part
        } else {
            Self::Little
        }
    }
}

/// One fact that a sentence states. All values are index points, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Statement {
    /// Results after a year, own and pinned; and whether the coordinator does most of the work where it is higher.
    FirstYear { own: i64, pinned: i64, mostly_coordinator: bool },
    /// The first month in which one is ahead for good.
    Crossing { month: u16, own_leads: bool },
    /// No crossing: one is ahead at the year and at the last month.
    StaysAhead { own_leads: bool },
    /// Results at the end of the own subsidy and two years later, own and pinned.
    LeftOfBoth { own: (i64, i64), pinned: (i64, i64) },
    /// In how many variants the takeaway holds as well: of those chosen to fit the findings, and of those drawn freely.
    Doubt { chosen: usize, of_chosen: usize, free: usize, of_free: usize },
    /// Results peak while the subsidy runs, and fall.
    Crumbles { month: u16, peak: i64, end: i64 },
    /// Results after a year and at the end of the subsidy.
    Grows { year: i64, end: i64 },
    /// Results never get above this.
    Low { peak: i64 },
    /// Percentage of the activity after a year that is the coordinator's.
    Alone { percent: i64 },
    /// Percentage of the time that goes to results, where that is next to nothing.
    MostlyTalk { percent: i64 },
    /// Relations at the start and at the end of the subsidy.
    Relations { start: i64, end: i64 },
    /// Results at the end of the subsidy and two years later.
    LeftOver { end: i64, later: i64 },
    /// Between which values eight of ten variants lie two years after the subsidy.
    Spread { low: i64, high: i64 },
}

/// The results of a study at its three moments: after a year, at the end of the subsidy, two years later.
fn results(study: &Study) -> [i64; 3] {
    let outcomes = &study.outcomes;
    [outcomes.first_year, outcomes.subsidy_end, outcomes.two_years_later]
        .map(|station| index(station.stocks.results))
}

/// Whether results fall while the subsidy runs.
fn crumbles(facts: &Facts) -> bool {
    index(facts.funded_peak) - index(facts.end) >= NOTABLE
}

/// The one thing to take away from what is on screen.
#[must_use]
pub fn takeaway_of(exploration: &Exploration) -> Takeaway {
    takeaway_from(&exploration.own.facts, exploration.pinned().map(|pinned| &pinned.facts))
}

/// The one thing to take away from the facts about a run, and about one to compare it with. Compares rounded numbers.
#[must_use]
pub fn takeaway_from(own: &Facts, pinned: Option<&Facts>) -> Takeaway {
    if let Some(pinned) = pinned {
        return Takeaway::Compared {
            start: Order::of(index(own.year), index(pinned.year)),
            left: Order::of(index(own.later), index(pinned.later)),
        };
    }
    let (from, to) = (index(own.relations_start), index(own.relations_end));
    if crumbles(own) {
        Takeaway::Crumbles
    } else if index(own.peak) < LOW_RESULTS {
        if Order::of(to, from) == Order::More { Takeaway::TalkOnly } else { Takeaway::Stalls }
    } else {
        match (Order::of(to, from), Left::of(index(own.end), index(own.later))) {
            (Order::Less, _) => Takeaway::WearsOut,
            (_, Left::Little) => Takeaway::Vanishes,
            (Order::Same, _) => Takeaway::Holds,
            (Order::More, Left::More | Left::Most) => Takeaway::Lasts,
            (Order::More, Left::Part) => Takeaway::Thins,
        }
    }
}

/// In how many variants the takeaway is the same.
#[must_use]
pub fn doubt(exploration: &Exploration) -> Statement {
    let said = takeaway_of(exploration);
    let pinned = exploration.pinned();
    let same = |own: &[Facts], other: Option<&[Facts]>| {
        let agrees = |(set, facts): &(usize, &Facts)| {
            takeaway_from(facts, other.and_then(|other| other.get(*set))) == said
        };
        own.iter().enumerate().filter(agrees).count()
    };
    let own = &exploration.own;
    Statement::Doubt {
        chosen: same(&own.chosen, pinned.map(|pinned| pinned.chosen.as_slice())),
        of_chosen: own.chosen.len(),
        free: same(own.free(), pinned.map(|pinned| pinned.free())),
        of_free: own.free().len(),
    }
}

/// The three to five facts that the sentences state.
#[must_use]
pub fn statements(exploration: &Exploration) -> Vec<Statement> {
    let mut statements = match exploration.pinned() {
        Some(pinned) => compared(exploration, pinned),
        None => alone(&exploration.own),
    };
    statements.push(doubt(exploration));
    statements
}

fn compared(exploration: &Exploration, pinned: &Study) -> Vec<Statement> {
    let own = &exploration.own;
    let ([year, end, later], [other_year, other_end, other_later]) = (results(own), results(pinned));
    let first = Order::of(year, other_year);
    let leader = if first == Order::Less { pinned } else { own };
    let mut statements = vec![Statement::FirstYear {
        own: year,
        pinned: other_year,
        mostly_coordinator: leader.coordinator_share >= MOST_WORK,
    }];
    let last = |study: &Study| index(study.outcomes.last.stocks.results);
    match exploration.crossing() {
        Some(crossing) => {
            let (month, own_leads) = (crossing.month, crossing.own_leads);
            statements.push(Statement::Crossing { month, own_leads });
        }
        None if first != Order::Same
            && first == Order::of(last(own), last(pinned))
            && never_behind(leader, if first == Order::Less { own } else { pinned }) =>
        {
            statements.push(Statement::StaysAhead { own_leads: first == Order::More });
        }
        None => {}
    }
    statements.push(Statement::LeftOfBoth { own: (end, later), pinned: (other_end, other_later) });
    statements
}

/// Whether one lies nowhere below the other after the first year, by more than half an index point.
fn never_behind(leader: &Study, other: &Study) -> bool {
    let from = leader.outcomes.first_year.month;
    let mut months = leader.run.months().skip_while(|month| *month < from);
    months.all(|month| leader.run.at(month).results - other.run.at(month).results >= -0.005)
}

fn alone(study: &Study) -> Vec<Statement> {
    let [year, end, later] = results(study);
    let peak = index(study.outcomes.peak.value);
    let mut statements = Vec::new();
    if crumbles(&study.facts) {
        let peak = study.outcomes.funded_peak;
        statements.push(Statement::Crumbles { month: peak.month, peak: index(peak.value), end });
    } else if peak < LOW_RESULTS {
        statements.push(Statement::Low { peak });
    } else {
        statements.push(Statement::Grows { year, end });
    }
    if study.coordinator_share >= MUCH_WORK {
        let percent = (study.coordinator_share * 100.0).round() as i64;
        statements.push(Statement::Alone { percent });
    }
    let focus = study.scenario.get(Control::EarlyFocus).max(study.scenario.get(Control::LateFocus));
    // Pressure pulls time to results, so without any the percentage is what is chosen. At most four facts are stated:
    // where the coordinator does the work, what the members do with their time matters less.
    if focus <= MOSTLY_TALK && study.scenario.get(Control::Pressure) == 0 && statements.len() < 2 {
        statements.push(Statement::MostlyTalk { percent: focus.into() });
    }
    statements.push(Statement::Relations {
        start: index(study.run.at(0).relations),
        end: index(study.outcomes.subsidy_end.stocks.relations),
    });
    if peak >= LOW_RESULTS {
        statements.push(Statement::LeftOver { end, later });
        let month = usize::from(study.outcomes.two_years_later.month);
        if let (Some((low, high)), true) = (study.band.results.get(month), statements.len() < 4) {
            statements.push(Statement::Spread { low: index(*low), high: index(*high) });
        }
    }
    statements
}
