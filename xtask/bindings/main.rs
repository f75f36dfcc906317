//! `wasm-bindgen` without its test server: the part that Trunk calls, from the library that the full program wraps too.
//!
//! **Why.** On a bare machine of two cores the full program costs two minutes more of compiling before the page can be
//! served; it is installed when browser tests first need it. **Invariant.** An option that is not known here is an error,
//! so that Trunk never believes that it was heeded. This file is compiled by `install.rs`, outside the workspace.

use std::path::PathBuf;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    // What the full program does where nothing is said, which differs from the library's own defaults.
    bindgen.typescript(true).omit_default_module_path(false);
    let (mut input, mut folder) = (None, None);
    for word in std::env::args().skip(1) {
        let (option, value) = word.split_once('=').unwrap_or((&word, ""));
        match (option, value) {
            ("--version", _) => {
                // The package carries the version of the library.
                println!("wasm-bindgen {}", env!("CARGO_PKG_VERSION"));
                return Ok(());
            }
            ("--target", "web") => drop(bindgen.web(true).map_err(|error| error.to_string())?),
            ("--target", "no-modules") => drop(bindgen.no_modules(true).map_err(|error| error.to_string())?),
            ("--out-dir", value) => folder = Some(PathBuf::from(value)),
            ("--out-name", value) => drop(bindgen.out_name(value)),
            ("--no-typescript", _) => drop(bindgen.typescript(false)),
            ("--keep-debug", _) => drop(bindgen.keep_debug(true)),
            ("--no-demangle", _) => drop(bindgen.demangle(false)),
            (option, _) if option.starts_with('-') => {
                return Err(format!("{word} is not known to this small wasm-bindgen; run `cargo install wasm-bindgen-cli`."));
            }
            _ => input = Some(PathBuf::from(&word)),
        }
    }
    let input = input.ok_or("no Wasm file was given.")?;
    let folder = folder.ok_or("no `--out-dir=` was given.")?;
    bindgen.input_path(input).generate(folder).map_err(|error| format!("{error:#}"))
}
