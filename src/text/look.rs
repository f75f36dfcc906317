//! What is said around a figure, whatever the view: its heading, its name, the line below, and the figure in words.

use super::words::{chart, map, page, plane};
use super::{Language, Voice, describe, plane as planes, policy, rich, why};
use crate::exploration::{Exploration, Study};
use crate::model::{Parameters, Series};
use crate::networks::Networks;
use crate::policy::Advice;
use crate::why::{self as reasons, Slope};

/// The words around a figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// The one thing to take away.
    pub heading: String,
    /// The line below it; may hold marks.
    pub under: String,
    /// What the figure is, in a few words.
    pub name: String,
    /// The figure in words, for who cannot see it.
    pub description: String,
    /// What you see; may hold marks.
    pub sentences: Vec<String>,
}

impl Look {
    /// Relations and results over time.
    #[must_use]
    pub fn time(voice: impl Into<Voice>, exploration: &Exploration) -> Self {
        let voice = voice.into();
        let language = voice.language;
        Self {
            heading: describe::takeaway(language, exploration),
            under: describe::under(language, exploration),
            name: chart::title(language).to_owned(),
            description: describe::description(language, exploration),
            sentences: describe::sentences(voice, exploration),
        }
    }

    /// The path through the plane.
    #[must_use]
    pub fn together(language: Language, exploration: &Exploration) -> Self {
        Self {
            heading: planes::together_heading(language, exploration),
            under: plane::together_under(language).to_owned(),
            name: plane::together_name(language).to_owned(),
            description: planes::together_description(language, exploration),
            sentences: planes::together_sentences(language, exploration),
        }
    }

    /// Why a line goes up or down in a month.
    #[must_use]
    pub fn why(
        language: Language,
        exploration: &Exploration,
        p: &Parameters,
        month: f64,
        series: Series,
    ) -> Self {
        let study: &Study = &exploration.own;
        let slope = Slope::of(study, p, month, series);
        let (drive, loops) = (reasons::drive(study, p, month), reasons::loops(study, p, month));
        Self {
            heading: why::heading(language, study, &slope),
            under: why::in_and_out(language, &slope),
            name: page::view_why(language).to_owned(),
            description: why::in_and_out(language, &slope),
            sentences: why::answer(language, study, &slope, &drive, &loops),
        }
    }

    /// Many networks.
    #[must_use]
    pub fn networks(
        voice: impl Into<Voice>,
        exploration: &Exploration,
        networks: &Networks,
        month: i16,
    ) -> Self {
        let voice = voice.into();
        let language = voice.language;
        let sentences = planes::networks_sentences(voice, networks, exploration, month);
        Self {
            heading: planes::networks_heading(language, networks, month),
            under: plane::networks_under(language).to_owned(),
            name: plane::networks_name(language, &month.to_string()),
            description: sentences.iter().map(|text| rich::plain(text)).collect::<Vec<_>>().join(" "),
            sentences,
        }
    }

    /// The policy map.
    #[must_use]
    pub fn map(language: Language, exploration: &Exploration, advice: &Advice) -> Self {
        Self {
            heading: policy::takeaway(language, advice),
            under: policy::under(language, advice),
            name: map::title(language).to_owned(),
            description: policy::description(language, advice, exploration),
            sentences: policy::sentences(language, advice, exploration),
        }
    }
}
