//! What is seen: sentences computed from the run, and nothing that is not in it.
//!
//! **Flow.** An [`Exploration`] becomes a [`Takeaway`] and a few [`Statement`]s, which are data that a test can hold
//! against the series; [`takeaway`], [`under`], [`sentences`] and [`description`] put them into words.
//!
//! **Invariant.** Every number in a statement is an index point rounded from the run, and comparisons are made on the
//! rounded numbers, so that a reader never sees "higher: 20 against 20".

use super::label::{Place, Role, control_name, phase_name, scenario_name};
use super::number::{duration, index, whole};
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
    } else {
        match (Order::of(to, from), Left::of(end, later)) {
            (Order::Less, _) => Takeaway::WearsOut,
            (_, Left::Little) => Takeaway::Vanishes,
            (Order::Same, _) => Takeaway::Holds,
            (Order::More, Left::More | Left::Most) => Takeaway::Lasts,
            (Order::More, Left::Part) => Takeaway::Thins,
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
        None if first != Order::Same
            && first == Order::of(last(own), last(pinned))
            && never_behind(leader, if first == Order::Less { own } else { pinned }) =>
        {
            statements.push(Statement::StaysAhead { own_leads: first == Order::More });
        }
        None => {}
    }
    statements.push(Statement::LeftOfBoth { own: (end, later), pinned: (other_end, other_later) });
    if let Some((more, total)) = exploration.variants_where_own_keeps_more() {
        let order = Order::of(later, other_later);
        let own_leads = order == Order::More;
        let count = if own_leads { more } else { total - more };
        if order != Order::Same {
            statements.push(Statement::Variants { count, total, own_leads });
        }
    }
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
                say::TakeSameSame { own, pinned: names.pinned(Place::Middle) }.text(language)
            }
        },
        Takeaway::Crumbles => say::take_crumbles(language).to_owned(),
        Takeaway::TalkOnly => say::take_talk(language).to_owned(),
        Takeaway::Stalls => say::take_stalls(language).to_owned(),
        Takeaway::WearsOut => say::take_wears(language).to_owned(),
        Takeaway::Holds => say::take_holds(language).to_owned(),
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
        return say::UnderSingle { does: single_does(language, stop), duration: &duration }.text(language);
    };
    let pinned = pinned.scenario;
    let pinned_stop = StyleStop::nearest(pinned.get(Control::Style));
    let differing: Vec<Control> = own.differences(pinned).collect();
    let (own_name, pinned_name) = (names.own(Place::Middle), names.pinned(Place::Middle));
    if differing == [Control::Style] && stop != pinned_stop {
        return say::UnderStyle {
            own: own_name,
            own_does: does(language, stop),
            pinned: pinned_name,
            pinned_does: does(language, pinned_stop),
        }
        .text(language);
    }
    let items: Vec<String> = differing
        .iter()
        .take(LISTED)
        .map(|control| {
            let mut name = control_name(language, Some(*control)).to_owned();
            // Names start with a plain letter; the rest keeps its capitals.
            if let Some(first) = name.get_mut(..1) {
                first.make_ascii_lowercase();
            }
            let [one, other] = [own, pinned].map(|s| whole(i64::from(s.get(*control))));
            match control.spec().unit {
                Unit::Months => {
                    say::DifferenceMonths { name: &name, own: &one, pinned: &other }.text(language)
                }
                Unit::Points => {
                    say::DifferencePoints { name: &name, own: &one, pinned: &other }.text(language)
                }
            }
        })
        .collect();
    let mut list = items.join(", ");
    if differing.len() > LISTED {
        let count = i64::try_from(differing.len() - LISTED).unwrap_or(i64::MAX);
        list = say::UnderMore { list: &list, count }.text(language);
    }
    say::UnderDifferences { list: &list, pinned: pinned_name }.text(language)
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
    let n = |value: i64| whole(value);
    match *statement {
        Statement::FirstYear { own, pinned, mostly_coordinator } => match Order::of(own, pinned) {
            Order::Same if own == pinned => say::first_year_equal(language, &n(own)),
            Order::Same => say::FirstYearSame { own: &n(own), pinned: &n(pinned) }.text(language),
            order => {
                let leader = names.leader(order == Order::More, Place::Middle);
                let (high, low) = (n(own.max(pinned)), n(own.min(pinned)));
                if mostly_coordinator {
                    say::FirstYearAlone { leader, high: &high, low: &low }.text(language)
                } else {
                    say::FirstYear { leader, high: &high, low: &low }.text(language)
                }
            }
        },
        Statement::Crossing { month, own_leads } => {
            let leader = names.leader(own_leads, Place::Middle);
            say::Crossing { leader, month: &n(month.into()) }.text(language)
        }
        Statement::StaysAhead { own_leads } => {
            say::no_crossing(language, names.leader(own_leads, Place::Start))
        }
        Statement::LeftOfBoth { own, pinned } => {
            let [(own_end, own_later), (pinned_end, pinned_later)] =
                [own, pinned].map(|(end, later)| (n(end), n(later)));
            let (own_name, pinned_name) = (names.own(Place::Middle), names.pinned(Place::Middle));
            let more = [own, pinned].iter().any(|(end, later)| Left::of(*end, *later) == Left::More);
            if more {
                say::MovedTwo {
                    own: own_name,
                    own_end: &own_end,
                    own_later: &own_later,
                    pinned: pinned_name,
                    pinned_end: &pinned_end,
                    pinned_later: &pinned_later,
                }
                .text(language)
            } else {
                say::LeftTwo {
                    own: own_name,
                    own_end: &own_end,
                    own_later: &own_later,
                    pinned: pinned_name,
                    pinned_end: &pinned_end,
                    pinned_later: &pinned_later,
                }
                .text(language)
            }
        }
        Statement::Variants { count, total, own_leads } => {
            let leader = names.leader(own_leads, Place::Middle);
            if count == total {
                say::VariantsAll { leader, total: &total.to_string() }.text(language)
            } else {
                let (count, total) = (count.to_string(), total.to_string());
                say::Variants { leader, count: &count, total: &total }.text(language)
            }
        }
        Statement::Crumbles { month, peak, end } => {
            say::Crumbles { month: &n(month.into()), peak: &n(peak), end: &n(end) }.text(language)
        }
        Statement::Grows { year, end } => say::Grows { year: &n(year), end: &n(end) }.text(language),
        Statement::Low { peak } => say::low(language, &n(peak)),
        Statement::Alone { percent } => say::alone(language, &n(percent)),
        Statement::MostlyTalk { percent } => say::mostly_talk(language, &n(percent)),
        Statement::Relations { start, end } => match Order::of(end, start) {
            Order::More => say::RelationsRise { start: &n(start), end: &n(end) }.text(language),
            Order::Less => say::RelationsFall { start: &n(start), end: &n(end) }.text(language),
            Order::Same => say::relations_hold(language, &n(end)),
        },
        Statement::LeftOver { end, later } => match Left::of(end, later) {
            Left::More => say::LeftMore { end: &n(end), later: &n(later) }.text(language),
            Left::Most => say::LeftMost { end: &n(end), later: &n(later) }.text(language),
            Left::Part => say::LeftPart { end: &n(end), later: &n(later) }.text(language),
            Left::Little => say::LeftLittle { end: &n(end), later: &n(later) }.text(language),
        },
        Statement::Spread { low, high } => say::Spread { low: &n(low), high: &n(high) }.text(language),
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
            let (from, to) = (span.from.to_string(), span.to.to_string());
            chart::DescribePhase { phase, from: &from, to: &to }.text(language)
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
    chart::DescribeRun {
        name,
        relations_start: &n(study.run.at(0).relations),
        relations_end: &n(end.stocks.relations),
        relations_last: &n(last.stocks.relations),
        stop: &end.month.to_string(),
        last: &last.month.to_string(),
        peak: &n(outcomes.peak.value),
        peak_month: &outcomes.peak.month.to_string(),
        results_end: &n(end.stocks.results),
        results_last: &n(last.stocks.results),
    }
    .text(language)
}
