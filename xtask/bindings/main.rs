//! `wasm-bindgen` without its test server, and with splitting: what Trunk calls between the compiler and the optimiser.
//!
//! **Flow.** A program in which functions are marked as the start of a piece (`wasm_split_helpers`) is split into a main
//! part and pieces by `wasm_split_cli_support`; the main part goes through the library that the full `wasm-bindgen` wraps
//! too; each piece is optimised, gets a name with a hash of its content in `snippets/`, which Trunk copies as it is, and the
//! script of the main part learns these names. What is small goes into one file together (`fetching.rs`). A program without
//! marks is bound as ever.
//!
//! **Why one program.** Trunk has one step between cargo and `wasm-opt`, and that is this. **Invariant.** An option that is
//! not known here is an error, so that Trunk never believes that it was heeded, and so is a script that does not look as
//! expected. These files are compiled by `install.rs`, outside the workspace.

mod fetching;
mod names;

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use wasm_bindgen_cli_support::Bindgen;

/// What the script of the main part imports the loading of pieces from, until it holds it itself.
const LINK: &str = "./__wasm_split.js";

/// Where Trunk looks for what it copies as it is.
const FOLDER: &str = "snippets";

/// The words for the optimiser; the page's HTML gives the same for the main part.
const OPTIMISE: [&str; 12] = [
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

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
    let (mut input, mut folder, mut name) = (None, None, None);
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
            ("--out-name", value) => {
                name = Some(value.to_owned());
                bindgen.out_name(value);
            }
            ("--no-typescript", _) => drop(bindgen.typescript(false)),
            ("--keep-debug", _) => drop(bindgen.keep_debug(true)),
            ("--no-demangle", _) => drop(bindgen.demangle(false)),
            (option, _) if option.starts_with('-') => {
                return Err(format!(
                    "{word} is not known to this small wasm-bindgen; run `cargo install wasm-bindgen-cli`."
                ));
            }
            _ => input = Some(PathBuf::from(&word)),
        }
    }
    let input = input.ok_or("no Wasm file was given.")?;
    let folder = folder.ok_or("no `--out-dir=` was given.")?;
    let program = fs::read(&input).map_err(|error| cannot(&input, &error))?;
    if !contains(&program, b"__wasm_split_unstable") {
        return bindgen.input_path(input).generate(folder).map_err(|error| format!("{error:#}"));
    }
    let name = name.ok_or("a program that is split needs `--out-name=`.")?;
    split(bindgen, &program, &folder, &name)
}

/// Splits the program, binds its main part, and names its pieces.
fn split(mut bindgen: Bindgen, program: &[u8], folder: &Path, name: &str) -> Result<(), String> {
    let (work, snippets) = (folder.join("split"), folder.join(FOLDER));
    for folder in [&work, &snippets] {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(|error| cannot(folder, &error))?;
    }
    let main = work.join(format!("{name}.wasm"));
    let mut options = wasm_split_cli_support::Options::new(program);
    options.output_dir = &work;
    options.main_out_path = &main;
    options.link_name = LINK;
    let pieces = wasm_split_cli_support::transform(options).map_err(|error| format!("{error:#}"))?;
    // The table of functions is how the parts call each other.
    bindgen.keep_lld_exports(true);
    bindgen.input_path(&main).generate(folder).map_err(|error| format!("{error:#}"))?;

    let script = folder.join(format!("{name}.js"));
    let link = work.join(LINK);
    let mut text = joined(&read(&script)?, &read(&link)?)?;
    let mut pack = fetching::Pack::default();
    for piece in pieces.split_modules {
        let stem = piece.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = optimised(&piece)?;
        let way = match pack.take(&stem, &bytes) {
            Some(way) => way,
            None => {
                let name = stem.trim_start_matches("split_");
                fetching::file(&kept(&snippets, name, "wasm", &bytes)?)
            }
        };
        text = replaced(&text, &fetching::written(&stem), &way)?;
    }
    let packed = kept(&snippets, fetching::PACK, "bin", pack.bytes())?;
    text.push_str(&fetching::ways(&packed));
    let part = folder.join(format!("{name}_bg.wasm"));
    let (text, bytes) = names::short(&bare(&text), &fs::read(&part).map_err(|error| cannot(&part, &error))?)?;
    fs::write(&script, text).map_err(|error| cannot(&script, &error))?;
    fs::write(&part, bytes).map_err(|error| cannot(&part, &error))?;
    fs::remove_dir_all(&work).map_err(|error| cannot(&work, &error))
}

/// Keeps a file under a name that holds a hash of its content; gives its address from the script.
fn kept(snippets: &Path, name: &str, kind: &str, bytes: &[u8]) -> Result<String, String> {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    let file = format!("{name}-{:016x}.{kind}", hasher.finish());
    let place = snippets.join(&file);
    fs::write(&place, bytes).map_err(|error| cannot(&place, &error))?;
    Ok(format!("./{FOLDER}/{file}"))
}

/// The script with the loading of pieces in it: one file less to wait for, and no import of a name without a hash.
fn joined(script: &str, link: &str) -> Result<String, String> {
    let loaders: Vec<&str> =
        link.split("export const ").skip(1).filter_map(|rest| rest.split_whitespace().next()).collect();
    let loaders = format!("{{ {} }}", loaders.join(", "));
    let import = format!("from \"{LINK}\"");
    // One import for each function; each is given all of them.
    let mut text = script.to_owned();
    for line in script.lines().filter(|line| line.trim_end_matches(';').ends_with(&import)) {
        let name = line
            .split_whitespace()
            .nth(3)
            .ok_or("the script imports the loading of pieces in another way.")?;
        text = replaced(&text, &format!("{line}\n"), "")?;
        text = replaced(&text, &format!("\"{LINK}\": {name},"), &format!("\"{LINK}\": {loaders},"))?;
    }
    if text.contains(&import) || !text.contains(&loaders) {
        return Err("the script imports the loading of pieces in another way.".to_owned());
    }
    let (import, link) = link.split_once('\n').ok_or("the loading of pieces is empty.")?;
    if !import.starts_with("import { initSync }") {
        return Err("the loading of pieces begins in another way.".to_owned());
    }
    Ok(text + &link.replace("export const ", "const "))
}

/// The text with every occurrence replaced; there must be one.
fn replaced(text: &str, from: &str, to: &str) -> Result<String, String> {
    if text.contains(from) {
        Ok(text.replace(from, to))
    } else {
        Err(format!("`{from}` is not in the script."))
    }
}

/// The script without indents, empty lines and lines of comment; as it is where a text goes over several lines.
fn bare(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut text = String::new();
    let mut comment = false;
    for line in script.lines().map(str::trim) {
        comment |= line.starts_with("/*");
        if !(comment || line.is_empty() || line.starts_with("//")) {
            text.push_str(line);
            text.push('\n');
        }
        comment &= !line.ends_with("*/");
    }
    text
}

/// The piece, made small; as it is where the optimiser is not there.
fn optimised(piece: &Path) -> Result<Vec<u8>, String> {
    let small = piece.with_extension("small");
    let program = if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" };
    match Command::new(program).args(OPTIMISE).arg(piece).arg("-o").arg(&small).status() {
        Ok(status) if status.success() => fs::read(&small).map_err(|error| cannot(&small, &error)),
        Ok(_) => Err(format!("wasm-opt did not take {}.", piece.display())),
        Err(_) => fs::read(piece).map_err(|error| cannot(piece, &error)),
    }
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| cannot(path, &error))
}

fn cannot(path: &Path, error: &std::io::Error) -> String {
    format!("{} cannot be read or written ({error}).", path.display())
}
