//! How fast the model and the optimised page are, for `cargo xtask bench`.
//!
//! **Flow.** Three parts, each if it was asked for: [`engines`] runs one model in four engines side by side, [`kernels`]
//! times what the views are made of in the browser, [`views`] times what a reader waits for. Lines for people, and one
//! JSON object for programs. **Invariant.** Slowness never fails; an engine that gives another answer does.

mod engines;
mod kernels;
mod views;
mod worker;

use std::fs;

use netwerktijd_e2e::session::{Result, Session, told};
use serde_json::{Map, Value, json};

fn main() -> Result<()> {
    let parts = told("NETWERKTIJD_BENCH_PARTS")?;
    let asked = |part: &str| parts.split(',').any(|asked| asked == part);
    let mut report = Map::new();
    if asked("ratios") || asked("kernels") {
        let session = Session::open()?;
        session.go(&told("NETWERKTIJD_KERNELS_URL")?)?;
        session.wait_for("return !!window.bench", &json!(true))?;
        if asked("ratios") {
            report.insert("ratios".to_owned(), engines::measure(&session)?);
        }
        if asked("kernels") {
            report.insert("kernels".to_owned(), kernels::measure(&session)?);
        }
    }
    if asked("page") {
        report.insert("page".to_owned(), views::measure()?);
    }
    fs::write(told("NETWERKTIJD_BENCH_JSON")?, format!("{:#}\n", Value::Object(report)))?;
    Ok(())
}
