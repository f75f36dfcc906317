//! Turns the files in `assets/model` into Rust values.
//!
//! **Why.** A reader of JSON and its tables of powers of ten would be a tenth of what the page loads. The data is read
//! here with serde, and once more by the tests; in the page it is validated as it would be from a file.

// Printing is how a build script speaks to cargo; indexing a JSON value gives null for what is missing.
#![allow(clippy::print_stdout, clippy::indexing_slicing)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../assets/model");
    println!("cargo::rerun-if-changed={}", folder.display());
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("data.rs"), data(&folder)?)?;
    Ok(())
}

/// A hash (FNV-1a) of the parameters with their version; however the file is laid out, it is the same.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The parameters and the ensemble as Rust. Only their form is looked at here; the crate validates their values.
fn data(folder: &Path) -> Result<String, Failure> {
    let json = |name: &str| -> Result<Value, Failure> {
        let text = fs::read_to_string(folder.join(name))?;
        serde_json::from_str(&text).map_err(|error| format!("assets/model/{name}: {error}").into())
    };
    let (parameters, ensemble) = (json("parameters.json")?, json("ensemble.json")?);
    let mut code = String::new();
    let text = |value: &Value| value.as_str().map_or("\"\"".to_owned(), |text| format!("{text:?}"));
    let number = |value: &Value| value.as_f64().map_or("f64::NAN".to_owned(), |number| format!("{number:?}"));
    writeln!(code, "pub(super) const VERSION: &str = {};", text(&parameters["version"]))?;
    writeln!(code, "pub(super) const HASH: &str = \"{:016x}\";", hash(&parameters.to_string()))?;
    writeln!(
        code,
        "/// Level of each stock without existing relations, and what full existing relations add."
    )?;
    writeln!(code, "pub(in super::super) const STARTS: [(f64, f64); 5] = [")?;
    for stock in ["relations", "agenda", "commitment", "routine", "results"] {
        let start = &parameters["starts"][stock];
        writeln!(code, "({}, {}),", number(&start[0]), number(&start[1]))?;
    }
    writeln!(code, "];")?;
    let rows = parameters["parameters"].as_array().ok_or("assets/model/parameters.json: no parameters")?;
    writeln!(code, "pub(super) const PARAMETERS: &[Row] = &[")?;
    for row in rows {
        let strength = match row["strength"].as_str() {
            Some("supported") => "Supported",
            Some("analogy") => "Analogy",
            Some("choice") => "Choice",
            other => return Err(format!("assets/model/parameters.json: strength {other:?}").into()),
        };
        let [value, low, high] = ["value", "low", "high"].map(|key| number(&row[key]));
        let (symbol, unit) = (text(&row["symbol"]), text(&row["unit"]));
        let (nl, en) = (text(&row["meaning"]["nl"]), text(&row["meaning"]["en"]));
        writeln!(
            code,
            "Row {{ symbol: {symbol}, value: {value}, unit: {unit}, low: {low}, high: {high}, strength: Strength::{strength}, nl: {nl}, en: {en} }},"
        )?;
    }
    writeln!(code, "];")?;
    let members = ensemble["members"].as_array().ok_or("assets/model/ensemble.json: no members")?;
    let symbols: Vec<String> = ensemble["symbols"].as_array().into_iter().flatten().map(text).collect();
    writeln!(code, "pub(in super::super) const SYMBOLS: &[&str] = &[{}];", symbols.join(", "))?;
    writeln!(code, "pub(in super::super) const MEMBERS: &[[f64; PARAMETER_COUNT]] = &[")?;
    for member in members {
        let values: Vec<String> = member.as_array().into_iter().flatten().map(number).collect();
        writeln!(code, "[{}],", values.join(", "))?;
    }
    writeln!(code, "];")?;
    Ok(code)
}
