//! Everything the reader can set: cases, the pinned scenario, three sliders, and six more on request.

use yew::prelude::*;

use super::icon;
use super::pins::{pin_this, pins};
use super::slider::{Slider, slider};
use crate::app::{Action, Session, State};
use crate::frame::{Lock, Part};
use crate::scenario::{CONTROLS, Case, Control, ControlSpec, MONTH, Pin};
use crate::text::Language;
use crate::text::label::{Place, case_about, case_name, pin_mark};
use crate::text::words::{control, page};

/// How many controls of a scenario stand on the page from the start.
const MAIN: usize = 2;

/// Cases, pinned scenario and sliders.
pub fn controls(session: &Session, state: &State, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    let (main, more) = CONTROLS.split_at(MAIN);
    let frame = state.frame;
    let cases_locked = frame.locks(Lock::Cases);
    let count = i64::try_from(more.len()).unwrap_or_default();
    let toggle = dispatch.reform(|_| Action::ToggleMore);
    let reset = dispatch.reform(|_| Action::ResetAll);
    html! {
        <section class="controls" id="controls" tabindex="-1" aria-label={page::controls(language)}>
            <div class="controls-head">
                <h2 class="eyebrow" id="cases">
                    { if frame.shows(Part::Cases) { page::cases(language) } else { page::controls(language) } }
                </h2>
                if frame.shows(Part::Pins) { { pin_this(state, dispatch) } }
                { step("replay", page::replay(language), icon::replay(), session.can_replay(), dispatch.reform(|_| Action::Replay)) }
                { step("undo", page::undo(language), icon::undo(), session.can_undo(), dispatch.reform(|_| Action::Undo)) }
                { step("redo", page::redo(language), icon::redo(), session.can_redo(), dispatch.reform(|_| Action::Redo)) }
            </div>
            if frame.shows(Part::Cases) {
                <div class="chips" role="group" aria-labelledby="cases">
                    { for Case::ALL.into_iter().map(|case| chip(state, dispatch, case)) }
                </div>
                if cases_locked { <p class="hint">{ control::locked_cases(language) }</p> }
            }
            if frame.shows(Part::Pins) { { pins(state, dispatch) } }
            { time(state, dispatch) }
            { for main.iter().map(|spec| of_scenario(state, dispatch, spec)) }
            if frame.shows(Part::More) {
            <div class="more">
                <button type="button" class="quiet expand" aria-expanded={state.more.to_string()}
                    aria-controls="more" onclick={toggle}>
                    { if state.more { page::fewer(language).to_owned() } else { page::more(language, &count.to_string()) } }
                </button>
                { stop(state, dispatch) }
                <button type="button" class="quiet" onclick={reset}>{ page::reset_all(language) }</button>
            </div>
            <div id="more" hidden={!state.more}>
                if state.more {
                    { for more.iter().map(|spec| of_scenario(state, dispatch, spec)) }
                    if state.scenario.get(Control::EarlyFocus) == state.scenario.get(Control::LateFocus) {
                        <p class="hint">{ control::shift_idle(language) }</p>
                    }
                }
            </div>
            }
        </section>
    }
}

/// Undo or redo.
pub(super) fn step(
    id: &'static str,
    name: &'static str,
    drawing: Html,
    possible: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="icon-button" {id} title={name} aria-label={name} {onclick}
            aria-disabled={(!possible).to_string()}>{ drawing }</button>
    }
}

/// Ends the subsidy at the playhead.
fn stop(state: &State, dispatch: &Callback<Action>) -> Html {
    let language = state.language;
    let month = Control::Subsidy.spec().clamp(state.month());
    let there = state.scenario.get(Control::Subsidy) == month;
    let onclick = dispatch.reform(|_| Action::StopSubsidy);
    let label = page::stop_subsidy_month(language, &month.to_string());
    html! {
        <button type="button" class="quiet" id="stop" {onclick} aria-disabled={there.to_string()}
            title={label.clone()} aria-label={label}>
            { page::stop_subsidy(language) }
        </button>
    }
}

fn chip(state: &State, dispatch: &Callback<Action>, case: Case) -> Html {
    let language = state.language;
    let on = state.scenario == case.scenario();
    let changed = !on && state.case == Some(case);
    let pinned = state.pins.iter().any(|pin| pin.scenario == case.scenario());
    let onclick = dispatch.reform(move |_| Action::Choose(case));
    let disabled = state.frame.locks(Lock::Cases);
    html! {
        <button type="button" {disabled} class={classes!("chip", pinned.then_some("pinned"))} aria-pressed={on.to_string()}
            title={case_about(language, case)} {onclick}>
            if pinned {
                { icon::pin() }
                <span class="hidden">{ page::pinned_to(language) }{ ": " }</span>
            }
            { case_name(language, case, Place::Chip) }
            if changed { <small>{ page::case_changed(language) }</small> }
        </button>
    }
}

/// Where the pinned scenarios stand on the scale of a control.
fn marks(state: &State, named: Control) -> Vec<(i16, String)> {
    let mark = |(place, pin): (usize, &Pin)| (pin.scenario.get(named), pin_mark(state.language, pin, place));
    state.pins.iter().enumerate().map(mark).collect()
}

fn time(state: &State, dispatch: &Callback<Action>) -> Html {
    let (language, playing) = (state.language, Some(state.playing));
    let locked = state.frame.locks(Lock::Month);
    html! { <One {language} spec={&MONTH} value={state.month()} {playing} {locked} dispatch={dispatch.clone()} /> }
}

fn of_scenario(state: &State, dispatch: &Callback<Action>, spec: &'static ControlSpec) -> Html {
    let Some(named) = spec.control else { return Html::default() };
    let (value, pinned) = (state.scenario.get(named), marks(state, named));
    let locked = state.frame.locks(Lock::Control(named));
    html! { <One language={state.language} {spec} {value} {pinned} {locked} dispatch={dispatch.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    language: Language,
    spec: &'static ControlSpec,
    value: i16,
    #[prop_or_default]
    pinned: Vec<(i16, String)>,
    /// Of the month: whether it plays.
    #[prop_or_default]
    playing: Option<bool>,
    /// Whether the frame locks it.
    locked: bool,
    dispatch: Callback<Action>,
}

/// One control: a component, so that a hand on one slider leaves the others alone.
#[component]
fn One(props: &OneProps) -> Html {
    let OneProps { language, spec, value, pinned, playing, locked, dispatch } = props;
    let (language, spec) = (*language, *spec);
    slider(Slider {
        language,
        spec,
        value: *value,
        pinned: pinned.clone(),
        on_set: match spec.control {
            Some(named) => dispatch.reform(move |value| Action::Set(named, value)),
            None => dispatch.reform(Action::SetMonth),
        },
        on_settle: dispatch.reform(|()| Action::Settle),
        locked: *locked,
        instead_of_reset: playing.map(|playing| play(language, playing, dispatch)),
    })
}

fn play(language: Language, playing: bool, dispatch: &Callback<Action>) -> Html {
    let name = if playing { control::pause(language) } else { control::play(language) };
    let toggle = dispatch.reform(|_| Action::TogglePlay);
    html! {
        <button type="button" class="icon-button solid" id="play" title={name} aria-label={name} onclick={toggle}>
            { if playing { icon::pause() } else { icon::play() } }
        </button>
    }
}
