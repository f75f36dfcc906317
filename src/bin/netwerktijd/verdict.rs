//! `netwerktijd verdict`: every check with its value, its margin and its claims.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use netwerktijd::claim::Account;
use netwerktijd::model::{Mechanism, Parameters, VERSION, Without};
use netwerktijd::verdict::sample::Seeds;
use netwerktijd::verdict::{Book, Reading, Setting, Verdict as Readings, ablations, report};

use crate::Result;
use crate::output::Output;
use crate::run::{CAVEAT, mechanism};

/// Which samples of networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Sample {
    /// Those that were not used to choose the parameters.
    Checking,
    /// Those on which the parameters were searched.
    Tuning,
}

/// The arguments.
#[derive(Debug, Args)]
pub struct Verdict {
    /// Which samples of networks.
    #[arg(long, value_enum, default_value = "checking")]
    sample: Sample,
    /// Switches a mechanism off; may be given several times.
    #[arg(long, value_name = "MECHANISM", value_parser = mechanism)]
    without: Vec<Mechanism>,
    /// Says instead which claims are lost without each mechanism.
    #[arg(long, conflicts_with = "without")]
    each: bool,
    #[command(flatten)]
    output: Output,
}

impl Verdict {
    /// Reads and writes; `false` when a check falls short.
    pub fn carry_out(self, parameters: &Parameters) -> Result<bool> {
        let seeds = match self.sample {
            Sample::Checking => Seeds::CHECKING,
            Sample::Tuning => Seeds::TUNING,
        };
        let setting = Setting { seeds, ..Setting::VERDICT };
        if self.each {
            self.output.write(&each(parameters, &setting))?;
            return Ok(true);
        }
        let without: Without = self.without.iter().copied().collect();
        let book = Book::of(parameters, without, &setting);
        let verdict = Readings::read(&book);
        let mut text = head("Verdict");
        if !self.without.is_empty() {
            let names: Vec<_> =
                self.without.iter().map(|mechanism| format!("`{}`", mechanism.key())).collect();
            let _ = writeln!(text, "Without {}; nothing is refitted.\n", names.join(", "));
        }
        text.push_str(&by_claim(&verdict));
        text.push_str(
            "\n## Checks\n\n| check | what must hold | claims | value | asked | margin | holds |\n",
        );
        text.push_str("|---|---|---|---:|---:|---:|---|\n");
        for reading in &verdict.readings {
            let check = reading.check;
            let _ = writeln!(
                text,
                "| {} | {} | {} | {:.3} | {} | {:+.3} | {} |",
                check.key,
                check.sentence,
                claims(check.claims),
                reading.value,
                check.full,
                reading.margin(),
                word(reading)
            );
        }
        let short = verdict.short().count();
        let _ = match short {
            0 => writeln!(text, "\nAll {} checks hold.", verdict.readings.len()),
            _ => writeln!(text, "\n{short} of {} checks fall short.", verdict.readings.len()),
        };
        text.push_str("\nOnly reported:\n\n");
        for line in report(parameters, without, &setting) {
            let _ = writeln!(text, "- {line}");
        }
        self.output.write(&text)?;
        Ok(short == 0)
    }
}

/// The first lines of a table.
pub fn head(title: &str) -> String {
    format!("# {title}, model {VERSION}\n\nThis shows consistency, not truth; {CAVEAT}.\n\n")
}

/// Claims as they are named.
pub fn claims(numbers: &[u8]) -> String {
    numbers.iter().map(|number| format!("S{number}")).collect::<Vec<_>>().join(" ")
}

/// Every claim with the checks that name it, and the one of them that holds most narrowly.
fn by_claim(verdict: &Readings) -> String {
    let mut text =
        String::from("## Claims\n\n| claim | in our words | checks | most narrowly | margin | holds |\n");
    text.push_str("|---|---|---:|---|---:|---|\n");
    for claim in netwerktijd::claim::claims() {
        let named: Vec<&Reading> =
            verdict.readings.iter().filter(|reading| reading.check.claims.contains(&claim.number)).collect();
        // As a share of what is asked; where that is nothing, as it is.
        let narrow = |reading: &Reading| {
            let asked = reading.check.full.abs();
            reading.margin() / if asked == 0.0 { 1.0 } else { asked }
        };
        let narrowest = named.iter().min_by(|a, b| narrow(a).total_cmp(&narrow(b)));
        let row = match (claim.account, narrowest) {
            (Account::Context(why), _) => format!("no curve: {why} | – | – | –"),
            (Account::Tested, None) => "0 | – | – | **untested**".to_owned(),
            (Account::Tested, Some(narrowest)) => {
                let holds = if named.iter().all(|reading| reading.holds()) {
                    "yes"
                } else if named.iter().all(|reading| reading.direction_holds()) {
                    "**in direction only**"
                } else {
                    "**no**"
                };
                let (key, margin) = (narrowest.check.key, narrowest.margin());
                format!("{} | {key} | {margin:+.3} | {holds}", named.len())
            }
        };
        let _ = writeln!(text, "| S{} | {} | {row} |", claim.number, claim.wording);
    }
    text
}

fn word(reading: &Reading) -> &'static str {
    match (reading.holds(), reading.direction_holds(), reading.check.direction) {
        (true, ..) => "yes",
        (false, true, Some(_)) => "**in direction only**",
        _ => "**no**",
    }
}

fn each(parameters: &Parameters, setting: &Setting) -> String {
    let mut text = head("What each mechanism buys");
    text.push_str("A direction that is lost is a claim the model no longer makes. Nothing is refitted.\n\n");
    text.push_str("| without | checks short in full | directions lost | claims lost |\n|---|---:|---|---|\n");
    for loss in ablations(parameters, setting) {
        let keys: Vec<_> = loss.directions.iter().map(|reading| reading.check.key).collect();
        let name = loss.without.map_or("nothing", Mechanism::key);
        let lost = claims(&loss.claims());
        let _ = writeln!(text, "| {name} | {} | {} | {lost} |", loss.full.len(), keys.join(" "));
    }
    text
}
