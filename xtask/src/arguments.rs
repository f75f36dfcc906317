//! What was asked on the command line.
//!
//! **Flow.** Words in, one [`Task`] out. **Invariant.** A word that is not understood is an error that names it; nothing
//! is ignored in silence.

use crate::Result;

/// Shown without arguments and with `--help`.
pub const HELP: &str = "\
cargo xtask <command>

  serve [--port N]              install what is missing, build, and serve on http://127.0.0.1:8080/
  build                         leave the optimised page in dist/
  package                       leave the site, one file and the courses in dist-packages/
  test [--only NAME]... [--list]  run every check, or only those named
  bench [--only NAME]...        measure size, native, ratios, kernels and page, or only those named
  picture                       draw the pictures of the page
  deny                          hold every crate to the licences and origins of deny.toml
  engines [--only NAME]...      test the page in three engines and two windows; NAME is an engine (chromium, firefox,
                                webkit), a window (desktop, phone) or a part of a test's name
  measure [--only NAME]... [--cases N]  everything that is promised, in one table: bytes, faults, axe,
                                fuzz, lighthouse, chromium, firefox, webkit; and chromium-phone and so on
  lighthouse                    what Lighthouse says of the packaged site behind nginx
  fuzz [--cases N]              damage all that comes from outside in N ways a test
  setup                         only install the tools

Everything is installed in a per-user cache (NETWERKTIJD_CACHE overrides where), nothing globally.
A browser of your choice: set CHROME and CHROMEDRIVER to two programs of the same version.";

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Show [`HELP`].
    Help,
    /// Install the tools and stop.
    Setup,
    /// Build `dist/`.
    Build,
    /// Make `dist-packages/`.
    Package,
    /// Serve `dist/`, on this port or the first free one from 8080.
    Serve {
        /// The port asked for.
        port: Option<u16>,
    },
    /// Run the checks of these names; all when empty.
    Test {
        /// Names of checks.
        only: Vec<String>,
    },
    /// Name the checks.
    ListChecks,
    /// Measure the parts of these names; all when empty.
    Bench {
        /// Names of parts.
        only: Vec<String>,
    },
    /// Draw.
    Picture,
    /// Test in other engines.
    Engines {
        /// Engines, windows, or parts of names of tests; all when empty.
        only: Vec<String>,
    },
    /// Measure what is promised.
    Measure {
        /// Names of parts; all when empty.
        only: Vec<String>,
        /// Cases for each test that damages.
        cases: u32,
    },
    /// Open the pages in Lighthouse.
    Lighthouse,
    /// Hold every crate to `deny.toml`.
    Deny,
    /// Damage what comes from outside.
    Fuzz {
        /// Cases for each test.
        cases: u32,
    },
}

/// Reads the words after `cargo xtask`.
pub fn parse(words: impl Iterator<Item = String>) -> Result<Task> {
    let mut words = words;
    let Some(command) = words.next() else {
        return Ok(Task::Help);
    };
    let rest: Vec<String> = words.collect();
    if rest.iter().any(|word| word == "--help" || word == "-h") {
        return Ok(Task::Help);
    }
    match command.as_str() {
        "help" | "--help" | "-h" => Ok(Task::Help),
        "setup" => bare(&rest, Task::Setup),
        "build" => bare(&rest, Task::Build),
        "package" => bare(&rest, Task::Package),
        "picture" => bare(&rest, Task::Picture),
        "serve" => serve(&rest),
        "test" => test(&rest),
        "measure" => measure(&rest),
        "lighthouse" => bare(&rest, Task::Lighthouse),
        "deny" => bare(&rest, Task::Deny),
        "engines" => names(&rest).map(|only| Task::Engines { only }),
        "fuzz" => fuzz(&rest),
        "bench" => names(&rest).map(|only| Task::Bench { only }),
        other => Err(format!("there is no command {other:?}; `cargo xtask --help` lists them.")),
    }
}

/// A command that takes nothing.
fn bare(rest: &[String], task: Task) -> Result<Task> {
    match rest.first() {
        None => Ok(task),
        Some(word) => Err(unknown(word)),
    }
}

fn serve(rest: &[String]) -> Result<Task> {
    let mut port = None;
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        let value = value_of("--port", word, &mut words)?;
        let number = value.parse().ok().filter(|&number: &u16| number != 0);
        port =
            Some(number.ok_or_else(|| {
                format!("{value:?} is not a port; give `--port` a number from 1 to 65535.")
            })?);
    }
    Ok(Task::Serve { port })
}

fn fuzz(rest: &[String]) -> Result<Task> {
    let mut cases = crate::fuzz::CASES;
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        let value = value_of("--cases", word, &mut words)?;
        let number = value.parse().ok().filter(|&number: &u32| number != 0);
        cases = number
            .ok_or_else(|| format!("{value:?} is no number of cases; give `--cases` a whole number."))?;
    }
    Ok(Task::Fuzz { cases })
}

fn measure(rest: &[String]) -> Result<Task> {
    // The names and the cases, each read as by the commands that know only one of them.
    let place = rest.iter().position(|word| word.starts_with("--cases")).unwrap_or(rest.len());
    let (before, after) = rest.split_at(place);
    let length = after.first().map_or(0, |word| if word.contains('=') { 1 } else { 2 });
    let (counted, behind) = after.split_at(length.min(after.len()));
    let Task::Fuzz { cases } = fuzz(counted)? else { return Err(unknown("--cases")) };
    names(&[before, behind].concat()).map(|only| Task::Measure { only, cases })
}

fn test(rest: &[String]) -> Result<Task> {
    if rest.iter().any(|word| word == "--list") {
        return Ok(Task::ListChecks);
    }
    names(rest).map(|only| Task::Test { only })
}

/// The names after every `--only`, each of which may be several with commas.
fn names(rest: &[String]) -> Result<Vec<String>> {
    let mut only = Vec::new();
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        let value = value_of("--only", word, &mut words)?;
        only.extend(value.split(',').map(str::to_owned));
    }
    Ok(only)
}

/// The value of `--flag value` or `--flag=value`.
fn value_of<'a>(flag: &str, word: &'a str, rest: &mut impl Iterator<Item = &'a String>) -> Result<&'a str> {
    let tail = word.strip_prefix(flag).ok_or_else(|| unknown(word))?;
    if let Some(value) = tail.strip_prefix('=') {
        return Ok(value);
    }
    if !tail.is_empty() {
        return Err(unknown(word));
    }
    let value = rest.next().ok_or_else(|| format!("`{flag}` needs a value after it."))?;
    Ok(value)
}

fn unknown(word: &str) -> String {
    format!("the argument {word:?} is not understood here; `cargo xtask --help` lists what is.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Task> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn no_words_show_the_help() {
        assert_eq!(parsed(""), Ok(Task::Help));
        assert_eq!(parsed("serve --help"), Ok(Task::Help));
    }

    #[test]
    fn a_port_is_read_in_both_spellings() {
        assert_eq!(parsed("serve"), Ok(Task::Serve { port: None }));
        assert_eq!(parsed("serve --port 81"), Ok(Task::Serve { port: Some(81) }));
        assert_eq!(parsed("serve --port=81"), Ok(Task::Serve { port: Some(81) }));
    }

    #[test]
    fn wrong_words_are_named() {
        for line in [
            "fuzz --cases x",
            "fuzz --cases 0",
            "serve --port",
            "serve --port 0",
            "serve --port 70000",
            "serve --portal 3",
            "build x",
            "zzz",
        ] {
            let sentence = parsed(line).expect_err(line);
            assert!(sentence.ends_with('.'), "{sentence}");
        }
    }

    #[test]
    fn what_to_measure_and_how_often_come_in_any_order() {
        let wanted = || Ok(Task::Measure { only: vec!["axe".to_owned(), "fuzz".to_owned()], cases: 7 });
        for line in [
            "measure --only axe,fuzz --cases 7",
            "measure --cases=7 --only axe --only fuzz",
            "measure --only axe --cases 7 --only fuzz",
        ] {
            assert_eq!(parsed(line), wanted(), "{line}");
        }
        assert_eq!(parsed("measure"), Ok(Task::Measure { only: Vec::new(), cases: crate::fuzz::CASES }));
        assert!(parsed("measure --cases").is_err() && parsed("measure --case 3").is_err());
    }

    #[test]
    fn several_checks_can_be_named() {
        let only = vec!["fmt".to_owned(), "core".to_owned(), "web".to_owned()];
        assert_eq!(parsed("test --only fmt,core --only web"), Ok(Task::Test { only }));
        assert_eq!(parsed("test --list"), Ok(Task::ListChecks));
    }

    #[test]
    fn parts_to_measure_are_named_as_checks_are() {
        assert_eq!(parsed("bench"), Ok(Task::Bench { only: Vec::new() }));
        assert_eq!(parsed("bench --only=ratios"), Ok(Task::Bench { only: vec!["ratios".to_owned()] }));
    }
}
