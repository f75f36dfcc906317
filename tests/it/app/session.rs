//! Undo and redo.

use netwerktijd::app::{Action, Session};
use netwerktijd::scenario::{Case, Control, GOAL, Goal, Outcome, Scenario};
use netwerktijd::text::Language;

/// The session after these actions; one that changes nothing is passed over, as on the page.
fn after(actions: &[Action]) -> Session {
    actions.iter().fold(Session::open(""), |session, action| session.after(action.clone()).unwrap_or(session))
}

fn style(session: &Session) -> i16 {
    session.state.scenario.get(Control::Style)
}

const DRAG: [Action; 3] =
    [Action::Set(Control::Style, 40), Action::Set(Control::Style, 55), Action::Set(Control::Style, 70)];

#[test]
fn a_drag_is_one_step() {
    let dragged = after(&DRAG);
    assert_eq!(style(&dragged), 70);
    let undone = dragged.after(Action::Undo).expect("a step");
    assert_eq!(undone.state, Session::open("").state);
    assert!(!undone.can_undo() && undone.can_redo());
    assert_eq!(undone.after(Action::Redo).expect("a step").state, dragged.state);
}

#[test]
fn two_drags_of_one_control_are_two_steps() {
    let actions = [&DRAG[..], &[Action::Settle, Action::Set(Control::Style, 90), Action::Undo]].concat();
    assert_eq!(style(&after(&actions)), 70);
}

#[test]
fn another_control_is_another_step() {
    let actions = [&DRAG[..], &[Action::Set(Control::Subsidy, 12), Action::Undo]].concat();
    let session = after(&actions);
    assert_eq!((style(&session), session.state.scenario.subsidy()), (70, 36));
}

#[test]
fn what_changes_no_scenario_is_no_step_and_survives_undo() {
    let session = after(&[
        Action::Choose(Case::TalkativeTeam),
        Action::SetMonth(80),
        Action::Speak(Language::English),
        Action::ToggleMore,
        Action::Undo,
    ]);
    let state = &session.state;
    assert_eq!(state.scenario, Session::open("").state.scenario);
    assert_eq!((state.month(), state.language, state.more), (80, Language::English, true));
    assert!(!session.can_undo());
}

#[test]
fn a_new_step_forgets_what_was_undone() {
    let session = after(&[Action::Choose(Case::RegionA), Action::Undo, Action::Pin]);
    assert!(!session.can_redo() && session.can_undo());
}

#[test]
fn links_pins_cases_and_resets_can_be_undone() {
    for action in [
        Action::Open("#v1&model=3&style=80".into()),
        Action::UnpinAll,
        Action::Choose(Case::DropoutTarget),
        Action::StopSubsidy,
    ] {
        let begun = after(&[Action::Set(Control::Existing, 70), Action::Settle]);
        let changed = begun.after(action.clone()).expect("a change");
        let undone = changed.after(Action::Undo).expect("a step");
        assert_eq!(undone.state.scenario, begun.state.scenario, "{action:?}");
        assert_eq!(undone.state.pins, begun.state.pins, "{action:?}");
    }
}

#[test]
fn there_is_an_end_to_what_is_remembered_and_to_undoing() {
    let mut session = Session::open("");
    for value in 0..400 {
        let next = session.after(Action::Set(Control::Style, value % 100)).unwrap_or(session);
        session = next.after(Action::Settle).unwrap_or(next);
    }
    let mut steps = 0;
    while let Some(undone) = session.after(Action::Undo) {
        session = undone;
        steps += 1;
    }
    assert_eq!(steps, 100);
    assert_eq!(session.after(Action::Undo), None);
}

#[test]
fn the_subsidy_stops_at_the_playhead_within_what_a_subsidy_can_be() {
    for (month, subsidy) in [(24, 24), (2, 6), (90, 72)] {
        let session = after(&[Action::SetMonth(month), Action::StopSubsidy]);
        assert_eq!(session.state.scenario.subsidy(), subsidy);
        assert_eq!(session.state.month(), month, "the playhead stays");
    }
}

#[test]
fn a_drag_over_the_map_is_one_step_that_takes_style_and_subsidy_back_together() {
    let drag = [(40, 30), (44, 33), (44, 60)].map(|(style, subsidy)| Action::Go { style, subsidy });
    let dragged = after(&drag);
    assert_eq!((dragged.state.scenario.get(Control::Style), dragged.state.scenario.subsidy()), (44, 60));
    let undone = dragged.after(Action::Undo).expect("a step");
    assert_eq!(undone.state.scenario, Scenario::default());
    assert!(!undone.can_undo());
    let settled =
        after(&[&drag[..], &[Action::Settle, Action::Go { style: 10, subsidy: 10 }, Action::Undo]].concat());
    assert_eq!(settled.state.scenario, dragged.state.scenario);
    let beyond = after(&[Action::Go { style: 900, subsidy: -4 }]);
    assert_eq!((beyond.state.scenario.get(Control::Style), beyond.state.scenario.subsidy()), (100, 6));
}

#[test]
fn the_goal_of_the_map_is_no_step_and_stays_within_its_range() {
    let session = after(&[Action::Measure(Outcome::RelationsLeft), Action::SetGoal(300)]);
    assert_eq!(session.state.goal, Goal { outcome: Outcome::RelationsLeft, points: GOAL.high });
    assert!(!session.can_undo());
    let reset = session.after(Action::ResetAll).expect("a change");
    assert_eq!(reset.state.goal, Goal::default());
}

#[test]
fn the_last_change_is_replayed_and_leaves_everything_as_it_was() {
    let begun = Session::open("");
    assert!(!begun.can_replay() && begun.after(Action::Replay).is_none(), "nothing has changed yet");
    let changed = begun.after(Action::Set(Control::Style, 95)).unwrap();
    let mut replayed = changed.after(Action::Replay).unwrap();
    let mut styles = vec![replayed.shown().scenario.get(Control::Style)];
    while replayed.replay().is_some() {
        assert_eq!(replayed.state, changed.state, "the scenario itself and its link stay");
        replayed = replayed.after(Action::Tick { seconds: 0.25, smooth: true }).unwrap();
        styles.push(replayed.shown().scenario.get(Control::Style));
    }
    assert_eq!((styles.first(), styles.last()), (Some(&35), Some(&95)));
    assert!(styles.is_sorted() && styles.iter().any(|style| (40..90).contains(style)), "{styles:?}");
    assert_eq!(replayed.state, changed.state);
}

#[test]
fn without_motion_a_replay_stands_still_until_something_else_is_done() {
    let changed = Session::open("").after(Action::Set(Control::Subsidy, 12)).unwrap();
    let tick = Action::Tick { seconds: 0.0, smooth: false };
    let still = changed.after(Action::Replay).unwrap().after(tick.clone()).unwrap();
    assert_eq!(still.shown().scenario, changed.state.scenario);
    assert_eq!(still.replay().map(|replay| replay.from), Some(Session::open("").state.scenario));
    assert!(still.after(tick).is_none(), "it stays");
    let on = still.after(Action::Set(Control::Subsidy, 24)).unwrap();
    assert!(on.replay().is_none());
    assert_eq!(on.state.scenario.get(Control::Subsidy), 24);
}
