//! The few facts about a run that the page names: values at set months, peaks, crossings, phases. Derived, never stored.

use super::{Drive, Inputs, Parameters, Stocks, Trajectory, activity};

/// The stocks at a month that means something to the reader.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Station {
    /// Months since the start.
    pub month: u16,
    /// The stocks then.
    pub stocks: Stocks,
}

/// The highest value a stock reaches, and when.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Peak {
    /// First month at which it is reached.
    pub month: u16,
    /// The value, 0 to 1.
    pub value: f64,
}

/// The three moments under the chart, and the extremes of the results.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcomes {
    /// After one year.
    pub first_year: Station,
    /// In the month the subsidy stops.
    pub subsidy_end: Station,
    /// Two years after that.
    pub two_years_later: Station,
    /// Highest results over the whole run.
    pub peak: Peak,
    /// Highest results while the subsidy runs.
    pub funded_peak: Peak,
    /// The last month of the run.
    pub last: Station,
}

/// Months between the end of the subsidy and the last station.
const AFTER_SUBSIDY: u16 = 24;

impl Outcomes {
    /// The outcomes of a run whose subsidy lasts `subsidy` months.
    #[must_use]
    pub fn of(run: &Trajectory, subsidy: u16) -> Self {
        let station = |month: u16| {
            let month = month.min(run.last_month());
            Station { month, stocks: run.at(month) }
        };
        let peak_until = |last: u16| {
            let first = Peak { month: 0, value: run.at(0).results };
            (1..=last.min(run.last_month())).fold(first, |peak, month| {
                let value = run.at(month).results;
                if value > peak.value { Peak { month, value } } else { peak }
            })
        };
        Self {
            first_year: station(12),
            subsidy_end: station(subsidy),
            two_years_later: station(subsidy.saturating_add(AFTER_SUBSIDY)),
            peak: peak_until(u16::MAX),
            funded_peak: peak_until(subsidy),
            last: station(u16::MAX),
        }
    }
}

/// The first whole month at which a series is at least `level`.
#[must_use]
pub fn first_at_least(series: &[f64], level: f64) -> Option<u16> {
    series.iter().position(|value| *value >= level).and_then(|month| u16::try_from(month).ok())
}

/// Whether `slower` starts below `faster` and later passes it for good, and at which whole month it is first ahead.
///
/// "For good": from that month to the end it never falls behind by more than half an index point. The lead of
/// `faster` must at some moment have been at least `lead`, so that a tie is not called a race.
#[must_use]
pub fn overtakes(slower: &[f64], faster: &[f64], lead: f64) -> Option<u16> {
    let gaps: Vec<f64> = slower.iter().zip(faster).map(|(s, f)| s - f).collect();
    let behind = gaps.iter().rposition(|gap| *gap < -0.005)?;
    let led = gaps.iter().take(behind + 1).any(|gap| *gap <= -lead);
    let ahead = behind + 1 + gaps.iter().skip(behind + 1).position(|gap| *gap > 0.0)?;
    let wins = gaps.iter().skip(ahead).any(|gap| *gap >= lead);
    if led && wins { u16::try_from(ahead).ok() } else { None }
}

/// What the results are doing, read off the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Rising or still, with hardly any joint routine yet.
    StartUp,
    /// Rising, and joint routine is there.
    BuildUp,
    /// Rising or level, and most of the activity is the coordinator's.
    Carried,
    /// Level.
    Steady,
    /// Falling while the subsidy runs.
    Crumbling,
    /// Falling fast after the subsidy.
    FallingBack,
    /// Falling slowly after the subsidy.
    Thinning,
    /// Hardly more than what members do anyway.
    Floor,
}

/// A phase and the months it lasts, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhaseSpan {
    /// What the results are doing.
    pub phase: Phase,
    /// First month.
    pub from: u16,
    /// Last month.
    pub to: u16,
}

/// A change of the results per month below which they are called level: one index point a year.
const LEVEL_PER_MONTH: f64 = 0.01 / 12.0;
/// A fall per month from which it is called fast: ten index points a year.
const FAST_PER_MONTH: f64 = 0.10 / 12.0;
/// Joint routine below which a network is still starting up.
const ROUTINE_STARTED: f64 = 0.2;
/// Distance to the floor below which nothing is left to speak of: two index points.
const NEAR_FLOOR: f64 = 0.02;
/// A phase shorter than this many months is joined to its neighbour.
const SHORTEST_PHASE: u16 = 4;

/// The phases of a run, in order, without gaps; derived from the run, never from a calendar.
#[must_use]
pub fn phases(run: &Trajectory, inputs: &Inputs, p: &Parameters) -> Vec<PhaseSpan> {
    let inputs = inputs.clamped();
    let mut spans: Vec<PhaseSpan> = Vec::new();
    for month in 0..run.last_month() {
        let phase = phase_at(run, month, &inputs, p);
        match spans.last_mut() {
            Some(span) if span.phase == phase => span.to = month + 1,
            _ => spans.push(PhaseSpan { phase, from: month, to: month + 1 }),
        }
    }
    join_short(spans)
}

fn phase_at(run: &Trajectory, month: u16, inputs: &Inputs, p: &Parameters) -> Phase {
    let middle = f64::from(month) + 0.5;
    let x = run.between(middle);
    let slope = run.at(month + 1).results - run.at(month).results;
    let a = activity(&x, &Drive::at(middle, inputs, p), p);
    let funded = middle < inputs.subsidy;
    let rising = slope > LEVEL_PER_MONTH;
    let carried = a.coordinator_yield > a.total_yield / 2.0;
    let floor = p.u_0 / (1.0 + p.u_0);
    if slope < -LEVEL_PER_MONTH {
        if funded {
            Phase::Crumbling
        } else if slope < -FAST_PER_MONTH {
            Phase::FallingBack
        } else {
            Phase::Thinning
        }
    } else if !funded && x.results < floor + NEAR_FLOOR {
        Phase::Floor
    } else if carried {
        Phase::Carried
    } else if x.routine < ROUTINE_STARTED && (funded || rising) {
        Phase::StartUp
    } else if rising {
        Phase::BuildUp
    } else {
        Phase::Steady
    }
}

/// Joins every span that is too short to its longer neighbour, the shortest first.
fn join_short(mut spans: Vec<PhaseSpan>) -> Vec<PhaseSpan> {
    let length = |span: &PhaseSpan| span.to - span.from;
    loop {
        let shortest = spans.iter().enumerate().min_by_key(|(_, span)| length(span));
        let Some((index, span)) = shortest else {
            return spans;
        };
        if length(span) >= SHORTEST_PHASE || spans.len() == 1 {
            return spans;
        }
        let span = spans.remove(index);
        let before = index.checked_sub(1).and_then(|i| spans.get(i)).map_or(0, length);
        let after = spans.get(index).map_or(0, length);
        if before >= after {
            if let Some(neighbour) = index.checked_sub(1).and_then(|i| spans.get_mut(i)) {
                neighbour.to = span.to;
            }
        } else if let Some(neighbour) = spans.get_mut(index) {
            neighbour.from = span.from;
        }
        spans = merge_equal(spans);
    }
}

fn merge_equal(spans: Vec<PhaseSpan>) -> Vec<PhaseSpan> {
    let mut merged: Vec<PhaseSpan> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if last.phase == span.phase => last.to = span.to,
            _ => merged.push(span),
        }
    }
    merged
}
