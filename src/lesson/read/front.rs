//! The structure of a lesson: TOML between two lines of `+++`.

use serde::Deserialize;
use toml::Spanned;

use super::Fault;
use crate::language::Language;
use crate::lesson::{Exercise, Head, Kind, Kit, Mission, Setup, Story};
use crate::scenario::{Case, Control, Scenario};

/// What stands around the front matter.
const FENCE: &str = "+++";

/// The structure of a lesson.
pub struct Front {
    /// Its place among those of its kind.
    pub order: u16,
    /// Its short name.
    pub name: Named,
    /// Its scenarios, without their labels.
    pub scenarios: Vec<Setup>,
    /// What figures call them.
    pub labels: Vec<Named>,
    /// What only its kind has.
    pub head: Head,
    /// How many lines of the file stand before its text.
    pub body: usize,
}

/// A short text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    order: u16,
    name: Named,
    #[serde(default)]
    scenario: Vec<Spanned<RawScenario>>,
    story: Option<Spanned<Story>>,
    exercise: Option<Spanned<Exercise>>,
    mission: Option<Spanned<Mission>>,
    kit: Option<Spanned<Kit>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScenario {
    name: String,
    #[serde(default)]
    label: Named,
    case: Option<String>,
    style: Option<i16>,
    subsidy: Option<i16>,
    existing: Option<i16>,
    independence: Option<i16>,
    pressure: Option<i16>,
    early: Option<i16>,
    late: Option<i16>,
    shift: Option<i16>,
}

impl Named {
    /// In one language.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}

/// Reads the structure.
pub fn read(kind: Kind, content: &str) -> Result<Front, Fault> {
    let mut lines = content.lines();
    if lines.next().map(str::trim_end) != Some(FENCE) {
        return Err((
            1,
            format!("a lesson begins with a line {FENCE}, then its structure, then such a line again"),
        ));
    }
    let inside: Vec<&str> = lines.take_while(|line| line.trim_end() != FENCE).collect();
    let body = inside.len() + 2;
    if content.lines().nth(body - 1).is_none() {
        return Err((1, format!("the structure is not closed by a line {FENCE}")));
    }
    let source = inside.join("\n");
    let line_of = |at: usize| 2 + source.bytes().take(at).filter(|byte| *byte == b'\n').count();
    let raw: Raw = toml::from_str(&source).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(span.start));
        (line, error.message().replace('\n', " ").trim_end_matches('.').to_owned())
    })?;
    let mut scenarios: Vec<Setup> = Vec::new();
    let mut labels = Vec::new();
    for spanned in raw.scenario {
        let line = line_of(spanned.span().start);
        let raw = spanned.into_inner();
        let label = raw.label.clone();
        let made = setup(raw).map_err(|what| (line, what))?;
        if scenarios.iter().any(|other| other.name == made.name) {
            return Err((line, format!("two scenarios are called {:?}", made.name)));
        }
        scenarios.push(made);
        labels.push(label);
    }
    if scenarios.is_empty() {
        scenarios.push(Setup::new("a".to_owned(), String::new(), Scenario::default()));
        labels.push(Named::default());
    }
    let found = [
        raw.story.map(|head| (head.span().start, Head::Story(head.into_inner()))),
        raw.exercise.map(|head| (head.span().start, Head::Exercise(head.into_inner()))),
        raw.mission.map(|head| (head.span().start, Head::Mission(head.into_inner()))),
        raw.kit.map(|head| (head.span().start, Head::Kit(head.into_inner()))),
    ];
    let mut found = found.into_iter().flatten();
    let expected = || format!("a file in this folder has one table [{}]", kind.key());
    let (at, head) = found.next().ok_or_else(|| (1, expected()))?;
    if head.kind() != kind || found.next().is_some() {
        return Err((line_of(at), expected()));
    }
    head.check(&scenarios).map_err(|what| (line_of(at), what))?;
    Ok(Front { order: raw.order, name: raw.name, scenarios, labels, head, body })
}

fn setup(raw: RawScenario) -> Result<Setup, String> {
    if raw.name.is_empty() || !raw.name.chars().all(|c| c.is_ascii_lowercase()) {
        return Err(format!("the scenario name {:?} holds only letters a to z", raw.name));
    }
    let start = match &raw.case {
        None => Scenario::default(),
        Some(key) => match Case::ALL.into_iter().find(|case| case.key() == key.as_str()) {
            Some(case) => case.scenario(),
            None => {
                let cases = Case::ALL.map(Case::key).join(", ");
                return Err(format!("there is no case {key:?}; the cases are {cases}"));
            }
        },
    };
    let values = [
        (Control::Style, raw.style),
        (Control::Subsidy, raw.subsidy),
        (Control::Existing, raw.existing),
        (Control::Independence, raw.independence),
        (Control::Pressure, raw.pressure),
        (Control::EarlyFocus, raw.early),
        (Control::LateFocus, raw.late),
        (Control::FocusShift, raw.shift),
    ];
    let mut scenario = start;
    for (control, value) in values {
        let Some(value) = value else { continue };
        let spec = control.spec();
        if spec.clamp(value) != value {
            return Err(format!(
                "{} is a whole number from {} to {}, not {value}",
                spec.key, spec.low, spec.high
            ));
        }
        scenario = scenario.with(control, value);
    }
    Ok(Setup::new(raw.name, String::new(), scenario))
}
