//! Which scenario: a link of the page, the part of it behind the `#`, or the name of a case.

use std::io::{self, Write as _};
use std::str::FromStr;

use netwerktijd::language::Language;
use netwerktijd::model::VERSION;
use netwerktijd::scenario::{Case, Link, Notice, Scenario};
use netwerktijd::text::notice;

/// A scenario with what was not taken as it stood.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// The scenario.
    pub scenario: Scenario,
    notices: Vec<Notice>,
}

impl FromStr for Source {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(case) = Case::ALL.into_iter().find(|case| case.key() == text) {
            return Ok(Self { scenario: case.scenario(), notices: Vec::new() });
        }
        let fragment = text.split_once('#').map_or(text, |(_, fragment)| fragment);
        let (link, notices) = Link::decode(fragment);
        let foreign = notices.iter().any(|n| matches!(n, Notice::Format { .. } | Notice::TooLong));
        if fragment.is_empty() && !text.contains('#') || foreign {
            let cases = Case::ALL.map(Case::key).join(", ");
            return Err(format!("neither a link of the page nor one of the cases {cases}"));
        }
        Ok(Self { scenario: link.scenario, notices })
    }
}

impl Source {
    /// Says on standard error what was not taken as it stood.
    pub fn tell(&self) {
        for about in &self.notices {
            let _ = writeln!(io::stderr(), "note: {}", notice::sentence(Language::English, about));
        }
    }

    /// The part of a link to this scenario from the `#` on.
    pub fn link(&self) -> String {
        match (Link { scenario: self.scenario, ..Link::default() }).encode() {
            // The page as it opens needs no words; numbers that are kept should name their model all the same.
            link if link.is_empty() => format!("#v1&model={VERSION}"),
            link => format!("#{link}"),
        }
    }
}
