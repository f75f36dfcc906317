//! What the policy map says, in words: the takeaway, where the goal is reached, and from which length of the subsidy on.
//!
//! **Flow.** An [`Advice`] and the [`Exploration`] on screen in; sentences out, for the page, for screen readers and for a
//! memo. Who reads only these knows from which length on a supporting coordinator's network holds.

use super::label::{Place, own_name, pinned_name, stop_name};
use super::number::{index, whole};
use super::rich::plain;
use super::words::map;
use super::words::number::months;
use super::{Language, Voice};
use crate::exploration::{Exploration, Study};
use crate::policy::{
    Advice, LENGTHS, Lengths, NamedStyle, Reached, Spread, is_on_map, value, variants_that_agree,
};
use crate::scenario::{Case, Control, Outcome, StyleStop};

/// The name of an outcome.
#[must_use]
pub fn outcome_name(language: Language, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::ResultsLeft => map::outcome_results_left(language),
        Outcome::RelationsLeft => map::outcome_relations_left(language),
        Outcome::ResultsAtEnd => map::outcome_results_end(language),
        Outcome::ResultsFirstYear => map::outcome_results_year(language),
        Outcome::RelationsAtEnd => map::outcome_relations_end(language),
    }
}

/// The takeaway as a sentence without a full stop.
#[must_use]
pub fn takeaway(language: Language, advice: &Advice) -> String {
    let ranges = || start(ranges(language, advice));
    match (advice.reached, advice.at_every_style()) {
        (Reached::Nowhere, _) => map::take_nowhere(language).to_owned(),
        (Reached::Everywhere, _) => map::take_everywhere(language).to_owned(),
        (Reached::Somewhere { .. }, every) if time_helps(advice) => {
            if every {
                map::take_time_all(language).to_owned()
            } else {
                map::take_time(language, &ranges())
            }
        }
        (Reached::Somewhere { .. }, true) => map::take_some_all(language).to_owned(),
        (Reached::Somewhere { .. }, false) => map::take_some(language, &ranges()),
    }
}

/// Whether the reader is told to wait longer. What is measured after a year gains nothing from more than a year.
#[must_use]
pub fn time_helps(advice: &Advice) -> bool {
    advice.reached == Reached::Somewhere { time_helps: true }
        && advice.goal.outcome != Outcome::ResultsFirstYear
}

/// The line below the takeaway: the goal.
#[must_use]
pub fn under(language: Language, advice: &Advice) -> String {
    let outcome = outcome_name(language, advice.goal.outcome);
    map::Under { points: &points(advice), outcome }.text(language)
}

/// The map in words, for who cannot see it, and where the reader is on it; the sentences and the table say the rest.
#[must_use]
pub fn description(language: Language, advice: &Advice, exploration: &Exploration) -> String {
    let mut text = map::describe(language, outcome_name(language, advice.goal.outcome));
    text.push(' ');
    text.push_str(&plain(&own(language, advice, &exploration.own)));
    text
}

/// What the map shows, each sentence with marks.
#[must_use]
pub fn sentences(language: Language, advice: &Advice, exploration: &Exploration) -> Vec<String> {
    let mut sentences = vec![place(language, advice)];
    if advice.goal.outcome == Outcome::ResultsFirstYear {
        sentences.push(map::year(language).to_owned());
    }
    sentences.push(own(language, advice, &exploration.own));
    let off_map =
        exploration.pins.iter().filter(|pinned| !is_on_map(pinned.scenario, exploration.own.scenario));
    sentences
        .extend(off_map.map(|pinned| map::off_map(language, &pinned_name(language, pinned, Place::Start))));
    sentences
}

/// From which length on, style by style: the reader's own, the two of a supporting coordinator, and the pinned ones.
#[must_use]
pub fn lengths(language: Language, advice: &Advice, exploration: &Exploration) -> Vec<String> {
    let own = &exploration.own.scenario;
    let style = |there: &NamedStyle| whole(there.style.into());
    let mut lines = vec![
        map::LineOwn {
            style: &style(&advice.own),
            stop: stop_name(language, StyleStop::nearest(advice.own.style)),
            lengths: &lengths_of(language, advice.own.lengths),
        }
        .text(language),
    ];
    for (stop, at) in StyleStop::ALL {
        let supporting = matches!(stop, StyleStop::Supporting | StyleStop::Stimulating);
        let Some(there) = advice.at(at).filter(|_| supporting && at != advice.own.style) else { continue };
        let lengths = lengths_of(language, there.lengths);
        let stop = stop_name(language, stop);
        lines.push(map::LineStop { stop, style: &style(&there), lengths: &lengths }.text(language));
    }
    for pinned in &exploration.pins {
        let at = pinned.scenario.get(Control::Style);
        let on_map = is_on_map(pinned.scenario, *own) && at != advice.own.style;
        let Some(there) = advice.at(at).filter(|_| on_map) else { continue };
        let name = &pinned_name(language, pinned, Place::Middle);
        let lengths = lengths_of(language, there.lengths);
        lines.push(map::LinePinned { name, style: &style(&there), lengths: &lengths }.text(language));
    }
    lines
}

/// How sure that is, with marks: in how many varied models the same is said of the reader's place, and from which length on the goal is reached in those
/// that were chosen.
#[must_use]
pub fn how_sure(voice: impl Into<Voice>, advice: &Advice, spread: &Spread, own: &Study) -> String {
    let voice = voice.into();
    let (language, professional) = (voice.language, voice.is_professional());
    let [chosen, free] = variants_that_agree(own, advice.goal).map(|count| count.to_string());
    let [of_chosen, of_free] = [own.chosen.len(), own.free().len()].map(|count| count.to_string());
    let (chosen, free, of_chosen, of_free) = (&*chosen, &*free, &*of_chosen, &*of_free);
    let place = match (advice.goal.is_reached_by(value(own, advice.goal.outcome)), professional) {
        (true, false) => map::RobustReaches { chosen, free, of_chosen, of_free }.text(language),
        (true, true) => map::RobustReachesPro { chosen, free, of_chosen, of_free }.text(language),
        (false, false) => map::RobustMisses { chosen, free, of_chosen, of_free }.text(language),
        (false, true) => map::RobustMissesPro { chosen, free, of_chosen, of_free }.text(language),
    };
    let (number, all) = (spread.reaching.to_string(), spread.total.to_string());
    let span = |(low, high): (u16, u16)| {
        if low == high {
            months(language, low.into())
        } else {
            map::Span { low: &low.to_string(), high: &high.to_string() }.text(language)
        }
    };
    let shortest = spread.shortest.map(span);
    let longest = LENGTHS.1.to_string();
    let lengths = match (shortest.as_deref(), professional) {
        (None, false) => map::spread_none(language, &longest),
        (None, true) => map::spread_none_pro(language, &longest),
        (Some(span), false) if spread.reaching == spread.total => map::spread_all(language, span),
        (Some(span), true) if spread.reaching == spread.total => map::spread_all_pro(language, span),
        (Some(span), false) => map::Spread { count: &number, span, total: &all }.text(language),
        (Some(span), true) => map::SpreadPro { count: &number, span, total: &all }.text(language),
    };
    [place.as_str(), &lengths, voice.pick(map::chosen, map::chosen_pro)].join(" ")
}

/// The reader's own place in the figure, with its value.
#[must_use]
pub fn own_label(language: Language, own: &Study, outcome: Outcome) -> String {
    let value = index(value(own, outcome)).to_string();
    match Case::of(&own.scenario) {
        Some(_) => {
            let name = own_name(language, &own.scenario, Place::Short);
            map::OwnLabel { name, value: &value }.text(language)
        }
        None => map::own_label_plain(language, &value),
    }
}

fn points(advice: &Advice) -> String {
    whole(advice.goal.points.into())
}

/// Some lengths, as they stand behind a colon.
fn lengths_of(language: Language, lengths: Lengths) -> String {
    let n = |months: u16| months.to_string();
    match lengths {
        Lengths::None => map::lengths_none(language, &n(LENGTHS.1)),
        Lengths::All => map::lengths_all(language, &n(LENGTHS.0)),
        Lengths::From(first) => map::lengths_from(language, &n(first)),
        Lengths::UpTo(last) => map::lengths_up_to(language, &n(last)),
        Lengths::Between(from, to) => map::LengthsBetween { from: &n(from), to: &n(to) }.text(language),
        Lengths::Some(first) => map::lengths_some(language, &n(first)),
    }
}

/// The ranges of styles at which some length is enough, as they stand within a sentence.
fn ranges(language: Language, advice: &Advice) -> String {
    let mut words = advice.ranges.iter().map(|(from, to)| {
        let (from, to) = (whole((*from).into()), whole((*to).into()));
        if from == to {
            map::range_one(language, &from)
        } else {
            map::Range { from: &from, to: &to }.text(language)
        }
    });
    let last = words.next_back().unwrap_or_default();
    let before: Vec<String> = words.collect();
    if before.is_empty() {
        return last;
    }
    map::And { first: &before.join(", "), last: &last }.text(language)
}

/// With a capital, for the start of a sentence; these words start with a plain letter.
fn start(mut words: String) -> String {
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn place(language: Language, advice: &Advice) -> String {
    let (shortest, longest) = (LENGTHS.0.to_string(), LENGTHS.1.to_string());
    let points = points(advice);
    let (lowest, highest) = advice.span;
    let (months, style) = advice.earliest.unwrap_or_default();
    let (months, style) = (months.to_string(), whole(style.into()));
    let (months, style) = (months.as_str(), style.as_str());
    let ranges = start(ranges(language, advice));
    let ranges = ranges.as_str();
    let mut sentence = match (advice.reached, advice.at_every_style()) {
        (Reached::Nowhere, _) => {
            let highest = index(highest).to_string();
            return map::WhereNowhere { highest: &highest, longest: &longest, points: &points }
                .text(language);
        }
        (Reached::Everywhere, _) => {
            let lowest = index(lowest).to_string();
            return map::WhereEverywhere { lowest: &lowest, points: &points, shortest: &shortest }
                .text(language);
        }
        (_, true) if time_helps(advice) => return map::WhereTimeAll { months, style }.text(language),
        (_, true) => return map::WhereSomeAll { months, style }.text(language),
        _ if time_helps(advice) => map::WhereTime { months, ranges, style }.text(language),
        _ => map::WhereSome { months, ranges, style }.text(language),
    };
    sentence.push(' ');
    sentence.push_str(&map::Outside { longest: &longest, points: &points }.text(language));
    sentence
}

/// The reader's own place. The number is marked as one of relations or of results.
fn own(language: Language, advice: &Advice, own: &Study) -> String {
    let outcome = advice.goal.outcome;
    let reached = value(own, outcome);
    let number = index(reached).to_string();
    let (open, close) = if outcome.is_relations() { ("<rel>", "</rel>") } else { ("<res>", "</res>") };
    let value = [open, &number, close].concat();
    let months = own.scenario.subsidy().to_string();
    let style = whole(own.scenario.get(Control::Style).into());
    if advice.goal.is_reached_by(reached) {
        map::OwnReaches { months: &months, style: &style, value: &value }.text(language)
    } else {
        map::OwnMisses { months: &months, style: &style, value: &value }.text(language)
    }
}
