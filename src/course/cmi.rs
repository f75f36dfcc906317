//! What a learning environment is told, in the words of SCORM 1.2 and SCORM 2004.
//!
//! **In and out.** A [`Report`] or an [`Event`] in, names and values of the data model out, in the order in which they are
//! set. **Why pairs of texts.** Both interfaces take nothing else, and so this is tested without one.

use super::{Event, Standing};
use crate::language::Language;

/// The two versions of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004, 4th edition.
    Scorm2004,
}

/// A name of the data model, and what it is set to.
pub type Pair = (String, String);

/// A moment by the clock of the participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    /// Year, month from 1, and day.
    pub date: (u32, u32, u32),
    /// Hour, minute and second.
    pub time: (u32, u32, u32),
}

/// How far a session is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Report<'a> {
    /// How far the attempt is.
    pub standing: Standing,
    /// The name of the lesson that is open; empty on the page of the course.
    pub place: &'a str,
    /// What the course wants to find again, from [`super::suspend`].
    pub suspend: &'a str,
    /// How long this session lasts so far, in seconds.
    pub seconds: f64,
}

/// The place that is told on the page of the course, which is no lesson.
const FRONT: &str = "course";

/// What every name of the data model begins with.
const CMI: &str = "cmi.";

/// The language that a participant prefers, from what an environment says of it: a tag such as `en-GB`, or its name. Where it
/// says nothing or names another language, none.
#[must_use]
pub fn language(preference: &str) -> Option<Language> {
    let named: String = preference.trim().chars().take_while(char::is_ascii_alphabetic).collect();
    match named.to_ascii_lowercase().as_str() {
        "nl" | "nld" | "dut" | "dutch" | "nederlands" => Some(Language::Dutch),
        "en" | "eng" | "english" | "engels" => Some(Language::English),
        _ => None,
    }
}

impl Standard {
    /// The name of the interface that a learning environment puts on a window.
    #[must_use]
    pub const fn interface(self) -> &'static str {
        match self {
            Self::Scorm12 => "API",
            Self::Scorm2004 => "API_1484_11",
        }
    }

    /// The names of its functions: begin, end, read, set, keep.
    #[must_use]
    pub const fn functions(self) -> [&'static str; 5] {
        match self {
            Self::Scorm12 => ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"],
            Self::Scorm2004 => ["Initialize", "Terminate", "GetValue", "SetValue", "Commit"],
        }
    }

    /// The name of the language that the participant prefers.
    #[must_use]
    pub const fn preference(self) -> &'static str {
        match self {
            Self::Scorm12 => "cmi.student_preference.language",
            Self::Scorm2004 => "cmi.learner_preference.language",
        }
    }

    /// What is set to report how far a session is.
    #[must_use]
    pub fn report(self, report: &Report<'_>) -> Vec<Pair> {
        let Report { standing, place, suspend, seconds } = *report;
        let score = standing.score.to_string();
        // SCORM 2004 has no empty place.
        let place = if place.is_empty() { FRONT } else { place };
        let over = standing.passed || standing.is_complete();
        let mut pairs: Vec<(&str, String)> = Vec::new();
        match self {
            Self::Scorm12 => {
                let status = match (standing.passed, standing.is_complete()) {
                    (true, _) => "passed",
                    (false, true) => "failed",
                    (false, false) => "incomplete",
                };
                pairs.push(("core.lesson_status", status.to_owned()));
                pairs.push(("core.score.min", "0".to_owned()));
                pairs.push(("core.score.max", "100".to_owned()));
                pairs.push(("core.score.raw", score));
                pairs.push(("core.lesson_location", place.to_owned()));
                pairs.push(("core.session_time", clock(seconds)));
                pairs.push(("core.exit", "suspend".to_owned()));
            }
            Self::Scorm2004 => {
                let completion = if over { "completed" } else { "incomplete" };
                let success = match (standing.passed, standing.is_complete()) {
                    (true, _) => "passed",
                    (false, true) => "failed",
                    (false, false) => "unknown",
                };
                pairs.push(("completion_status", completion.to_owned()));
                pairs.push(("success_status", success.to_owned()));
                pairs.push(("score.min", "0".to_owned()));
                pairs.push(("score.max", "100".to_owned()));
                pairs.push(("score.raw", score));
                pairs.push(("score.scaled", fraction(standing.score.into(), 100)));
                pairs.push(("progress_measure", fraction(standing.done, standing.of)));
                pairs.push(("location", place.to_owned()));
                pairs.push(("session_time", duration(seconds)));
                pairs.push(("exit", "suspend".to_owned()));
            }
        }
        pairs.push(("suspend_data", suspend.to_owned()));
        pairs.into_iter().map(|(name, value)| ([CMI, name].concat(), value)).collect()
    }

    /// What is set to tell of an event; `number` is how many were told of before, `latency` how many seconds the participant
    /// took for it.
    #[must_use]
    pub fn interaction(self, number: usize, event: &Event, at: Clock, latency: f64) -> Vec<Pair> {
        let begin = [CMI, "interactions.", &number.to_string(), "."].concat();
        let kind = if event.best.is_some() { "choice" } else { "fill-in" };
        let wrong = if self == Self::Scorm12 { "wrong" } else { "incorrect" };
        let result = match event.right {
            None => "neutral",
            Some(true) => "correct",
            Some(false) => wrong,
        };
        let (response, moment, when, took) = match self {
            Self::Scorm12 => ("student_response", "time", hour(at), clock(latency)),
            Self::Scorm2004 => ("learner_response", "timestamp", stamp(at), duration(latency)),
        };
        let mut pairs = vec![
            ("id", event.id.clone()),
            ("type", kind.to_owned()),
            (moment, when),
            ("weighting", "1".to_owned()),
        ];
        if let Some(best) = &event.best {
            pairs.push(("correct_responses.0.pattern", best.clone()));
        }
        pairs.extend([(response, event.response.clone()), ("result", result.to_owned()), ("latency", took)]);
        pairs.into_iter().map(|(name, value)| ([begin.as_str(), name].concat(), value)).collect()
    }
}

/// A whole number with at least two digits.
fn two(number: u32) -> String {
    if number < 10 { ["0", &number.to_string()].concat() } else { number.to_string() }
}

/// A part of a whole as a number from 0 to 1, in hundredths.
fn fraction(part: usize, whole: usize) -> String {
    match part.min(whole) * 100 / whole.max(1) {
        100.. => "1".to_owned(),
        hundredths => ["0.", &two(u32::try_from(hundredths).unwrap_or_default())].concat(),
    }
}

/// The longest time that is told, in seconds: all that SCORM 1.2 can write.
const LONGEST: f64 = 9_999.0 * 3_600.0;

/// Whole seconds of a time, none where it is no time at all.
fn whole(seconds: f64) -> u32 {
    if seconds.is_finite() { seconds.clamp(0.0, LONGEST) as u32 } else { 0 }
}

/// A time as SCORM 1.2 writes it: `0001:02:03`.
fn clock(seconds: f64) -> String {
    let seconds = whole(seconds);
    let hours = (seconds / 3_600).to_string();
    let zeros = "0".repeat(4_usize.saturating_sub(hours.len()));
    [&zeros, &hours, ":", &two(seconds / 60 % 60), ":", &two(seconds % 60)].concat()
}

/// A time as SCORM 2004 writes it: `PT1H2M3S`.
fn duration(seconds: f64) -> String {
    let seconds = whole(seconds);
    let [hours, minutes, rest] =
        [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(|number| number.to_string());
    ["PT", &hours, "H", &minutes, "M", &rest, "S"].concat()
}

/// The hour of a moment: `09:05:00`.
fn hour(at: Clock) -> String {
    let (hours, minutes, seconds) = at.time;
    [&two(hours), ":", &two(minutes), ":", &two(seconds)].concat()
}

/// A moment: `2026-11-28T09:05:00`.
fn stamp(at: Clock) -> String {
    let (year, month, day) = at.date;
    [&year.to_string(), "-", &two(month), "-", &two(day), "T", &hour(at)].concat()
}
