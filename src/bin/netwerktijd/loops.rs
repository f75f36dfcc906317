//! `netwerktijd loops`: which feedback loops explain what happens, by Loops that Matter.

use std::fmt::Write as _;

use clap::Args;
use netwerktijd::model::{
    Dominance, Drive, Influence, Loop, Parameters, STEP_MONTHS, Stocks, scores, simulate, simulate_euler,
};

use crate::Result;
use crate::output::Output;
use crate::run::{Method, heading};
use crate::setting::Settings;
use crate::source::Source;

/// The arguments.
#[derive(Debug, Args)]
pub struct Loops {
    /// A link of the page, the part of it behind the #, or a case such as region-a.
    #[arg(value_name = "LINK")]
    source: Option<Source>,
    #[command(flatten)]
    settings: Settings,
    /// How long to run.
    #[arg(long, default_value_t = 96, value_parser = clap::value_parser!(u16).range(1..=600))]
    months: u16,
    /// How the equations are integrated, in steps of half a month.
    #[arg(long, value_enum, default_value = "runge-kutta")]
    method: Method,
    /// Writes every step of half a month instead of every month.
    #[arg(long)]
    steps: bool,
    /// Writes the score of every elementary loop instead of the shares of the named ones.
    #[arg(long)]
    each: bool,
    #[command(flatten)]
    output: Output,
}

impl Loops {
    /// Runs and writes.
    pub fn carry_out(self, parameters: &Parameters) -> Result<bool> {
        let source = self.source.clone().unwrap_or_default();
        source.tell();
        let inputs = self.settings.apply(source.scenario.inputs()).clamped();
        let run = match self.method {
            Method::Euler => simulate_euler(&inputs, parameters, self.months, STEP_MONTHS),
            Method::RungeKutta => simulate(&inputs, parameters, self.months),
        };
        let moments: Vec<(f64, Stocks, Drive)> =
            run.steps().map(|(month, x)| (month, x, Drive::at(month, &inputs, parameters))).collect();
        let mut text = heading(&source.link());
        if !self.each {
            let _ = writeln!(text, "month,{}", Loop::ALL.map(Loop::key).join(","));
        }
        for (before, now) in moments.iter().zip(moments.iter().skip(1)) {
            let month = now.0;
            let (before, now) = ((&before.1, &before.2), (&now.1, &now.2));
            if self.each {
                let found = scores(before, now, parameters);
                if month == STEP_MONTHS {
                    let _ = writeln!(text, "month,{}", joined(found.iter().map(name)));
                }
                if self.steps || month.fract() == 0.0 {
                    let _ = writeln!(text, "{month},{}", joined(found.iter().map(|f| f.score.to_string())));
                }
            } else if self.steps || month.fract() == 0.0 {
                let shares = Dominance::between(before, now, parameters);
                let values = Loop::ALL.map(|named| shares.share(named).to_string());
                let _ = writeln!(text, "{month},{}", values.join(","));
            }
        }
        self.output.write(&text)?;
        Ok(true)
    }
}

/// A loop by its variables, from cause to effect.
fn name(found: &Influence) -> String {
    found.nodes.iter().map(|node| node.key()).collect::<Vec<_>>().join(">")
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(",")
}
