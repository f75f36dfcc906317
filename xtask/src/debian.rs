//! Packages of Debian, for what comes from nowhere else.
//!
//! **Invariant.** Only as root, or where sudo asks nothing, is anything installed in the system.

use std::time::Duration;

use crate::board::{self, Lane};
use crate::{Result, child, tool};

/// Installs packages; `name` is what the lines of its progress begin with.
pub fn install(name: &str, packages: &[&str]) -> Result<()> {
    let apt = tool::on_path("apt-get").ok_or("apt-get is not there, which brings packages of Debian.")?;
    let before: &[&str] = if is_root() { &[] } else { &["sudo", "-n"] };
    let run = |words: &[&str], lane: &Lane| {
        let mut all = before.iter().copied().map(Into::into).chain([apt.clone().into_os_string()]);
        let mut command = child::command(all.next().unwrap_or_default());
        command.args(all).args(words).env("DEBIAN_FRONTEND", "noninteractive");
        child::report(&mut command, lane)
    };
    let both = move |lane: &Lane| {
        run(&["update"], lane)?;
        run(&[&["install", "--yes", "--no-install-recommends"], packages].concat(), lane)
    };
    board::together(vec![(name, Box::new(both))])
        .map_err(|_| format!("the packages {} could not be installed.", packages.join(" and ")))
}

/// Whether this is Ubuntu, whose packages are not all those of Debian.
pub fn is_ubuntu() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}

fn is_root() -> bool {
    let answer = child::answer(child::command("id").arg("-u"), Duration::from_secs(5));
    answer.is_some_and(|text| text.trim() == "0")
}
