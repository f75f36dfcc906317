//! `netwerktijd run`: one scenario, month by month.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use netwerktijd::model::{
    Mechanism, Parameters, STEP_MONTHS, Stocks, Trajectory, VERSION, Without, activity_without,
    simulate_euler, simulate_without,
};
use serde::Serialize;

use crate::Result;
use crate::output::{Format, Output};
use crate::setting::Settings;
use crate::source::Source;

/// Said with every number that leaves the model.
pub const CAVEAT: &str = "illustrative, no prediction";

/// How the equations are integrated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Method {
    /// The classical method of order 4, as on the page.
    RungeKutta,
    /// Euler's method, as other programs do by default.
    Euler,
}

impl Method {
    /// As it stands above the numbers.
    fn name(self) -> &'static str {
        match self {
            Self::RungeKutta => "Runge-Kutta of order 4",
            Self::Euler => "Euler's method",
        }
    }
}

/// The arguments.
#[derive(Debug, Args)]
pub struct Run {
    /// A link of the page, the part of it behind the #, or a case such as region-a.
    #[arg(value_name = "LINK")]
    source: Option<Source>,
    /// How long to run.
    #[arg(long, default_value_t = 96, value_parser = clap::value_parser!(u16).range(1..=600))]
    months: u16,
    /// How the equations are integrated, in steps of half a month.
    #[arg(long, value_enum, default_value = "runge-kutta")]
    method: Method,
    /// Writes every step of half a month instead of every month.
    #[arg(long)]
    steps: bool,
    /// Switches a mechanism off; may be given several times.
    #[arg(long, value_name = "MECHANISM", value_parser = mechanism, conflicts_with = "method")]
    without: Vec<Mechanism>,
    #[command(flatten)]
    settings: Settings,
    /// How the numbers are written.
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    #[command(flatten)]
    output: Output,
}

/// The mechanism of that name, or a sentence that names them all.
pub fn mechanism(name: &str) -> std::result::Result<Mechanism, String> {
    let names = || Mechanism::ALL.iter().map(|mechanism| mechanism.key()).collect::<Vec<_>>().join(", ");
    Mechanism::from_key(name).ok_or_else(|| format!("the mechanisms are {}", names()))
}

/// What stands at one moment.
#[derive(Debug, Serialize)]
struct Row {
    month: f64,
    relations: f64,
    agenda: f64,
    commitment: f64,
    routine: f64,
    results: f64,
    talk: f64,
    joint_work: f64,
    coordinator_action: f64,
}

#[derive(Debug, Serialize)]
struct Document<'a> {
    model: &'static str,
    parameters: String,
    caveat: &'static str,
    link: String,
    set: Vec<String>,
    method: &'static str,
    without: Vec<&'a str>,
    rows: Vec<Row>,
}

impl Run {
    /// Runs and writes.
    pub fn carry_out(self, parameters: &Parameters) -> Result<bool> {
        let source = self.source.clone().unwrap_or_default();
        source.tell();
        let inputs = self.settings.apply(source.scenario.inputs());
        let without: Without = self.without.iter().copied().collect();
        let run = match self.method {
            Method::Euler => simulate_euler(&inputs, parameters, self.months, STEP_MONTHS),
            Method::RungeKutta => simulate_without(without, &inputs, parameters, self.months),
        };
        let row = |(month, x): (f64, Stocks)| {
            let a = activity_without(without, &x, month, &inputs, parameters);
            Row {
                month,
                relations: x.relations,
                agenda: x.agenda,
                commitment: x.commitment,
                routine: x.routine,
                results: x.results,
                talk: a.talk,
                joint_work: a.joint_work,
                coordinator_action: a.coordinator_action,
            }
        };
        let document = Document {
            model: VERSION,
            parameters: parameters.fingerprint(),
            caveat: CAVEAT,
            link: source.link(),
            set: self.settings.told(),
            method: self.method.name(),
            without: self.without.iter().map(|mechanism| mechanism.key()).collect(),
            rows: moments(&run, self.steps).map(row).collect(),
        };
        self.output.write(&match self.format {
            Format::Csv => csv(&document),
            Format::Json => json(&document)?,
        })?;
        Ok(true)
    }
}

fn moments(run: &Trajectory, steps: bool) -> impl Iterator<Item = (f64, Stocks)> + '_ {
    run.steps().filter(move |(month, _)| steps || month.fract() == 0.0)
}

fn csv(document: &Document<'_>) -> String {
    let mut text = heading(&document.link);
    let _ = writeln!(text, "# {}, in steps of {STEP_MONTHS} months", document.method);
    if !document.set.is_empty() {
        let _ = writeln!(text, "# set: {}", document.set.join(", "));
    }
    if !document.without.is_empty() {
        let _ = writeln!(text, "# without: {}", document.without.join(", "));
    }
    text.push_str("month,relations,agenda,commitment,routine,results,talk,joint_work,coordinator_action\n");
    for row in &document.rows {
        let values = [
            row.month,
            row.relations,
            row.agenda,
            row.commitment,
            row.routine,
            row.results,
            row.talk,
            row.joint_work,
            row.coordinator_action,
        ];
        let _ = writeln!(text, "{}", values.map(|value| value.to_string()).join(","));
    }
    text
}

/// The lines above the numbers that say what they are.
pub fn heading(link: &str) -> String {
    format!("# Netwerktijd, model {VERSION}: {CAVEAT}\n# {link}\n")
}

/// A document as JSON.
pub fn json<T: Serialize>(document: &T) -> Result<String> {
    let text = serde_json::to_string_pretty(document);
    text.map(|text| text + "\n").map_err(|error| format!("the numbers cannot be written as JSON ({error})."))
}
