//! What Lighthouse says of the page as a host sends it: by the real nginx, compressed, to its slow phone.
//!
//! **Flow.** `cargo xtask lighthouse` says where packages, nginx, browser and Lighthouse are; each page is opened a few times
//! and the run in the middle counts, as Lighthouse advises; a line for every measure goes to the file that is named: what,
//! measured, wished, kept, with tabs between. **Invariant.** What is measured is what Lighthouse wrote, and nothing fails
//! because it is slow: the line says so.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;

use netwerktijd_e2e::folder::Folder;
use netwerktijd_e2e::nginx::Nginx;
use netwerktijd_e2e::session::{Result, told};
use serde_json::Value;

/// The pages.
const PAGES: [&str; 3] = ["index.html", "en.html", "verhaal.html"];

/// How often each is opened: odd, so that one run is in the middle.
const RUNS: usize = 3;

/// What is given marks from 0 to 100; the best is wished.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// What is measured: its name in Lighthouse, in words, and the highest value that is wished.
const MEASURES: [(&str, &str, f64); 3] = [
    ("largest-contentful-paint", "largest contentful paint, ms", 1_200.0),
    ("total-blocking-time", "total blocking time, ms", 50.0),
    ("cumulative-layout-shift", "layout shift", 0.0),
];

fn main() -> Result<()> {
    let site = PathBuf::from(told("NETWERKTIJD_PACKAGES")?).join("site");
    let nginx = Nginx::start(&site, &[])?;
    let mut lines = String::new();
    for page in PAGES {
        let mut reports = Vec::new();
        for _ in 0..RUNS {
            reports.push(report(&format!("http://127.0.0.1:{}/{page}", nginx.port))?);
        }
        reports.sort_by(|one, other| mark(one, "performance").total_cmp(&mark(other, "performance")));
        let middle = reports.get(RUNS / 2).ok_or("no run")?;
        for category in CATEGORIES {
            let mark = mark(middle, category);
            lines += &format!("{page}: {category}\t{mark:.0}\t100\t{}\n", mark >= 100.0);
            for reason in reasons(middle, category) {
                println!("{page}: {category}: {reason}");
            }
        }
        for (name, words, most) in MEASURES {
            let value = middle["audits"][name]["numericValue"].as_f64().ok_or("a measure is missing")?;
            lines += &format!("{page}: {words}\t{}\t{most}\t{}\n", rounded(value), value <= most);
        }
    }
    print!("{lines}");
    std::io::stdout().flush()?;
    fs::write(told("NETWERKTIJD_LINES")?, lines)?;
    Ok(())
}

/// One run of Lighthouse.
fn report(url: &str) -> Result<Value> {
    let folder = Folder::new()?;
    let path = folder.path().join("report.json");
    let output = Command::new("node")
        .arg(told("NETWERKTIJD_LIGHTHOUSE")?)
        .arg(url)
        .args(["--quiet", "--output=json"])
        .arg(format!("--output-path={}", path.display()))
        .arg(format!("--chrome-flags={}", told("NETWERKTIJD_CHROME_ARGUMENTS")?))
        .env("CHROME_PATH", told("NETWERKTIJD_CHROME")?)
        .output()?;
    if !output.status.success() {
        return Err(format!("Lighthouse failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

/// A mark, 0 to 100.
fn mark(report: &Value, category: &str) -> f64 {
    report["categories"][category]["score"].as_f64().unwrap_or_default() * 100.0
}

/// What costs marks.
fn reasons(report: &Value, category: &str) -> Vec<String> {
    let audits = report["categories"][category]["auditRefs"].as_array().into_iter().flatten();
    let audits = audits.filter(|audit| audit["weight"].as_f64().unwrap_or_default() > 0.0);
    let audits = audits.filter_map(|audit| report["audits"].get(audit["id"].as_str()?));
    let short = audits.filter(|audit| audit["score"].as_f64().is_some_and(|score| score < 0.995));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    short.map(|audit| [text(&audit["title"]), text(&audit["displayValue"])].join(" ")).collect()
}

/// Whole, or to three decimals what is below one.
fn rounded(value: f64) -> String {
    if value >= 1.0 || value == 0.0 { format!("{value:.0}") } else { format!("{value:.3}") }
}
