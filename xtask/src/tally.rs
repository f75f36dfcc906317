//! How many tests passed and failed.

use std::ops::AddAssign;
use std::time::Duration;

use crate::step;

/// A count of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
}

impl Tally {
    /// A check that is one test by itself.
    pub fn of_one(good: bool) -> Self {
        Self { passed: u64::from(good), failed: u64::from(!good) }
    }

    /// Adds what a line of a test runner's output says, if it is the line that counts.
    pub fn read(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result:") else {
            return;
        };
        let before =
            |word: &str| counts.split_once(word)?.0.split_whitespace().next_back()?.parse::<u64>().ok();
        self.passed += before(" passed").unwrap_or_default();
        self.failed += before(" failed").unwrap_or_default();
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The table of all checks, and their sum.
pub fn summary(rows: &[(&str, Tally, Duration)]) -> (String, Tally) {
    let mut table = format!("{:<12} {:>7} {:>7} {:>9}\n", "check", "passed", "failed", "time");
    let mut sum = Tally::default();
    for (name, tally, time) in rows {
        table += &format!("{name:<12} {:>7} {:>7} {:>9}\n", tally.passed, tally.failed, step::seconds(*time));
        sum += *tally;
    }
    (table, sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_all_runners_are_summed() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: \u{1b}[31mFAILED\u{1b}[m. 40 passed; 2 failed; 1 ignored",
            "test tally::they_passed ... ok",
        ] {
            tally.read(line);
        }
        assert_eq!(tally, Tally { passed: 43, failed: 2 });
    }

    #[test]
    fn one_check_is_one_test() {
        let mut tally = Tally::of_one(true);
        tally += Tally::of_one(false);
        assert_eq!(tally, Tally { passed: 1, failed: 1 });
    }

    #[test]
    fn the_table_ends_in_the_sum() {
        let web = Tally { passed: 7, failed: 2 };
        let rows = [("fmt", Tally::of_one(true), Duration::ZERO), ("web", web, Duration::ZERO)];
        let (table, sum) = summary(&rows);
        assert_eq!(sum, Tally { passed: 8, failed: 2 });
        assert_eq!(table.lines().count(), 3);
    }
}
