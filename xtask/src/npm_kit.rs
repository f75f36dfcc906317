//! Packages of npm that checks read files of, such as dictionaries and the rules of accessibility.
//!
//! **Flow.** Into a folder beside the final one, which gets its name only when all is there, as with the other tools.
//! **Invariant.** They are installed once per machine into the cache, under their versions, and never globally: another
//! version may know other words or rules.

use std::fs;
use std::path::{Path, PathBuf};

use crate::place::Place;
use crate::{Result, child, install, step};

/// Packages that belong together.
#[derive(Debug)]
pub struct NpmKit {
    /// What they are, as it stands in a sentence after "bringing".
    pub what: &'static str,
    /// Name and version of each.
    pub packages: &'static [(&'static str, &'static str)],
    /// The files that are read in every one of them.
    pub files: &'static [&'static str],
}

impl NpmKit {
    /// The folder that holds them; they are installed when first asked for.
    pub fn folder(&self, place: &Place) -> Result<PathBuf> {
        let home = place.cache.join("tools").join(self.name());
        if !self.is_complete(&home) {
            step::timed(&format!("bringing {}", self.what), || self.bring(&home))?;
        }
        Ok(home)
    }

    /// A file of one of them, below the folder.
    pub fn file(home: &Path, package: &str, file: &str) -> PathBuf {
        home.join("node_modules").join(package).join(file)
    }

    fn name(&self) -> String {
        let names: Vec<_> = self.packages.iter().map(|(name, version)| format!("{name}-{version}")).collect();
        names.join("-")
    }

    fn is_complete(&self, home: &Path) -> bool {
        let mut files = self
            .packages
            .iter()
            .flat_map(|(name, _)| self.files.iter().map(|file| Self::file(home, name, file)));
        files.all(|file| file.is_file())
    }

    fn bring(&self, home: &Path) -> Result<()> {
        // Two at once do not trample each other: whoever is first wins, the other takes what is there.
        let partial = home.with_file_name(format!(".{}-{}", self.name(), std::process::id()));
        let _ = fs::remove_dir_all(&partial);
        let outcome = self.fill(&partial).and_then(|()| {
            if !self.is_complete(&partial) {
                return Err(format!("npm did not give {}; report this as a fault.", self.what));
            }
            // Left by an older, incomplete install: a rename needs the place free.
            let _ = fs::remove_dir_all(home);
            fs::rename(&partial, home).map_err(|error| {
                format!("{} could not be given its name ({error}); try again.", home.display())
            })
        });
        let _ = fs::remove_dir_all(&partial);
        if self.is_complete(home) { Ok(()) } else { outcome }
    }

    fn fill(&self, partial: &Path) -> Result<()> {
        fs::create_dir_all(partial).map_err(|error| {
            format!(
                "{} cannot be made ({error}); set NETWERKTIJD_CACHE to a folder that can.",
                partial.display()
            )
        })?;
        let packages: Vec<_> =
            self.packages.iter().map(|(name, version)| format!("{name}@{version}")).collect();
        child::stream(&mut install::npm(partial, &packages)).map_err(install::without_npm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIT: NpmKit =
        NpmKit { what: "two", packages: &[("one", "2.0.0"), ("other", "3.0.0")], files: &["a", "b"] };

    #[test]
    fn only_a_whole_kit_counts_as_installed() {
        let scratch = crate::scratch::Scratch::new("kit");
        for (package, name) in [("one", "a"), ("one", "b"), ("other", "a")] {
            scratch.write(NpmKit::file(scratch.path(), package, name), "");
            assert!(!KIT.is_complete(scratch.path()), "{package} {name}");
        }
        scratch.write(NpmKit::file(scratch.path(), "other", "b"), "");
        assert!(KIT.is_complete(scratch.path()));
    }

    #[test]
    fn a_kit_of_another_version_is_another() {
        assert_eq!(KIT.name(), "one-2.0.0-other-3.0.0");
    }
}
