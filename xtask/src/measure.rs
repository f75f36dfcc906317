//! `cargo xtask measure`: everything that is promised of the page, measured, in one table.
//!
//! **Flow.** The [`PARTS`] in order, each of which gives [`Row`]s; the table is printed, and each part takes the place of what
//! `doc/measured.md` said of it, with its day. **Invariant.** Every cell comes from a run: a part that could not be measured is
//! a row that says so and is not kept, and one that never was has a line that says that.

use std::fs;
use std::time::{Duration, SystemTime};

use crate::child::listen;
use crate::fuzz;
use crate::place::Place;
use crate::report::{self, Row};
use crate::size::Sizes;
use crate::stage::Stage;
use crate::workbench::Workbench;
use crate::{Result, browser, dist, lighthouse, other_engines, tally};

/// A part: its name, and how it is measured with so many cases.
type Part = (&'static str, fn(&Place, u32) -> Result<Vec<Row>>);

/// The parts.
const PARTS: [Part; 11] = [
    ("bytes", |place, _| bytes(place)),
    ("faults", |place, _| faults(place)),
    ("axe", |place, _| axe(place)),
    ("fuzz", damage),
    ("lighthouse", |place, _| lighthouse::measure(place)),
    // A window each: a quarter of an hour is not lost when the next is stopped.
    ("chromium", |place, _| engine(place, "chromium", "desktop")),
    ("chromium-phone", |place, _| engine(place, "chromium", "phone")),
    ("firefox", |place, _| engine(place, "firefox", "desktop")),
    ("firefox-phone", |place, _| engine(place, "firefox", "phone")),
    ("webkit", |place, _| engine(place, "webkit", "desktop")),
    ("webkit-phone", |place, _| engine(place, "webkit", "phone")),
];

/// The modules of tests in which something is missing, wrong, too much or too long.
const FAULTS: [&str; 5] = ["faults::", "offline::", "update::", "endurance::", "network::"];

/// Where the table is kept.
const DOCUMENT: &str = "doc/measured.md";

/// Measures the parts of these names, or all; `false` when something is not as wished.
pub fn run(place: &Place, only: &[String], cases: u32) -> Result<bool> {
    if let Some(name) = only.iter().find(|name| PARTS.iter().all(|(part, _)| part != name)) {
        let parts = PARTS.map(|(part, _)| part).join(", ");
        return Err(format!("there is nothing called {name:?} to measure; there are {parts}."));
    }
    let path = place.root.join(DOCUMENT);
    let mut kept = true;
    for (part, measure) in PARTS {
        if !only.is_empty() && !only.iter().any(|name| name == part) {
            continue;
        }
        println!("\n==> {part}");
        let rows = measure(place, cases).unwrap_or_else(|sentence| {
            eprintln!("error: {sentence}");
            vec![Row::new(part, "could not be measured", &sentence, "", false)]
        });
        let table = report::table(&rows);
        println!("\n{table}");
        // At once: what was measured is not lost when a later part is stopped.
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::write(&path, document(&before, part, &section(&table)))
            .map_err(|error| format!("{} cannot be written ({error}).", path.display()))?;
        kept &= rows.iter().all(|row| row.kept);
    }
    Ok(kept)
}

/// What begins the document.
const HEAD: &str = "# What was measured

`cargo xtask measure` writes this; `--only` and the names below renew a part. Every cell comes from a run, nothing is filled in by
hand. Marks and times of Lighthouse are of its simulated slow phone and differ with the machine and what else it does; counts and
bytes do not.
";

/// What stands where a part was never measured.
const NEVER: &str = "Not measured yet.\n";

/// A part as the document holds it: its day, the machine, and the table.
fn section(table: &str) -> String {
    let days = SystemTime::UNIX_EPOCH.elapsed().unwrap_or(Duration::ZERO).as_secs() / 86_400;
    let (year, month, day) = date(days);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{year}-{month:02}-{day:02}, {cores} cores, {}\n\n{table}", std::env::consts::OS)
}

/// The document with this part anew, and the others as they were.
fn document(before: &str, part: &str, section: &str) -> String {
    let old = |name: &str| {
        let (_, rest) = before.split_once(&format!("\n## {name}\n\n"))?;
        Some(rest.split("\n## ").next().unwrap_or(rest).trim_end().to_owned() + "\n")
    };
    let mut text = HEAD.to_owned();
    for (name, _) in PARTS {
        let body =
            if name == part { section.to_owned() } else { old(name).unwrap_or_else(|| NEVER.to_owned()) };
        text += &format!("\n## {name}\n\n{body}");
    }
    text
}

/// The date of a day since 1970, by the proleptic Gregorian calendar (Howard Hinnant, chrono-compatible date algorithms).
fn date(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let of_era = shifted % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let place = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * place + 2) / 5 + 1, if place < 10 { place + 3 } else { place - 9 });
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

fn bytes(place: &Place) -> Result<Vec<Row>> {
    dist::ensure(place)?;
    let sizes = Sizes::of(&place.dist())?;
    let rows = sizes.parts().into_iter().filter_map(|(name, bytes, budget)| {
        let budget = budget?;
        let (measured, kept) = (bytes.brotli.to_string(), bytes.brotli <= budget);
        Some(Row::new("bytes, brotli", name, &measured, &budget.to_string(), kept))
    });
    Ok(rows.collect())
}

/// Tests of the optimised page in Chromium whose names hold one of these, and what they print.
fn tests(place: &Place, names: &[&str]) -> Result<(tally::Tally, Vec<String>)> {
    let bench = Workbench::new(place);
    let stage = Stage::set(place, browser::ensure(place)?)?;
    let mut words = vec!["test", "--package", "netwerktijd-e2e", "--test", "it", "--"];
    words.extend(["--show-output", "--test-threads", "2"]);
    words.extend(names);
    let (mut found, mut lines) = (tally::Tally::default(), Vec::new());
    listen(stage.give(&mut bench.command(&words)), |line| {
        found.read(line);
        lines.push(line.to_owned());
    })?;
    Ok((found, lines))
}

fn faults(place: &Place) -> Result<Vec<Row>> {
    let (found, _) = tests(place, &FAULTS)?;
    let all = found.passed + found.failed;
    let kept = found.failed == 0 && all > 0;
    Ok(vec![Row::new("faults", "survived", &found.passed.to_string(), &all.to_string(), kept)])
}

fn axe(place: &Place) -> Result<Vec<Row>> {
    let (_, lines) = tests(place, &["accessible::axe_finds_nothing"])?;
    let (looks, findings) = looks(&lines);
    let what = format!("findings in {looks} looks: every place, two languages, two windows, three looks");
    Ok(vec![Row::new("axe", &what, &findings.to_string(), "0", findings == 0 && looks > 0)])
}

/// What the tests say of axe: so many looks, so many findings.
fn looks(lines: &[String]) -> (u64, u64) {
    let number = |text: &str| text.split_whitespace().next().and_then(|word| word.parse::<u64>().ok());
    let told = lines.iter().filter_map(|line| {
        let (looks, findings) = line.strip_prefix("axe: ")?.split_once(", ")?;
        Some((number(looks)?, number(findings)?))
    });
    told.fold((0, 0), |(looks, findings), (more, other)| (looks + more, findings + other))
}

fn damage(place: &Place, cases: u32) -> Result<Vec<Row>> {
    let found = fuzz::damage(place, cases)?;
    let all = u64::from(cases) * (found.passed + found.failed);
    let what = format!("tests that fell, of {all} damaged inputs");
    Ok(vec![Row::new("fuzz", &what, &found.failed.to_string(), "0", found.failed == 0)])
}

fn engine(place: &Place, name: &str, window: &str) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for found in other_engines::measure(place, &[name.to_owned(), window.to_owned()], &[])? {
        let (width, height) = found.size;
        let area = format!("{} {width}×{height}", found.engine);
        let all = found.passed + found.failed.len() as u64;
        let kept = found.failed.is_empty() && found.passed > 0;
        let (passed, wished) = (found.passed.to_string(), all.to_string());
        let failed = if kept { String::new() } else { format!("; failed: {}", found.failed.join(", ")) };
        rows.push(Row::new(&area, &format!("tests of the page passed{failed}"), &passed, &wished, kept));
        let lacking: u64 = found.lacking.values().sum();
        let reasons: Vec<_> = found.lacking.keys().map(String::as_str).collect();
        let what = format!("tests it cannot be given: {}", reasons.join("; "));
        if lacking > 0 {
            rows.push(Row::new(&area, &what, &lacking.to_string(), "0", false));
        }
        let what = "numbers of the model equal to the last bit";
        let equal =
            found.equal_bits.map_or_else(|| "not equal, or not compared".to_owned(), |n| n.to_string());
        rows.push(Row::new(&area, what, &equal, "all", found.equal_bits.is_some()));
    }
    Ok(rows)
}

#[cfg(test)]
mod tests_of_this {
    use super::*;

    #[test]
    fn days_are_dates() {
        for (days, day) in
            [(0, (1970, 1, 1)), (11_016, (2000, 2, 29)), (20_786, (2026, 11, 29)), (20_514, (2026, 3, 2))]
        {
            assert_eq!(date(days), day, "{days}");
        }
    }

    #[test]
    fn a_part_is_renewed_and_the_others_stay() {
        let one = document("", "bytes", "1\n\n| a |\n");
        assert_eq!(one.matches(NEVER).count(), PARTS.len() - 1);
        let both = document(&one, "webkit-phone", "2\n");
        assert!(
            both.contains("## bytes\n\n1\n\n| a |\n\n## faults") && both.ends_with("## webkit-phone\n\n2\n"),
            "{both}"
        );
        assert_eq!(document(&both, "webkit-phone", "3\n"), both.replace("\n2\n", "\n3\n"));
    }

    #[test]
    fn what_axe_found_is_summed_over_languages() {
        let lines =
            ["x", "axe: 174 looks in nl, 0 findings", "axe: 174 looks in en, 2 findings"].map(str::to_owned);
        assert_eq!(looks(&lines), (348, 2));
        assert_eq!(looks(&[]), (0, 0), "and nothing looked at is not kept");
    }

    #[test]
    fn a_misspelt_part_is_a_sentence() {
        let place = Place { root: "".into(), target: "".into(), cache: "".into() };
        let sentence = run(&place, &["byte".to_owned()], 1).expect_err("there is no such part");
        assert!(sentence.contains("lighthouse") && sentence.ends_with('.'), "{sentence}");
    }
}
