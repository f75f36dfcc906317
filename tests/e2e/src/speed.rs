//! Times that were measured, as people and programs read them: medians, budgets and ratios.
//!
//! **Invariant.** A line fits a terminal of [`WIDTH`] columns. Nothing here fails because something is slow: a budget that
//! is not met is said, and the reader decides.

use serde_json::{Value, json};

/// How wide a line may be.
pub const WIDTH: usize = 100;

/// The middle of some times, and what nineteen of twenty do not exceed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Median.
    pub median: f64,
    /// 95th percentile.
    pub p95: f64,
}

impl Spread {
    /// Of these values, in any order; nothing when there are none.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Some(Self { median: quantile(&values, 0.5)?, p95: quantile(&values, 0.95)? })
    }

    /// Every value that many times as large.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { median: self.median * factor, p95: self.p95 * factor }
    }

    /// For programs.
    #[must_use]
    pub fn json(self) -> Value {
        json!({ "median": rounded(self.median), "p95": rounded(self.p95) })
    }
}

/// The value that this share of the sorted values does not exceed: one of them, by the nearest rank.
#[must_use]
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied()
}

/// What is asked of a time, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Budget {
    /// Half of the times are at most this long.
    Median(f64),
    /// Nineteen of twenty are.
    P95(f64),
}

impl Budget {
    /// Whether these times meet it.
    #[must_use]
    pub fn is_met(self, spread: Spread) -> bool {
        match self {
            Self::Median(limit) => spread.median <= limit,
            Self::P95(limit) => spread.p95 <= limit,
        }
    }

    fn words(self) -> String {
        match self {
            Self::Median(limit) => format!("{limit} ms median"),
            Self::P95(limit) => format!("{limit} ms p95"),
        }
    }

    /// For programs: the times with what was asked of them.
    #[must_use]
    pub fn json(self, spread: Spread) -> Value {
        let (limit, by) = match self {
            Self::Median(limit) => (limit, "median"),
            Self::P95(limit) => (limit, "p95"),
        };
        let mut value = spread.json();
        value["unit"] = json!("ms");
        value["budget"] = json!({ "limit": limit, "by": by, "within": self.is_met(spread) });
        value
    }
}

/// `within` or `over`.
#[must_use]
pub fn verdict(met: bool) -> &'static str {
    if met { "within" } else { "over" }
}

/// Head of a table of times.
#[must_use]
pub fn head(title: &str) -> String {
    format!("{title:<56} {:>10} {:>10} {:>13} {}", "median", "p95", "budget", "verdict")
}

/// A line of it, in milliseconds.
#[must_use]
pub fn line(what: &str, spread: Spread, budget: Option<Budget>) -> String {
    let time = |value: f64| format!("{value:.2} ms");
    let asked = budget.map(|budget| (budget.words(), verdict(budget.is_met(spread)))).unwrap_or_default();
    let line = format!(
        "{what:<56} {:>10} {:>10} {:>13} {}",
        time(spread.median),
        time(spread.p95),
        asked.0,
        asked.1
    );
    line.trim_end().to_owned()
}

/// How often the longest tasks came.
#[must_use]
pub fn line_of_long_tasks(what: &str, durations: &[f64]) -> String {
    let longest = durations.iter().copied().fold(0.0, f64::max);
    let told = if durations.is_empty() {
        "none".to_owned()
    } else {
        format!("{} ({longest:.0} ms)", durations.len())
    };
    format!("{what:<56} {told:>21} {:>13} {}", "none", verdict(durations.is_empty()))
}

/// What the milliseconds of the main thread went to, for one input.
#[must_use]
pub fn line_of_parts(what: &str, parts: &[(&str, f64)]) -> String {
    let told: Vec<_> = parts.iter().map(|(part, time)| format!("{part} {time:.1}")).collect();
    format!("{what:<46} {:>53}", told.join(", "))
}

/// One engine, and how fast it ran the common model.
#[derive(Debug, Clone, PartialEq)]
pub struct Engine {
    /// Its name for programs.
    pub key: &'static str,
    /// Its name for people.
    pub name: &'static str,
    /// Microseconds a run: the median of the rounds.
    pub microseconds: f64,
    /// What it says the results are at the end.
    pub answer: f64,
}

/// How many times longer something takes than something else; nothing when that takes no time.
#[must_use]
pub fn ratio(long: f64, short: f64) -> Option<f64> {
    (short > 0.0 && long.is_finite()).then(|| long / short)
}

/// All engines against two of them, named by their keys.
#[must_use]
pub fn table_of_engines(title: &str, engines: &[Engine], native: &str, wasm: &str) -> String {
    let of = |key: &str| engines.iter().find(|engine| engine.key == key).map(|engine| engine.microseconds);
    let times = |engine: &Engine, key: &str| {
        let ratio = of(key).and_then(|other| ratio(engine.microseconds, other));
        ratio.map_or_else(|| "not there".to_owned(), |ratio| format!("{ratio:.2} ×"))
    };
    let mut table =
        format!("{title:<46} {:>12} {:>12} {:>12} {:>12}\n", "µs a run", "native", "Wasm", "results");
    for engine in engines {
        let Engine { name, microseconds, answer, .. } = engine;
        let (native, wasm) = (times(engine, native), times(engine, wasm));
        table += &format!("{name:<46} {microseconds:>12.2} {native:>12} {wasm:>12} {answer:>12.8}\n");
    }
    table
}

/// Three digits behind the point: the clocks are not finer.
#[must_use]
pub fn rounded(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_values_that_were_measured() {
        let values: Vec<f64> = (1..=200).map(f64::from).collect();
        assert_eq!(quantile(&values, 0.5), Some(100.0));
        assert_eq!(quantile(&values, 0.95), Some(190.0));
        assert_eq!(quantile(&values, 1.0), Some(200.0));
        assert_eq!(quantile(&[7.0], 0.95), Some(7.0));
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!(Spread::of([3.0, 1.0, 2.0]), Some(Spread { median: 2.0, p95: 3.0 }));
    }

    #[test]
    fn a_budget_is_met_up_to_and_at_its_limit() {
        let spread = Spread { median: 8.0, p95: 16.5 };
        assert!(Budget::Median(8.0).is_met(spread) && !Budget::Median(7.9).is_met(spread));
        assert!(Budget::P95(16.5).is_met(spread) && !Budget::P95(16.0).is_met(spread));
        assert_eq!(Budget::P95(16.0).json(spread)["budget"]["within"], json!(false));
        assert!(line("map", spread, Some(Budget::Median(8.0))).ends_with("8 ms median within"));
        assert!(line("map", spread, Some(Budget::P95(16.0))).ends_with("16 ms p95 over"));
    }

    #[test]
    fn one_long_task_is_one_too_many() {
        assert!(line_of_long_tasks("tasks", &[]).ends_with("within"));
        let line = line_of_long_tasks("tasks", &[51.0, 77.4]);
        assert!(line.ends_with("over") && line.contains("2 (77 ms)"), "{line}");
    }

    #[test]
    fn ratios_are_against_the_engine_that_is_named() {
        let engine = |key, microseconds| Engine { key, name: key, microseconds, answer: 0.2 };
        let engines = [engine("other", 400.0), engine("native", 10.0), engine("wasm", 20.0)];
        let table = table_of_engines("engine", &engines, "native", "wasm");
        let first = table.lines().nth(1).unwrap_or_default();
        assert!(first.contains("40.00 ×") && first.contains("20.00 ×"), "{first}");
        assert!(table_of_engines("engine", &engines, "native", "gone").contains("not there"));
        assert_eq!(ratio(1.0, 0.0), None);
    }

    #[test]
    fn every_line_fits_the_terminal() {
        let long = "x".repeat(46);
        let engine = Engine { key: "a", name: "b", microseconds: 123_456.78, answer: 0.123_456_789 };
        let slow = Spread { median: 1_234.5, p95: 12_345.6 };
        let table = table_of_engines(&long, &[engine], "a", "a");
        let parts = [("scripts", 123.4), ("styles", 123.4), ("layout", 123.4), ("rest", 123.4)];
        let lines = [
            head(&long),
            line(&long, slow, Some(Budget::Median(16.0))),
            line_of_long_tasks(&long, &[1_234.0; 123]),
            line_of_parts(&long, &parts),
            table,
        ];
        for line in lines.iter().flat_map(|text| text.lines()) {
            assert!(line.chars().count() <= WIDTH, "{} columns: {line}", line.chars().count());
        }
    }
}
