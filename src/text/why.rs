//! Why a line goes up or down, in sentences computed from the run; the names in them are in [`super::why_name`].

use super::Language;
use super::label::{Place, own_name};
use super::number::{duration, index, signed, whole};
use super::why_name::{because, loop_name};
use super::words::why as words;
use crate::exploration::Study;
use crate::model::{Dominance, Drive, Factor, Series};
use crate::why::{Course, Ranked, Slope};

/// The question as a heading.
#[must_use]
pub fn heading(language: Language, study: &Study, slope: &Slope) -> String {
    let who = own_name(language, &study.scenario, Place::Middle);
    let month = &whole(slope.month.round() as i64);
    macro_rules! said {
        ($message:ident) => {
            words::$message { who, month }.text(language)
        };
    }
    match (slope.series, slope.course()) {
        (Series::Relations, Course::Rises) => said!(RiseRelations),
        (Series::Relations, Course::Falls) => said!(FallRelations),
        (Series::Relations, Course::Holds) => said!(HoldRelations),
        (Series::Results, Course::Rises) => said!(RiseResults),
        (Series::Results, Course::Falls) => said!(FallResults),
        (Series::Results, Course::Holds) => said!(HoldResults),
    }
}

/// The biggest push and the biggest pull, in a sentence that may hold marks.
fn lead(language: Language, slope: &Slope) -> String {
    let (most, least) = (slope.strongest(true), slope.strongest(false));
    let (push, pull) = (because(language, most.push), because(language, least.push));
    // The unit stands with the number that is said first.
    let first = |points| points_a_year(language, points);
    match slope.course() {
        Course::Rises => {
            let (gain, loss) = (&first(most.points), &signed(least.points));
            words::LeadRise { push, pull, gain, loss }.text(language)
        }
        Course::Falls => {
            let (gain, loss) = (&signed(most.points), &first(least.points));
            words::LeadFall { push, pull, gain, loss }.text(language)
        }
        Course::Holds => {
            let (gain, loss) = (&first(most.points), &signed(least.points));
            words::LeadHold { push, pull, gain, loss }.text(language)
        }
    }
}

/// A pace with its sign and its unit: "+1 point a year".
#[must_use]
pub fn points_a_year(language: Language, points: i64) -> String {
    words::PointsAYear { count: points.abs(), points: &signed(points) }.text(language)
}

/// From this share on it is said that the coordinator takes over: what it leaves to members is no longer most of it.
const MOST_TAKEN: f64 = 0.5;
/// Below this share of their time members talk and work together little.
const LITTLE_TOGETHER: f64 = 0.1;

/// What the end of the subsidy has to do with it, when it is less than a year away.
fn subsidy(language: Language, months_left: i16) -> Option<String> {
    match months_left {
        0 => Some(words::stops_now(language).to_owned()),
        1..=12 => Some(words::stops_in(language, &duration(language, months_left))),
        -12..0 => Some(words::stopped_ago(language, &duration(language, -months_left))),
        _ => None,
    }
}

/// The strongest loop of each kind.
fn ruling(language: Language, loops: &Dominance) -> Option<String> {
    let ranked = Ranked::of(loops);
    let strongest = |reinforces: bool| {
        let of_kind = ranked.iter().find(|one| one.reinforces == reinforces && one.percent > 0);
        of_kind.map(|one| (loop_name(language, one.named), whole(one.percent)))
    };
    let ((first, first_share), (second, second_share)) = (strongest(true)?, strongest(false)?);
    let (first_share, second_share) = (&first_share, &second_share);
    Some(words::Ruling { first, first_share, second, second_share }.text(language))
}

/// The answer in sentences, which may hold marks.
#[must_use]
pub fn answer(
    language: Language,
    study: &Study,
    slope: &Slope,
    drive: &Drive,
    loops: &Dominance,
) -> Vec<String> {
    let mut sentences = vec![lead(language, slope)];
    let taken = 1.0 - drive.say;
    let together = slope.moment.factor(Factor::Talk) + slope.moment.factor(Factor::JointWork);
    if taken >= MOST_TAKEN && together < LITTLE_TOGETHER {
        sentences.push(words::taken(language, &whole(index(taken))));
    }
    let end = i16::try_from(study.outcomes.subsidy_end.month).unwrap_or(i16::MAX);
    sentences.extend(subsidy(language, end.saturating_sub(slope.month.round() as i16)));
    sentences.extend(ruling(language, loops));
    sentences
}

/// What goes in and out, and what that does to the level.
#[must_use]
pub fn in_and_out(language: Language, slope: &Slope) -> String {
    let (inflow, outflow) = (&whole(slope.gained()), &whole(slope.lost()));
    let level = &whole(index(slope.level()));
    let points = &points_a_year(language, slope.points);
    match slope.course() {
        Course::Rises => words::InOutRise { inflow, outflow, level, slope: points }.text(language),
        Course::Falls => words::InOutFall { inflow, outflow, level, slope: points }.text(language),
        Course::Holds => words::InOutHold { inflow, outflow, level }.text(language),
    }
}
