//! The documents agree with what they document.

use netwerktijd::frame::{Lock, Part};
use netwerktijd::model::{INPUT_RANGES, Mechanism, ParameterTable, STARTS, Strength};

const MODEL: &str = include_str!("../../doc/model.md");

#[test]
fn the_table_of_parameters_in_the_model_document_is_the_one_that_is_used() {
    let table = ParameterTable::embedded().unwrap();
    for row in &table.parameters {
        let strength = match row.strength {
            Strength::Supported => "supported",
            Strength::Analogy => "by analogy",
            Strength::Choice => "our choice",
        };
        let line = format!(
            "| `{}` | {} | {} | {} – {} | {strength} | {} |",
            row.symbol, row.value, row.unit, row.low, row.high, row.meaning.en
        );
        assert!(MODEL.contains(&line), "doc/model.md lacks: {line}");
    }
    let section = MODEL.split("## Parameters").nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(rows, table.parameters.len(), "rows for parameters that do not exist");
}

#[test]
fn every_parameter_stands_in_an_equation_of_the_model_document() {
    let start = MODEL.find("## Equations").unwrap();
    let end = MODEL.find("## Parameters").unwrap();
    let equations = &MODEL[start..end];
    for row in &ParameterTable::embedded().unwrap().parameters {
        assert!(equations.contains(&row.symbol), "{} stands in no equation", row.symbol);
    }
}

#[test]
fn the_model_document_names_the_version_and_every_input() {
    assert!(MODEL.contains(&format!("Version {}.", ParameterTable::embedded().unwrap().version)));
    assert_eq!(INPUT_RANGES.len(), 14);
    for name in [
        "style",
        "later_style",
        "style_switch",
        "subsidy",
        "existing",
        "independence",
        "pressure",
        "focus",
        "later_focus",
        "focus_shift",
        "execution",
        "quick_win",
        "pulse_start",
        "pulse_height",
    ] {
        assert!(MODEL.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn the_model_document_tells_of_every_mechanism_and_every_start() {
    for mechanism in Mechanism::ALL {
        assert!(MODEL.contains(&format!("| `{}` |", mechanism.key())), "{}", mechanism.key());
    }
    let [relations, agenda, commitment, routine, _] = STARTS;
    let starts = format!(
        "R = {} + {} e, A = {} + {} e, C = {} + {} e, K = {} e, Y = 0",
        relations.0, relations.1, agenda.0, agenda.1, commitment.0, commitment.1, routine.1
    );
    assert!(MODEL.contains(&starts), "doc/model.md lacks: {starts}");
}

#[test]
fn the_document_on_frames_and_the_types_name_every_word_of_the_messages() {
    let (text, types) = (include_str!("../../doc/embed.md"), include_str!("../../www/embed.d.ts"));
    let commands =
        ["hello", "getState", "setState", "setParams", "setOptions", "reset", "exportImage", "focus"];
    let events =
        ["ready", "change", "settle", "step", "prediction", "answer", "mission", "height", "leave", "error"];
    for name in commands.iter().chain(&events) {
        assert!(text.contains(&format!("| `{name}` |")), "doc/embed.md lacks {name}");
        assert!(*name == "hello" || types.contains(name), "embed.d.ts lacks {name}");
    }
    let parts = Part::ALL.map(Part::key).into_iter();
    for key in parts.chain(Lock::all().map(Lock::key)) {
        assert!(text.contains(&format!("`{key}`")), "doc/embed.md lacks {key}");
        assert!(types.contains(&format!("\"{key}\"")), "embed.d.ts lacks {key}");
    }
}
