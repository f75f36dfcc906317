//! `cargo xtask package`: the forms in which the page is taken along, in `dist-packages/`.
//!
//! **Flow.** `dist/` is brought up to date; the page is built once more in one piece, for the form that is a single file;
//! `netwerktijd-package` makes the forms of both. **Why a program of its own**: what it needs (zip, LZMA, XML) must not be
//! compiled by who only wants to serve the page.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::place::Place;
use crate::tool::Purpose;
use crate::{Result, child, dist, fingerprint, fixtures, kernels, setup, step};

/// The package whose program makes the forms.
const PACKAGE: &str = "netwerktijd-package";

/// Where the forms are left.
pub fn folder(place: &Place) -> PathBuf {
    place.root.join("dist-packages")
}

/// Makes all forms.
pub fn run(place: &Place) -> Result<()> {
    let schemas = fixtures::SCHEMAS.folder(place)?;
    dist::ensure(place)?;
    let whole = whole(place)?;
    step::timed("making the site, the single file and the courses", || {
        let mut cargo = child::cargo();
        cargo.args(["run", "--quiet", "--package", PACKAGE, "--"]).arg(&place.root);
        cargo.args([place.dist(), whole, schemas, folder(place)]);
        child::stream(cargo.current_dir(&place.root))
    })
}

/// Brings script and Wasm of the page in one piece up to date; gives their folder.
fn whole(place: &Place) -> Result<PathBuf> {
    let folder = place.notes().join("whole");
    let note = place.notes().join("whole.note");
    let wanted = dist::inputs(place)?.to_string();
    let made = |folder: &PathBuf| {
        Ok::<_, String>(fingerprint::of_folder(folder)?.map(|sum| format!("{wanted} {sum}")))
    };
    if made(&folder)?.is_some() && fs::read_to_string(&note).ok() == made(&folder)? {
        return Ok(folder);
    }
    let _ = fs::remove_file(&note);
    step::timed("building the page in one piece", || build_whole(place, &folder))?;
    let failed = |error: std::io::Error| format!("{} cannot be written ({error}).", note.display());
    fs::write(&note, made(&folder)?.unwrap_or_default()).map_err(failed)?;
    Ok(folder)
}

fn build_whole(place: &Place, folder: &PathBuf) -> Result<()> {
    let tools = setup::tools(place, Purpose::Building)?;
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)
        .map_err(|error| format!("{} cannot be made ({error}); check its permissions.", folder.display()))?;
    let mut cargo = child::cargo();
    cargo.args(["build", "--quiet", "--target", setup::WASM, "--profile", "page", "--no-default-features"]);
    cargo.args(["--features", "whole", "--bin", "page"]);
    child::stream(cargo.current_dir(&place.root))?;
    let built = place.target.join(setup::WASM).join("page").join("page.wasm");
    let mut bindings = child::command(tools.program("wasm-bindgen")?);
    let mut out_dir = OsString::from("--out-dir=");
    out_dir.push(folder);
    bindings.args(["--target=web", "--no-typescript", "--out-name=page"]).arg(out_dir).arg(built);
    child::stream(&mut bindings)?;
    let wasm = folder.join("page_bg.wasm");
    let mut optimiser = child::command(tools.program("wasm-opt")?);
    optimiser.args(kernels::words_of_page(place)?).args(["--strip-debug", "--strip-producers"]);
    child::stream(optimiser.arg("-o").arg(&wasm).arg(&wasm))
}
