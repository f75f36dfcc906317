//! Says what is being done and how long it took.

use std::time::{Duration, Instant};

use crate::Result;

/// Does one thing that may take a while: its name first, its time after.
pub fn timed<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {name}");
    let start = Instant::now();
    let result = work();
    let word = if result.is_ok() { "done" } else { "failed" };
    println!("    {word} in {}", seconds(start.elapsed()));
    result
}

/// Minutes and seconds.
pub fn clock(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

/// Seconds with one decimal.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_write_them() {
        assert_eq!(clock(Duration::from_secs(187)), "3:07");
        assert_eq!(seconds(Duration::from_millis(1234)), "1.2 s");
    }
}
