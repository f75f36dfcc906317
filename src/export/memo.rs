//! The note for a policymaker, on one page: the setting, the figure, what is seen, how sure it is, and where it is from.

use super::cite::apa;
use super::{Colophon, Taken};
use crate::exploration::Study;
use crate::model::{Outcomes, Station};
use crate::scenario::{CONTROLS, Scenario};
use crate::text::describe;
use crate::text::label::{Place, control_name, own_name, pinned_name, value_words};
use crate::text::number::index;
use crate::text::rich::plain;
use crate::text::words::{export, page};

/// The values at a moment: its name, its month, and relations and results of each network, in whole points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// What the moment is.
    pub name: String,
    /// Relations and results of the networks of [`Memo::networks`], in their order.
    pub values: Vec<(i64, i64)>,
}

/// The note, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memo {
    /// Its heading: what is seen.
    pub heading: String,
    /// What was set: every control with its value in words, and the same of the pinned ones where they differ.
    pub setting: Vec<(String, String)>,
    /// The networks that are compared, the reader's own first.
    pub networks: Vec<String>,
    /// The three moments.
    pub moments: Vec<Moment>,
    /// What is seen.
    pub sentences: Vec<String>,
    /// How sure that is.
    pub doubt: Vec<String>,
    /// Where it is from.
    pub sources: Vec<String>,
    /// The colophon.
    pub colophon: Colophon,
}

impl Memo {
    /// The note about what is taken.
    #[must_use]
    pub fn of(taken: &Taken, colophon: Colophon) -> Self {
        let (language, exploration) = (taken.state.language, &taken.exploration);
        let own = &exploration.own;
        let mut networks = vec![own_name(language, &own.scenario, Place::Start).to_owned()];
        networks.extend(exploration.pins.iter().map(|pinned| pinned_name(language, pinned, Place::Start)));
        let studies: Vec<&Study> =
            std::iter::once(&**own).chain(exploration.pins.iter().map(|pinned| &*pinned.study)).collect();
        let moment = |name: &str, at: fn(&Outcomes) -> Station| Moment {
            name: name.to_owned(),
            values: studies
                .iter()
                .map(|study| at(&study.outcomes).stocks)
                .map(|stocks| (index(stocks.relations), index(stocks.results)))
                .collect(),
        };
        let moments = vec![
            moment(page::station_year(language), |outcomes| outcomes.first_year),
            moment(page::station_end(language), |outcomes| outcomes.subsidy_end),
            moment(page::station_later(language), |outcomes| outcomes.two_years_later),
        ];
        // What the curves show is said with every figure; what another view adds comes first.
        let mut sentences: Vec<String> = taken.look.sentences.iter().map(|text| plain(text)).collect();
        for sentence in describe::sentences(language, exploration).iter().map(|text| plain(text)) {
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        Self {
            heading: taken.look.heading.clone(),
            setting: setting(taken),
            networks,
            moments,
            sentences,
            doubt: vec![
                export::doubt_forecast(language).to_owned(),
                export::doubt_band(language, &taken.variants.to_string()),
                page::about_cases(language).to_owned(),
                page::about_results(language).to_owned(),
            ],
            sources: vec![
                page::source_article(language).to_owned(),
                page::source_thesis(language).to_owned(),
                apa(language, &colophon.link),
            ],
            colophon,
        }
    }
}

/// Every control in words; behind the value those of the pinned scenarios that differ.
fn setting(taken: &Taken) -> Vec<(String, String)> {
    let (language, exploration) = (taken.state.language, &taken.exploration);
    let own: Scenario = exploration.own.scenario;
    CONTROLS
        .iter()
        .filter_map(|spec| spec.control.map(|control| (spec, control)))
        .map(|(spec, control)| {
            let mut value = value_words(language, spec, own.get(control));
            for pinned in &exploration.pins {
                let other = pinned.scenario.get(control);
                if other != own.get(control) {
                    let name = pinned_name(language, pinned, Place::Middle);
                    let other = value_words(language, spec, other);
                    value.push(' ');
                    value.push_str(&export::Against { name: &name, value: &other }.text(language));
                }
            }
            (control_name(language, Some(control)).to_owned(), value)
        })
        .collect()
}
