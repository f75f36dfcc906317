//! The piece behind the button: it plays, follows, and says what was heard.
//!
//! **Invariant.** It sounds only after a press, and anything that is changed on the page ends it.

use std::rc::Rc;

use yew::prelude::*;

use super::{BUTTON, Opened, SILENT, TELLING, listening};
use crate::app::{Action, State};
use crate::exploration::{Exploration, Study};
use crate::frame::Lock;
use crate::text::Language;
use crate::text::number::index;
use crate::text::words::sound as words;
use crate::ui::browser::sound::{Heard, context, play};
use crate::ui::browser::{media, page};

/// What is said of the last sound.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Nothing,
    Done,
    Silent,
}

#[derive(Properties, PartialEq)]
struct PlayerProps {
    state: State,
    exploration: Rc<Exploration>,
    opened: Opened,
    dispatch: Callback<Action>,
}

/// The button once the piece is here; a place that was opened by the press that fetched it is played in at once.
pub fn player(
    state: &State,
    exploration: &Rc<Exploration>,
    opened: &Opened,
    dispatch: &Callback<Action>,
) -> Html {
    let (state, exploration, opened, dispatch) =
        (state.clone(), exploration.clone(), opened.clone(), dispatch.clone());
    html! { <Player {state} {exploration} {opened} {dispatch} /> }
}

/// What is said when a run has been heard.
fn heard(language: Language, study: &Study) -> String {
    let last = study.outcomes.last.stocks;
    let [relations, results] = [last.relations, last.results].map(|value| index(value).to_string());
    words::Done { relations: &relations, results: &results }.text(language)
}

#[component]
fn Player(props: &PlayerProps) -> Html {
    let PlayerProps { state, exploration, opened, dispatch } = props;
    let (language, month) = (state.language, state.month());
    // What the first press opened is taken once: who comes back to this view pressed nothing.
    let first = use_memo((), |()| opened.take());
    // Where it is played; none while it is silent.
    let place = use_state_eq(|| (*first).clone().flatten());
    let told = use_state_eq(|| if matches!(*first, Some(None)) { Told::Silent } else { Told::Nothing });
    // The month before it began, and the one that was last set from here.
    let months = use_mut_ref(|| (month, month));
    // The button that was pressed is gone with what stood there before the piece came.
    use_effect_with((), |()| page::focus_if_lost(BUTTON));
    let stop = {
        let (place, told) = (place.setter(), told.setter());
        move |then: Told| {
            place.set(None);
            told.set(then);
        }
    };
    {
        let (exploration, dispatch) = (exploration.clone(), dispatch.clone());
        let (months, stop) = (months.clone(), stop.clone());
        // The playhead goes along, unless it may not.
        let follows = media::motion_is_welcome() && !state.frame.locks(Lock::Month);
        use_effect_with((*place).clone(), move |place| {
            let playing = place.as_ref().map(|place| {
                let ended = stop.clone();
                let hear = Callback::from(move |heard: Heard| {
                    let to = match heard {
                        Heard::Month(month) => month,
                        Heard::Ended => months.borrow().0,
                        Heard::Stopped => return ended(Told::Nothing),
                        Heard::Nothing => return ended(Told::Silent),
                    };
                    if heard == Heard::Ended {
                        ended(Told::Done);
                    }
                    if follows {
                        months.borrow_mut().1 = to;
                        dispatch.emit(Action::SetMonth(to));
                    }
                });
                play(place, &exploration.own, hear)
            });
            if matches!(playing, Some(None)) {
                stop(Told::Silent);
            }
            move || drop(playing)
        });
    }
    let sounds = opened.sounds();
    use_effect_with((*place).clone(), move |place| {
        let place = place.clone();
        sounds.set(place.is_some());
        move || {
            if let Some(place) = place {
                sounds.set(false);
                place.close().ok();
            }
        }
    });
    {
        let (stop, begun) = (stop.clone(), use_mut_ref(|| false));
        let all_else = State { playhead: 0.0, playing: false, ..state.clone() };
        use_effect_with(all_else, move |_| {
            if begun.replace(true) {
                stop(Told::Nothing);
            }
        });
    }
    {
        let (stop, months, sounds) = (stop.clone(), months.clone(), place.is_some());
        use_effect_with((month, state.playing), move |(month, playing)| {
            if sounds && (*playing || months.borrow().1 != *month) {
                stop(Told::Nothing);
            }
        });
    }
    let onclick = {
        let (place, told, dispatch) = (place.clone(), told.setter(), dispatch.clone());
        let playing = state.playing;
        move |_: MouseEvent| {
            if place.is_some() {
                return stop(Told::Nothing);
            }
            if playing {
                dispatch.emit(Action::TogglePlay);
            }
            months.replace((month, month));
            let opened = context();
            told.set(if opened.is_some() { Told::Nothing } else { Told::Silent });
            place.set(opened);
        }
    };
    let sounds = place.is_some();
    let said = match *told {
        Told::Done => heard(language, &exploration.own),
        Told::Silent => words::silent(language).to_owned(),
        Told::Nothing => String::new(),
    };
    let label = if sounds { words::stop(language) } else { words::listen(language) };
    let class = if sounds || !said.is_empty() { TELLING } else { SILENT };
    listening(language, class, Html::default(), (&said, label), onclick.into())
}
