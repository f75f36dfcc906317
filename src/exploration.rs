//! One scenario run and read: all that charts, sentences and tables are made of.
//!
//! **Flow.** [`Explorer`] (the model's data, loaded once) turns a [`Scenario`] into a [`Study`]; one or two studies make
//! an [`Exploration`].
//!
//! **Invariant.** Everything here follows from the scenario and the model; nothing is stored that could disagree.

use std::cell::OnceCell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

use crate::model::{
    Band, Drive, Ensemble, EnsembleError, Inputs, Outcomes, ParameterError, ParameterTable, Parameters,
    PhaseSpan, Trajectory, Variants, activity, overtakes, phases, simulate,
};
use crate::sample;
use crate::scenario::{Pin, Scenario};

/// How far the curves run, in months.
pub const HORIZON: u16 = 96;

/// How many sets of parameters are drawn without looking at the findings, how far each value may lie from the nominal
/// one as a share of it, and from which seed.
pub const FREE: usize = 200;
/// See [`FREE`].
pub const SPREAD: f64 = 0.3;
/// See [`FREE`].
pub const FREE_SEED: u64 = 31;

/// The model with its data.
#[derive(Debug, Clone, PartialEq)]
pub struct Explorer {
    parameters: Parameters,
    ensemble: Ensemble,
    free: Arc<[Parameters]>,
}

/// Why the model could not be loaded.
#[derive(Debug, Clone, PartialEq)]
pub enum LoadError {
    /// The parameters were refused.
    Parameters(ParameterError),
    /// The ensemble was refused.
    Ensemble(EnsembleError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameters(error) => error.fmt(f),
            Self::Ensemble(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}

/// One scenario, run with the nominal parameters and with every set of the ensemble.
#[derive(Debug, Clone, PartialEq)]
pub struct Study {
    /// What was chosen.
    pub scenario: Scenario,
    /// The same, as the equations read it.
    pub inputs: Inputs,
    /// The run with the nominal parameters: the curves.
    pub run: Trajectory,
    /// The moments and extremes of that run.
    pub outcomes: Outcomes,
    /// What its results are doing, over time.
    pub phases: Vec<PhaseSpan>,
    /// Share of the activity after a year that is the coordinator's own, 0 to 1.
    pub coordinator_share: f64,
    /// Where eight of ten of the chosen variants lie.
    pub band: Band,
    /// What is read off the nominal run.
    pub facts: Facts,
    /// What is read off each variant that was chosen because it fits the findings.
    pub chosen: Vec<Facts>,
    /// The parameters drawn without looking at the findings.
    drawn: Arc<[Parameters]>,
    /// What is read off each of their runs, once it is asked for: words want it, curves do not.
    free: OnceCell<Vec<Facts>>,
}

impl Study {
    /// What is read off each variant whose parameters were drawn without looking at the findings.
    pub fn free(&self) -> &[Facts] {
        self.free.get_or_init(|| {
            Facts::of_all(&self.outcomes, &Variants::simulate(&self.inputs, &self.drawn, HORIZON))
        })
    }
}

/// What the takeaway is read off: results and relations at the moments that matter, each between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facts {
    /// Results after a year.
    pub year: f64,
    /// Results when the subsidy stops.
    pub end: f64,
    /// Results two years later.
    pub later: f64,
    /// Highest results while the subsidy runs.
    pub funded_peak: f64,
    /// Highest results in all.
    pub peak: f64,
    /// Relations at the start.
    pub relations_start: f64,
    /// Relations when the subsidy stops.
    pub relations_end: f64,
    /// Relations two years later.
    pub relations_later: f64,
}

impl Facts {
    /// Of a run, given relations and results month by month, whose moments are those of `outcomes`.
    fn of(outcomes: &Outcomes, at: impl Fn(u16) -> (f64, f64)) -> Self {
        let results = |month| at(month).1;
        let highest = |last: u16| (0..=last).map(results).fold(0.0, f64::max);
        let end = outcomes.subsidy_end.month;
        Self {
            year: results(outcomes.first_year.month),
            end: results(end),
            later: results(outcomes.two_years_later.month),
            funded_peak: highest(end),
            peak: highest(outcomes.last.month),
            relations_start: at(0).0,
            relations_end: at(end).0,
            relations_later: at(outcomes.two_years_later.month).0,
        }
    }

    fn of_all(outcomes: &Outcomes, variants: &Variants) -> Vec<Self> {
        let read = |set| {
            Self::of(outcomes, |month| {
                let stocks = variants.at(set, month);
                (stocks.relations.into(), stocks.results.into())
            })
        };
        (0..variants.len()).map(read).collect()
    }
}

/// A pinned scenario, run.
#[derive(Debug, Clone)]
pub struct Pinned {
    /// What is pinned, with its name.
    pub pin: Pin,
    /// Its place among the pinned ones, from 0.
    pub place: usize,
    /// Its runs.
    pub study: Rc<Study>,
}

impl Deref for Pinned {
    type Target = Study;

    fn deref(&self) -> &Study {
        &self.study
    }
}

impl PartialEq for Pinned {
    fn eq(&self, other: &Self) -> bool {
        (self.place, &self.pin) == (other.place, &other.pin) && same(&self.study, &other.study)
    }
}

/// Whether two studies say the same; where they are one and the same, none of their numbers is looked at.
fn same(one: &Rc<Study>, other: &Rc<Study>) -> bool {
    Rc::ptr_eq(one, other) || one == other
}

/// What is on screen: the reader's own scenario, and up to three pinned ones to compare it with.
#[derive(Debug, Clone)]
pub struct Exploration {
    /// The reader's own scenario.
    pub own: Rc<Study>,
    /// The pinned ones; none is equal to the own one. Sentences compare with the first.
    pub pins: Vec<Pinned>,
}

impl Explorer {
    /// The model that comes with the page.
    ///
    /// # Errors
    /// When the embedded data is damaged; a test keeps that from being shipped.
    pub fn embedded() -> Result<Self, LoadError> {
        let parameters = ParameterTable::embedded_values().map_err(LoadError::Parameters)?;
        let ensemble = Ensemble::embedded().map_err(LoadError::Ensemble)?;
        let free = sample::draws(&parameters, FREE, SPREAD, FREE_SEED).into();
        Ok(Self { parameters, ensemble, free })
    }

    /// How many sets of parameters the band is made of.
    #[must_use]
    pub fn variant_count(&self) -> usize {
        self.ensemble.len()
    }

    /// The sets of parameters the band is made of.
    #[must_use]
    pub fn members(&self) -> &[Parameters] {
        self.ensemble.members()
    }

    /// The nominal parameters.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Runs one scenario.
    #[must_use]
    pub fn study(&self, scenario: Scenario) -> Study {
        self.study_with(scenario, &scenario.inputs())
    }

    /// Runs one scenario with inputs that no slider reaches, such as a quick win; all else is as in the scenario.
    #[must_use]
    pub fn study_with(&self, scenario: Scenario, inputs: &Inputs) -> Study {
        let inputs = inputs.clamped();
        let run = simulate(&inputs, &self.parameters, HORIZON);
        let outcomes = Outcomes::of(&run, scenario.subsidy());
        let phases = phases(&run, &inputs, &self.parameters);
        let chosen = Variants::simulate(&inputs, self.ensemble.members(), HORIZON);
        let year = outcomes.first_year;
        let drive = Drive::at(f64::from(year.month), &inputs, &self.parameters);
        let activity = activity(&year.stocks, &drive, &self.parameters);
        Study {
            scenario,
            inputs,
            outcomes,
            phases,
            coordinator_share: activity.coordinator_yield / activity.total_yield,
            band: Band::of_variants(&chosen, HORIZON),
            facts: Facts::of(&outcomes, |month| (run.at(month).relations, run.at(month).results)),
            chosen: Facts::of_all(&outcomes, &chosen),
            drawn: self.free.clone(),
            free: OnceCell::new(),
            run,
        }
    }
}

impl PartialEq for Exploration {
    fn eq(&self, other: &Self) -> bool {
        same(&self.own, &other.own) && self.pins == other.pins
    }
}

/// A lead of at least this much makes one line ahead of another: two index points.
const LEAD: f64 = 0.02;

/// One network passing the other for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crossing {
    /// First month in which it is ahead.
    pub month: u16,
    /// Whether it is the reader's own scenario that passes.
    pub own_leads: bool,
}

impl Exploration {
    /// From the reader's own study and the pinned ones; a pinned scenario that is the same one is no comparison.
    #[must_use]
    pub fn new(own: Rc<Study>, mut pins: Vec<Pinned>) -> Self {
        pins.retain(|pinned| pinned.scenario != own.scenario);
        Self { own, pins }
    }

    /// The pinned scenario that sentences compare with: the first.
    #[must_use]
    pub fn pinned(&self) -> Option<&Pinned> {
        self.pins.first()
    }

    /// What tells two explorations apart.
    #[must_use]
    pub fn shown(&self) -> (Scenario, Vec<(usize, Pin)>) {
        (self.own.scenario, self.pins.iter().map(|pinned| (pinned.place, pinned.pin.clone())).collect())
    }

    /// Where the results of one pass those of the other for good.
    #[must_use]
    pub fn crossing(&self) -> Option<Crossing> {
        let pinned = self.pinned()?;
        let own = self.own.run.monthly(|x| x.results);
        let other = pinned.run.monthly(|x| x.results);
        let passes = |month, own_leads| Crossing { month, own_leads };
        overtakes(&own, &other, LEAD)
            .map(|month| passes(month, true))
            .or_else(|| overtakes(&other, &own, LEAD).map(|month| passes(month, false)))
    }
}
