//! The rules of accessibility that a program can check, run by axe-core inside the page.

use std::fs;

use serde_json::{Value, json};

use crate::session::{Result, Session, told};

/// The levels of WCAG up to 2.2 AA, and what axe calls good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Reports every node that breaks a rule, and how many rules were looked at. What is in a frame within the page is the page
/// once more, which is a place of its own.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { iframes: false, runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'] }).then(
        found => done({
            rules: found.passes.length + found.violations.length,
            faults: found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))),
        }),
        error => done({ rules: 0, faults: ['axe failed: ' + error] }))";

/// What axe found on a page.
#[derive(Debug)]
pub struct Found {
    /// How many rules had something to look at.
    pub rules: u64,
    /// Every node that breaks one, in a sentence.
    pub faults: Vec<String>,
}

/// The script of axe-core.
#[derive(Debug)]
pub struct Axe(String);

impl Axe {
    /// Reads the script that `cargo xtask` brought.
    ///
    /// # Errors
    /// When it is not there.
    pub fn read() -> Result<Self> {
        Ok(Self(fs::read_to_string(told("NETWERKTIJD_AXE")?)?))
    }

    /// Looks at the page as it is now.
    ///
    /// # Errors
    /// Those of the driver.
    pub fn look(&self, session: &Session) -> Result<Found> {
        if session.run("return typeof axe")? != json!("object") {
            // The driver's own way in: the policy of the page is for what the page loads.
            session.run(&self.0)?;
        }
        let found = session.run_later_with(RUN, &[json!(TAGS)])?;
        let faults = found["faults"].as_array().into_iter().flatten();
        Ok(Found {
            rules: found["rules"].as_u64().unwrap_or_default(),
            faults: faults.filter_map(Value::as_str).map(str::to_owned).collect(),
        })
    }
}
