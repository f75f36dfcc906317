//! The model's kernels by themselves, for [`bench`](crate::bench): as a program for this machine, and as Wasm that is made
//! as the page is.
//!
//! **Flow.** Cargo, the bindings generator and the optimiser, one after another, into a folder that the
//! [`Stage`](crate::stage) serves. **Invariant.** The optimiser's words are read where Trunk reads them, in
//! `www/index.html`, so that what is measured is what is shipped.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::place::Place;
use crate::tool::Purpose;
use crate::{Result, child, setup, step};

/// The package, which has one program.
pub const PACKAGE: &str = "netwerktijd-kernels";
const PROGRAM: &str = "kernels";

/// The folder that a browser loads the kernels from.
pub fn folder(place: &Place) -> PathBuf {
    place.notes().join(PROGRAM)
}

/// Builds both; gives the program for this machine.
pub fn build(place: &Place) -> Result<PathBuf> {
    step::timed("compiling the kernels for this machine and for the browser", || {
        for_browser(place)?;
        child::stream(
            child::cargo().args(["build", "--release", "--package", PACKAGE]).current_dir(&place.root),
        )?;
        Ok(place.target.join("release").join(PROGRAM).with_extension(std::env::consts::EXE_EXTENSION))
    })
}

/// Builds what a browser loads.
pub fn for_browser(place: &Place) -> Result<()> {
    let tools = setup::tools(place, Purpose::Building)?;
    let folder = folder(place);
    let failed = |error: std::io::Error| {
        format!("{} cannot be written ({error}); check its permissions.", folder.display())
    };
    fs::create_dir_all(&folder).map_err(failed)?;
    for name in ["index.html", "start.js"] {
        fs::copy(place.root.join("tests/kernels/www").join(name), folder.join(name)).map_err(failed)?;
    }
    let mut cargo = child::cargo();
    cargo.args(["build", "--profile", "page", "--target", setup::WASM, "--package", PACKAGE]);
    child::stream(cargo.current_dir(&place.root))?;
    let built = place.target.join(setup::WASM).join("page").join(PROGRAM).with_extension("wasm");
    let mut bindings = child::command(tools.program("wasm-bindgen")?);
    let mut out_dir = OsString::from("--out-dir=");
    out_dir.push(&folder);
    bindings.args(["--target=web", "--no-typescript"]).arg(out_dir).arg(built);
    child::stream(&mut bindings)?;
    let words = words_of_page(place)?;
    let wasm = folder.join("kernels_bg.wasm");
    child::stream(child::command(tools.program("wasm-opt")?).args(words).arg("-o").arg(&wasm).arg(&wasm))
}

/// What Trunk gives to `wasm-opt`.
pub fn words_of_page(place: &Place) -> Result<Vec<String>> {
    let page = place.root.join("www/index.html");
    let page = fs::read_to_string(&page).map_err(|error| format!("{} ({error}).", page.display()))?;
    optimiser_words(&page).ok_or_else(|| "www/index.html does not say what the optimiser does.".to_owned())
}

/// The same as the page tells it.
fn optimiser_words(page: &str) -> Option<Vec<String>> {
    let value = |name: &str| {
        let (_, rest) = page.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let words = value("data-wasm-opt-params").unwrap_or_default().split_whitespace().map(str::to_owned);
    Some([format!("-O{}", value("data-wasm-opt")?)].into_iter().chain(words).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_optimiser_is_told_what_trunk_tells_it() {
        let page = "<link data-trunk rel=\"rust\" data-wasm-opt=\"z\" data-wasm-opt-params=\"--a --b\">";
        let words = ["-Oz", "--a", "--b"].map(str::to_owned).to_vec();
        assert_eq!(optimiser_words(page), Some(words));
        assert_eq!(optimiser_words("<link data-trunk rel=\"rust\">"), None);
    }

    #[test]
    fn the_page_says_what_the_optimiser_does() {
        let words = optimiser_words(include_str!("../../www/index.html")).expect("it does");
        assert!(words.iter().any(|word| word == "--enable-simd"), "{words:?}");
    }
}
