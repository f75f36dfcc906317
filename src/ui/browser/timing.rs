//! User timing: how long the model took, for `cargo xtask bench` and for the browser's own tools.

use web_sys::{Performance, window};

/// The name under which the latest study is measured.
const MODEL: &str = "netwerktijd:model";

/// Runs something and notes how long it took, replacing the note before.
pub fn measured<T>(run: impl FnOnce() -> T) -> T {
    let performance: Option<Performance> = window().and_then(|window| window.performance());
    let Some(performance) = performance else { return run() };
    performance.mark(MODEL).ok();
    let result = run();
    performance.clear_measures_with_measure_name(MODEL);
    performance.measure_with_start_mark(MODEL, MODEL).ok();
    performance.clear_marks_with_mark_name(MODEL);
    result
}
