//! The two tables of `doc/model.md`, as Markdown.

use std::fmt::Write as _;

use super::{Account, Claim, Term, carried_by, claims};

/// Items with commas between them, or a dash.
fn list(items: impl Iterator<Item = String>) -> String {
    let joined = items.collect::<Vec<_>>().join(", ");
    if joined.is_empty() { "–".to_owned() } else { joined }
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn claim_row(claim: &Claim) -> String {
    let account = match claim.account {
        Account::Tested => list(claim.checks().map(|check| code(check.key))),
        Account::Context(why) => format!("no curve: {why}"),
    };
    format!(
        "| S{} | {} | {} | {} | {} | {account} | {} |",
        claim.number,
        claim.sort.letter(),
        claim.wording,
        list(claim.terms.iter().map(|term| code(term.symbols()))),
        list(claim.mechanisms().into_iter().map(|mechanism| code(mechanism.key()))),
        list(claim.places.iter().map(|place| place.name())),
    )
}

/// Every claim of the article with what carries it, what tests it and where it is seen.
#[must_use]
pub fn claims_table() -> String {
    let mut text = String::from(
        "## Claims (`src/claim`)\n\n\
         What the article says, in our words. C claims, M gives a mechanism, E tells of a case, R recommends. The checks are \
         those of\n`src/verdict`; a mechanism can be switched off.\n\n\
         | | | claim | terms | mechanisms | checks | on the page |\n|---|---|---|---|---|---|---|\n",
    );
    for claim in claims() {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}", claim_row(claim));
    }
    text
}

/// Every term of the equations with its sentence, parameters, mechanism and claims.
#[must_use]
pub fn terms_table() -> String {
    let mut text = String::from(
        "## Terms (`src/claim/term.rs`)\n\n\
         | term | in words | parameters | mechanism | claims |\n|---|---|---|---|---|\n",
    );
    for term in Term::ALL {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} |",
            term.symbols(),
            term.sentence(),
            list(term.parameters().iter().map(|symbol| code(symbol))),
            list(term.mechanism().into_iter().map(|mechanism| code(mechanism.key()))),
            list(carried_by(*term).map(|claim| format!("S{}", claim.number))),
        );
    }
    text
}
