//! No sequence of actions brings the state out of its ranges.

use Action::{
    Ask, Choose, Dismiss, Go, Look, Measure, Name, Open, Pin, Recall, ResetAll, Set, SetGoal, SetMonth,
    Speak, Tick, ToggleMore, TogglePlay, Unpin, UnpinAll,
};
use netwerktijd::app::{Action, State};
use netwerktijd::language::Language;
use netwerktijd::model::Push;
use netwerktijd::scenario::{Asked, CONTROLS, Case, GOAL, MONTH, Outcome, PINS};
use netwerktijd::view::View;
use proptest::prelude::*;

use crate::support::same_on_every_run;

fn any_action() -> impl Strategy<Value = Action> {
    let control = (0..CONTROLS.len()).prop_map(|place| CONTROLS[place].control.unwrap());
    let case = (0..Case::ALL.len()).prop_map(|place| Case::ALL[place]);
    let seconds = prop_oneof![0.0..2.0, any::<f64>()];
    prop_oneof![
        (control, any::<i16>()).prop_map(|(control, value)| Set(control, value)),
        (any::<i16>(), any::<i16>()).prop_map(|(style, subsidy)| Go { style, subsidy }),
        (0..Outcome::ALL.len()).prop_map(|place| Measure(Outcome::ALL[place])),
        any::<i16>().prop_map(SetGoal),
        any::<i16>().prop_map(SetMonth),
        case.prop_map(Choose),
        Just(Pin),
        any::<usize>().prop_map(|place| Unpin(place % 4)),
        Just(UnpinAll),
        (0..4_usize, "\\PC{0,30}").prop_map(|(place, name)| Name(place, name)),
        (0..4_usize).prop_map(Recall),
        (0..View::ALL.len()).prop_map(|place| Look(View::ALL[place])),
        Just(ResetAll),
        prop_oneof![Just(Language::Dutch), Just(Language::English)].prop_map(Speak),
        Just(TogglePlay),
        (seconds, any::<bool>()).prop_map(|(seconds, smooth)| Tick { seconds, smooth }),
        Just(ToggleMore),
        "(v1)?(&(style|subsidy|month|pin|pin2|name|goal|outcome|view|lang|of|term|x)=[a-z0-9:,-]{0,6}){0,3}"
            .prop_map(Open),
        Just(Dismiss),
        (0..Push::ALL.len()).prop_map(|place| Ask(Asked::about(Push::ALL[place]))),
    ]
}

/// Any row of actions.
pub fn actions() -> impl Strategy<Value = Vec<Action>> {
    prop::collection::vec(any_action(), 0..40)
}

proptest! {
    #![proptest_config(same_on_every_run())]

    #[test]
    fn no_actions_bring_the_state_out_of_range_and_its_link_restores_it(
        actions in prop::collection::vec(any_action(), 0..40),
    ) {
        let mut state = State::default();
        for action in actions {
            let next = state.after(action.clone());
            prop_assert!(next.as_ref() != Some(&state), "{:?} changes nothing and says it does", action);
            state = next.unwrap_or(state);
            prop_assert!((0.0..=96.0).contains(&state.playhead), "{:?}: {}", action, state.playhead);
            prop_assert!(!state.playing || state.playhead < f64::from(MONTH.high));
            prop_assert!(state.pins.len() <= PINS);
            for scenario in state.pins.iter().map(|pin| pin.scenario).chain([state.scenario]) {
                for spec in &CONTROLS {
                    let value = scenario.get(spec.control.unwrap());
                    prop_assert!((spec.low..=spec.high).contains(&value), "{} is {}", spec.key, value);
                }
            }
            let restored = State::open(&state.link().encode());
            prop_assert_eq!(restored.link(), state.link());
            prop_assert_eq!((restored.scenario, &restored.pins), (state.scenario, &state.pins));
            prop_assert_eq!((restored.month(), restored.language, restored.view), (state.month(), state.language, state.view));
            prop_assert_eq!(restored.goal, state.goal);
            prop_assert!((GOAL.low..=GOAL.high).contains(&state.goal.points));
            prop_assert_eq!(restored.notices, vec![]);
            prop_assert_eq!(state.after(Open(state.link().encode())), None);
        }
    }
}
