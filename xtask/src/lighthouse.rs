//! `cargo xtask lighthouse`: what Lighthouse says of the packaged site behind nginx.
//!
//! **Flow.** The site is packaged, nginx and Lighthouse are brought, and the program of the same name in `tests/e2e` opens the
//! pages; its lines become [`Row`]s.

use crate::npm_kit::NpmKit;
use crate::place::Place;
use crate::report::{self, Row};
use crate::stage::Stage;
use crate::{Result, browser, child, nginx, package, step};

/// The package.
const NAME: &str = "lighthouse";

/// The program in it.
const FILE: &str = "cli/index.js";

const KIT: NpmKit = NpmKit { what: "Lighthouse", packages: &[(NAME, "12.8.2")], files: &[FILE] };

/// Measures, and prints the table.
pub fn run(place: &Place) -> Result<bool> {
    let rows = measure(place)?;
    println!("\n{}", report::table(&rows));
    Ok(rows.iter().all(|row| row.kept))
}

/// Measures.
pub fn measure(place: &Place) -> Result<Vec<Row>> {
    let program = NpmKit::file(&KIT.folder(place)?, NAME, FILE);
    package::run(place)?;
    let nginx = nginx::program()?;
    let stage = Stage::set(place, browser::ensure(place)?)?;
    let lines = place.notes().join("lighthouse.tsv");
    let mut cargo = child::cargo();
    cargo.args(["run", "--quiet", "--package", "netwerktijd-e2e", "--bin", "lighthouse"]);
    cargo.current_dir(&place.root);
    stage.give_packages(place, &mut cargo);
    stage.give(cargo.env("NETWERKTIJD_NGINX", nginx).env("NETWERKTIJD_LIGHTHOUSE", program));
    cargo.env("NETWERKTIJD_LINES", &lines);
    step::timed("Lighthouse opens the pages (some minutes)", || child::stream(&mut cargo))?;
    report::read("Lighthouse", &lines)
}
