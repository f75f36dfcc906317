//! User timing: how long the parts of an answer took, for `cargo xtask bench` and for the browser's own tools.

use web_sys::Performance;

use super::window;

/// A study: one run with the nominal parameters and one for every set of the ensemble.
pub const STUDY: &str = "netwerktijd:study";
/// The cells of the policy map that one frame runs.
pub const MAP: &str = "netwerktijd:map";
/// Laying out the chart.
pub const PLAN: &str = "netwerktijd:plan";
/// Painting it.
pub const PAINT: &str = "netwerktijd:paint";

/// Milliseconds since the page was opened; 0 where there is no clock.
pub fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Runs something and notes under a name how long it took, replacing the note before.
pub fn measured<T>(name: &str, run: impl FnOnce() -> T) -> T {
    let performance: Option<Performance> = window().and_then(|window| window.performance());
    let Some(performance) = performance else { return run() };
    performance.mark(name).ok();
    let result = run();
    performance.clear_measures_with_measure_name(name);
    performance.measure_with_start_mark(name, name).ok();
    performance.clear_marks_with_mark_name(name);
    result
}
