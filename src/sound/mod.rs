//! What a run sounds like: two voices over time, and cues at the moments that matter.
//!
//! **Flow.** [`Score::of`] reads a [`Study`]; `ui` plays what stands in the score, and nothing else.
//!
//! **Laws.** A higher value is a higher pitch, the same for both voices, so that lines that cross sound alike where they do.
//! Nothing lies outside [`SECONDS`], nor outside the two octaves above [`LOWEST`].

use crate::exploration::Study;
use crate::model::{Series, Stocks, Trajectory};

/// How long a run sounds, in seconds.
pub const SECONDS: f64 = 7.0;

/// The pitch of a value of 0, in hertz: the A below middle C.
pub const LOWEST: f64 = 220.0;

/// How far a value of 1 lies above that.
pub const OCTAVES: f64 = 2.0;

/// The pitch of a value between 0 and 1, in hertz: equal steps of the value are equal steps to the ear.
#[must_use]
pub fn hertz(value: f64) -> f64 {
    LOWEST * (OCTAVES * value.clamp(0.0, 1.0)).exp2()
}

/// The pitch of a voice at a moment; from one to the next it glides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    /// Seconds since the start, 0 to [`SECONDS`].
    pub second: f64,
    /// Its pitch in hertz.
    pub hertz: f64,
}

/// What a cue tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The subsidy stops.
    SubsidyStops,
    /// The two lines cross.
    Crossing,
}

/// A short sound beside the voices.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cue {
    /// Seconds since the start, 0 to [`SECONDS`].
    pub second: f64,
    /// What it tells of.
    pub moment: Moment,
}

/// All that is heard of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    relations: Vec<Tone>,
    results: Vec<Tone>,
    /// The cues, in the order of time.
    pub cues: Vec<Cue>,
    months: u16,
}

impl Score {
    /// The score of a run.
    #[must_use]
    pub fn of(study: &Study) -> Self {
        let run = &study.run;
        let months = run.last_month();
        let second = |month: f64| (month * SECONDS / f64::from(months.max(1))).clamp(0.0, SECONDS);
        let voice = |series: Series| -> Vec<Tone> {
            let tone =
                |month: u16| Tone { second: second(month.into()), hertz: hertz(series.of(&run.at(month))) };
            run.months().map(tone).collect()
        };
        let stops = study.outcomes.subsidy_end.month;
        let mut cues = vec![Cue { second: second(stops.into()), moment: Moment::SubsidyStops }];
        cues.extend(crossings(run).map(|month| Cue { second: second(month), moment: Moment::Crossing }));
        cues.sort_by(|one, other| one.second.total_cmp(&other.second));
        Self { relations: voice(Series::Relations), results: voice(Series::Results), cues, months }
    }

    /// What a voice sings, month by month.
    #[must_use]
    pub fn voice(&self, series: Series) -> &[Tone] {
        match series {
            Series::Relations => &self.relations,
            Series::Results => &self.results,
        }
    }

    /// The whole month that is heard at a second; before the start the first, after the end the last.
    #[must_use]
    pub fn month(&self, second: f64) -> i16 {
        let share = (second / SECONDS).clamp(0.0, 1.0);
        (share * f64::from(self.months)).floor() as i16
    }
}

/// Where relations and results cross, in months from the start of the run; to meet and part again is no crossing.
fn crossings(run: &Trajectory) -> impl Iterator<Item = f64> + '_ {
    let lead = |stocks: &Stocks| stocks.relations - stocks.results;
    let start = run.steps().next().map_or(0.0, |(month, _)| month);
    let apart = run.steps().map(move |(month, stocks)| (month - start, lead(&stocks)));
    let apart = apart.filter(|(_, lead)| *lead != 0.0);
    let mut before: Option<(f64, f64)> = None;
    apart.filter_map(move |(month, lead)| {
        let (from, led) = before.replace((month, lead))?;
        (led.signum() != lead.signum()).then(|| from + (month - from) * led / (led - lead))
    })
}
