//! Who repeats a run: a program that answers lines, or the browser.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use netwerktijd_e2e::session::{Result, Session};
use serde_json::json;

/// Seconds that all repetitions took together, and the last answer.
pub type Took = (f64, f64);

/// Repeats a run by its name.
pub trait Worker {
    /// Does it so many times.
    fn repeat(&mut self, name: &str, times: u32) -> Result<Took>;
}

/// A program that takes a line `NAME TIMES` and gives a line `SECONDS ANSWER`; it is stopped when dropped.
pub struct Program {
    child: Child,
    ask: ChildStdin,
    told: BufReader<ChildStdout>,
}

impl Program {
    /// Starts it.
    pub fn start(command: &mut Command) -> Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (ask, told) = child.stdin.take().zip(child.stdout.take()).ok_or("a program without pipes")?;
        Ok(Self { child, ask, told: BufReader::new(told) })
    }
}

impl Worker for Program {
    fn repeat(&mut self, name: &str, times: u32) -> Result<Took> {
        writeln!(self.ask, "{name} {times}")?;
        self.ask.flush()?;
        let mut line = String::new();
        self.told.read_line(&mut line)?;
        let numbers: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        match numbers[..] {
            [seconds, answer] => Ok((seconds, answer)),
            _ => Err(format!("{name}: {line:?} is no answer; its message is above").into()),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Our kernels in the browser.
pub struct InBrowser<'a>(pub &'a Session);

impl Worker for InBrowser<'_> {
    fn repeat(&mut self, name: &str, times: u32) -> Result<Took> {
        let script = "const [name, times] = arguments, start = performance.now();
            const answer = window.bench.repeat(name, times);
            return [(performance.now() - start) / 1000, answer]";
        let took = self.0.run_with(script, &[json!(name), json!(times)])?;
        let both = took[0].as_f64().zip(took[1].as_f64());
        both.ok_or_else(|| format!("{name}: the browser answers {took}").into())
    }
}

/// How often to repeat a run so that all of it takes at least this many seconds; the run is warm after that.
pub fn enough(worker: &mut dyn Worker, name: &str, seconds: f64) -> Result<u32> {
    let mut times = 1;
    loop {
        let (took, _) = worker.repeat(name, times)?;
        if took >= seconds || times >= 1 << 20 {
            return Ok(times);
        }
        times *= 2;
    }
}
