//! What is drawn beside a step of the story.
//!
//! **Flow.** A lesson with what the reader changed gives [`scenarios`] and [`age`]; run, these are a [`Told`], of which
//! [`Panel::all`] makes one or two panels with their words, and [`Panel::plan`] lays one out. The page and the static text
//! both draw what comes out here.

use std::rc::Rc;

use super::{Figure, Head, Lesson, Told};
use crate::chart::{ChartPlan, Measure, NetworksChart, TimeChart, networks_chart, results_chart, time_chart};
use crate::exploration::{Exploration, Pinned, Study};
use crate::networks::Networks;
use crate::scenario::{Change, Control, MONTH, Number, Pin, Scenario, change};
use crate::text::label::{Place, own_name, pinned_name, value_words};
use crate::text::words::{number as lengths, page, story};
use crate::text::{Language, describe, number, plane, rich};

/// The later of the two moments at which many networks are shown, in months.
const LATER: u16 = 60;

/// A figure with its words.
#[derive(Debug, Clone)]
pub struct Panel {
    /// What it shows, in a line.
    pub heading: String,
    /// The line below that; may be empty.
    pub under: String,
    /// The figure in words.
    pub description: String,
    drawing: Drawing,
}

#[derive(Debug, Clone)]
enum Drawing {
    Time(Rc<Exploration>, u16),
    Results(Rc<Exploration>, Vec<String>),
    Networks(Rc<Exploration>, Rc<Networks>, u16),
}

/// The scenarios of a lesson, with what the reader changed.
#[must_use]
pub fn scenarios(lesson: &Lesson, changes: &[Change]) -> Vec<Scenario> {
    let changed = |(place, scenario): (u8, Scenario)| {
        changes.iter().fold(scenario, |scenario, change| match change.number {
            Number::Control(of, control) if of == place => scenario.with(control, change.value),
            _ => scenario,
        })
    };
    (0..).zip(lesson.scenarios.iter().map(super::Setup::scenario)).map(changed).collect()
}

/// The month that a lesson looks at, with what the reader changed.
#[must_use]
pub fn age(lesson: &Lesson, changes: &[Change]) -> u16 {
    let own = match &lesson.head {
        Head::Story(head) => i16::try_from(head.month).unwrap_or(MONTH.default),
        _ => MONTH.default,
    };
    u16::try_from(change::value(changes, Number::Age, own)).unwrap_or_default()
}

impl Panel {
    /// The panels of a lesson; none for a lesson that is no step of the story.
    #[must_use]
    pub fn all(language: Language, lesson: &Lesson, told: &Told) -> Vec<Self> {
        let Head::Story(head) = &lesson.head else { return Vec::new() };
        let labels = || lesson.scenarios.iter().map(|setup| setup.label.as_str());
        let Some(exploration) = together(told, labels()).map(Rc::new) else { return Vec::new() };
        match head.figure {
            Figure::Time => vec![Self::beside(language, exploration, labels(), told.age)],
            Figure::Each => {
                let one = |(study, label): (&Rc<Study>, &str)| Self::one(language, study, label, told.age);
                told.studies.iter().zip(labels()).map(one).collect()
            }
            Figure::Results => vec![Self::results(language, told, exploration, labels())],
            Figure::Networks => {
                let Some(networks) = &told.networks else { return Vec::new() };
                let at = |month| Self::networks(language, &exploration, networks, month);
                vec![at(told.age), at(LATER)]
            }
        }
    }

    fn time(language: Language, exploration: Rc<Exploration>, month: u16) -> Self {
        Self {
            heading: describe::takeaway(language, &exploration),
            under: rich::plain(&describe::under(language, &exploration)),
            description: describe::description(language, &exploration),
            drawing: Drawing::Time(exploration, month),
        }
    }

    /// The first scenario with the others as broken lines, and which line is whose.
    fn beside<'a>(
        language: Language,
        exploration: Rc<Exploration>,
        mut labels: impl Iterator<Item = &'a str>,
        month: u16,
    ) -> Self {
        let own = match labels.next() {
            Some(label) if !label.is_empty() => label,
            _ => own_name(language, &exploration.own.scenario, Place::Middle),
        };
        let other = exploration.pinned().map(|pinned| pinned_name(language, pinned, Place::Middle));
        let under = other.map(|other| story::TimeUnder { own, other: &other }.text(language));
        let panel = Self::time(language, exploration, month);
        Self { under: under.unwrap_or_else(|| panel.under.clone()), ..panel }
    }

    fn one(language: Language, study: &Rc<Study>, label: &str, month: u16) -> Self {
        let exploration = Rc::new(Exploration::new(study.clone(), Vec::new()));
        let style = study.scenario.get(Control::Style);
        let words = value_words(language, Control::Style.spec(), style);
        let name = own_name(language, &study.scenario, Place::Start);
        Self {
            heading: if label.is_empty() { name.to_owned() } else { label.to_owned() },
            under: story::with_style(language, &words),
            ..Self::time(language, exploration, month)
        }
    }

    fn results<'a>(
        language: Language,
        told: &Told,
        exploration: Rc<Exploration>,
        labels: impl Iterator<Item = &'a str>,
    ) -> Self {
        // Named by what differs: the length of the subsidy, or else the style.
        let mut lengths_of = told.studies.iter().map(|study| study.scenario.subsidy());
        let first = lengths_of.next();
        let lengths_differ = lengths_of.any(|length| Some(length) != first);
        let name = |(study, label): (&Rc<Study>, &str)| match label {
            "" if lengths_differ => lengths::months(language, study.scenario.subsidy().into()),
            "" => {
                let spec = Control::Style.spec();
                value_words(language, spec, study.scenario.get(Control::Style))
            }
            label => label.to_owned(),
        };
        let names: Vec<String> = told.studies.iter().zip(labels).map(name).collect();
        let say = |(study, name): (&Rc<Study>, &String)| {
            let (end, later) = (study.outcomes.subsidy_end, study.outcomes.two_years_later);
            let [end_is, later_is] = [end, later].map(|at| number::index(at.stocks.results).to_string());
            let month = end.month.to_string();
            story::DescribeResults { name, month: &month, end: &end_is, later: &later_is }.text(language)
        };
        let said: Vec<String> = told.studies.iter().zip(&names).map(say).collect();
        Self {
            heading: story::results_heading(language).to_owned(),
            under: story::results_under(language).to_owned(),
            description: said.join(" "),
            drawing: Drawing::Results(exploration, names),
        }
    }

    fn networks(
        language: Language,
        exploration: &Rc<Exploration>,
        networks: &Rc<Networks>,
        month: u16,
    ) -> Self {
        let at = i16::try_from(month).unwrap_or_default();
        let correlation = number::correlation(language, networks.trend(month.into()).correlation);
        let month_is = month.to_string();
        let heading = plane::networks_heading(language, networks, at);
        Self {
            description: story::DescribeNetworks { heading: &heading, value: &correlation }.text(language),
            heading,
            under: story::NetworksUnder { month: &month_is, value: &correlation }.text(language),
            drawing: Drawing::Networks(exploration.clone(), networks.clone(), month),
        }
    }

    /// Lays the figure out.
    #[must_use]
    pub fn plan(&self, language: Language, (width, height): (f64, f64), measure: &dyn Measure) -> ChartPlan {
        match &self.drawing {
            Drawing::Time(exploration, month) => {
                let playhead = f64::from(*month);
                let leaders = false;
                time_chart(&TimeChart { exploration, playhead, language, width, height, leaders }, measure)
            }
            Drawing::Results(exploration, names) => {
                let chart = TimeChart { exploration, playhead: 0.0, language, width, height, leaders: false };
                results_chart(&chart, names, measure)
            }
            Drawing::Networks(exploration, networks, month) => {
                let playhead = f64::from(*month);
                let chart = NetworksChart { networks, exploration, playhead, language, width, height };
                networks_chart(&chart, measure)
            }
        }
    }

    /// Whether it is a plane of relations and results, which is as high as it is wide.
    #[must_use]
    pub fn is_plane(&self) -> bool {
        matches!(self.drawing, Drawing::Networks(..))
    }
}

/// What must be said with the figures of a step: that they are no forecast, and what their shaded area is, where they are no
/// `plane`, which has none.
#[must_use]
pub fn caveat(language: Language, plane: bool) -> &'static str {
    if plane { page::caveat(language) } else { story::caveat(language) }
}

/// The first scenario with the others beside it; `None` when nothing was run.
fn together<'a>(told: &Told, labels: impl Iterator<Item = &'a str>) -> Option<Exploration> {
    let labels = labels.map(str::to_owned).chain(std::iter::repeat(String::new()));
    let mut studies = told.studies.iter().zip(labels);
    let (own, _) = studies.next()?;
    let pinned = |(place, (study, label)): (usize, (&Rc<Study>, String))| Pinned {
        pin: Pin::new(study.scenario).named(&label),
        place,
        study: study.clone(),
    };
    let pins = studies.enumerate().map(pinned).collect();
    Some(Exploration::new(own.clone(), pins))
}
