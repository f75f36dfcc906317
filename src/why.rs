//! Why a line goes up or down in one month: its terms, what flows in and out, the loops, and runs without a mechanism.
//!
//! **Flow.** A [`Study`] and a month go in; [`Why`] holds what the view shows, in points a year at the pace of now.
//! **Invariant.** The terms on screen add up to the slope on screen; everything is derived from the run on screen.

use crate::exploration::{HORIZON, Study};
use crate::model::{
    Balance, Dominance, Drive, Loop, Mechanism, Moment, Parameters, Push, Series, Stocks, Traffic, Without,
    rounded, simulate_without,
};

/// From a rate per month of a stock between 0 and 1 to index points a year.
const POINTS_A_YEAR: f64 = 1200.0;

/// A term with the points it adds in a year at the pace of now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// The term.
    pub push: Push,
    /// Index points a year, whole; negative when it takes away.
    pub points: i64,
}

/// Whether a line rises, falls or does neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// By half a point a year or more.
    Rises,
    /// By half a point a year or more.
    Falls,
    /// By less.
    Holds,
}

/// One line of one network in one month.
#[derive(Debug, Clone, PartialEq)]
pub struct Slope {
    /// The line.
    pub series: Series,
    /// The month asked about.
    pub month: f64,
    /// The terms, those that fill first.
    pub bars: Vec<Bar>,
    /// Index points a year, whole: the sum of the bars.
    pub points: i64,
    /// What flows in and out, per month, unrounded.
    pub balance: Balance,
    /// The month itself, to ask for factors.
    pub moment: Moment,
}

impl Slope {
    /// The slope of a line of a study.
    #[must_use]
    pub fn of(study: &Study, p: &Parameters, month: f64, series: Series) -> Self {
        let x = study.run.between(month);
        let moment = Moment::new(Without::NOTHING, x, month, &study.inputs, p);
        let terms: Vec<(Push, f64)> = moment.terms(series).collect();
        let values: Vec<f64> = terms.iter().map(|(_, value)| value * POINTS_A_YEAR).collect();
        let bars: Vec<Bar> = terms
            .iter()
            .zip(rounded(&values))
            .map(|((push, _), points)| Bar { push: *push, points })
            .collect();
        Self {
            series,
            month,
            points: bars.iter().map(|bar| bar.points).sum(),
            bars,
            balance: moment.balance(series),
            moment,
        }
    }

    /// Which way the line goes.
    #[must_use]
    pub const fn course(&self) -> Course {
        match self.points {
            1.. => Course::Rises,
            0 => Course::Holds,
            _ => Course::Falls,
        }
    }

    /// The level of the line, 0 to 1.
    #[must_use]
    pub fn level(&self) -> f64 {
        level(&self.moment.stocks(), self.series)
    }

    /// What all that fills adds, in whole points a year.
    #[must_use]
    pub fn gained(&self) -> i64 {
        self.bars.iter().filter(|bar| bar.push.fills()).map(|bar| bar.points).sum()
    }

    /// What all that empties takes, in whole points a year; not negative.
    #[must_use]
    pub fn lost(&self) -> i64 {
        self.gained() - self.points
    }

    /// The term that fills most, or that empties most.
    #[must_use]
    pub fn strongest(&self, fills: bool) -> Bar {
        let of_kind = self.bars.iter().filter(|bar| bar.push.fills() == fills);
        let strongest = of_kind.max_by(|one, other| {
            // Unrounded, so that of two alike the same one comes first in words and in bars.
            self.moment.term(one.push).abs().total_cmp(&self.moment.term(other.push).abs())
        });
        strongest.copied().unwrap_or(Bar { push: Push::Talk, points: 0 })
    }

    /// The term that is shown when none was chosen: the strongest on the side that the line goes to. What takes results
    /// away is their own level, which explains nothing, so of results it is what brings them.
    #[must_use]
    pub fn telling(&self) -> Bar {
        self.strongest(self.series == Series::Results || self.course() != Course::Falls)
    }

    /// The bar of a term.
    #[must_use]
    pub fn bar(&self, push: Push) -> Option<Bar> {
        self.bars.iter().copied().find(|bar| bar.push == push)
    }
}

/// A stock that is shown as a line.
#[must_use]
pub const fn level(x: &Stocks, series: Series) -> f64 {
    match series {
        Series::Relations => x.relations,
        Series::Results => x.results,
    }
}

/// What the coordinator does in one month.
#[must_use]
pub fn drive(study: &Study, p: &Parameters, month: f64) -> Drive {
    Drive::at(month, &study.inputs, p)
}

/// Which loops explain what happens in a month.
#[must_use]
pub fn loops(study: &Study, p: &Parameters, month: f64) -> Dominance {
    Dominance::at(&study.run, month, &study.inputs, p)
}

/// A named loop as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// The loop.
    pub named: Loop,
    /// Whether it reinforces now: a loop that gathers paths of both signs may for once work against its name.
    pub reinforces: bool,
    /// Its share of all in whole per cent; together they are a hundred.
    pub percent: i64,
}

impl Ranked {
    /// Every named loop, the strongest first.
    #[must_use]
    pub fn of(loops: &Dominance) -> Vec<Self> {
        let ranked = loops.ranked();
        let shares = rounded(&ranked.map(|(_, share)| share.abs() * 100.0));
        let one = |((named, share), percent): (&(Loop, f64), i64)| Self {
            named: *named,
            reinforces: if *share == 0.0 { named.reinforces() } else { *share > 0.0 },
            percent,
        };
        ranked.iter().zip(shares).map(one).collect()
    }
}

/// Where the loops run in a month.
#[must_use]
pub fn traffic(study: &Study, p: &Parameters, month: f64) -> Traffic {
    Traffic::at(&study.run, month, &study.inputs, p)
}

/// Two years after the subsidy without a mechanism.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Absence {
    /// What is switched off.
    pub mechanism: Mechanism,
    /// The stocks of the same run without it.
    pub stocks: Stocks,
}

/// What a study would be two years after its subsidy without each mechanism of a term.
#[must_use]
pub fn absences(study: &Study, p: &Parameters, push: Push) -> Vec<Absence> {
    let month = study.outcomes.two_years_later.month;
    let absence = |mechanism: &Mechanism| Absence {
        mechanism: *mechanism,
        stocks: simulate_without(Without::only(*mechanism), &study.inputs, p, month.min(HORIZON)).at(month),
    };
    push.mechanisms().iter().map(absence).collect()
}
