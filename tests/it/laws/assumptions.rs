//! The table of parameters: what is shipped is accepted, what is damaged is refused for the right reason.

use netwerktijd::model::{PARAMETER_COUNT, ParameterError, ParameterTable, Parameters};
use serde_json::{Value, json};

const SHIPPED: &str = include_str!("../../../assets/model/parameters.json");

/// Why the shipped table is refused after a change to its rows.
#[track_caller]
fn refused(damage: impl FnOnce(&mut Vec<Value>)) -> ParameterError {
    let mut table: Value = serde_json::from_str(SHIPPED).unwrap();
    damage(table["parameters"].as_array_mut().unwrap());
    ParameterTable::parse(&table.to_string()).expect_err("a damaged table is refused")
}

/// Why it is refused after a change to the row of one symbol.
#[track_caller]
fn refused_with(symbol: &str, key: &str, value: Value) -> ParameterError {
    refused(|rows| rows[place(symbol)][key] = value)
}

fn place(symbol: &str) -> usize {
    Parameters::SYMBOLS.iter().position(|other| *other == symbol).unwrap()
}

#[test]
fn the_shipped_table_is_accepted_and_within_bounds_over_all_its_ranges() {
    let table = ParameterTable::embedded().expect("the shipped table is accepted");
    assert_eq!(table.parameters.len(), PARAMETER_COUNT);
    let edge = |edge: fn(&netwerktijd::model::ParameterSpec) -> f64| {
        let values: Vec<f64> = table.parameters.iter().map(edge).collect();
        Parameters::from_array(values.try_into().unwrap()).unbounded()
    };
    assert_eq!((edge(|row| row.low), edge(|row| row.high)), (None, None));
}

#[test]
fn values_keep_their_place() {
    let values: [f64; PARAMETER_COUNT] = std::array::from_fn(|index| index as f64);
    assert_eq!(Parameters::from_array(values).to_array(), values);
}

#[test]
fn a_text_of_another_form_is_refused() {
    for text in ["", "[]", "{\"version\": \"2\"}", &SHIPPED[..SHIPPED.len() / 2]] {
        let refused = ParameterTable::parse(text).expect_err("another form is refused");
        assert!(matches!(refused, ParameterError::Form(_)), "{refused:?} for {text}");
    }
    let one_row = [
        refused_with("phi", "value", json!("0.1")),
        refused_with("phi", "strength", json!("measured")),
        refused_with("phi", "surprise", json!(1)),
        refused_with("phi", "meaning", json!({"nl": "wrijving"})),
        refused(|rows| drop(rows[0].as_object_mut().unwrap().remove("unit"))),
    ];
    for refused in one_row {
        assert!(matches!(refused, ParameterError::Form(_)), "{refused:?}");
    }
}

#[test]
fn an_infinite_value_is_no_form_of_a_number() {
    let infinite = SHIPPED.replacen("\"high\": 9", "\"high\": 1e999", 1);
    assert_ne!(infinite, SHIPPED);
    assert!(matches!(ParameterTable::parse(&infinite), Err(ParameterError::Form(_))));
}

#[test]
fn a_missing_or_misplaced_row_names_the_one_expected() {
    let missing = refused(|rows| drop(rows.remove(3)));
    assert_eq!(missing, ParameterError::Expected(Parameters::SYMBOLS[3]));
    let last_missing = refused(|rows| drop(rows.pop()));
    assert_eq!(last_missing, ParameterError::Expected(Parameters::SYMBOLS[PARAMETER_COUNT - 1]));
    assert_eq!(refused(Vec::clear), ParameterError::Expected(Parameters::SYMBOLS[0]));
    assert_eq!(refused(|rows| rows.swap(5, 9)), ParameterError::Expected(Parameters::SYMBOLS[5]));
    let twice = refused(|rows| rows.insert(6, rows[5].clone()));
    assert_eq!(twice, ParameterError::Expected(Parameters::SYMBOLS[6]));
}

#[test]
fn a_surplus_row_is_named() {
    let surplus = refused(|rows| {
        rows.push(rows[0].clone());
        rows[PARAMETER_COUNT]["symbol"] = json!("x");
    });
    assert_eq!(surplus, ParameterError::Surplus("x".to_owned()));
}

#[test]
fn a_value_outside_its_own_range_is_refused() {
    let expected = ParameterError::OutOfRange("y_W".to_owned());
    assert_eq!(refused_with("y_W", "value", json!(13.01)), expected);
    assert_eq!(refused_with("y_W", "value", json!(3.49)), expected);
    assert_eq!(refused_with("y_W", "low", json!(12)), expected);
    assert_eq!(refused_with("y_W", "high", json!(3.6)), expected);
}

#[test]
fn a_row_that_nobody_can_read_is_refused() {
    let expected = ParameterError::Unexplained("d_K".to_owned());
    assert_eq!(refused_with("d_K", "unit", json!("furlong")), expected);
    assert_eq!(refused_with("d_K", "unit", json!("")), expected);
    assert_eq!(refused_with("d_K", "meaning", json!({"nl": "", "en": "ageing"})), expected);
    assert_eq!(refused_with("d_K", "meaning", json!({"nl": "veroudering", "en": " "})), expected);
}

#[test]
fn a_value_that_lets_a_stock_escape_is_refused_even_within_its_own_range() {
    let escapes = [
        ("iota", 1.1),
        ("k_p", 1.5),
        ("w_F", 0.0),
        ("h_a", -0.1),
        ("c_x", 0.0),
        ("c_x", 1e-100),
        ("u_0", 0.0),
        ("y_Z", 1e300),
        ("tau_Y", 0.2),
        ("a_R", 1832.0),
        ("a_A", -0.01),
        ("d_C", 1.01),
    ];
    for (symbol, value) in escapes {
        let escape = refused(|rows| {
            let row = &mut rows[place(symbol)];
            (row["value"], row["low"], row["high"]) = (json!(value), json!(value), json!(value));
        });
        assert_eq!(escape, ParameterError::Unbounded(Parameters::SYMBOLS[place(symbol)]), "{value}");
    }
    let mut values = super::support::NOMINAL.to_array();
    values[place("phi")] = f64::NAN;
    assert_eq!(Parameters::from_array(values).unbounded(), Some("phi"));
}

#[test]
fn every_refusal_says_which_row_is_at_fault() {
    let named = [
        ParameterError::Expected("phi"),
        ParameterError::Surplus("phi".to_owned()),
        ParameterError::OutOfRange("phi".to_owned()),
        ParameterError::Unbounded("phi"),
        ParameterError::Unexplained("phi".to_owned()),
        ParameterError::Form("at phi".to_owned()),
    ];
    for error in named {
        assert!(error.to_string().contains("phi"), "{error}");
    }
}
