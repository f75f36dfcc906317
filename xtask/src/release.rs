//! Prebuilt programs from the tools' own release pages: seconds instead of minutes, where these can be reached.
//!
//! **Flow.** [`Releases::fetch`] downloads one archive, unpacks it and leaves its programs in a folder. **Invariant.** A
//! release page that cannot be reached costs one short try per run; whatever goes wrong here is no failure, because
//! the caller can always compile instead.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use crate::board::Lane;
use crate::child;
use crate::tool::{Source, Tool, find_in};

/// Seconds until a page that does not answer counts as not to be reached.
const CONNECT_SECONDS: &str = "5";

/// Seconds that one archive may take; compiling takes about as long.
const DOWNLOAD_SECONDS: &str = "180";

/// The release pages, and whether they can be reached.
#[derive(Debug)]
pub struct Releases {
    base: String,
    reached: OnceLock<bool>,
}

impl Releases {
    /// The pages at NETWERKTIJD_RELEASES, or where the tools publish.
    pub fn from_environment() -> Self {
        let base = std::env::var("NETWERKTIJD_RELEASES").ok().filter(|base| !base.is_empty());
        Self::at(base.unwrap_or_else(|| "https://github.com".to_owned()))
    }

    /// The pages below this address.
    pub fn at(base: String) -> Self {
        Self { base: base.trim_end_matches('/').to_owned(), reached: OnceLock::new() }
    }

    /// Leaves the programs of the tool in `bin`; `false` when that is not possible from here.
    pub fn fetch(&self, tool: &Tool, bin: &Path, lane: &Lane) -> bool {
        let Some(path) = archive_path(tool) else {
            return false;
        };
        if !self.reached(lane) {
            lane.say("release page not reached");
            return false;
        }
        self.unpack(tool, &path, bin, lane).is_some()
    }

    /// Whether the pages answer; asked once.
    fn reached(&self, lane: &Lane) -> bool {
        *self.reached.get_or_init(|| {
            lane.say("asking the release page");
            let mut curl = child::command("curl");
            curl.args(["--silent", "--head", "--output", if cfg!(windows) { "NUL" } else { "/dev/null" }]);
            curl.args(["--connect-timeout", CONNECT_SECONDS, "--max-time", CONNECT_SECONDS, &self.base]);
            child::answer(&mut curl, Duration::from_secs(8)).is_some()
        })
    }

    fn unpack(&self, tool: &Tool, path: &str, bin: &Path, lane: &Lane) -> Option<()> {
        let folder = bin.with_extension("archive");
        fs::create_dir_all(&folder).ok()?;
        fs::create_dir_all(bin).ok()?;
        let archive = folder.join(path.rsplit('/').next()?);
        lane.say(&format!("downloading {}", archive.file_name()?.display()));
        let mut curl = child::command("curl");
        curl.args(["--fail", "--location", "--silent", "--show-error", "--connect-timeout", CONNECT_SECONDS]);
        curl.args(["--max-time", DOWNLOAD_SECONDS, "--output"])
            .arg(&archive)
            .arg(format!("{}/{path}", self.base));
        child::answer(&mut curl, Duration::from_secs(200))?;
        lane.say("unpacking");
        let mut tar = child::command("tar");
        tar.arg("-xf").arg(&archive).arg("-C").arg(&folder);
        child::answer(&mut tar, Duration::from_secs(60))?;
        for program in tool.programs {
            let found = find_below(&folder, program)?;
            // What came is asked for its version before anyone relies on it; a program for another system does not answer.
            if !tool.answers(&found) {
                lane.say(&format!("the downloaded {program} is not {} or does not run here", tool.version));
                return None;
            }
            fs::rename(&found, bin.join(found.file_name()?)).ok()?;
        }
        fs::remove_dir_all(&folder).ok()
    }
}

/// The program in the folder or in one just below it, as archives have it.
fn find_below(folder: &Path, program: &str) -> Option<PathBuf> {
    find_in(folder, program).or_else(|| {
        let folders = fs::read_dir(folder).ok()?.flatten();
        folders.map(|entry| entry.path()).find_map(|path| find_in(&path, program))
    })
}

/// The address of the archive for this machine below the release pages; `None` where none is published.
fn archive_path(tool: &Tool) -> Option<String> {
    let (repository, prefix) = match tool.source {
        Source::Cargo { release, .. } => release,
        Source::Bindings | Source::Npm => return None,
    };
    let version = &tool.version;
    let machine = (std::env::consts::OS, std::env::consts::ARCH);
    let file = if tool.name == "trunk" {
        match machine {
            ("linux", "x86_64") => "trunk-x86_64-unknown-linux-gnu.tar.gz",
            ("linux", "aarch64") => "trunk-aarch64-unknown-linux-gnu.tar.gz",
            ("macos", "x86_64") => "trunk-x86_64-apple-darwin.tar.gz",
            ("macos", "aarch64") => "trunk-aarch64-apple-darwin.tar.gz",
            ("windows", "x86_64") => "trunk-x86_64-pc-windows-msvc.zip",
            _ => return None,
        }
        .to_owned()
    } else {
        let triple = match machine {
            ("linux", "x86_64") => "x86_64-unknown-linux-musl",
            ("linux", "aarch64") => "aarch64-unknown-linux-musl",
            ("macos", "x86_64") => "x86_64-apple-darwin",
            ("macos", "aarch64") => "aarch64-apple-darwin",
            ("windows", "x86_64") => "x86_64-pc-windows-msvc",
            _ => return None,
        };
        format!("wasm-bindgen-{version}-{triple}.tar.gz")
    };
    Some(format!("{repository}/releases/download/{prefix}{version}/{file}"))
}

// The archives of these tests hold shell scripts.
#[cfg(all(test, unix))]
#[path = "release_tests.rs"]
mod tests;
