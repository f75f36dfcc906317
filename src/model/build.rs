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
    writeln!(code, "/// The values alone: the account of them is for who reads it.")?;
    let values: Vec<String> = rows.iter().map(|row| number(&row["value"])).collect();
    writeln!(code, "pub(super) const VALUES: [f64; PARAMETER_COUNT] = [{}];", values.join(", "))?;
    let members = ensemble["members"].as_array().ok_or("assets/model/ensemble.json: no members")?;
    let symbols: Vec<String> = ensemble["symbols"].as_array().into_iter().flatten().map(text).collect();
    writeln!(code, "pub(in super::super) const SYMBOLS: &[&str] = &[{}];", symbols.join(", "))?;
    let members: Vec<Vec<String>> = members
        .iter()
        .map(|member| member.as_array().into_iter().flatten().map(ToString::to_string).collect())
        .collect();
    let scales: Vec<u32> = (0..symbols.len()).map(|column| decimals(&members, column)).collect();
    writeln!(
        code,
        "/// The members as whole numbers, and what each column is divided by: the quotient is the very number of the file, in \
         a quarter of its bytes."
    )?;
    let powers: Vec<String> = scales.iter().map(|decimals| format!("{}.0", 10_u64.pow(*decimals))).collect();
    writeln!(code, "pub(in super::super) const SCALES: [f64; PARAMETER_COUNT] = [{}];", powers.join(", "))?;
    writeln!(code, "pub(in super::super) const MEMBERS: &[[u16; PARAMETER_COUNT]] = &[")?;
    for member in &members {
        let values = member.iter().zip(&scales).map(|(value, decimals)| whole(value, *decimals));
        writeln!(code, "[{}],", values.collect::<Result<Vec<_>, _>>()?.join(", "))?;
    }
    writeln!(code, "];")?;
    Ok(code)
}

/// The digits behind the point in a column of decimal numbers.
fn decimals(members: &[Vec<String>], column: usize) -> u32 {
    let digits = |value: &String| value.split_once('.').map_or(0, |(_, behind)| behind.len());
    let most = members.iter().filter_map(|member| member.get(column).map(digits)).max();
    most.and_then(|most| u32::try_from(most).ok()).unwrap_or_default()
}

/// A decimal number times that power of ten.
fn whole(value: &str, decimals: u32) -> Result<String, Failure> {
    let (before, behind) = value.split_once('.').unwrap_or((value, ""));
    let digits = format!("{before}{behind:0<width$}", width = decimals as usize);
    let small: Result<u16, _> = digits.parse();
    small.map(|small| small.to_string()).map_err(|_| {
        format!("assets/model/ensemble.json: {value} has more digits than the page keeps").into()
    })
}
