//! The tools that building needs, each of one exact version.
//!
//! **Flow.** [`all`] names them, [`Tool::locate`] finds one in the cache or on PATH, [`Tools`] hands them to the programs
//! we run. Installing what is missing is [`setup`](crate::setup)'s work. **Invariant.** A tool of another version is
//! never used: the bindings generator must equal the library that `Cargo.lock` names, or the page does not start.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::place::Place;
use crate::{Result, child, lock_file};

/// The version of Trunk that the build is tested with.
pub const TRUNK: &str = "0.21.14";

/// The version of Binaryen's npm package; `Trunk.toml` says the same.
pub const BINARYEN: &str = "132.0.0";

/// Where a tool comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A release archive, else `cargo install` with these words added.
    Cargo {
        /// Owner and repository, and the tag's prefix before the version.
        release: (&'static str, &'static str),
        /// Words for `cargo install`.
        words: &'static [&'static str],
    },
    /// A package of npm.
    Npm,
}

/// A tool of an exact version.
#[derive(Clone, Debug)]
pub struct Tool {
    /// Its name as a package.
    pub name: &'static str,
    /// The exact version.
    pub version: String,
    /// The program that is asked for its version, then those that come with it.
    pub programs: &'static [&'static str],
    /// What `--version` says; npm's version of Binaryen has two zeros more than the program's.
    pub said: String,
    /// Where it comes from.
    pub source: Source,
}

/// All tools that building needs.
pub fn all(place: &Place) -> Result<[Tool; 3]> {
    Ok([trunk(), wasm_bindgen(place)?, binaryen()])
}

/// Builds the page.
///
/// Without its default features: it neither checks for updates nor downloads, so it needs no TLS.
pub fn trunk() -> Tool {
    Tool {
        name: "trunk",
        version: TRUNK.to_owned(),
        programs: &["trunk"],
        said: TRUNK.to_owned(),
        source: Source::Cargo {
            release: ("trunk-rs/trunk", "v"),
            words: &["--locked", "--no-default-features"],
        },
    }
}

/// Generates the bindings, and runs tests in a browser.
///
/// Not `--locked`: the lock file in its package names a crate that has been withdrawn.
pub fn wasm_bindgen(place: &Place) -> Result<Tool> {
    let version = lock_file::version_of("wasm-bindgen", &place.root)?;
    Ok(Tool {
        name: "wasm-bindgen-cli",
        said: version.clone(),
        version,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        source: Source::Cargo { release: ("wasm-bindgen/wasm-bindgen", ""), words: &[] },
    })
}

/// Makes the Wasm smaller.
pub fn binaryen() -> Tool {
    Tool {
        name: "binaryen",
        version: BINARYEN.to_owned(),
        programs: &["wasm-opt"],
        said: BINARYEN.split('.').next().unwrap_or_default().to_owned(),
        source: Source::Npm,
    }
}

impl Tool {
    /// The folder in the cache that this tool is installed in.
    pub fn home(&self, place: &Place) -> PathBuf {
        place.tool(self.name, &self.version)
    }

    /// The folder with the programs, below the folder that it is installed in.
    pub fn programs_in(&self, home: &Path) -> PathBuf {
        match self.source {
            Source::Cargo { .. } => home.join("bin"),
            Source::Npm => home.join("node_modules").join(".bin"),
        }
    }

    /// The folder with the programs, if the tool is there in the wanted version: in the cache, else on PATH.
    pub fn locate(&self, place: &Place) -> Option<PathBuf> {
        let cached = self.programs_in(&self.home(place));
        // Only finished installs carry the final name, so here a look suffices and costs no start of a program.
        if self.programs.iter().all(|program| find_in(&cached, program).is_some()) {
            return Some(cached);
        }
        let first = on_path(self.programs.first()?)?;
        let folder = first.parent()?.to_owned();
        let complete = self.programs.iter().all(|program| find_in(&folder, program).is_some());
        (complete && self.answers(&first)).then_some(folder)
    }

    /// Whether this program is of the wanted version.
    pub fn answers(&self, program: &Path) -> bool {
        let answer = child::answer(child::command(program).arg("--version"), Duration::from_secs(20));
        answer.is_some_and(|text| says_version(&text, &self.said))
    }
}

/// The tools that were found, as a start of PATH.
#[derive(Clone, Debug)]
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// The tools in the cache and on PATH; the names of those missing otherwise.
    pub fn locate(place: &Place) -> Result<std::result::Result<Self, Vec<Tool>>> {
        let (mut folders, mut missing) = (Vec::new(), Vec::new());
        for tool in all(place)? {
            match tool.locate(place) {
                Some(folder) => folders.push(folder),
                None => missing.push(tool),
            }
        }
        Ok(if missing.is_empty() { Ok(Self { folders }) } else { Err(missing) })
    }

    /// Makes a program find the tools, and keeps it from stumbling over a NO_COLOR that Trunk cannot read.
    pub fn give<'a>(&self, command: &'a mut Command) -> Result<&'a mut Command> {
        command.env("PATH", child::path_with(self.folders.iter().map(PathBuf::as_path))?);
        match no_color(env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())) {
            Some(value) => command.env("NO_COLOR", value),
            None => command.env_remove("NO_COLOR"),
        };
        Ok(command)
    }

    /// One of the programs.
    pub fn program(&self, name: &str) -> Result<PathBuf> {
        let found = self.folders.iter().find_map(|folder| find_in(folder, name));
        found.ok_or_else(|| format!("{name} is not among the installed tools; run `cargo xtask setup`."))
    }
}

/// Trunk 0.21 reads NO_COLOR as `true` or `false` and refuses the `1` that everyone sets.
fn no_color(wanted: bool) -> Option<&'static str> {
    wanted.then_some("true")
}

/// Whether the words of a program contain this version as a whole word.
fn says_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word.trim_start_matches('v') == version)
}

/// A program on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).find_map(|folder| find_in(&folder, program))
}

/// A program in this folder, by the name that this system gives it.
pub fn find_in(folder: &Path, program: &str) -> Option<PathBuf> {
    let names = if cfg!(windows) {
        ["exe", "cmd", "bat"].map(|end| format!("{program}.{end}")).to_vec()
    } else {
        vec![program.to_owned()]
    };
    names.into_iter().map(|name| folder.join(name)).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_whole_words() {
        assert!(says_version("trunk 0.21.14\n", "0.21.14"));
        assert!(says_version("wasm-opt version 132 (version_132)", "132"));
        assert!(says_version("tool v1.2", "1.2"));
        assert!(!says_version("trunk 0.21.14", "0.21.1"));
        assert!(!says_version("trunk 0.21.140", "0.21.14"));
    }

    #[test]
    fn trunk_gets_a_no_color_that_it_can_read() {
        assert_eq!(no_color(true), Some("true"));
        assert_eq!(no_color(false), None);
    }

    #[test]
    fn trunk_toml_pins_the_same_optimiser() {
        let toml = include_str!("../../Trunk.toml");
        assert!(toml.contains(&format!("wasm_opt = \"version_{}\"", binaryen().said)));
    }

    #[test]
    fn only_a_complete_tool_counts_as_installed() {
        let scratch = crate::scratch::Scratch::new("tool");
        let place = Place {
            root: scratch.path().into(),
            target: scratch.path().into(),
            cache: scratch.path().into(),
        };
        let mut tool = trunk();
        tool.programs = &["netwerktijd-a", "netwerktijd-b"];
        let bin = tool.programs_in(&tool.home(&place));
        let file = |name: &str| {
            if cfg!(windows) { format!("{name}.exe") } else { name.to_owned() }
        };
        scratch.write(bin.join(file("netwerktijd-a")), "");
        assert_eq!(tool.locate(&place), None);
        scratch.write(bin.join(file("netwerktijd-b")), "");
        assert_eq!(tool.locate(&place), Some(bin));
    }
}
