//! Every claim of the article has its place in the equations, in the checks and in `doc/model.md`.

use std::collections::BTreeSet;

use netwerktijd::claim::{Account, Claim, Place, Term, carried_by, claims, claims_table, terms_table};
use netwerktijd::model::{Mechanism, Parameters, Without};
use netwerktijd::scenario::{CONTROLS, Case};
use netwerktijd::verdict::checks;

use crate::laws::support::{LOSSES, NOMINAL};
use crate::support::{assert_file, read};

const DOCUMENT: &str = "doc/model.md";

#[test]
fn there_is_one_row_for_every_claim() {
    let numbers: Vec<u8> = claims().map(|claim| claim.number).collect();
    assert_eq!(numbers, (1..=42).collect::<Vec<u8>>());
}

#[test]
fn every_check_names_claims_that_exist_and_are_tested() {
    for check in checks() {
        for number in check.claims {
            let claim = claims().find(|claim| claim.number == *number);
            let claim = claim.unwrap_or_else(|| panic!("{} names S{number}", check.key));
            assert_eq!(claim.account, Account::Tested, "{} tests S{number}", check.key);
        }
    }
}

/// A window of the calibration alone would test a size and not the claim.
#[test]
fn every_tested_claim_has_a_check_with_a_margin_and_the_others_say_why_not() {
    for claim in claims() {
        match claim.account {
            Account::Tested => assert!(
                claim
                    .checks()
                    .any(|check| check.full.is_finite() && check.direction.is_some_and(f64::is_finite)),
                "S{} has no check with a direction",
                claim.number
            ),
            Account::Context(why) => assert!(why.len() > 20, "S{} does not say why", claim.number),
        }
    }
}

#[test]
fn every_tested_claim_rests_on_a_term_and_every_claim_says_where_it_is_seen() {
    for claim in claims() {
        assert!(claim.account != Account::Tested || !claim.terms.is_empty(), "S{}", claim.number);
        assert!(!claim.places.is_empty(), "S{}", claim.number);
        assert!(!claim.places.contains(&Place::NotYet) || claim.places.len() == 1, "S{}", claim.number);
    }
}

#[test]
fn every_parameter_and_every_mechanism_has_a_term() {
    let parameters: BTreeSet<&str> = Term::ALL.iter().flat_map(|term| term.parameters()).copied().collect();
    assert_eq!(parameters, Parameters::SYMBOLS.into_iter().collect());
    let mechanisms: BTreeSet<Mechanism> = Term::ALL.iter().filter_map(|term| term.mechanism()).collect();
    assert_eq!(mechanisms, Mechanism::ALL.iter().copied().collect());
}

#[test]
fn a_term_shows_the_parameters_it_has() {
    for term in Term::ALL {
        for symbol in term.parameters() {
            assert!(term.symbols().contains(symbol), "{symbol} is not in {}", term.symbols());
        }
    }
}

/// The parameters that a mechanism makes idle are those of its terms.
#[test]
fn a_mechanism_idles_the_parameters_of_its_terms() {
    for mechanism in Mechanism::ALL {
        let (whole, idle) = (NOMINAL.to_array(), Without::only(*mechanism).idle(&NOMINAL).to_array());
        for ((symbol, before), after) in Parameters::SYMBOLS.iter().zip(whole).zip(idle) {
            let own = Term::ALL.iter().filter(|term| term.mechanism() == Some(*mechanism));
            assert!(
                before == after || own.clone().any(|term| term.parameters().contains(symbol)),
                "{mechanism:?} idles {symbol}"
            );
        }
    }
}

#[test]
fn every_slider_and_every_case_of_the_page_serves_a_claim() {
    let seen: Vec<Place> = claims().flat_map(|claim| claim.places).copied().collect();
    for control in CONTROLS.iter().filter_map(|spec| spec.control) {
        assert!(seen.contains(&Place::Slider(control)), "{control:?}");
    }
    for case in Case::ALL {
        assert!(seen.contains(&Place::Case(case)), "{case:?}");
    }
}

#[test]
fn nothing_is_named_twice_and_nothing_breaks_a_table() {
    for claim in claims() {
        let terms: BTreeSet<&str> = claim.terms.iter().map(|term| term.symbols()).collect();
        assert_eq!(terms.len(), claim.terms.len(), "S{} names a term twice", claim.number);
        assert!(!claim.wording.contains('|') && !claim.wording.ends_with('.'), "S{}", claim.number);
    }
    for term in Term::ALL {
        assert!(!term.symbols().contains('|') && !term.sentence().contains('|'), "{term:?}");
        assert!(carried_by(*term).all(|claim: &Claim| claim.terms.contains(term)));
    }
}

/// Naming a mechanism is not idle: without one that a claim rests on, a check of the claim falls short.
#[test]
fn a_claim_loses_a_check_without_a_mechanism_it_rests_on() {
    for claim in claims().filter(|claim| claim.account == Account::Tested) {
        let keys: Vec<&str> = claim.checks().map(|check| check.key).collect();
        let mut losses =
            LOSSES.iter().filter(|loss| loss.without.is_some_and(|m| claim.mechanisms().contains(&m)));
        assert!(
            losses.any(|loss| loss.full.iter().any(|reading| keys.contains(&reading.check.key))),
            "S{} holds without each of {:?}",
            claim.number,
            claim.mechanisms()
        );
    }
}

#[test]
fn without_own_success_at_least_one_claim_is_lost() {
    let loss = LOSSES.iter().find(|loss| loss.without == Some(Mechanism::OwnSuccess)).unwrap();
    assert!(!loss.claims().is_empty());
}

/// The text with what stands between the two marks of a block replaced.
fn with_block(text: &str, name: &str, block: &str) -> String {
    let (begin, end) = (format!("<!-- {name}: begin -->\n"), format!("<!-- {name}: end -->"));
    let (before, rest) = text.split_once(&begin).unwrap_or_else(|| panic!("{DOCUMENT} lacks {begin}"));
    let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("{DOCUMENT} lacks {end}"));
    format!("{before}{begin}{block}{end}{after}")
}

#[test]
fn the_model_document_has_the_tables_of_claims_and_terms() {
    let text = read(DOCUMENT);
    let text = with_block(&text, "claims", &claims_table());
    assert_file(DOCUMENT, &with_block(&text, "terms", &terms_table()));
}
