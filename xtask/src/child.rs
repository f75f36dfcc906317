//! Runs other programs and never loses what they say.
//!
//! **Flow.** A [`Command`] in; its output goes to the terminal ([`stream`], [`listen`]), to a [`Board`](crate::board)
//! ([`report`]) or back to the caller ([`answer`]). **Invariant.** A program that is missing or fails becomes one
//! sentence; a background program that we started is stopped when its [`Guest`] is dropped.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;
use crate::board::Lane;

/// A command without a standard input, so that nothing can wait for an answer that CI never gives.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

/// Cargo of the toolchain that runs us.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The npm programs, which are scripts of another name on Windows.
pub fn npm(name: &str) -> Command {
    command(if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() })
}

/// The value of PATH with these folders first.
pub fn path_with<'a>(folders: impl IntoIterator<Item = &'a Path>) -> Result<OsString> {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.into_iter().map(Path::to_owned).chain(std::env::split_paths(&old));
    std::env::join_paths(all)
        .map_err(|_| "the tool cache has a colon in its path; set NETWERKTIJD_CACHE to another.".into())
}

/// Runs a program on our own terminal.
pub fn stream(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command, "its message is above")) }
}

/// Runs a program on our own terminal and shows each line of its standard output to `on_line`; `false` when it failed.
pub fn listen(command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| cannot_start(command, &error))?;
    if let Some(output) = child.stdout.take() {
        for_each_line(output, |line| {
            println!("{line}");
            on_line(line);
        });
    }
    let status = child.wait().map_err(|error| cannot_start(command, &error))?;
    Ok(status.success())
}

/// Runs a program in a lane of the board, which shows its latest line; all of its last lines are in the failure.
pub fn report(command: &mut Command, lane: &Lane) -> Result<()> {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| cannot_start(command, &error))?;
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(|| output.map(|pipe| for_each_line(pipe, |line| lane.say(line))));
        scope.spawn(|| errors.map(|pipe| for_each_line(pipe, |line| lane.say(line))));
    });
    let status = child.wait().map_err(|error| cannot_start(command, &error))?;
    if status.success() {
        return Ok(());
    }
    eprintln!("{}", lane.tail());
    Err(failed(command, "its last lines are above"))
}

/// Runs a program and returns its standard output; `None` when it is missing, fails or takes longer than `limit`.
pub fn answer(command: &mut Command, limit: Duration) -> Option<String> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut output = child.stdout.take()?;
    let reader = thread::spawn(move || {
        let mut text = Vec::new();
        output.read_to_end(&mut text).map(|_| text)
    });
    if !wait_for_exit(&mut child, limit) {
        let _ = child.kill();
        let _ = child.wait();
        return None;
    }
    let succeeded = child.wait().is_ok_and(|status| status.success());
    let text = reader.join().ok()?.ok()?;
    succeeded.then(|| String::from_utf8_lossy(&text).into_owned())
}

/// Whether the program ended by itself within the limit.
pub fn wait_for_exit(child: &mut Child, limit: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < limit {
        if !matches!(child.try_wait(), Ok(None)) {
            return true;
        }
        thread::sleep(Duration::from_millis(10));
    }
    false
}

/// A program in the background, stopped when this is dropped.
#[derive(Debug)]
pub struct Guest(pub Child);

impl Drop for Guest {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn for_each_line(pipe: impl Read, mut on_line: impl FnMut(&str)) {
    let mut pipe = BufReader::new(pipe);
    let mut line = Vec::new();
    // By bytes: one character that is not UTF-8 must not end the reading, or the program would block on a full pipe.
    while pipe.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        on_line(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    let program = command.get_program().to_string_lossy();
    format!("{program} could not be started ({error}); install it or put it on PATH.")
}

fn failed(command: &Command, where_to_look: &str) -> String {
    let words: Vec<_> = command.get_args().take(4).map(OsStr::to_string_lossy).collect();
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    format!("`{} {}` failed; {where_to_look}.", program.to_string_lossy(), words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_a_sentence() {
        let sentence = stream(&mut command("netwerktijd-no-such-program")).expect_err("it does not exist");
        assert!(sentence.starts_with("netwerktijd-no-such-program could not be started"), "{sentence}");
    }

    #[test]
    fn a_program_that_takes_too_long_gives_no_answer() {
        let start = Instant::now();
        let answered = answer(command("sleep").arg("20"), Duration::from_millis(100));
        assert_eq!(answered, None);
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn lines_survive_bytes_that_are_no_text() {
        let mut lines = Vec::new();
        for_each_line(&b"a\n\xff\r\nb"[..], |line| lines.push(line.to_owned()));
        assert_eq!(lines, ["a", "\u{fffd}", "b"]);
    }
}
