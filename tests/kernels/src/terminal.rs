//! The kernels as another program calls them: a line `NAME TIMES` in, a line `SECONDS ANSWER` out.
//!
//! `tests/xmile/speed.py` speaks the same way.

// Lines are how it answers.
#![allow(clippy::print_stdout)]

use std::io::{self, BufRead};
use std::time::Instant;

use super::Kernels;

/// Answers until there are no more lines.
///
/// # Errors
/// When the standard input cannot be read, or asks for what is not there.
pub fn serve(kernels: &Kernels) -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        let unknown = || io::Error::other(format!("{line:?} is no kernel with a number of times"));
        let (name, times) = line.split_once(' ').ok_or_else(unknown)?;
        let times = times.parse().map_err(|_| unknown())?;
        let start = Instant::now();
        let answer = kernels.repeat(name, times).ok_or_else(unknown)?;
        println!("{} {answer}", start.elapsed().as_secs_f64());
    }
    Ok(())
}
