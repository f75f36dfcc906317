//! How fast the optimised page answers, for `cargo xtask bench`.
//!
//! **What is measured.** The page's own user timing of a study (one run with the nominal parameters and one for every
//! set of the ensemble), of laying out the chart and of painting it; and what a reader waits for: from the input of the
//! style slider until the canvas is drawn, and until the browser is done with that frame. Once as it is, once with the
//! processor four times slower, as on an old laptop.

use std::fs;

use netwerktijd::exploration::Explorer;
use netwerktijd_e2e::page::Page;
use netwerktijd_e2e::session::Result;
use serde_json::{Value, json};

/// Inputs a round.
const SAMPLES: usize = 200;
/// How many times slower an old laptop is.
const OLD_LAPTOP: f64 = 4.0;

/// Sets the style, waits, and notes the times in milliseconds of each input.
const ROUND: &str = "
    const slider = document.getElementById('style'), canvas = document.getElementById('chart');
    const latest = name => performance.getEntriesByName(name).at(-1)?.duration ?? null;
    const channel = new MessageChannel();
    let afterFrame = () => {};
    channel.port1.onmessage = () => afterFrame();
    const samples = [];
    function one(left) {
        if (left === 0) { done(samples); return; }
        // All values from 0 to 100, far jumps and no value twice in a row.
        const value = String((samples.length * 37 + 11) % 101);
        const painted = canvas.dataset.painted;
        let drawn = null;
        const watch = new MutationObserver(() => {
            if (canvas.dataset.painted === painted || drawn !== null) return;
            drawn = performance.now();
            watch.disconnect();
            requestAnimationFrame(() => channel.port2.postMessage(0));
        });
        watch.observe(canvas, { attributes: true, attributeFilter: ['data-painted'] });
        afterFrame = () => {
            samples.push({
                drawn: drawn - start, frame: performance.now() - start, study: latest('netwerktijd:study'),
                plan: latest('netwerktijd:plan'), paint: latest('netwerktijd:paint'),
            });
            // At rest before the next, also for the address and its timers.
            setTimeout(() => one(left - 1), 20);
        };
        slider.value = value;
        const start = performance.now();
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    one(COUNT);";

/// Median and 95th percentile.
fn quantiles(samples: &[Value], name: &str) -> Option<(f64, f64)> {
    let mut values: Vec<f64> = samples.iter().filter_map(|sample| sample[name].as_f64()).collect();
    values.sort_by(f64::total_cmp);
    let at =
        |share: f64| values.get(((values.len().checked_sub(1)?) as f64 * share).round() as usize).copied();
    Some((at(0.5)?, at(0.95)?))
}

fn main() -> Result<()> {
    let runs = Explorer::embedded()?.variant_count() + 1;
    let page = Page::open("")?;
    let mut report = serde_json::Map::new();
    report.insert("runs_per_study".to_owned(), json!(runs));
    println!("\n{:<44} {:>10} {:>10}", "The page in Chromium, 200 inputs each", "median", "p95");
    for (name, slower) in [("as it is", 1.0), ("4 times slower", OLD_LAPTOP)] {
        page.session.throttle(slower)?;
        // Warm: the engine compiles what runs often.
        page.session.run_later(&ROUND.replace("COUNT", "30"))?;
        let samples = page.session.run_later(&ROUND.replace("COUNT", &SAMPLES.to_string()))?;
        let samples = samples.as_array().cloned().unwrap_or_default();
        let mut row = |what: &str, key: &str, times: f64, unit: &str| {
            let Some((median, p95)) = quantiles(&samples, key) else { return };
            let (median, p95) = (median * times, p95 * times);
            println!("{:<44} {median:>7.1} {unit} {p95:>7.1} {unit}", format!("{what}, {name}"));
            let round = |value: f64| (value * 10.0).round() / 10.0;
            let label = format!("{what}, {name}");
            report.insert(label, json!({ "median": round(median), "p95": round(p95), "unit": unit }));
        };
        row("one run of the model", "study", 1_000.0 / runs as f64, "µs");
        row("a study of all runs", "study", 1.0, "ms");
        row("laying out the chart", "plan", 1.0, "ms");
        row("painting the chart", "paint", 1.0, "ms");
        row("input until the canvas is drawn", "drawn", 1.0, "ms");
        row("input until after the frame", "frame", 1.0, "ms");
    }
    if let Ok(path) = std::env::var("NETWERKTIJD_BENCH_JSON") {
        fs::write(path, Value::Object(report).to_string())?;
    }
    Ok(())
}
