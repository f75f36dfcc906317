//! A mission: what must come out, what may be changed for it, and what that costs.
//!
//! **In and out.** A [`Mission`] and the [`Study`] of a scenario in, what is reached ([`Judged`]) and what it costs out.
//!
//! **Invariant.** Whether a goal is reached is read off the run in whole index points, as the reader sees them. No goal
//! asks for the highest curve there is; every mission has goals that pull against each other.

use serde::{Deserialize, Serialize};

use crate::exploration::Study;
use crate::scenario::{Control, Scenario};
use crate::text::number::index;

/// When something is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// After a year.
    Year,
    /// When the subsidy stops.
    End,
    /// Two years after that.
    Later,
}

/// Something that must come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Of the results when the subsidy stops, at least this percentage is there two years later.
    Kept(i64),
    /// At least so many points of results at a moment.
    Results {
        /// When.
        at: Moment,
        /// How many index points.
        points: i64,
    },
    /// At least so many points of relations at a moment.
    Relations {
        /// When.
        at: Moment,
        /// How many index points.
        points: i64,
    },
    /// Relations are in no month lower than this, up to two years after the subsidy.
    RelationsNeverBelow(i64),
    /// The subsidy runs for at most so many months.
    SubsidyAtMost(i64),
}

/// A target beside what a scenario comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// What must come out.
    pub target: Target,
    /// What does, in the target's own unit: a percentage, index points or months.
    pub value: i64,
    /// Whether that is enough.
    pub reached: bool,
}

/// What a solution costs, or leaves undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Months of subsidy.
    Subsidy,
    /// The first month in which results are at least [`VISIBLE`]; 0 when that never comes.
    Waiting,
    /// The lowest relations, in index points, up to two years after the subsidy.
    LowestRelations,
    /// Results two years after the subsidy, in index points.
    Left,
    /// Percentage of the activity after a year that is the coordinator's own.
    Coordinator,
}

/// From how many points on somebody outside sees results.
pub const VISIBLE: i64 = 20;

/// What must come out of a network, and what may be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mission {
    /// Where it begins; reaches not all targets.
    pub start: Scenario,
    /// What may be changed.
    pub free: Vec<Control>,
    /// What must come out.
    pub targets: Vec<Target>,
    /// What is told of every try.
    pub costs: Vec<Cost>,
}

impl Target {
    /// What a scenario comes to.
    #[must_use]
    pub fn judge(self, study: &Study) -> Judged {
        let stocks = |moment| {
            let outcomes = &study.outcomes;
            let station = match moment {
                Moment::Year => outcomes.first_year,
                Moment::End => outcomes.subsidy_end,
                Moment::Later => outcomes.two_years_later,
            };
            station.stocks
        };
        let (value, enough) = match self {
            Self::Kept(percent) => {
                let (end, later) = (index(stocks(Moment::End).results), index(stocks(Moment::Later).results));
                (if end > 0 { later * 100 / end } else { 0 }, percent)
            }
            Self::Results { at, points } => (index(stocks(at).results), points),
            Self::Relations { at, points } => (index(stocks(at).relations), points),
            Self::RelationsNeverBelow(points) => (lowest_relations(study), points),
            Self::SubsidyAtMost(months) => {
                let value = i64::from(study.scenario.subsidy());
                return Judged { target: self, value, reached: value <= months };
            }
        };
        Judged { target: self, value, reached: value >= enough }
    }
}

impl Cost {
    /// What a scenario costs of it.
    #[must_use]
    pub fn of(self, study: &Study) -> i64 {
        match self {
            Self::Subsidy => i64::from(study.scenario.subsidy()),
            Self::Waiting => {
                let seen = |month: &u16| index(study.run.at(*month).results) >= VISIBLE;
                study.run.months().find(seen).map_or(0, i64::from)
            }
            Self::LowestRelations => lowest_relations(study),
            Self::Left => index(study.outcomes.two_years_later.stocks.results),
            Self::Coordinator => (study.coordinator_share * 100.0).round() as i64,
        }
    }
}

impl Mission {
    /// Every target beside what a scenario comes to, in the order of the mission.
    #[must_use]
    pub fn judge(&self, study: &Study) -> Vec<Judged> {
        self.targets.iter().map(|target| target.judge(study)).collect()
    }

    /// Whether every target is reached, by changing only what may be changed.
    #[must_use]
    pub fn is_reached(&self, study: &Study) -> bool {
        self.allows(study.scenario) && self.judge(study).iter().all(|judged| judged.reached)
    }

    /// Whether a scenario differs from the start only in what may be changed.
    #[must_use]
    pub fn allows(&self, scenario: Scenario) -> bool {
        scenario.differences(self.start).all(|control| self.free.contains(&control))
    }
}

fn lowest_relations(study: &Study) -> i64 {
    let last = study.outcomes.two_years_later.month;
    (0..=last).map(|month| index(study.run.at(month).relations)).min().unwrap_or_default()
}
