//! The researchers' command, run as its users run it.

// A test that cannot go on says so by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::Path;
use std::process::{Command, Output, Stdio};

use netwerktijd::model::{Inputs, ParameterTable, VERSION, simulate};
use netwerktijd::scenario::{Case, Control, Scenario};

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_netwerktijd"));
    command.args(arguments);
    command
}

fn ran(arguments: &[&str]) -> Output {
    command(arguments).output().expect("the command starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

/// What it writes when all goes well.
fn answer(arguments: &[&str]) -> String {
    let output = ran(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

#[track_caller]
fn refused(arguments: &[&str], status: i32, words: &str) {
    let output = ran(arguments);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
    assert!(said.contains(words), "{arguments:?}: {said}");
    assert!(output.stdout.is_empty() && !said.contains("panicked"), "{arguments:?}: {said}");
}

/// The numbers of a table, without its comments and its header.
fn rows(csv: &str) -> Vec<Vec<f64>> {
    let numbers = csv.lines().filter(|line| !line.starts_with('#')).skip(1);
    numbers.map(|line| line.split(',').map(|cell| cell.parse().expect(line)).collect()).collect()
}

#[test]
fn a_run_is_that_of_the_model_to_the_last_bit() {
    let parameters = ParameterTable::embedded().expect("valid").values();
    for case in Case::ALL {
        let run = simulate(&case.scenario().inputs(), &parameters, 120);
        let written = rows(&answer(&["run", case.key(), "--months", "120"]));
        assert_eq!(written.len(), 121);
        for (month, row) in (0..=120).zip(written) {
            assert_eq!(row[1..6], run.at(month).to_array(), "{case:?}, month {month}");
        }
    }
}

#[test]
fn a_link_a_fragment_and_a_case_say_the_same() {
    let case = answer(&["run", "region-a"]);
    let fragment = format!("#v1&model={VERSION}&style=95");
    assert_eq!(answer(&["run", &fragment]), case);
    assert_eq!(answer(&["run", &format!("https://example.org/any/{fragment}&month=3&lang=en")]), case);
    assert!(case.contains(&fragment) && case.contains("no prediction"), "{case}");
}

#[test]
fn json_says_what_it_is() {
    let json: serde_json::Value =
        serde_json::from_str(&answer(&["run", "region-b", "--format", "json"])).expect("JSON");
    assert_eq!(json["model"], VERSION);
    assert_eq!(json["caveat"], "illustrative, no prediction");
    assert_eq!(json["rows"].as_array().expect("rows").len(), 97);
}

#[test]
fn what_a_link_does_not_allow_is_said_and_the_run_goes_on() {
    let output = ran(&["run", "#v1&style=900"]);
    let said = text(&output.stderr);
    assert!(output.status.success() && said.contains("900") && said.contains("model 2"), "{said}");
}

#[test]
fn a_mechanism_that_is_off_changes_the_run() {
    let with = rows(&answer(&["run", "region-a"]));
    let without = rows(&answer(&["run", "region-a", "--without", "take-over"]));
    assert!(without[36][1] > with[36][1] + 0.2, "relations last when nothing is taken over");
    assert_eq!(without[12][8], 0.0, "the coordinator does nothing itself");
}

#[test]
fn cells_of_a_map_are_direct_runs() {
    let parameters = ParameterTable::embedded().expect("valid").values();
    let cells = rows(&answer(&["map", "style", "subsidy", "talkative-team", "--steps", "5"]));
    assert_eq!(cells.len(), 25);
    for cell in cells {
        let scenario: Scenario = Case::TalkativeTeam
            .scenario()
            .with(Control::Style, cell[0] as i16)
            .with(Control::Subsidy, cell[1] as i16);
        let run = simulate(&scenario.inputs(), &parameters, scenario.subsidy() + 24);
        assert_eq!(cell[2], run.at(scenario.subsidy() + 24).results, "{scenario:?}");
    }
}

#[test]
fn the_verdict_names_the_claims_and_every_check_holds() {
    let verdict = answer(&["verdict"]);
    assert!(verdict.contains("checks hold.") && verdict.contains("| S16 S18 |"), "{verdict}");
    for claim in 1..=42 {
        assert!(verdict.contains(&format!("\n| S{claim} |")), "S{claim} has no row");
    }
}

/// Holds what the command writes against a file; with NETWERKTIJD_ACCEPT=1 the file is written anew.
#[track_caller]
fn is_checked_in(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("doc").join(name);
    if std::env::var("NETWERKTIJD_ACCEPT").is_ok_and(|value| value == "1") {
        std::fs::write(&path, text).expect("writable");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(there, text, "doc/{name} is of another model; NETWERKTIJD_ACCEPT=1 writes it anew");
}

#[test]
fn the_verdict_in_the_documents_is_that_of_this_model() {
    is_checked_in("verdict.md", &answer(&["verdict"]));
}

#[test]
fn the_sensitivity_in_the_documents_is_that_of_this_model() {
    is_checked_in("sensitivity.md", &answer(&["sensitivity"]));
}

#[test]
fn a_verdict_that_falls_short_ends_with_status_1() {
    let output = ran(&["verdict", "--without", "own-success"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("fall short") && output.stderr.is_empty());
}

#[test]
fn what_each_mechanism_buys_is_told() {
    let told = answer(&["verdict", "--each"]);
    assert!(told.contains("| own-success |") && told.contains("| nothing | 0 |"), "{told}");
}

#[test]
fn the_same_seed_gives_the_same_sensitivity() {
    let arguments = ["sensitivity", "--draws", "20", "--seed", "5"];
    let table = answer(&arguments);
    assert_eq!(answer(&arguments), table);
    assert!(table.contains("directions at once"), "{table}");
}

#[test]
fn bad_arguments_are_a_sentence_and_status_2() {
    refused(&["run", "somewhere"], 2, "neither a link");
    refused(&["run", "#v9&style=1"], 2, "neither a link");
    refused(&["run", "region-a", "--months", "0"], 2, "--months");
    refused(&["run", "region-a", "--without", "luck"], 2, "the mechanisms are");
    refused(&["map", "style", "weather"], 2, "the controls are");
    refused(&["map", "style", "style"], 2, "two different controls");
    refused(&["run", "region-a", "--set", "luck=1"], 2, "the inputs are");
    refused(&["run", "region-a", "--set", "win=0.6"], 2, "0 to 0.5");
    refused(&["xmile", "region-a", "--set", "win=NaN"], 2, "0 to 0.5");
    refused(&["xmile", "region-a", "--set", "win"], 2, "such as win=0.3");
    refused(&["sensitivity", "--spread", "2"], 2, "0.31");
    refused(&["frobnicate"], 2, "frobnicate");
    refused(&[], 2, "Usage");
}

#[test]
fn a_file_appears_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("run.csv");
    let out = |path: &Path| path.to_str().expect("text").to_owned();
    assert_eq!(answer(&["run", "region-a", "--out", &out(&path)]), "");
    assert_eq!(std::fs::read_to_string(&path).expect("written"), answer(&["run", "region-a"]));
    assert_eq!(std::fs::read_dir(folder.path()).expect("readable").count(), 1, "nothing else is left behind");
    let nowhere = folder.path().join("none").join("run.csv");
    refused(&["run", "region-a", "--out", &out(&nowhere)], 1, "cannot be written");
    refused(&["run", "region-a", "--out", &out(folder.path())], 1, "nothing was changed");
}

#[test]
fn a_file_that_cannot_be_written_stays_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("protected.csv");
    std::fs::write(&path, "mine").expect("writable");
    let mut permissions = std::fs::metadata(&path).expect("there").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("it is ours");
    refused(&["run", "region-a", "--out", path.to_str().expect("text")], 1, "nothing was changed");
    assert_eq!(std::fs::read_to_string(&path).expect("there"), "mine");
    assert_eq!(std::fs::read_dir(folder.path()).expect("readable").count(), 1, "nothing else is left behind");
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempfile::tempdir().expect("a folder");
    let [file, link] = ["run.csv", "link.csv"].map(|name| folder.path().join(name));
    let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    std::fs::write(&file, "old").expect("writable");
    let ordinary = mode(&file);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).expect("it is ours");
    symlink(&file, &link).expect("a link");
    answer(&["run", "region-a", "--out", link.to_str().expect("text")]);
    assert!(std::fs::symlink_metadata(&link).expect("there").is_symlink());
    assert!(std::fs::read_to_string(&file).expect("there").starts_with("# Netwerktijd"));
    assert_eq!(mode(&file), 0o640);
    let new = folder.path().join("new.csv");
    answer(&["run", "region-a", "--out", new.to_str().expect("text")]);
    assert_eq!(mode(&new), ordinary, "as any other new file");
}

#[cfg(unix)]
#[test]
fn a_pipe_takes_the_numbers_and_stays_a_pipe() {
    use std::os::unix::fs::FileTypeExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&path).status().expect("mkfifo is there").success());
    let reader = Command::new("cat").arg(&path).stdout(Stdio::piped()).spawn().expect("cat is there");
    answer(&["run", "region-a", "--out", path.to_str().expect("text")]);
    let read = reader.wait_with_output().expect("it ends").stdout;
    assert_eq!(text(&read), answer(&["run", "region-a"]));
    assert!(std::fs::metadata(&path).expect("there").file_type().is_fifo());
}

#[test]
fn an_input_that_no_slider_reaches_can_be_set_and_is_told() {
    let parameters = ParameterTable::embedded().expect("valid").values();
    let written = answer(&["run", "region-b", "--set", "win=0.5", "--set", "T_sub=0"]);
    assert!(written.contains("# set: win=0.5, T_sub=0\n"), "{written}");
    let inputs = Inputs { quick_win: 0.5, subsidy: 0.0, ..Case::RegionB.scenario().inputs() };
    let run = simulate(&inputs, &parameters, 96);
    assert_eq!(rows(&written)[24][1..6], run.at(24).to_array());
    assert!(answer(&["xmile", "region-b", "--set", "win=0.5"]).contains(", win=0.5</caption>"));
}

#[test]
fn numbers_say_by_which_method_they_were_made_and_name_the_model_in_their_link() {
    let written = answer(&["run", "--method", "euler", "--months", "3"]);
    assert!(written.contains("# Euler's method, in steps of 0.5 months\n"), "{written}");
    assert!(written.contains(&format!("# #v1&model={VERSION}\n")), "{written}");
    assert!(answer(&["run", "--months", "3"]).contains("# Runge-Kutta of order 4"), "{written}");
    // What stands there opens the same scenario, without a word about it.
    let output = ran(&["run", &format!("#v1&model={VERSION}")]);
    assert!(output.status.success() && output.stderr.is_empty());
    assert_eq!(text(&output.stdout), answer(&["run", "region-b"]));
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_read_enough_is_no_error() {
    let mut child = command(&["run", "region-a", "--months", "600", "--steps"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", text(&output.stderr));
}
