//! Names: of controls and their values, of cases, of style stops, of phases.

use super::Language;
use super::number::{duration, whole};
use super::words::{case, chart, control, page};
use crate::app::Dialog;
use crate::exploration::Pinned;
use crate::model::Phase;
use crate::room::Room;
use crate::scenario::{Case, Control, ControlSpec, Pin, Scenario, StyleStop, Unit};
use crate::view::View;

/// Where a name stands in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On the button of the case.
    Chip,
    /// At the start of a sentence.
    Start,
    /// Within a sentence.
    Middle,
    /// In the chart or a table, where room is scarce.
    Short,
}

/// The name of a case.
#[must_use]
pub fn case_name(language: Language, named: Case, place: Place) -> &'static str {
    type Names = [fn(Language) -> &'static str; 4];
    let [chip, start, middle, short]: Names = match named {
        Case::RegionA => {
            [case::chip_region_a, case::start_region_a, case::mid_region_a, case::short_region_a]
        }
        Case::RegionB => {
            [case::chip_region_b, case::start_region_b, case::mid_region_b, case::short_region_b]
        }
        Case::TalkativeTeam => [
            case::chip_talkative_team,
            case::start_talkative_team,
            case::mid_talkative_team,
            case::short_talkative_team,
        ],
        Case::DropoutTarget => [
            case::chip_dropout_target,
            case::start_dropout_target,
            case::mid_dropout_target,
            case::short_dropout_target,
        ],
        Case::ExistingPlatforms => [
            case::chip_existing_platforms,
            case::start_existing_platforms,
            case::mid_existing_platforms,
            case::short_existing_platforms,
        ],
    };
    match place {
        Place::Chip => chip(language),
        Place::Start => start(language),
        Place::Middle => middle(language),
        Place::Short => short(language),
    }
}

/// What a case is about, in one sentence.
#[must_use]
pub fn case_about(language: Language, named: Case) -> &'static str {
    match named {
        Case::RegionA => case::about_region_a(language),
        Case::RegionB => case::about_region_b(language),
        Case::TalkativeTeam => case::about_talkative_team(language),
        Case::DropoutTarget => case::about_dropout_target(language),
        Case::ExistingPlatforms => case::about_existing_platforms(language),
    }
}

/// The name of the scenario on screen: that of its case, or what it is to the reader.
#[must_use]
pub fn own_name(language: Language, scenario: &Scenario, place: Place) -> &'static str {
    if let Some(named) = Case::of(scenario) {
        return case_name(language, named, place);
    }
    match place {
        Place::Start => case::start_own(language),
        Place::Middle => case::mid_own(language),
        Place::Chip => case::chip_own(language),
        Place::Short => case::short_own(language),
    }
}

/// The name of a pinned scenario: the reader's own, that of its case, or its number.
#[must_use]
pub fn pin_name(language: Language, pin: &Pin, number: usize, place: Place) -> String {
    if let Some(name) = pin.name() {
        return name.to_owned();
    }
    if let Some(named) = Case::of(&pin.scenario) {
        return case_name(language, named, place).to_owned();
    }
    let number = (number + 1).to_string();
    match place {
        Place::Start | Place::Chip => case::start_pinned(language, &number),
        Place::Middle | Place::Short => case::mid_pinned(language, &number),
    }
}

/// The name of a pinned scenario that was run.
#[must_use]
pub fn pinned_name(language: Language, pinned: &Pinned, place: Place) -> String {
    pin_name(language, &pinned.pin, pinned.place, place)
}

/// One character for a pinned scenario, where there is room for no more: a region's letter, else its number.
#[must_use]
pub fn pin_mark(language: Language, pin: &Pin, number: usize) -> String {
    match Case::of(&pin.scenario) {
        Some(Case::RegionA) => case::mark_region_a(language).to_owned(),
        Some(Case::RegionB) => case::mark_region_b(language).to_owned(),
        _ => (number + 1).to_string(),
    }
}

/// The name of a view.
#[must_use]
pub fn view_name(language: Language, view: View) -> &'static str {
    match view {
        View::Time => page::view_time(language),
        View::Together => page::view_together(language),
        View::Networks => page::view_networks(language),
        View::Map => page::view_map(language),
        View::Why => page::view_why(language),
    }
}

/// The name of a room.
#[must_use]
pub fn room_name(language: Language, room: Room) -> &'static str {
    match room {
        Room::Explore => page::room_explore(language),
        Room::Story => page::room_story(language),
        Room::Practise => page::room_practise(language),
        Room::Own => page::room_own(language),
        Room::Class => page::room_class(language),
        Room::Kit => page::room_kit(language),
        Room::Course => page::room_course(language),
    }
}

/// The name of a control.
#[must_use]
pub fn control_name(language: Language, named: Option<Control>) -> &'static str {
    match named {
        None => control::month(language),
        Some(Control::Style) => control::style(language),
        Some(Control::Subsidy) => control::subsidy(language),
        Some(Control::Existing) => control::existing(language),
        Some(Control::Independence) => control::independence(language),
        Some(Control::Pressure) => control::pressure(language),
        Some(Control::EarlyFocus) => control::early(language),
        Some(Control::LateFocus) => control::late(language),
        Some(Control::FocusShift) => control::shift(language),
    }
}

/// The unit of a control, for the label of its number field.
#[must_use]
pub fn unit_name(language: Language, unit: Unit) -> &'static str {
    match unit {
        Unit::Points => control::unit_points(language),
        Unit::Months => control::unit_months(language),
    }
}

/// The name of a style stop.
#[must_use]
pub fn stop_name(language: Language, stop: StyleStop) -> &'static str {
    match stop {
        StyleStop::LettingGo => control::stop_letting_go(language),
        StyleStop::Supporting => control::stop_supporting(language),
        StyleStop::Stimulating => control::stop_stimulating(language),
        StyleStop::Steering => control::stop_steering(language),
        StyleStop::TakingOver => control::stop_taking_over(language),
    }
}

/// The value of a control in words, as a screen reader says it.
#[must_use]
pub fn value_words(language: Language, spec: &ControlSpec, value: i16) -> String {
    let number = whole(i64::from(value));
    let level = match value {
        ..=33 => "low",
        34..=66 => "middle",
        _ => "high",
    };
    match spec.control {
        None if value == 0 => control::value_start(language).to_owned(),
        None => control::ValueMonth { month: &number, duration: &duration(language, value) }.text(language),
        Some(Control::Style) => {
            let stop = stop_name(language, StyleStop::nearest(value));
            control::ValueStyle { value: &number, stop }.text(language)
        }
        Some(Control::Existing) => control::ValueExisting { value: &number, level }.text(language),
        Some(Control::Independence) => control::ValueIndependence { value: &number, level }.text(language),
        Some(Control::Pressure) => control::ValuePressure { value: &number, level }.text(language),
        Some(Control::EarlyFocus | Control::LateFocus) => {
            control::ValueFocus { value: &number, level }.text(language)
        }
        Some(Control::Subsidy) => duration(language, value),
        Some(Control::FocusShift) => {
            control::ValueMonth { month: &number, duration: &duration(language, value) }.text(language)
        }
    }
}

/// The name of a dialog.
#[must_use]
pub fn dialog_name(language: Language, dialog: Dialog) -> &'static str {
    match dialog {
        Dialog::Share => page::share(language),
        Dialog::Download => page::download(language),
        Dialog::Embed => page::embed(language),
    }
}

/// The name of a phase; the short form fits a narrow span.
#[must_use]
pub fn phase_name(language: Language, phase: Phase, short: bool) -> &'static str {
    match phase {
        Phase::StartUp => chart::phase_start_up(language),
        Phase::BuildUp => chart::phase_build_up(language),
        Phase::Carried if short => chart::phase_carried_short(language),
        Phase::Carried => chart::phase_carried(language),
        Phase::Steady => chart::phase_steady(language),
        Phase::Crumbling => chart::phase_crumbling(language),
        Phase::FallingBack => chart::phase_falling_back(language),
        Phase::Thinning if short => chart::phase_thinning_short(language),
        Phase::Thinning => chart::phase_thinning(language),
        Phase::Floor => chart::phase_floor(language),
    }
}
