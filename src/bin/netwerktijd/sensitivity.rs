//! `netwerktijd sensitivity`: how firmly every check holds when all parameters vary at once.

use std::fmt::Write as _;

use clap::Args;
use netwerktijd::model::Parameters;
use netwerktijd::verdict::Setting;
use netwerktijd::verdict::sample::draws;
use netwerktijd::verdict::sensitivity::{Draw, Share, Summary};
use rayon::prelude::*;

use crate::Result;
use crate::output::Output;
use crate::progress;
use crate::verdict::{claims, head};

/// The arguments.
#[derive(Debug, Args)]
pub struct Sensitivity {
    /// How many sets of parameters, by a Latin hypercube.
    #[arg(long, default_value_t = 2000, value_parser = clap::value_parser!(u32).range(10..=100_000))]
    draws: u32,
    /// How much each parameter may be higher or lower, as a share of itself.
    #[arg(long, default_value_t = 0.3, value_parser = spread)]
    spread: f64,
    /// Seed of the draws: the same seed gives the same table on every machine.
    #[arg(long, default_value_t = 11)]
    seed: u64,
    #[command(flatten)]
    output: Output,
}

fn spread(text: &str) -> std::result::Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| "a share such as 0.3 is expected".to_owned())?;
    // Beyond this a share could exceed 1, and stocks leave 0 to 1.
    if (0.0..=0.31).contains(&number) {
        Ok(number)
    } else {
        Err("a share from 0 to 0.31 is expected".to_owned())
    }
}

impl Sensitivity {
    /// Draws, evaluates and writes.
    pub fn carry_out(self, parameters: &Parameters) -> Result<bool> {
        let sets = draws(parameters, self.draws as usize, self.spread, self.seed);
        let bar = progress::bar(sets.len(), "draws");
        let evaluated: Vec<Draw> = sets
            .par_iter()
            .map(|set| {
                let draw = Draw::of(set, &Setting::DRAW);
                bar.inc(1);
                draw
            })
            .collect();
        bar.finish_and_clear();
        self.output.write(&self.table(&Summary::of(&evaluated), parameters))?;
        Ok(true)
    }

    fn table(&self, summary: &Summary, parameters: &Parameters) -> String {
        let mut text = head("Sensitivity");
        let _ = writeln!(
            text,
            "Made by `cargo run --release --bin netwerktijd -- sensitivity --draws {} --spread {} --seed {}` with the \
             parameters {}.\nAll parameters vary at once by a Latin hypercube, each by at most {}% of itself; nothing is \
             refitted.\n",
            self.draws,
            self.spread,
            self.seed,
            parameters.fingerprint(),
            self.spread * 100.0
        );
        let directions: Vec<&Share> =
            summary.shares.iter().filter(|share| share.check.direction.is_some()).collect();
        let weakest = directions.iter().map(|share| share.direction).fold(1.0, f64::min);
        let _ = writeln!(
            text,
            "**All {} directions at once: {}** of {} draws. Weakest direction: {}.\n",
            directions.len(),
            percent(summary.all_directions),
            summary.count,
            percent(weakest)
        );
        text.push_str(
            "Parameters whose value goes most with the number of directions lost (rank correlation): ",
        );
        let weights =
            summary.weight.iter().take(8).map(|(symbol, weight)| format!("`{symbol}` {weight:+.2}"));
        let _ = writeln!(text, "{}.\n", weights.collect::<Vec<_>>().join(", "));
        text.push_str("| check | what must hold | claims | direction holds | holds in full |\n|---|---|---|---:|---:|\n");
        let mut rows: Vec<&Share> = summary.shares.iter().collect();
        rows.sort_by(|a, b| a.direction.total_cmp(&b.direction));
        for share in rows {
            let check = share.check;
            let direction = check.direction.map_or("window".to_owned(), |_| percent(share.direction));
            let _ = writeln!(
                text,
                "| {} | {} | {} | {direction} | {} |",
                check.key,
                check.sentence,
                claims(check.claims),
                percent(share.full)
            );
        }
        text
    }
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}
