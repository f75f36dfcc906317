//! The installed tools, as the programs we run find them.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::place::Place;
use crate::tool::{Purpose, Tool, find_in, needed};
use crate::{Result, child};

/// The tools that were found, as a start of PATH.
#[derive(Clone, Debug)]
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// The tools in the cache and on PATH; the names of those missing otherwise.
    pub fn locate(place: &Place, purpose: Purpose) -> Result<std::result::Result<Self, Vec<Tool>>> {
        let (mut folders, mut missing) = (Vec::new(), Vec::new());
        for tool in needed(place, purpose)? {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_gets_a_no_color_that_it_can_read() {
        assert_eq!(no_color(true), Some("true"));
        assert_eq!(no_color(false), None);
    }
}
