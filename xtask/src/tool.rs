//! The tools that building needs, each of one exact version.
//!
//! **Flow.** [`needed`] names them, [`Tool::locate`] finds one in the cache or on PATH, [`Tools`](crate::toolbox::Tools)
//! hands them to the programs we run. Installing what is missing is [`setup`](crate::setup)'s work. **Invariant.** A tool
//! of another version is never used: the bindings generator must equal the library that `Cargo.lock` names, or the page
//! does not start.

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::place::Place;
use crate::{Result, child, fingerprint, lock_file};

/// The version of Trunk that the build is tested with.
pub const TRUNK: &str = "0.21.14";

/// The version of Binaryen's npm package; `Trunk.toml` says the same.
pub const BINARYEN: &str = "132.0.0";

/// The full program of wasm-bindgen, as a package.
const CLI: &str = "wasm-bindgen-cli";

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
    /// Our own small program around the library of wasm-bindgen, which splits too; it is published nowhere.
    Bindings,
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

/// What tools are needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Building the page.
    Building,
    /// Building it, and running tests in a browser.
    Testing,
}

/// The release pages of wasm-bindgen: the repository, and what stands before the version in a tag.
pub const BINDGEN_RELEASE: (&str, &str) = ("wasm-bindgen/wasm-bindgen", "");

/// All tools of this purpose. Of two that bring the same program the first is used.
pub fn needed(place: &Place, purpose: Purpose) -> Result<Vec<Tool>> {
    let bindgen = lock_file::version_of("wasm-bindgen", &place.root)?;
    let mut tools = vec![trunk(), bindings(bindgen.clone()), binaryen()];
    if purpose == Purpose::Testing {
        tools.push(wasm_bindgen_cli(bindgen));
    }
    Ok(tools)
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

/// The version of `wasm_split_cli_support`, by which our program splits; it reads what the `wasm_split_helpers` of
/// `Cargo.lock` mark.
pub const SPLIT: &str = "0.2.4";

/// The program that splits the Wasm and generates the bindings between it and the browser: names and texts of its files.
pub const BINDINGS: [(&str, &str); 3] = [
    ("main.rs", include_str!("../bindings/main.rs")),
    ("fetching.rs", include_str!("../bindings/fetching.rs")),
    ("names.rs", include_str!("../bindings/names.rs")),
];

/// Generates the bindings, by our own program. Its text is part of its version, so that a change is installed.
fn bindings(version: String) -> Tool {
    let text = fingerprint::of_text(&BINDINGS.map(|(_, text)| text).concat());
    Tool {
        name: "wasm-bindgen-split",
        version: format!("{version}-{SPLIT}-{text:08x}"),
        said: version,
        programs: &["wasm-bindgen"],
        source: Source::Bindings,
    }
}

/// The runner of tests in a browser, which costs minutes more where it must be compiled.
///
/// Not `--locked`: the lock file in its package names a crate that has been withdrawn.
fn wasm_bindgen_cli(version: String) -> Tool {
    Tool {
        name: CLI,
        said: version.clone(),
        version,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        source: Source::Cargo { release: BINDGEN_RELEASE, words: &[] },
    }
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
            Source::Cargo { .. } | Source::Bindings => home.join("bin"),
            Source::Npm => home.join("node_modules").join(".bin"),
        }
    }

    /// The folder with the programs, if the tool is there in the wanted version: in the cache, else on PATH.
    pub fn locate(&self, place: &Place) -> Option<PathBuf> {
        // Only finished installs carry the final name, so here a look suffices and costs no start of a program.
        let cached = self.programs_in(&self.home(place));
        let complete =
            |folder: &PathBuf| self.programs.iter().all(|program| find_in(folder, program).is_some());
        if complete(&cached) {
            return Some(cached);
        }
        // A program of this name on PATH is the usual one, which does not split.
        if self.source == Source::Bindings {
            return None;
        }
        let first = on_path(self.programs.first()?)?;
        let folder = first.parent()?.to_owned();
        (complete(&folder) && self.answers(&first)).then_some(folder)
    }

    /// Whether this program is of the wanted version.
    pub fn answers(&self, program: &Path) -> bool {
        let answer = child::answer(child::command(program).arg("--version"), Duration::from_secs(20));
        answer.is_some_and(|text| says_version(&text, &self.said))
    }
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

    #[test]
    fn the_usual_program_does_not_serve_for_splitting() {
        let scratch = crate::scratch::Scratch::new("full");
        let root = scratch.path().to_owned();
        let place = Place { root: root.clone(), target: root.clone(), cache: root };
        let (ours, usual) = (bindings("9.9.9".to_owned()), wasm_bindgen_cli("9.9.9".to_owned()));
        let bin = usual.programs_in(&usual.home(&place));
        for program in usual.programs {
            let end = if cfg!(windows) { ".exe" } else { "" };
            scratch.write(bin.join(format!("{program}{end}")), "");
        }
        assert_eq!(usual.locate(&place), Some(bin));
        assert_eq!(ours.locate(&place), None);
    }

    #[test]
    fn pieces_are_optimised_by_the_same_words_as_the_main_part() {
        let page = include_str!("../../www/index.html");
        let (_, words) = page.split_once("data-wasm-opt-params=\"").expect("the page names them");
        let words = words.split('"').next().expect("quoted");
        for word in words.split_whitespace() {
            assert!(BINDINGS[0].1.contains(&format!("\"{word}\"")), "{word}");
        }
    }
}
