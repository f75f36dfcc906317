//! The form of the model as XMILE; what it calculates is tested by two other engines in `tests/xmile`.

// A test that cannot go on says so by a panic.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use netwerktijd::model::ParameterTable;
use netwerktijd::scenario::Scenario;
use netwerktijd::xmile::{references, variables, xmile};
use roxmltree::{Document, Node};

fn document() -> String {
    let table = ParameterTable::embedded().expect("valid");
    xmile(&table, &Scenario::default().inputs(), "#v1&model=3&style=40", 96).expect("written")
}

fn named<'a>(document: &'a Document<'_>, within: &'a str) -> Vec<Node<'a, 'a>> {
    let inside = move |node: &Node<'_, '_>| node.parent().is_some_and(|parent| parent.has_tag_name(within));
    let named = document.descendants().filter(|node| node.attribute("name").is_some());
    named.filter(inside).collect()
}

/// Names with the case and the blanks that XMILE does not tell apart.
fn names(nodes: &[Node<'_, '_>]) -> Vec<String> {
    nodes.iter().filter_map(|node| node.attribute("name")).map(str::to_lowercase).collect()
}

fn child<'a>(node: &Node<'a, '_>, tag: &str) -> Option<&'a str> {
    node.children().find(|child| child.has_tag_name(tag)).and_then(|child| child.text())
}

#[test]
fn every_variable_has_an_equation_a_unit_and_a_documentation() {
    let text = document();
    let document = Document::parse(&text).expect("well-formed");
    let all = named(&document, "variables");
    assert!(all.len() > 80, "{}", all.len());
    for node in &all {
        for tag in ["doc", "eqn", "units"] {
            let content = child(node, tag).unwrap_or_default();
            assert!(!content.trim().is_empty(), "{:?} lacks {tag}", node.attribute("name"));
        }
    }
    let names = names(&all);
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "a name stands there twice");
}

#[test]
fn every_name_in_an_equation_exists() {
    let text = document();
    let document = Document::parse(&text).expect("well-formed");
    let known: BTreeSet<String> = names(&named(&document, "variables")).into_iter().collect();
    for variable in variables() {
        for name in references(variable.equation) {
            assert!(known.contains(&name.to_lowercase()), "{} refers to {name}", variable.name);
        }
    }
    let used: BTreeSet<String> =
        variables().flat_map(|variable| references(variable.equation)).map(str::to_lowercase).collect();
    let idle: Vec<_> = known
        .iter()
        .filter(|name| !used.contains(*name) && !variables().any(|v| v.name.to_lowercase() == **name))
        .collect();
    assert!(idle.is_empty(), "constants that nothing uses: {idle:?}");
}

#[test]
fn every_variable_stands_in_the_diagram_once_and_apart_from_the_others() {
    let text = document();
    let document = Document::parse(&text).expect("well-formed");
    let mut shown = names(&named(&document, "view"));
    let mut all = names(&named(&document, "variables"));
    shown.sort_unstable();
    all.sort_unstable();
    assert_eq!(shown, all);
    let places: Vec<(f64, f64)> = named(&document, "view")
        .iter()
        .map(|node| {
            ["x", "y"].map(|axis| node.attribute(axis).and_then(|v| v.parse().ok()).expect("a place"))
        })
        .map(|[x, y]: [f64; 2]| (x, y))
        .collect();
    for (index, a) in places.iter().enumerate() {
        for b in places.iter().skip(index + 1) {
            assert!((a.0 - b.0).abs() >= 60.0 || (a.1 - b.1).abs() >= 38.0, "{a:?} and {b:?} overlap");
        }
    }
}

#[test]
fn every_arrow_joins_two_variables_that_depend_on_each_other() {
    let text = document();
    let document = Document::parse(&text).expect("well-formed");
    let arrows: Vec<_> = document.descendants().filter(|node| node.has_tag_name("connector")).collect();
    assert!(arrows.len() > 40, "{}", arrows.len());
    for arrow in arrows {
        let (from, to) = (child(&arrow, "from").expect("from"), child(&arrow, "to").expect("to"));
        let user = variables().find(|variable| variable.name == to).expect("known");
        assert!(references(user.equation).any(|name| name == from), "{from} to {to}");
    }
}
