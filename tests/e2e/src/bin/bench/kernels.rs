//! What the views are made of, in the browser on one core: a map of 64 by 64 runs, and the band of the ensemble.
//!
//! **What is measured.** Compiled with the profile, the flags and the optimiser of the page. The clock of a browser ticks
//! in tenths of a millisecond, so a sample is repeated until it takes some milliseconds and is the mean of that.

use netwerktijd_e2e::session::{Result, Session};
use netwerktijd_e2e::speed::{Budget, Spread, head, line};
use serde_json::{Map, Value, json};

use crate::worker::{InBrowser, Worker, enough};

/// Samples of each kernel.
const SAMPLES: usize = 200;
/// A sample takes at least this many seconds.
const SAMPLE: f64 = 0.003;

/// Name of a kernel in the program and for people, and what is asked of it.
const KERNELS: [(&str, &str, Budget); 2] = [
    ("map", "map of 64 by 64 runs of 120 months", Budget::Median(8.0)),
    ("band", "band of 32 sets over 120 months", Budget::Median(1.0)),
];

/// Measures them; tells, and gives the same for programs.
pub fn measure(session: &Session) -> Result<Value> {
    let mut browser = InBrowser(session);
    let mut report = Map::new();
    println!("\n{}", head(&format!("Kernels in Wasm, one core, {SAMPLES} samples")));
    for (kernel, name, budget) in KERNELS {
        // Until the engine has compiled it at its best.
        enough(&mut browser, kernel, 0.5)?;
        let times = enough(&mut browser, kernel, SAMPLE)?;
        let mut samples = Vec::new();
        let mut answer = 0.0;
        for _ in 0..SAMPLES {
            let (seconds, latest) = browser.repeat(kernel, times)?;
            samples.push(seconds * 1_000.0 / f64::from(times));
            answer = latest;
        }
        let spread = Spread::of(samples).ok_or("no samples")?;
        println!("{}", line(name, spread, Some(budget)));
        let mut row = budget.json(spread);
        row["runs_per_sample"] = json!(times);
        row["answer"] = json!(answer);
        report.insert(kernel.to_owned(), row);
    }
    Ok(Value::Object(report))
}
