//! One model in four engines, side by side: PySD and pysimlin on the XMILE file that we write, our core natively, and our
//! core as Wasm in the browser.
//!
//! **Flow.** Every engine has the model loaded, translated and warm; then they take turns for some rounds, so that a busy
//! moment of the machine meets all of them, and the median of the rounds counts. **What differs.** PySD keeps the five
//! stocks and makes a table of them; pysimlin keeps all variables; ours keeps the five stocks. Reading the table of
//! pysimlin's `Model.run` costs more, and is not counted.

use std::env;
use std::process::Command;

use netwerktijd_e2e::session::{Result, Session, told};
use netwerktijd_e2e::speed::{Engine, Spread, ratio, rounded, table_of_engines};
use serde_json::{Map, Value, json};

use crate::worker::{InBrowser, Program, Worker, enough};

/// Rounds.
const ROUNDS: usize = 15;
/// How long an engine works in each, in seconds.
const TURN: f64 = 0.06;
/// How much the answers of those that use the same method may differ.
const TOLERANCE: f64 = 1e-9;

/// Those that all others are compared with.
const NATIVE: &str = "native_euler";
const WASM: &str = "wasm_euler";

/// Who runs it.
#[derive(Clone, Copy, PartialEq)]
enum Who {
    Python,
    Native,
    Browser,
}

/// One way to run the model.
struct Way {
    key: &'static str,
    name: &'static str,
    who: Who,
    run: &'static str,
}

const fn way(key: &'static str, name: &'static str, who: Who, run: &'static str) -> Way {
    Way { key, name, who, run }
}

/// All of them, the slowest first. The last two use Runge-Kutta's method, as the page does.
const WAYS: [Way; 7] = [
    way("pysd", "pysd, run()", Who::Python, "pysd"),
    way("pysimlin_run", "pysimlin, Model.run(), without loops", Who::Python, "simlin-run"),
    way("pysimlin_reset", "pysimlin, Sim.reset() and run_to_end()", Who::Python, "simlin-reset"),
    way(NATIVE, "our core, native", Who::Native, "euler"),
    way(WASM, "our core, Wasm in Chromium", Who::Browser, "euler"),
    way("native_runge_kutta", "Runge-Kutta as the page: native", Who::Native, "runge-kutta"),
    way("wasm_runge_kutta", "Runge-Kutta as the page: Wasm", Who::Browser, "runge-kutta"),
];

/// How many times slower the others were expected to be than our native core, at least.
const EXPECTED: [(&str, &str, f64); 2] = [("pysimlin_reset", "pysimlin", 10.0), ("pysd", "pysd", 1_000.0)];

/// A way that is being measured.
struct Runner {
    way: &'static Way,
    times: u32,
    microseconds: Vec<f64>,
    answer: f64,
}

/// Measures all that are there; tells, and gives the same for programs.
pub fn measure(session: &Session) -> Result<Value> {
    let mut python = match env::var("NETWERKTIJD_PYTHON") {
        Ok(python) => {
            let script = ["tests/xmile/speed.py".to_owned(), told("NETWERKTIJD_XMILE")?];
            let path = told("NETWERKTIJD_PYTHONPATH")?;
            Some(Program::start(Command::new(python).args(script).env("PYTHONPATH", path))?)
        }
        Err(_) => None,
    };
    let mut native = Program::start(&mut Command::new(told("NETWERKTIJD_KERNELS")?))?;
    let mut browser = InBrowser(session);
    let mut repeat = |way: &Way, times: Option<u32>| -> Result<(u32, f64, f64)> {
        let worker: &mut dyn Worker = match (way.who, &mut python) {
            (Who::Python, Some(python)) => python,
            (Who::Python, None) => return Err("no Python".into()),
            (Who::Native, _) => &mut native,
            (Who::Browser, _) => &mut browser,
        };
        let times = times.map_or_else(|| enough(worker, way.run, TURN), Ok)?;
        let (seconds, answer) = worker.repeat(way.run, times)?;
        Ok((times, seconds * 1e6 / f64::from(times), answer))
    };
    let with_python = env::var_os("NETWERKTIJD_PYTHON").is_some();
    let mut runners = Vec::new();
    for way in WAYS.iter().filter(|way| with_python || way.who != Who::Python) {
        let (times, _, answer) = repeat(way, None)?;
        runners.push(Runner { way, times, microseconds: Vec::new(), answer });
    }
    for _ in 0..ROUNDS {
        for runner in &mut runners {
            runner.microseconds.push(repeat(runner.way, Some(runner.times))?.1);
        }
    }
    agree(&runners)?;
    Ok(tell(&runners))
}

/// Holds that whoever uses Euler's method gives the same results at the end.
fn agree(runners: &[Runner]) -> Result<()> {
    let euler = |runner: &&Runner| runner.way.run != "runge-kutta";
    let ours = runners.iter().find(|runner| runner.way.key == NATIVE).ok_or("our core did not run")?.answer;
    match runners.iter().filter(euler).find(|runner| (runner.answer - ours).abs() > TOLERANCE) {
        None => Ok(()),
        Some(other) => {
            let (name, answer) = (other.way.name, other.answer);
            Err(format!("{name} ran another model: its results end at {answer}, ours at {ours}").into())
        }
    }
}

fn tell(runners: &[Runner]) -> Value {
    let spreads = runners
        .iter()
        .filter_map(|runner| Some((runner, Spread::of(runner.microseconds.iter().copied())?.median)));
    let engines: Vec<Engine> = spreads
        .map(|(runner, microseconds)| {
            let Runner { way, answer, .. } = runner;
            Engine { key: way.key, name: way.name, microseconds, answer: *answer }
        })
        .collect();
    let title = "Region B, 120 months, Euler in half months";
    println!("\n{}", table_of_engines(title, &engines, NATIVE, WASM));
    let of = |key: &str| engines.iter().find(|engine| engine.key == key).map(|engine| engine.microseconds);
    let times = |key: &str, than: &str| ratio(of(key)?, of(than)?).map(rounded);
    let mut expected = Map::new();
    for (key, name, least) in EXPECTED {
        let (native, wasm) = (times(key, NATIVE), times(key, WASM));
        let told = match native.zip(wasm) {
            Some((native, wasm)) => {
                let met = if native >= least { "as expected" } else { "less than expected" };
                format!(
                    "{native:.0} times our native core, {wasm:.0} times our Wasm: {met} ({least:.0} times)"
                )
            }
            None => "not measured: Python or one of its packages is not there".to_owned(),
        };
        println!("{name:<10} {told}");
        let met = native.map(|native| native >= least);
        expected.insert(
            name.to_owned(),
            json!({ "times_native": native, "times_wasm": wasm, "expected_times_native": least, "met": met }),
        );
    }
    let rows = engines.iter().map(|engine| {
        let row = json!({
            "us_per_run": rounded(engine.microseconds),
            "times_native": times(engine.key, NATIVE),
            "times_wasm": times(engine.key, WASM),
            "results_at_end": engine.answer,
        });
        (engine.key.to_owned(), row)
    });
    let rows: Map<String, Value> = rows.collect();
    json!({
        "model": "region-b", "months": 120, "step_months": 0.5, "method": "euler",
        "rounds": ROUNDS, "engines": rows, "slower_than_us": expected,
    })
}
