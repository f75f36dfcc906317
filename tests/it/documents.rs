//! The documents agree with what they document.

use netwerktijd::model::{INPUT_RANGES, ParameterTable, Strength};

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
fn every_test_file_the_model_document_names_exists() {
    let laws = include_str!("laws/mod.rs");
    let start = MODEL.find("## The claims").unwrap();
    let end = MODEL.find("## What the page derives").unwrap();
    for line in MODEL[start..end].lines().filter(|line| line.starts_with("| ")).skip(1) {
        let cell = line.rsplit('|').nth(1).unwrap();
        for name in cell.split(',').map(|name| name.trim().trim_matches('`')) {
            assert!(laws.contains(&format!("mod {name};")), "doc/model.md names {name}");
        }
    }
}
