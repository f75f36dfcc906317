//! The view "Why?": what pushes and pulls a line at the playhead, and which loops are in charge.
//!
//! **Flow.** [`crate::why`] reads the slope off the run, [`crate::text::why`] says it; here both become elements. Drawings
//! are hidden from screen readers: beside each stands the same in words.

mod bars;
mod bath;
mod diagram;
mod loops;
mod spark;
mod term;

use yew::prelude::*;

use super::sentences::marked;
use super::stepper::Stepper;
use super::wording::wording;
use crate::app::{Action, State};
use crate::exploration::{Exploration, Explorer, Pinned, Study};
use crate::model::{Parameters, Push, Series};
use crate::scenario::{Asked, ControlSpec, MONTH};
use crate::text::label::{Place, pin_mark, pinned_name};
use crate::text::look::Look;
use crate::text::words::why as words;
use crate::text::{Language, Voice};
use crate::why::{self, Slope};

/// All that the parts of the view look at.
struct Shown<'a> {
    language: Language,
    /// The language, in the words that were chosen.
    voice: Voice,
    study: &'a Study,
    parameters: &'a Parameters,
    month: f64,
    slope: Slope,
    /// Name, mark and slope of the pinned scenarios.
    pins: Vec<Beside>,
    /// The term that is explained.
    chosen: Push,
    dispatch: &'a Callback<Action>,
}

/// A pinned scenario beside the own one.
struct Beside {
    name: String,
    /// What stands above its column: its name while it is the only one.
    mark: String,
    slope: Slope,
}

impl<'a> Shown<'a> {
    fn of(
        state: &State,
        explorer: &'a Explorer,
        exploration: &'a Exploration,
        dispatch: &'a Callback<Action>,
    ) -> Self {
        let (language, parameters) = (state.language, explorer.parameters());
        let (month, series) = (f64::from(state.month()), state.asked.series);
        let study: &Study = &exploration.own;
        let slope = Slope::of(study, parameters, month, series);
        let only = exploration.pins.len() == 1;
        let beside = |pinned: &Pinned| {
            let name = pinned_name(language, pinned, Place::Short);
            let mark = if only { name.clone() } else { pin_mark(language, &pinned.pin, pinned.place) };
            Beside { name, mark, slope: Slope::of(pinned, parameters, month, series) }
        };
        let pins = exploration.pins.iter().map(beside).collect();
        let chosen = state.asked.term().unwrap_or(slope.telling().push);
        Self { language, voice: state.voice(), study, parameters, month, slope, pins, chosen, dispatch }
    }
}

/// The parts of the view, in the order in which they follow a hand: a browser lays out all of them in one frame no faster
/// than a hand moves on a slow machine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The figure: where on the line, and the bars.
    Spark,
    /// See [`Self::Spark`].
    Bars,
    /// The bath, a frame later.
    Bath,
    /// What there is to say about the chosen term, a frame later.
    Term,
    /// The diagram and the loops, another frame later.
    Loops,
}

impl Why {
    /// Makes the part.
    pub fn make(
        self,
        state: &State,
        explorer: &Explorer,
        exploration: &Exploration,
        dispatch: &Callback<Action>,
    ) -> Html {
        let shown = Shown::of(state, explorer, exploration, dispatch);
        match self {
            Self::Spark => html! {
                <>
                <div class="why-asked">{ playhead(&shown, state.month()) }{ toggle(&shown) }</div>
                { spark::spark(&shown) }
                </>
            },
            Self::Bars => bars::bars(&shown),
            Self::Bath => bath::bath(&shown),
            Self::Term => html! { <>{ term::term(&shown) }{ wording(state, dispatch) }</> },
            Self::Loops => {
                let ruling = why::loops(shown.study, shown.parameters, shown.month);
                let drive = why::drive(shown.study, shown.parameters, shown.month);
                html! { <>{ diagram::diagram(&shown, &drive) }{ loops::loops(&shown, &ruling) }</> }
            }
        }
    }
}

/// The view around its parts.
pub fn why(language: Language, look: &Look, part: &dyn Fn(Why) -> Html) -> Html {
    html! {
        <section class="why" aria-labelledby="why">
            <div class="why-head">
                <h2 id="why">{ look.heading.clone() }</h2>
                { part(Why::Spark) }
                <div class="why-answer">{ for look.sentences.iter().map(|text| html! { <p>{ marked(text) }</p> }) }</div>
            </div>
            <div class="why-slope">{ part(Why::Bars) }{ part(Why::Bath) }</div>
            <div class="why-term" id="why-panel">{ part(Why::Term) }</div>
            <div class="why-loops">{ part(Why::Loops) }</div>
            <p class="why-caveat">{ words::caveat(language) }</p>
        </section>
    }
}

/// The playhead, beside the question that is about it. A page of its own in identifiers: the slider has the other one.
const PLAYHEAD: ControlSpec = ControlSpec { key: "why-month", large_step: 12, ..MONTH };

/// Month by month, or year by year.
fn playhead(shown: &Shown<'_>, month: i16) -> Html {
    let language = shown.language;
    let leaps = (words::year_back(language), words::year_on(language));
    html! {
        <div class="why-month">
            <Stepper {language} spec={&PLAYHEAD} name={words::playhead(language)} value={month} leaps={leaps}
                on_set={shown.dispatch.reform(Action::SetMonth)} />
        </div>
    }
}

/// Relations or results.
fn toggle(shown: &Shown<'_>) -> Html {
    let language = shown.language;
    let one = |series: Series, name: &'static str| {
        let onclick = shown.dispatch.reform(move |_| Action::Ask(Asked::of(series)));
        html! {
            <button type="button" aria-pressed={(shown.slope.series == series).to_string()} {onclick}>{ name }</button>
        }
    };
    html! {
        <div class="why-toggle" role="group" aria-label={words::which(language)}>
            { one(Series::Relations, words::relations(language)) }
            { one(Series::Results, words::results(language)) }
        </div>
    }
}
