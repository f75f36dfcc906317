//! `netwerktijd map`: one outcome over a grid of two controls.

use std::fmt::Write as _;

use clap::error::ErrorKind;
use clap::{Args, ValueEnum};
use netwerktijd::model::{Outcomes, Parameters, VERSION, simulate};
use netwerktijd::scenario::{Control, Scenario};
use rayon::prelude::*;
use serde::Serialize;

use crate::Result;
use crate::output::{Format, Output};
use crate::run::{CAVEAT, heading, json};
use crate::source::Source;

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Outcome {
    /// Results two years after the subsidy.
    ResultsLeft,
    /// Relations two years after the subsidy.
    RelationsLeft,
    /// Results when the subsidy stops.
    ResultsAtEnd,
    /// Relations when the subsidy stops.
    RelationsAtEnd,
    /// Results after a year.
    ResultsFirstYear,
    /// Relations after a year.
    RelationsFirstYear,
}

/// The arguments.
#[derive(Debug, Args)]
pub struct Map {
    /// The control across, such as style.
    #[arg(value_parser = control)]
    across: Control,
    /// The control up, such as subsidy.
    #[arg(value_parser = control)]
    up: Control,
    /// What the other controls are at: a link of the page or a case.
    #[arg(value_name = "LINK")]
    source: Option<Source>,
    /// What stands in a cell.
    #[arg(long, value_enum, default_value = "results-left")]
    outcome: Outcome,
    /// How many values of each control, ends included.
    #[arg(long, default_value_t = 21, value_parser = clap::value_parser!(u16).range(2..=101))]
    steps: u16,
    /// How the numbers are written.
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    #[command(flatten)]
    output: Output,
}

fn control(name: &str) -> std::result::Result<Control, String> {
    let names = || netwerktijd::scenario::CONTROLS.map(|spec| spec.key).join(", ");
    Control::from_key(name).ok_or_else(|| format!("the controls are {}", names()))
}

#[derive(Debug, Serialize)]
struct Document<'a> {
    model: &'static str,
    parameters: String,
    caveat: &'static str,
    link: String,
    across: &'a str,
    up: &'a str,
    outcome: String,
    cells: Vec<(i16, i16, f64)>,
}

impl Map {
    /// Runs and writes.
    pub fn carry_out(self, parameters: &Parameters) -> Result<bool> {
        if self.across == self.up {
            let sentence = "two different controls are expected, such as style and subsidy\n";
            clap::Error::raw(ErrorKind::ArgumentConflict, sentence).exit();
        }
        let source = self.source.clone().unwrap_or_default();
        source.tell();
        let grid: Vec<(i16, i16)> = values(self.up, self.steps)
            .into_iter()
            .flat_map(|up| values(self.across, self.steps).into_iter().map(move |across| (across, up)))
            .collect();
        let cells: Vec<_> = grid
            .into_par_iter()
            .map(|(across, up)| {
                let scenario = source.scenario.with(self.across, across).with(self.up, up);
                (across, up, self.outcome.of(scenario, parameters))
            })
            .collect();
        let outcome =
            self.outcome.to_possible_value().map_or(String::new(), |value| value.get_name().to_owned());
        let document = Document {
            model: VERSION,
            parameters: parameters.fingerprint(),
            caveat: CAVEAT,
            link: source.link(),
            across: self.across.spec().key,
            up: self.up.spec().key,
            outcome,
            cells,
        };
        self.output.write(&match self.format {
            Format::Csv => csv(&document),
            Format::Json => json(&document)?,
        })?;
        Ok(true)
    }
}

/// Values over the whole range, ends included, rounded to what the control can be at.
fn values(control: Control, count: u16) -> Vec<i16> {
    let (low, high) = (f64::from(control.spec().low), f64::from(control.spec().high));
    let last = f64::from(count.saturating_sub(1).max(1));
    let mut values: Vec<i16> =
        (0..count).map(|step| (low + (high - low) * f64::from(step) / last).round() as i16).collect();
    values.dedup();
    values
}

impl Outcome {
    fn of(self, scenario: Scenario, parameters: &Parameters) -> f64 {
        let months = scenario.subsidy() + 24;
        let outcomes =
            Outcomes::of(&simulate(&scenario.inputs(), parameters, months.max(24)), scenario.subsidy());
        let (year, end, left) =
            (outcomes.first_year.stocks, outcomes.subsidy_end.stocks, outcomes.two_years_later.stocks);
        match self {
            Self::ResultsLeft => left.results,
            Self::RelationsLeft => left.relations,
            Self::ResultsAtEnd => end.results,
            Self::RelationsAtEnd => end.relations,
            Self::ResultsFirstYear => year.results,
            Self::RelationsFirstYear => year.relations,
        }
    }
}

fn csv(document: &Document<'_>) -> String {
    let mut text = heading(&document.link);
    let _ = writeln!(text, "{},{},{}", document.across, document.up, document.outcome);
    for (across, up, value) in &document.cells {
        let _ = writeln!(text, "{across},{up},{value}");
    }
    text
}
