//! `cargo xtask picture`: pictures of the optimised page, drawn by the browser.

use crate::place::Place;
use crate::stage::Stage;
use crate::{Result, browser, child, step};

/// Draws the pictures.
pub fn run(place: &Place) -> Result<bool> {
    let stage = Stage::set(place, browser::ensure(place)?)?;
    step::timed("drawing pictures of the page", || {
        let mut cargo = child::cargo();
        cargo.args(["run", "--package", "netwerktijd-e2e", "--bin", "picture"]).current_dir(&place.root);
        child::stream(stage.give(&mut cargo))
    })?;
    Ok(true)
}
