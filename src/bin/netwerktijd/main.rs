//! The researchers' command: the model of the page, on the command line.
//!
//! **Flow.** Arguments to a scenario, a scenario to runs, runs to a text; the text goes to a file or to standard output,
//! whole or not at all. **Invariant.** Arguments that cannot be taken end with status 2 and one sentence, what goes wrong
//! later with status 1 and one sentence.

mod loops;
mod map;
mod output;
mod pages;
mod progress;
mod run;
mod sensitivity;
mod setting;
mod source;
mod verdict;
mod xmile;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use netwerktijd::model::{ParameterTable, Parameters};

/// What goes wrong after the arguments were read, in a sentence.
type Result<T> = std::result::Result<T, String>;

/// The model of relations and results in regional networks. Illustrative, no prediction.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Runs one scenario: every stock and activity, month by month.
    Run(run::Run),
    /// Runs a grid over two controls: one outcome in every cell.
    Map(map::Map),
    /// Says which feedback loops explain what happens, month by month.
    Loops(loops::Loops),
    /// Reads every check with its margin; status 1 when one falls short.
    Verdict(verdict::Verdict),
    /// Repeats the verdict over varied parameters: how firmly every check holds.
    Sensitivity(sensitivity::Sensitivity),
    /// Checks the lessons and writes them beside the built page.
    Pages(pages::Pages),
    /// Writes the model as XMILE, for Stella, Simlin, PySD and others.
    Xmile(xmile::Xmile),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = parameters().and_then(|parameters| match arguments.task {
        Task::Run(task) => task.carry_out(&parameters),
        Task::Map(task) => task.carry_out(&parameters),
        Task::Loops(task) => task.carry_out(&parameters),
        Task::Verdict(task) => task.carry_out(&parameters),
        Task::Sensitivity(task) => task.carry_out(&parameters),
        Task::Pages(task) => task.carry_out(),
        Task::Xmile(task) => task.carry_out(),
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            // Where even that cannot be written there is nobody to tell.
            let _ = writeln!(io::stderr(), "error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn parameters() -> Result<Parameters> {
    ParameterTable::embedded().map(|table| table.values()).map_err(|error| format!("{error}."))
}
