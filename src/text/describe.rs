//! What is seen: sentences computed from the run, and nothing that is not in it.
//!
//! **Flow.** An [`Exploration`] becomes a [`Takeaway`] and a few [`Statement`]s, which are data that a test can hold
//! against the series; [`takeaway`], [`under`], [`sentences`] and [`description`] put them into words.
//!
//! **Invariant.** Every number in a statement is an index point rounded from the run, and comparisons are made on the
//! rounded numbers, so that a reader never sees "higher: 20 against 20".

use super::label::{Place, Role, control_name, phase_name, scenario_name};
use super::number::{decimal, duration, index};
use super::words::{chart, say};
use super::{Language, number};
use crate::exploration::{Exploration, Study};
use crate::scenario::{Control, StyleStop, Unit};

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
        if later * 3 >= end * 2 {
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
    /// In how many variants the named one keeps more.
    Variants { count: usize, total: usize, own_leads: bool },
    /// Results peak while the subsidy runs, and fall.
    Crumbles { month: u16, peak: i64, end: i64 },
    /// Results after a year and at the end of the subsidy.
    Grows { year: i64, end: i64 },
    /// Results never get above this.
    Low { peak: i64 },
    /// Percentage of the activity after a year that is the coordinator's.
    Alone { percent: i64 },
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

fn crumbles(study: &Study) -> Option<Statement> {
    let [_, end, _] = results(study);
    let peak = study.outcomes.funded_peak;
    let falls = index(peak.value) - end >= NOTABLE;
    falls.then(|| Statement::Crumbles { month: peak.month, peak: index(peak.value), end })
}

/// The one thing to take away from what is on screen.
#[must_use]
pub fn takeaway_of(exploration: &Exploration) -> Takeaway {
    let own = &exploration.own;
    let [year, end, later] = results(own);
    if let Some(pinned) = &exploration.pinned {
        let [other_year, _, other_later] = results(pinned);
        return Takeaway::Compared {
            start: Order::of(year, other_year),
            left: Order::of(later, other_later),
        };
    }
    let relations = |study: &Study| {
        (index(study.run.at(0).relations), index(study.outcomes.subsidy_end.stocks.relations))
    };
    let (from, to) = relations(own);
    if crumbles(own).is_some() {
        Takeaway::Crumbles
    } else if index(own.outcomes.peak.value) < LOW_RESULTS {
        if Order::of(to, from) == Order::More { Takeaway::TalkOnly } else { Takeaway::Stalls }
    } else if Order::of(to, from) == Order::Less {
        Takeaway::WearsOut
    } else {
        match Left::of(end, later) {
            Left::Most => Takeaway::Lasts,
            Left::Part => Takeaway::Thins,
            Left::Little => Takeaway::Vanishes,
        }
    }
}

/// The two to four facts that the sentences state.
#[must_use]
pub fn statements(exploration: &Exploration) -> Vec<Statement> {
    match &exploration.pinned {
        Some(pinned) => compared(exploration, pinned),
        None => alone(&exploration.own),
    }
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
        None if first != Order::Same && first == Order::of(last(own), last(pinned)) => {
            statements.push(Statement::StaysAhead { own_leads: first == Order::More });
        }
        None => {}
    }
    statements.push(Statement::LeftOfBoth { own: (end, later), pinned: (other_end, other_later) });
    if let Some((more, total)) = exploration.variants_where_own_keeps_more() {
        let own_leads = match Order::of(later, other_later) {
            Order::Same => more * 2 >= total,
            order => order == Order::More,
        };
        let count = if own_leads { more } else { total - more };
        statements.push(Statement::Variants { count, total, own_leads });
    }
    statements
}

fn alone(study: &Study) -> Vec<Statement> {
    let [year, end, later] = results(study);
    let peak = index(study.outcomes.peak.value);
    let mut statements = Vec::new();
    if let Some(statement) = crumbles(study) {
        statements.push(statement);
    } else if peak < LOW_RESULTS {
        statements.push(Statement::Low { peak });
    } else {
        statements.push(Statement::Grows { year, end });
    }
    if study.coordinator_share >= MUCH_WORK {
        let percent = (study.coordinator_share * 100.0).round() as i64;
        statements.push(Statement::Alone { percent });
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

/// The names of both scenarios at a place in a sentence.
struct Names<'a> {
    language: Language,
    exploration: &'a Exploration,
}

impl Names<'_> {
    fn own(&self, place: Place) -> &'static str {
        scenario_name(self.language, &self.exploration.own.scenario, Role::Own, place)
    }

    fn pinned(&self, place: Place) -> &'static str {
        let pinned = self.exploration.pinned.as_ref().unwrap_or(&self.exploration.own);
        scenario_name(self.language, &pinned.scenario, Role::Pinned, place)
    }

    fn leader(&self, own_leads: bool, place: Place) -> &'static str {
        if own_leads { self.own(place) } else { self.pinned(place) }
    }
}

/// The takeaway as a sentence without a full stop.
#[must_use]
pub fn takeaway(language: Language, exploration: &Exploration) -> String {
    let names = Names { language, exploration };
    let own = names.own(Place::Start);
    match takeaway_of(exploration) {
        Takeaway::Compared { start, left } => match (start, left) {
            (Order::Less, Order::More) => say::take_slower_more(language, own),
            (Order::More, Order::Less) => say::take_faster_less(language, own),
            (Order::More, Order::More) => say::take_faster_more(language, own),
            (Order::Less, Order::Less) => say::take_slower_less(language, own),
            (Order::Same, Order::More) => say::take_same_more(language, own),
            (Order::Same, Order::Less) => say::take_same_less(language, own),
            (Order::Less, Order::Same) => say::take_slower_same(language, own),
            (Order::More, Order::Same) => say::take_faster_same(language, own),
            (Order::Same, Order::Same) => {
                say::take_same_same(language, own, names.pinned(Place::Middle))
            }
        },
        Takeaway::Crumbles => say::take_crumbles(language).to_owned(),
        Takeaway::TalkOnly => say::take_talk(language).to_owned(),
        Takeaway::Stalls => say::take_stalls(language).to_owned(),
        Takeaway::WearsOut => say::take_wears(language).to_owned(),
        Takeaway::Lasts => say::take_lasts(language).to_owned(),
        Takeaway::Thins => say::take_thins(language).to_owned(),
        Takeaway::Vanishes => say::take_vanishes(language).to_owned(),
    }
}

/// The line below the takeaway: what is being looked at, or in what the two scenarios differ. May hold marks.
#[must_use]
pub fn under(language: Language, exploration: &Exploration) -> String {
    let names = Names { language, exploration };
    let own = exploration.own.scenario;
    let stop = StyleStop::nearest(own.get(Control::Style));
    let Some(pinned) = &exploration.pinned else {
        let duration = duration(language, own.get(Control::Subsidy));
        return say::under_single(language, single_does(language, stop), &duration);
    };
    let pinned = pinned.scenario;
    let pinned_stop = StyleStop::nearest(pinned.get(Control::Style));
    let differing: Vec<Control> = own.differences(pinned).collect();
    let (own_name, pinned_name) = (names.own(Place::Middle), names.pinned(Place::Middle));
    if differing == [Control::Style] && stop != pinned_stop {
        let (own_does, pinned_does) = (does(language, stop), does(language, pinned_stop));
        return say::under_style(language, own_name, own_does, pinned_name, pinned_does);
    }
    let items: Vec<String> = differing
        .iter()
        .take(LISTED)
        .map(|control| {
            let name = control_name(language, Some(*control)).to_lowercase();
            let [one, other] = [own, pinned].map(|s| decimal(language, f64::from(s.get(*control)), 0));
            match control.spec().unit {
                Unit::Months => say::difference_months(language, &name, &one, &other),
                Unit::Points => say::difference_points(language, &name, &one, &other),
            }
        })
        .collect();
    let mut list = items.join(", ");
    if differing.len() > LISTED {
        list = say::under_more(language, &(differing.len() - LISTED).to_string(), &list);
    }
    say::under_differences(language, &list, pinned_name)
}

/// How many differences are named.
const LISTED: usize = 3;

fn does(language: Language, stop: StyleStop) -> &'static str {
    match stop {
        StyleStop::LettingGo => say::does_letting_go(language),
        StyleStop::Supporting => say::does_supporting(language),
        StyleStop::Stimulating => say::does_stimulating(language),
        StyleStop::Steering => say::does_steering(language),
        StyleStop::TakingOver => say::does_taking_over(language),
    }
}

fn single_does(language: Language, stop: StyleStop) -> &'static str {
    match stop {
        StyleStop::LettingGo => say::single_letting_go(language),
        StyleStop::Supporting => say::single_supporting(language),
        StyleStop::Stimulating => say::single_stimulating(language),
        StyleStop::Steering => say::single_steering(language),
        StyleStop::TakingOver => say::single_taking_over(language),
    }
}

/// The sentences under "What you see", each with marks.
#[must_use]
pub fn sentences(language: Language, exploration: &Exploration) -> Vec<String> {
    let names = Names { language, exploration };
    statements(exploration).iter().map(|statement| sentence(language, &names, statement)).collect()
}

fn sentence(language: Language, names: &Names<'_>, statement: &Statement) -> String {
    let n = |value: i64| decimal(language, value as f64, 0);
    match *statement {
        Statement::FirstYear { own, pinned, mostly_coordinator } => match Order::of(own, pinned) {
            Order::Same => say::first_year_same(language, &n(own), &n(pinned)),
            order => {
                let leader = names.leader(order == Order::More, Place::Middle);
                let (high, low) = (n(own.max(pinned)), n(own.min(pinned)));
                if mostly_coordinator {
                    say::first_year_alone(language, &high, leader, &low)
                } else {
                    say::first_year(language, &high, leader, &low)
                }
            }
        },
        Statement::Crossing { month, own_leads } => {
            say::crossing(language, names.leader(own_leads, Place::Middle), &n(month.into()))
        }
        Statement::StaysAhead { own_leads } => {
            say::no_crossing(language, names.leader(own_leads, Place::Start))
        }
        Statement::LeftOfBoth { own, pinned } => say::left_two(
            language,
            names.own(Place::Middle),
            &n(own.0),
            &n(own.1),
            names.pinned(Place::Middle),
            &n(pinned.0),
            &n(pinned.1),
        ),
        Statement::Variants { count, total, own_leads } => {
            let leader = names.leader(own_leads, Place::Middle);
            if count == total {
                say::variants_all(language, leader, &total.to_string())
            } else {
                say::variants(language, &count.to_string(), leader, &total.to_string())
            }
        }
        Statement::Crumbles { month, peak, end } => {
            say::crumbles(language, &n(end), &n(month.into()), &n(peak))
        }
        Statement::Grows { year, end } => say::grows(language, &n(end), &n(year)),
        Statement::Low { peak } => say::low(language, &n(peak)),
        Statement::Alone { percent } => say::alone(language, &n(percent)),
        Statement::Relations { start, end } => match Order::of(end, start) {
            Order::More => say::relations_rise(language, &n(end), &n(start)),
            Order::Less => say::relations_fall(language, &n(end), &n(start)),
            Order::Same => say::relations_hold(language, &n(end)),
        },
        Statement::LeftOver { end, later } => match Left::of(end, later) {
            Left::Most => say::left_most(language, &n(end), &n(later)),
            Left::Part => say::left_part(language, &n(end), &n(later)),
            Left::Little => say::left_little(language, &n(end), &n(later)),
        },
        Statement::Spread { low, high } => say::spread(language, &n(high), &n(low)),
    }
}

/// The chart in words, for who cannot see it.
#[must_use]
pub fn description(language: Language, exploration: &Exploration) -> String {
    let names = Names { language, exploration };
    let mut text = describe_run(language, names.own(Place::Start), &exploration.own);
    let phases: Vec<String> = exploration
        .own
        .phases
        .iter()
        .map(|span| {
            let phase = phase_name(language, span.phase, false);
            chart::describe_phase(language, &span.from.to_string(), phase, &span.to.to_string())
        })
        .collect();
    text.push(' ');
    text.push_str(&chart::describe_phases(language, &phases.join(", ")));
    if let Some(pinned) = &exploration.pinned {
        let run = describe_run(language, names.pinned(Place::Start), pinned);
        text.push(' ');
        text.push_str(&chart::describe_pinned(language, &run));
    }
    text
}

fn describe_run(language: Language, name: &str, study: &Study) -> String {
    let n = |value: f64| number::index(value).to_string();
    let outcomes = &study.outcomes;
    let (end, last) = (outcomes.subsidy_end, outcomes.last);
    chart::describe_run(
        language,
        &last.month.to_string(),
        name,
        &n(outcomes.peak.value),
        &outcomes.peak.month.to_string(),
        &n(end.stocks.relations),
        &n(last.stocks.relations),
        &n(study.run.at(0).relations),
        &n(end.stocks.results),
        &n(last.stocks.results),
        &end.month.to_string(),
    )
}
