//! What is seen, in words: sentences computed from the run, and nothing that is not in it.
//!
//! **Flow.** [`super::statement`] reads the facts off an [`Exploration`]; [`takeaway`], [`under`], [`sentences`] and
//! [`description`] put them into words, in both languages, for the page, for screen readers and for a memo.

use super::label::{Place, control_name, own_name, phase_name, pinned_name};
use super::number::{duration, whole};
pub use super::statement::{Left, NOTABLE, Order, Statement, Takeaway, statements, takeaway_of};
use super::words::{chart, say};
use super::{Language, Voice, number};
use crate::exploration::{Exploration, Study};
use crate::scenario::{Control, StyleStop, Unit};

/// The names of both scenarios at a place in a sentence.
struct Names<'a> {
    language: Language,
    exploration: &'a Exploration,
}

impl Names<'_> {
    fn own(&self, place: Place) -> &'static str {
        own_name(self.language, &self.exploration.own.scenario, place)
    }

    fn pinned(&self, place: Place) -> String {
        match self.exploration.pinned() {
            Some(pinned) => pinned_name(self.language, pinned, place),
            None => self.own(place).to_owned(),
        }
    }

    fn leader(&self, own_leads: bool, place: Place) -> String {
        if own_leads { self.own(place).to_owned() } else { self.pinned(place) }
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
                say::TakeSameSame { own, pinned: &names.pinned(Place::Middle) }.text(language)
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
    let Some(pinned) = exploration.pinned() else {
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
            pinned: &pinned_name,
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
    say::UnderDifferences { list: &list, pinned: &pinned_name }.text(language)
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
pub fn sentences(voice: impl Into<Voice>, exploration: &Exploration) -> Vec<String> {
    let voice = voice.into();
    let language = voice.language;
    let names = Names { language, exploration };
    statements(exploration).iter().map(|statement| sentence(voice, &names, statement)).collect()
}

fn sentence(voice: Voice, names: &Names<'_>, statement: &Statement) -> String {
    let language = voice.language;
    let n = |value: i64| whole(value);
    match *statement {
        Statement::FirstYear { own, pinned, mostly_coordinator } => match Order::of(own, pinned) {
            Order::Same if own == pinned => say::first_year_equal(language, &n(own)),
            Order::Same => say::FirstYearSame { own: &n(own), pinned: &n(pinned) }.text(language),
            order => {
                let leader = names.leader(order == Order::More, Place::Middle);
                let (high, low) = (n(own.max(pinned)), n(own.min(pinned)));
                if mostly_coordinator {
                    say::FirstYearAlone { leader: &leader, high: &high, low: &low }.text(language)
                } else {
                    say::FirstYear { leader: &leader, high: &high, low: &low }.text(language)
                }
            }
        },
        Statement::Crossing { month, own_leads } => {
            let leader = names.leader(own_leads, Place::Middle);
            say::Crossing { leader: &leader, month: &n(month.into()) }.text(language)
        }
        Statement::StaysAhead { own_leads } => {
            say::no_crossing(language, &names.leader(own_leads, Place::Start))
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
                    pinned: &pinned_name,
                    pinned_end: &pinned_end,
                    pinned_later: &pinned_later,
                }
                .text(language)
            } else {
                say::LeftTwo {
                    own: own_name,
                    own_end: &own_end,
                    own_later: &own_later,
                    pinned: &pinned_name,
                    pinned_end: &pinned_end,
                    pinned_later: &pinned_later,
                }
                .text(language)
            }
        }
        Statement::Doubt { chosen, of_chosen, free, of_free } => {
            let [chosen, of_chosen, free, of_free] =
                [chosen, of_chosen, free, of_free].map(|n| n.to_string());
            let (chosen, of_chosen, free, of_free) = (&*chosen, &*of_chosen, &*free, &*of_free);
            if voice.is_professional() {
                say::DoubtPro { chosen, of_chosen, free, of_free }.text(language)
            } else {
                say::Doubt { chosen, of_chosen, free, of_free }.text(language)
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
        Statement::Spread { low, high } if voice.is_professional() => {
            say::SpreadPro { low: &n(low), high: &n(high) }.text(language)
        }
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
    for pinned in &exploration.pins {
        let run = describe_run(language, &pinned_name(language, pinned, Place::Start), pinned);
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
