//! Work that goes on side by side, and what it shows meanwhile.
//!
//! **Flow.** [`together`] runs each job in a thread of its own with a [`Lane`] to report to, and prints one line of all
//! lanes every few seconds. **Invariant.** No wait of more than [`EVERY`] is silent.

use std::collections::VecDeque;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;
use crate::step::clock;

/// How often the board is printed.
const EVERY: Duration = Duration::from_secs(5);

/// How many last lines a failure shows.
const TAIL: usize = 60;

/// The place where one job reports.
#[derive(Debug)]
pub struct Lane {
    name: String,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    lines: VecDeque<String>,
    compiled: usize,
    ended: Option<(bool, Duration)>,
}

impl Lane {
    /// A lane of this name.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), state: Mutex::default() }
    }

    /// Notes a line of output.
    pub fn say(&self, line: &str) {
        let mut state = self.state();
        if line.trim_start().starts_with("Compiling ") {
            state.compiled += 1;
        }
        if state.lines.len() == TAIL {
            state.lines.pop_front();
        }
        state.lines.push_back(line.to_owned());
    }

    /// The last lines that were said.
    pub fn tail(&self) -> String {
        let state = self.state();
        let lines: Vec<_> = state.lines.iter().map(|line| format!("  {} | {line}", self.name)).collect();
        lines.join("\n")
    }

    /// What the board shows of this lane, short enough for one line of a terminal.
    fn shown(&self) -> String {
        let state = self.state();
        let name = &self.name;
        match state.ended {
            Some((true, _)) => format!("{name}: ready"),
            Some((false, _)) => format!("{name}: failed"),
            None if state.compiled > 0 => format!("{name}: compiled {} crates", state.compiled),
            None => {
                let last = state.lines.back().map_or("starting", |line| line.trim());
                format!("{name}: {}", last.chars().take(40).collect::<String>())
            }
        }
    }

    fn end(&self, good: bool, took: Duration) {
        self.state().ended = Some((good, took));
        println!("  [{}] {} {}", clock(took), self.name, if good { "is ready" } else { "failed" });
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One job of the board.
pub type Job<'a> = Box<dyn FnOnce(&Lane) -> Result<()> + Send + 'a>;

/// Runs all jobs at once, and fails with the first failure after all of them have ended.
pub fn together(jobs: Vec<(&str, Job<'_>)>) -> Result<()> {
    let start = Instant::now();
    let (lanes, jobs): (Vec<_>, Vec<_>) = jobs.into_iter().map(|(name, job)| (Lane::new(name), job)).unzip();
    let (sender, receiver) = mpsc::channel();
    let mut outcome = Ok(());
    thread::scope(|scope| {
        for (lane, job) in lanes.iter().zip(jobs) {
            let sender = sender.clone();
            scope.spawn(move || {
                let result = job(lane);
                lane.end(result.is_ok(), start.elapsed());
                let _ = sender.send(result);
            });
        }
        drop(sender);
        loop {
            match receiver.recv_timeout(EVERY) {
                Ok(Ok(())) => {}
                Ok(Err(sentence)) => {
                    if outcome.is_ok() {
                        outcome = Err(sentence);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    let shown: Vec<_> = lanes.iter().map(Lane::shown).collect();
                    println!("  [{}] {}", clock(start.elapsed()), shown.join(" · "));
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
    });
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failure_fails_the_whole_but_stops_nothing() {
        let ran = Mutex::new(0);
        let fine = |_: &Lane| {
            *ran.lock().unwrap() += 1;
            Ok(())
        };
        let outcome = together(vec![
            ("a", Box::new(fine)),
            ("b", Box::new(|_| Err("b broke.".to_owned()))),
            ("c", Box::new(fine)),
        ]);
        assert_eq!(outcome, Err("b broke.".to_owned()));
        assert_eq!(*ran.lock().unwrap(), 2);
    }

    #[test]
    fn a_lane_counts_crates_and_keeps_only_its_last_lines() {
        let lane = Lane::new("app");
        for number in 0..TAIL + 5 {
            lane.say(&format!("   Compiling crate{number} v1.0.0"));
        }
        assert_eq!(lane.shown(), format!("app: compiled {} crates", TAIL + 5));
        assert!(!lane.tail().contains("crate4 "));
        assert!(lane.tail().contains("crate5 "));
    }
}
